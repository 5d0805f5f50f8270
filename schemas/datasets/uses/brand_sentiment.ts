import type { Use } from '../use.ts'

export const brandSentimentUse: Use = {
  joins: [
    {
      on: ['interaction_id'],
      to: 'interactions_latest',
      sentence: 'Times, handling and outcome of the contact, and `counts_as_contact`. Every row has a partner.',
    },
    {
      on: ['interaction_id'],
      to: 'matters',
      sentence: 'The matter that the contact belongs to. Contacts without a customer key have no partner.',
    },
    { on: ['brand', 'customer_key'], to: 'churn_risk_current', sentence: 'The risk of the customer now.' },
  ],
  queries: [
    {
      question: 'How is the mood per brand, and of what share of the contacts is it unknown?',
      sql: `SELECT brand,
  count(sentiment_score) AS judged,
  avg(p_positive - p_negative) AS net_sentiment,
  CAST(count(*) - count(sentiment_score) AS DOUBLE) / count(*) AS share_unknown
FROM brand_sentiment_latest
GROUP BY brand
ORDER BY brand`,
    },
    {
      question: 'Which share of the contacts that can be judged was resolved without pain?',
      sql: `SELECT brand,
  count(CASE WHEN resolved <> 'unknown' AND painless <> 'unknown' THEN 1 END) AS judged,
  CAST(count(CASE WHEN resolved = 'yes' AND painless = 'yes' THEN 1 END) AS DOUBLE)
    / nullif(count(CASE WHEN resolved <> 'unknown' AND painless <> 'unknown' THEN 1 END), 0) AS share_resolved_painless,
  CAST(count(CASE WHEN resolved = 'unknown' OR painless = 'unknown' THEN 1 END) AS DOUBLE) / count(*) AS share_unknown
FROM brand_sentiment_latest
GROUP BY brand
ORDER BY brand`,
    },
    {
      question: 'Which functions of the firm hurt the brand most?',
      sql: `SELECT cause, count(*) AS contacts, sum(brand_impact_negative) AS harm
FROM brand_sentiment_latest
WHERE cause IS NOT NULL
GROUP BY cause
ORDER BY harm, cause`,
    },
  ],
}
