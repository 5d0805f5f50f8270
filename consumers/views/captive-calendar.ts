import { lakeNow } from './gate-now.ts'
import { CHURN_STATES, newestChurn } from './newest-churn.ts'
import { protectedCustomers } from './protected-customers.ts'
import { declareView } from './view.ts'

/** Counts of persons below this are not printed. */
const LEAST_CUSTOMERS = 10

/** The row of all causes is not printed either where it would tell, by subtraction, how many the small groups have together. */
const printed = (value: string) =>
  `CASE WHEN customers >= ${LEAST_CUSTOMERS} AND (hidden = 0 OR hidden >= ${LEAST_CUSTOMERS}) THEN ${value} END`

const COUNTS = [
  'brand',
  'release_month',
  'cause',
  'count(*) AS customers',
  'CAST(sum(intent_points) AS BIGINT) AS points',
  'CAST(sum(notice_known) AS BIGINT) AS notice_known',
  'CAST(sum(recurring) AS BIGINT) AS recurring',
].join(', ')

export const captiveCalendar = declareView({
  name: 'captive_calendar',
  question: 'When do the contracts end of those who want to leave, and what must be repaired before?',
  grain: 'One row per brand, month of release and cause with at least one customer who wants to leave and is bound, and one of all causes.',
  reads: ['interactions_latest', 'brand_sentiment_latest', ...CHURN_STATES, 'moments_current'],
  columns: {
    brand: { type: 'string', sentence: 'The brand that they are bound to.' },
    release_month: { type: 'date', sentence: 'The first day of the month in which their contracts end, in UTC.' },
    cause: {
      type: 'string',
      sentence:
        'The function of the firm to repair: the cause that recurs, otherwise the cause of the interaction that shows their strongest reason; cannot_tell where neither is known; all for every cause together.',
    },
    customers: {
      type: 'bigint',
      sentence: `How many customers of the band high or latent are bound until then; null below ${LEAST_CUSTOMERS}.`,
      optional: true,
    },
    mean_points: {
      type: 'double',
      unit: 'points',
      sentence: `Their points on average; null below ${LEAST_CUSTOMERS} customers.`,
      optional: true,
    },
    notice_known: {
      type: 'bigint',
      sentence: `Of these, customers whose last day to give notice is known; null below ${LEAST_CUSTOMERS} customers.`,
      optional: true,
    },
    recurring: {
      type: 'bigint',
      sentence: `Of these, customers with a cause that recurs; null below ${LEAST_CUSTOMERS} customers.`,
      optional: true,
    },
  },
  caveats: [
    'The calendar is for repairing the cause before the release, not for making leaving harder, and it is not an audience.',
    `A row without counts stands for fewer than ${LEAST_CUSTOMERS} customers: that is not zero. The row of all causes has none either where the small groups would follow from it.`,
    'Who is bound until when, customer by customer, says `churn_watchlist` (`bound_until`), for the service team alone.',
    'Customers whose contract dates are not known are not here; they are in `churn_watchlist` with the exposure null.',
    'The end of a contract is what the sources stated last. A contract that renews by itself may release nobody.',
    'Customers whose offer gate is closed for a reason that is not told are left out.',
  ],
  sql: (from, dialect) => `
WITH ${lakeNow(from.interactions_latest)}, protected AS (${protectedCustomers(from.moments_current, dialect)}
),
${newestChurn(['risk_band', 'intent_points', 'bound_until', 'notice_by', 'recurring_cause', 'evidence_ids'], from)}, captive AS (
  SELECT n.*, ${dialect.elementAt('n.evidence_ids', '1')} AS evidence_id
  FROM newest AS n
  CROSS JOIN lake
  LEFT JOIN protected AS p ON p.customer_key = n.customer_key
  WHERE p.customer_key IS NULL AND n.risk_band IN ('high', 'latent') AND n.bound_until > lake.instant
), caused AS (
  SELECT
    c.brand,
    CAST(date_trunc('month', ${dialect.utcDate('c.bound_until')}) AS DATE) AS release_month,
    coalesce(c.recurring_cause, s.cause, 'cannot_tell') AS cause,
    c.intent_points,
    CASE WHEN c.notice_by IS NULL THEN 0 ELSE 1 END AS notice_known,
    CASE WHEN c.recurring_cause IS NULL THEN 0 ELSE 1 END AS recurring
  FROM captive AS c
  LEFT JOIN ${from.brand_sentiment_latest} AS s ON s.interaction_id = c.evidence_id
), by_cause AS (
  SELECT ${COUNTS}
  FROM caused
  GROUP BY brand, release_month, cause
), counted AS (
  SELECT brand, release_month, cause, customers, points, notice_known, recurring, 0 AS hidden FROM by_cause
  UNION ALL
  SELECT
    brand,
    release_month,
    'all' AS cause,
    CAST(sum(customers) AS BIGINT) AS customers,
    CAST(sum(points) AS BIGINT) AS points,
    CAST(sum(notice_known) AS BIGINT) AS notice_known,
    CAST(sum(recurring) AS BIGINT) AS recurring,
    CAST(sum(CASE WHEN customers < ${LEAST_CUSTOMERS} THEN customers ELSE 0 END) AS BIGINT) AS hidden
  FROM by_cause
  GROUP BY brand, release_month
)
SELECT
  brand,
  release_month,
  cause,
  ${printed('customers')} AS customers,
  ${printed('CAST(points AS DOUBLE) / customers')} AS mean_points,
  ${printed('notice_known')} AS notice_known,
  ${printed('recurring')} AS recurring
FROM counted`,
})
