import { archiveConsumer } from './datasets/archive/consumer.ts'
import { brandSentimentConsumer } from './datasets/brand_sentiment/consumer.ts'
import { churnRiskConsumer } from './datasets/churn_risk/consumer.ts'
import type { Consumer } from './consumer.ts'
import { interactionsConsumer } from './datasets/interactions/consumer.ts'
import { momentsConsumer } from './datasets/moments/consumer.ts'
import { referralSignalsConsumer } from './datasets/referral_signals/consumer.ts'
import { rejectedConsumer } from './datasets/rejected/consumer.ts'

/** Every consumer. A new one is a folder, its import, and its name in this list. Pages and tables keep the order of the list. */
export const consumers: readonly Consumer[] = [
  interactionsConsumer,
  brandSentimentConsumer,
  churnRiskConsumer,
  referralSignalsConsumer,
  momentsConsumer,
  archiveConsumer,
]

/**
 * Consumers that run only where they are named. They read the topic of rejected payloads, which may not exist: a log in files has none
 * before a gateway or a rejected payload made it.
 */
export const namedConsumers: readonly Consumer[] = [rejectedConsumer]
