import { archiveConsumer } from './archive/consumer.ts'
import { brandSentimentConsumer } from './brand_sentiment/consumer.ts'
import { churnRiskConsumer } from './churn_risk/consumer.ts'
import type { Consumer } from './consumer.ts'
import { interactionsConsumer } from './interactions/consumer.ts'
import { referralSignalsConsumer } from './referral_signals/consumer.ts'

/** Every consumer there is. A new one is a folder and a line here. */
export const consumers: readonly Consumer[] = [
  interactionsConsumer,
  brandSentimentConsumer,
  churnRiskConsumer,
  referralSignalsConsumer,
  archiveConsumer,
]
