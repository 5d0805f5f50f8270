import type { Use } from '../use.ts'

const EVIDENCE = {
  on: ['evidence_ids = interaction_id'],
  to: 'interactions_latest',
  sentence: 'The interactions behind the reasons, one for each reason; unnest the list first.',
} as const
const GATE = {
  on: ['brand', 'customer_key'],
  to: 'moments_current',
  sentence: 'Whether the customer may be addressed now. Never contact a customer without it.',
} as const

export const churnRiskUse: Use = {
  joins: [
    { on: ['interaction_id'], to: 'interactions_latest', sentence: 'The interaction whose event changed the score.' },
    EVIDENCE,
    { on: ['brand', 'customer_key'], to: 'churn_risk_current', sentence: 'The newest score of the same customer.' },
  ],
  queries: [
    {
      question: 'How often did a customer move from one band to another on each day?',
      sql: `SELECT local_day, brand, risk_band, count(*) AS changes
FROM churn_risk
WHERE band_changed
GROUP BY local_day, brand, risk_band
ORDER BY local_day, brand, risk_band`,
    },
    {
      question: 'How many customers were in each band, by what was known at the beginning of April?',
      sql: `SELECT brand, risk_band, count(*) AS customers
FROM (
  SELECT customer_key, brand, risk_band,
    row_number() OVER (PARTITION BY customer_key, brand ORDER BY recorded_at DESC, source_offset DESC) AS place
  FROM churn_risk
  WHERE recorded_at < TIMESTAMP '2026-04-01 00:00:00'
) AS known
WHERE place = 1
GROUP BY brand, risk_band
HAVING count(*) >= 10
ORDER BY brand, risk_band`,
    },
    {
      question: 'Which reason comes first how often?',
      sql: `SELECT top_reason, count(DISTINCT customer_key) AS customers
FROM churn_risk
WHERE top_reason IS NOT NULL
GROUP BY top_reason
HAVING count(DISTINCT customer_key) >= 10
ORDER BY customers DESC, top_reason`,
    },
  ],
}

export const churnRiskCurrentUse: Use = {
  joins: [
    GATE,
    EVIDENCE,
    { on: ['brand', 'customer_key'], to: 'matters', sentence: 'What the customer made contact about: several rows.' },
  ],
  queries: [
    {
      question: 'How many customers are in each band, and how many are not scored?',
      sql: `SELECT brand, coalesce(risk_band, 'not scored') AS band, count(*) AS customers
FROM churn_risk_current
GROUP BY brand, coalesce(risk_band, 'not scored')
HAVING count(*) >= 10
ORDER BY brand, band`,
    },
    {
      question: 'How many customers with a high wish to leave are bound until when?',
      sql: `SELECT brand, CAST(extract(year FROM bound_until) AS INTEGER) AS year, CAST(extract(month FROM bound_until) AS INTEGER) AS month,
  count(*) AS customers
FROM churn_risk_current
WHERE risk_band = 'latent'
GROUP BY brand, extract(year FROM bound_until), extract(month FROM bound_until)
HAVING count(*) >= 10
ORDER BY brand, year, month`,
    },
    {
      question: 'Which cause keeps coming back, and for how many customers?',
      sql: `SELECT brand, recurring_cause, count(*) AS customers
FROM churn_risk_current
WHERE recurring_cause IS NOT NULL
GROUP BY brand, recurring_cause
HAVING count(*) >= 10
ORDER BY customers DESC, brand, recurring_cause`,
    },
  ],
}

export const churnRiskDailyUse: Use = {
  joins: [GATE, { on: ['brand', 'customer_key'], to: 'churn_risk_current', sentence: 'The score after the last interaction.' }],
  queries: [
    {
      question: 'How many customers entered the high band on each day?',
      sql: `SELECT as_of_date, brand, count(*) AS customers
FROM churn_risk_daily
WHERE risk_band = 'high' AND (previous_band IS NULL OR previous_band <> 'high')
GROUP BY as_of_date, brand
HAVING count(*) >= 10
ORDER BY as_of_date, brand`,
    },
    {
      question: 'Of how many customers did time alone lower the points?',
      sql: `SELECT as_of_date, count(*) AS customers
FROM churn_risk_daily
WHERE intent_points < previous_points
GROUP BY as_of_date
HAVING count(*) >= 10
ORDER BY as_of_date`,
    },
    {
      question: 'How many customers are in each band by their newest row?',
      sql: `SELECT brand, risk_band, count(*) AS customers
FROM churn_risk_daily_current
GROUP BY brand, risk_band
HAVING count(*) >= 10
ORDER BY brand, risk_band`,
    },
  ],
}
