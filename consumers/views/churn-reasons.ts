import { LEAVES_OUT_PROTECTED } from './gate-now.ts'
import { CHURN_STATES, NEWEST_AS_OF, newestChurn } from './newest-churn.ts'
import { protectedCustomers } from './protected-customers.ts'
import { declareView } from './view.ts'

export const churnReasons = declareView({
  name: 'churn_reasons',
  question: 'What makes customers want to leave, and what makes them stay?',
  grain: 'One row per brand, customer and reason of the newest churn state.',
  reads: [...CHURN_STATES, 'moments_current'],
  columns: {
    brand: { type: 'string', sentence: 'The brand that the customer may leave.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    customer_segment: {
      type: 'string',
      sentence: "The firm's own segment of the customer; null when no source states it.",
      optional: true,
    },
    as_of: { type: 'timestamp', sentence: NEWEST_AS_OF },
    risk_band: { type: 'string', sentence: 'The band of the customer: low, medium, high or latent.' },
    intent_points: { type: 'int', unit: 'points', sentence: 'The points of the customer: the sum over their reasons.' },
    place: { type: 'int', sentence: 'The place of the reason, from 1: the strongest first, reasons that lower the points last.' },
    reason: { type: 'string', sentence: 'The reason, as in `churn_risk.reasons`.' },
    points: {
      type: 'int',
      unit: 'points',
      sentence: 'What the reason adds, after decay and caps; negative where it lowers the points. 20 points double the odds.',
    },
    evidence_id: { type: 'string', sentence: 'The interaction that shows the reason best; null when it is not known.', optional: true },
  },
  caveats: [
    'A customer has a row for each reason: count them with `count(DISTINCT customer_key)`.',
    'Prospects, former customers and customers without a reason have no row.',
    'The points are priors until `calibrated` is true in `churn_watchlist`: they rank reasons and are not shares of a cause.',
    LEAVES_OUT_PROTECTED,
  ],
  sql: (from, dialect) => {
    const each = dialect.unnest('n.reasons', 'u')
    return `
WITH protected AS (${protectedCustomers(from.moments_current, dialect)}
),
${newestChurn(['customer_segment', 'as_of', 'risk_band', 'intent_points', 'reasons', 'reason_points', 'evidence_ids'], from)}
SELECT
  r.brand,
  r.customer_key,
  r.customer_segment,
  r.as_of,
  r.risk_band,
  r.intent_points,
  CAST(r.place AS INTEGER) AS place,
  r.reason,
  CAST(${dialect.elementAt('r.reason_points', 'r.place')} AS INTEGER) AS points,
  ${dialect.elementAt('r.evidence_ids', 'r.place')} AS evidence_id
FROM (
  SELECT n.*, ${each.value} AS reason, ${each.place} AS place
  FROM newest AS n
  ${each.join}
) AS r
LEFT JOIN protected AS p ON p.customer_key = r.customer_key
WHERE p.customer_key IS NULL AND r.intent_points IS NOT NULL`
  },
})
