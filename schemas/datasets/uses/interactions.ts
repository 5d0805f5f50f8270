import type { Use } from '../use.ts'

export const interactionsUse: Use = {
  joins: [
    {
      on: ['interaction_id'],
      to: 'brand_sentiment_latest',
      sentence: 'What the contact felt like and whether it helped. Spam and tests have no partner.',
    },
    {
      on: ['interaction_id'],
      to: 'matters',
      sentence:
        'The matter that the interaction belongs to. Interactions without a customer key have no partner: their conversation is the matter.',
    },
    {
      on: ['brand', 'customer_key'],
      to: 'churn_risk_current',
      sentence: 'The risk and the reasons of the customer now. Customers without a score have no partner.',
    },
    { on: ['interaction_id'], to: 'referral_signals_latest', sentence: 'Word of mouth in the interaction: none, one or several rows.' },
  ],
  queries: [
    {
      question: 'How many contacts did each channel have, and how many does no revision judge?',
      sql: `SELECT channel,
  count(CASE WHEN counts_as_contact THEN 1 END) AS contacts,
  count(CASE WHEN counts_as_contact IS NULL THEN 1 END) AS unjudged
FROM interactions_latest
WHERE NOT is_test
GROUP BY channel
ORDER BY contacts DESC, channel`,
    },
    {
      question: 'How long did customers wait, and of how many contacts is the wait known?',
      sql: `SELECT brand,
  count(*) AS contacts,
  count(queue_wait_ms) AS waits_known,
  avg(queue_wait_ms) / 60000 AS mean_wait_minutes
FROM interactions_latest
WHERE counts_as_contact
GROUP BY brand
ORDER BY brand`,
    },
    {
      question: 'Which reasons do agents give most, and how long did these contacts take?',
      sql: `SELECT reason, count(*) AS contacts, sum(handle_ms) / 3600000.0 AS hours
FROM (SELECT unnest(reasons) AS reason, handle_ms FROM interactions_latest WHERE counts_as_contact) AS listed
GROUP BY reason
ORDER BY contacts DESC, reason
LIMIT 20`,
    },
  ],
}
