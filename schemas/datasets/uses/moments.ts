import type { Use } from '../use.ts'

const RISK = {
  on: ['brand', 'customer_key'],
  to: 'churn_risk_current',
  sentence: 'The risk of the customer. Customers without a score have no partner.',
} as const

export const momentsUse: Use = {
  joins: [
    { on: ['interaction_id'], to: 'interactions_latest', sentence: 'The interaction the moment comes from.' },
    { on: ['brand', 'customer_key'], to: 'moments_current', sentence: 'The gate of the customer now.' },
    RISK,
  ],
  queries: [
    {
      question: 'How many moments of each kind opened, and how many were answered?',
      sql: `SELECT kind, count(DISTINCT moment_id) AS moments,
  count(DISTINCT CASE WHEN status = 'taken' THEN moment_id END) AS taken,
  count(DISTINCT CASE WHEN status = 'expired' THEN moment_id END) AS without_answer_seen
FROM moments
WHERE kind <> 'offer_gate'
GROUP BY kind
ORDER BY kind`,
    },
    {
      question: 'How many offers were made while the gate was closed?',
      sql: `SELECT brand, count(*) AS offers, count(CASE WHEN offered_while_blocked THEN 1 END) AS while_blocked
FROM moments
WHERE offer_kind IS NOT NULL
GROUP BY brand
ORDER BY brand`,
    },
    {
      question: 'What became of the offers?',
      sql: `SELECT offer_kind, offer_outcome, count(*) AS offers
FROM moments
WHERE offer_kind IS NOT NULL
GROUP BY offer_kind, offer_outcome
ORDER BY offers DESC, offer_kind, offer_outcome`,
    },
  ],
}

export const momentsCurrentUse: Use = {
  joins: [
    RISK,
    { on: ['brand', 'customer_key'], to: 'moments', sentence: 'How the gate came to be as it is: several rows.' },
    { on: ['brand', 'customer_key'], to: 'referral_signals_latest', sentence: 'Whether the customer speaks for the brand: several rows.' },
  ],
  queries: [
    {
      question: 'To how many customers may offers be made, to how many not, and of how many is it unknown?',
      sql: `SELECT brand, offer_gate, count(*) AS customers
FROM moments_current
GROUP BY brand, offer_gate
HAVING count(*) >= 10
ORDER BY brand, offer_gate`,
    },
    {
      question: 'What closes the gate most often?',
      sql: `SELECT reason, count(*) AS customers
FROM (SELECT unnest(reasons) AS reason FROM moments_current WHERE offer_gate = 'closed') AS listed
GROUP BY reason
HAVING count(*) >= 10
ORDER BY customers DESC, reason`,
    },
    {
      question: 'Which moments are open for how many customers?',
      sql: `SELECT kind, count(*) AS customers
FROM (SELECT unnest(open_moments) AS kind FROM moments_current) AS listed
GROUP BY kind
HAVING count(*) >= 10
ORDER BY customers DESC, kind`,
    },
  ],
}

export const momentsDailyUse: Use = {
  joins: [
    { on: ['moment_id'], to: 'moments', sentence: 'The rows that interactions wrote about the same moment.' },
    RISK,
    { on: ['brand', 'customer_key'], to: 'moments_current', sentence: 'The gate after the last interaction.' },
  ],
  queries: [
    {
      question: 'How many gates opened by themselves on each day?',
      sql: `SELECT as_of_date, count(*) AS customers
FROM moments_daily
WHERE kind = 'offer_gate' AND offer_gate = 'open'
GROUP BY as_of_date
HAVING count(*) >= 10
ORDER BY as_of_date`,
    },
    {
      question: 'How many moments passed without an answer that could be seen?',
      sql: `SELECT as_of_date, kind, count(*) AS moments
FROM moments_daily
WHERE status = 'expired'
GROUP BY as_of_date, kind
ORDER BY as_of_date, kind`,
    },
    {
      question: 'How do the moments stand by their newest row?',
      sql: `SELECT kind, status, count(*) AS moments
FROM moments_daily_current
GROUP BY kind, status
ORDER BY kind, status`,
    },
  ],
}
