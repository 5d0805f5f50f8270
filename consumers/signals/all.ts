import { brandSentimentSignals } from './brand_sentiment.ts'
import { churnRiskSignals } from './churn_risk.ts'
import { momentsSignals } from './moments.ts'
import { referralSignalsSignals } from './referral_signals.ts'
import type { SignalsOfDataset } from './signal.ts'

/** The signals of every dataset that has some. Pages keep the order of the list. */
export const declaredSignals: readonly SignalsOfDataset[] = [
  brandSentimentSignals,
  churnRiskSignals,
  momentsSignals,
  referralSignalsSignals,
]
