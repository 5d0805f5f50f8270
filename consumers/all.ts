import { archiveConsumer } from './datasets/archive/consumer.ts'
import { brandSentimentConsumer } from './datasets/brand_sentiment/consumer.ts'
import { churnRiskConsumer } from './datasets/churn_risk/consumer.ts'
import type { Consumer } from './consumer.ts'
import { identitiesConsumer } from './datasets/identities/consumer.ts'
import { interactionsConsumer } from './datasets/interactions/consumer.ts'
import { quotesConsumer } from './datasets/quotes/consumer.ts'
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
 * Consumers that are off until a setting turns them on: their datasets hold what people said, or which pseudonyms belong to one person,
 * and what is written cannot be erased yet. `expire` empties their rows after so many days.
 */
export const switchedConsumers = [
  { consumer: quotesConsumer, keep: 'SIGNALS_KEEP_QUOTES', days: 'SIGNALS_QUOTES_RETENTION_DAYS', holds: 'masked words of customers' },
  {
    consumer: identitiesConsumer,
    keep: 'SIGNALS_KEEP_IDENTITIES',
    days: 'SIGNALS_IDENTITIES_RETENTION_DAYS',
    holds: 'which pseudonyms belong to one customer',
  },
] as const

/** Every consumer of the topic of events, on or off. */
export const eventConsumers: readonly Consumer[] = [...consumers, ...switchedConsumers.map(({ consumer }) => consumer)]

/**
 * Consumers that run only where they are named. They read the topic of rejected payloads, which may not exist: a log in files has none
 * before a gateway or a rejected payload made it.
 */
export const namedConsumers: readonly Consumer[] = [rejectedConsumer]
