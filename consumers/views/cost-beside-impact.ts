import { newestInstant } from './gate-now.ts'
import { costColumns, RANGE } from './cost-columns.ts'
import { declareView } from './view.ts'

export const costBesideImpact = declareView({
  name: 'cost_beside_impact',
  question: 'What does each cause cost in handling, and what does it do to the brand and to customers who may leave over it?',
  grain: 'One row per brand and cause, as in `cause_damage`.',
  reads: ['conversations', 'issues', 'rescue_cases', 'interactions_latest', 'ref_assumptions'],
  columns: costColumns,
  caveats: [
    'Amounts stand on the assumptions of the reference table `assumptions`, not on a measurement. Without a line for a number, or with more than one currency, they are null: read the hours.',
    'Of each assumption the line counts that is valid on the day of the newest row of the lake, whenever the contacts were.',
    'An amount is null where one channel with hours has no price. Hours that no source states cost nothing here: read `handle_n` beside `conversations`.',
    'Customers are counted once per cause. A customer whom two causes hurt is in two rows: do not add them.',
    'That customers leave over a cause is an assumption (leave_share): `experience_outcomes` shows what they did.',
  ],
  sql: (from, dialect) => `
WITH today AS (
SELECT ${dialect.utcDate(newestInstant('last_recorded_at'))} AS day
FROM ${from.interactions_latest}
), assumed AS (
SELECT a.name, a.channel, a.low, a.mid, a.high, a.unit
FROM ${from.ref_assumptions} AS a
CROSS JOIN today
WHERE (a.valid_from IS NULL OR a.valid_from <= today.day) AND (a.valid_to IS NULL OR a.valid_to >= today.day)
), single AS (
SELECT
  CASE WHEN count(DISTINCT CASE WHEN unit <> 'share' THEN unit END) = 1 THEN max(CASE WHEN unit <> 'share' THEN unit END) END AS currency,
  ${['leave_share', 'lost_customer'].flatMap((name) => RANGE.map((end) => `max(CASE WHEN name = '${name}' AND channel IS NULL THEN ${end} END) AS ${name}_${end}`)).join(',\n  ')},
  coalesce(max(CASE WHEN name = 'acquired_customer' AND channel IS NULL THEN low END), min(CASE WHEN name = 'acquired_customer' THEN low END)) AS acquired_low,
  coalesce(max(CASE WHEN name = 'acquired_customer' AND channel IS NULL THEN mid END), avg(CASE WHEN name = 'acquired_customer' THEN mid END)) AS acquired_mid,
  coalesce(max(CASE WHEN name = 'acquired_customer' AND channel IS NULL THEN high END), max(CASE WHEN name = 'acquired_customer' THEN high END)) AS acquired_high
FROM assumed
), spent AS (
SELECT
  brand,
  coalesce(cause, 'unknown') AS cause,
  channel,
  count(*) AS conversations,
  sum(contacts) AS contacts,
  count(firm_minutes) AS handle_n,
  sum(firm_minutes) / 60 AS hours,
  count(brand_impact_negative) AS impact_n,
  sum(brand_impact_negative) AS negative_impact,
  sum(brand_impact_positive) AS positive_impact,
  CAST(sum(CASE WHEN visibility = 'public' AND sentiment_label = 'negative' THEN reach_followers END) AS DOUBLE) / 1000 AS reached
FROM ${from.conversations}
WHERE counts_as_contact OR brand_impact_negative IS NOT NULL
GROUP BY brand, coalesce(cause, 'unknown'), channel
), priced AS (
SELECT
  spent.*,
  ${RANGE.map((end) => `hours * coalesce(hour_of.${end}, any_hour.${end}) AS handle_${end}`).join(',\n  ')},
  ${RANGE.map((end) => `reached * coalesce(thousand_of.${end}, any_thousand.${end}) AS exposure_${end}`).join(',\n  ')}
FROM spent
LEFT JOIN assumed AS any_hour ON any_hour.name = 'handle_hour' AND any_hour.channel IS NULL
LEFT JOIN assumed AS hour_of ON hour_of.name = 'handle_hour' AND hour_of.channel = spent.channel
LEFT JOIN assumed AS any_thousand ON any_thousand.name = 'exposure_thousand' AND any_thousand.channel IS NULL
LEFT JOIN assumed AS thousand_of ON thousand_of.name = 'exposure_thousand' AND thousand_of.channel = spent.channel
), summed AS (
SELECT
  brand,
  cause,
  CAST(sum(conversations) AS ${dialect.types.bigint}) AS conversations,
  CAST(sum(contacts) AS ${dialect.types.bigint}) AS contacts,
  CAST(sum(handle_n) AS ${dialect.types.bigint}) AS handle_n,
  sum(hours) AS handle_hours,
  CAST(sum(impact_n) AS ${dialect.types.bigint}) AS impact_n,
  sum(negative_impact) AS negative_impact,
  sum(positive_impact) AS positive_impact,
  sum(reached) AS reached,
  ${RANGE.map((end) => `CASE WHEN count(hours) = count(handle_${end}) THEN sum(handle_${end}) END AS handle_${end}`).join(',\n  ')},
  ${RANGE.map((end) => `CASE WHEN count(reached) = count(exposure_${end}) THEN sum(exposure_${end}) END AS exposure_${end}`).join(',\n  ')}
FROM priced
GROUP BY brand, cause
), customer AS (
SELECT
  r.brand,
  r.cause,
  count(DISTINCT r.customer_key) AS hurt_customers,
  count(DISTINCT CASE WHEN r.resolved = 'yes' THEN r.customer_key END) AS restored_customers,
  count(DISTINCT CASE WHEN r.resolved = 'no' THEN r.customer_key END) AS unrestored_customers,
  sum(CASE WHEN r.resolved = 'yes' AND r.customer_key IS NOT NULL THEN i.firm_minutes END) / 60 AS restored_hours
FROM ${from.rescue_cases} AS r
JOIN ${from.issues} AS i ON i.matter_id = r.matter_id
GROUP BY r.brand, r.cause
), joined AS (
SELECT
  summed.*,
  single.*,
  coalesce(customer.hurt_customers, 0) AS hurt_customers,
  coalesce(customer.restored_customers, 0) AS restored_customers,
  coalesce(customer.unrestored_customers, 0) AS unrestored_customers,
  customer.restored_hours
FROM summed
CROSS JOIN single
LEFT JOIN customer ON customer.brand = summed.brand AND customer.cause = summed.cause
)
SELECT
  brand,
  cause,
  conversations,
  contacts,
  handle_n,
  handle_hours,
  impact_n,
  negative_impact,
  positive_impact,
  reached * 1000 AS negative_reach,
  hurt_customers,
  restored_customers,
  unrestored_customers,
  restored_hours,
  currency,
  ${amounts('handle_cost', (end) => `handle_${end}`)},
  ${amounts('exposure_cost', (end) => `exposure_${end}`)},
  ${amounts('lost_cost', (end) => `unrestored_customers * leave_share_${end} * lost_customer_${end}`)},
  ${amounts('kept_customer_cost', (end) => `restored_hours * handle_${end} / nullif(handle_hours * restored_customers * leave_share_${OPPOSITE[end]}, 0)`)},
  ${amounts('acquired_customer_cost', (end) => `acquired_${end}`)}
FROM joined`,
})

/** The fewer customers would have left anyway, the more it costs to keep one. */
const OPPOSITE = { low: 'high', mid: 'mid', high: 'low' } as const

/** Three columns, null where the numbers have no one currency. */
function amounts(name: string, of: (end: (typeof RANGE)[number]) => string): string {
  return RANGE.map((end) => `CASE WHEN currency IS NOT NULL THEN ${of(end)} END AS ${name}_${end}`).join(',\n  ')
}
