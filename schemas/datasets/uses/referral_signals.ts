import type { Use } from '../use.ts'

export const referralSignalsUse: Use = {
  joins: [
    { on: ['interaction_id'], to: 'interactions_latest', sentence: 'The interaction in which it was said. Every row has a partner.' },
    {
      on: ['brand', 'customer_key'],
      to: 'moments_current',
      sentence: 'Whether the customer may be addressed now. Never contact a customer without it.',
    },
    {
      on: ['advocate_key = customer_key'],
      to: 'interactions_latest',
      sentence: 'The contacts of the customer who referred somebody; customers who never made contact have no partner.',
    },
  ],
  queries: [
    {
      question: 'How many interactions praise and how many warn, in public and in private?',
      sql: `SELECT brand, direction, visibility, count(DISTINCT interaction_id) AS interactions
FROM referral_signals_latest
WHERE signal_type <> 'nps_answer'
GROUP BY brand, direction, visibility
ORDER BY brand, direction, visibility`,
    },
    {
      question: 'How many followers do public complaints reach, and of how many is it known?',
      sql: `SELECT brand, count(*) AS complaints, count(reach_followers) AS reach_known, sum(reach_followers) AS followers
FROM referral_signals_latest
WHERE signal_type = 'public_complaint'
GROUP BY brand
ORDER BY brand`,
    },
    {
      question: 'How many customers say themselves that they recommend the brand?',
      sql: `SELECT brand, count(DISTINCT customer_key) AS customers
FROM referral_signals_latest
WHERE advocacy_stated AND direction = 'positive'
GROUP BY brand
HAVING count(DISTINCT customer_key) >= 10
ORDER BY brand`,
    },
  ],
}
