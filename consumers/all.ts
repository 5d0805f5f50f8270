import { archiveConsumer } from './datasets/archive/consumer.ts'
import { brandSentimentConsumer } from './datasets/brand_sentiment/consumer.ts'
import { churnRiskConsumer } from './datasets/churn_risk/consumer.ts'
import type { Consumer } from './consumer.ts'
import { interactionsConsumer } from './datasets/interactions/consumer.ts'
import { referralSignalsConsumer } from './datasets/referral_signals/consumer.ts'

/** Every consumer. A new one is a folder, its import, and its name in this list. Pages and tables keep the order of the list. */
export const consumers: readonly Consumer[] = [
  interactionsConsumer,
  brandSentimentConsumer,
  churnRiskConsumer,
  referralSignalsConsumer,
  archiveConsumer,
]
