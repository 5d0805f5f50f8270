import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

const HORIZONS = [30, 90, 180] as const
const KINDS = ['purchase', 'renewal', 'upgrade', 'cancel', 'referral'] as const

const valuesOf = (name: string, values: readonly (string | number)[]) =>
  values.map((value) => `SELECT ${typeof value === 'string' ? `'${value}'` : value} AS ${name}`).join(' UNION ALL ')

export const experienceOutcomes = declareView({
  name: 'experience_outcomes',
  question: 'What do customers do after a contact that was solved, or painless, or neither?',
  grain: 'One row per brand, resolved, painless, horizon and kind of outcome, where the reference table `outcomes` has any of the brand.',
  reads: ['contacts', 'ref_outcomes'],
  columns: {
    brand: { type: 'string', sentence: 'The brand.' },
    resolved: { type: 'string', sentence: 'Whether the contact was solved: yes, no or unknown.' },
    painless: { type: 'string', sentence: 'Whether it was painless: yes, no or unknown.' },
    horizon_days: { type: 'int', unit: 'days', sentence: 'How long after the contact an outcome counts: 30, 90 or 180.' },
    outcome: { type: 'string', sentence: 'purchase, renewal, upgrade, cancel or referral, as in the reference table `outcomes`.' },
    customers: {
      type: 'bigint',
      sentence: 'Known customers with such a contact that is old enough to tell; each counts with the first such contact.',
    },
    too_early: {
      type: 'bigint',
      sentence: 'Customers whose first such contact is less than the horizon before the newest outcome of the brand.',
    },
    followed: { type: 'bigint', sentence: 'Those of `customers` who had the outcome within the horizon.' },
    followed_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: '`followed` divided by `customers`; null where all are too early.',
      optional: true,
    },
    followed_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval; null likewise.', optional: true },
    followed_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval; null likewise.', optional: true },
    treated: { type: 'bigint', sentence: 'Those of `followed` where the firm had done something to bring it about or to prevent it.' },
  },
  caveats: [
    'An association, not an effect: who is served well may differ from who is not in other ways.',
    'A customer with contacts of several kinds is in several rows, so rows do not add up to all customers.',
    'Outcomes count until the newest one that was pushed; what was not pushed did not happen here.',
    'A cancel that the customer did not want (`voluntary` = no) is left out.',
  ],
  sql: (from, dialect) => `
WITH pushed AS (
  SELECT brand, max(occurred_at) AS known_until FROM ${from.ref_outcomes} WHERE brand IS NOT NULL GROUP BY brand
), first_contact AS (
  SELECT c.brand, c.resolved, c.painless, c.customer_key, min(c.occurred_at) AS began, min(pushed.known_until) AS known_until
  FROM ${from.contacts} AS c JOIN pushed ON pushed.brand = c.brand
  WHERE c.counts_as_contact AND c.customer_key IS NOT NULL
  GROUP BY c.brand, c.resolved, c.painless, c.customer_key
), horizon AS (
  SELECT h.horizon_days FROM (${valuesOf('horizon_days', HORIZONS)}) AS h
), asked AS (
  SELECT k.outcome FROM (${valuesOf('outcome', KINDS)}) AS k
), followed AS (
  SELECT
    f.brand,
    f.resolved,
    f.painless,
    f.customer_key,
    horizon.horizon_days,
    asked.outcome,
    CASE WHEN ${elapsed('f.began', 'f.known_until', dialect.epochMs)} >= horizon.horizon_days THEN 1 ELSE 0 END AS is_old_enough,
    max(CASE WHEN o.customer_key IS NOT NULL THEN 1 ELSE 0 END) AS has_outcome,
    max(CASE WHEN o.treated THEN 1 ELSE 0 END) AS is_treated
  FROM first_contact AS f
  CROSS JOIN horizon
  CROSS JOIN asked
  LEFT JOIN ${from.ref_outcomes} AS o
    ON o.customer_key = f.customer_key
    AND o.brand = f.brand
    AND o.kind = asked.outcome
    AND (o.voluntary IS NULL OR o.voluntary)
    AND o.occurred_at > f.began
    AND ${elapsed('f.began', 'o.occurred_at', dialect.epochMs)} <= horizon.horizon_days
  GROUP BY f.brand, f.resolved, f.painless, f.customer_key, f.began, f.known_until, horizon.horizon_days, asked.outcome
), counted AS (
  SELECT
    brand,
    resolved,
    painless,
    horizon_days,
    outcome,
    sum(is_old_enough) AS customers,
    sum(1 - is_old_enough) AS too_early,
    sum(is_old_enough * has_outcome) AS followed,
    sum(is_old_enough * is_treated) AS treated
  FROM followed
  GROUP BY brand, resolved, painless, horizon_days, outcome
)
SELECT
  brand,
  resolved,
  painless,
  horizon_days,
  outcome,
  CAST(customers AS BIGINT) AS customers,
  CAST(too_early AS BIGINT) AS too_early,
  CAST(followed AS BIGINT) AS followed,
  ${shareColumns('followed_share', 'followed', 'customers')},
  CAST(treated AS BIGINT) AS treated
FROM counted`,
})

/** Days from one instant to another, as DOUBLE. */
function elapsed(from: string, to: string, epochMs: (instant: string) => string): string {
  return `CAST(${epochMs(to)} - ${epochMs(from)} AS DOUBLE) / 86400000`
}
