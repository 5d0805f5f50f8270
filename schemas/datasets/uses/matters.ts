import type { Use } from '../use.ts'

export const mattersUse: Use = {
  joins: [
    { on: ['interaction_id'], to: 'interactions_latest', sentence: 'The contacts of the matter. Every row has a partner.' },
    { on: ['interaction_id'], to: 'brand_sentiment_latest', sentence: 'What each contact of the matter felt like.' },
    { on: ['brand', 'customer_key'], to: 'churn_risk_current', sentence: 'The risk of the customer.' },
  ],
  queries: [
    {
      question: 'How many contacts does a matter take?',
      sql: `SELECT contacts, count(*) AS matters
FROM (SELECT matter_id, count(CASE WHEN is_contact THEN 1 END) AS contacts FROM matters GROUP BY matter_id) AS counted
GROUP BY contacts
ORDER BY contacts`,
    },
    {
      question: 'Who says that matters were solved, and did they stay solved?',
      sql: `SELECT resolved, basis, held, count(DISTINCT matter_id) AS matters
FROM matters
GROUP BY resolved, basis, held
ORDER BY resolved, basis, held`,
    },
    {
      question: 'How many minutes did the firm spend on matters of each cause?',
      sql: `SELECT m.cause, count(DISTINCT m.matter_id) AS matters, sum(i.handle_ms) / 60000.0 AS minutes, count(i.handle_ms) AS contacts_with_time
FROM matters AS m
JOIN interactions_latest AS i ON i.interaction_id = m.interaction_id
GROUP BY m.cause
ORDER BY minutes DESC, m.cause`,
    },
  ],
}
