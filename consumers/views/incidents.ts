import type { Dialect } from './dialect.ts'
import { selectLimits, STREAM_STEPS, upperBound, WINDOW_HOURS } from './poisson-limits.ts'
import { declareView } from './view.ts'

/** So many different known customers make an incident. */
const LEAST_CUSTOMERS = 5
const WEEK_HOURS = 168
/** Hours above the limit that begin at most this far apart are one incident: between them the trouble went on, with fewer contacts. */
const BRIDGED_HOURS = 6

export const incidents = declareView({
  name: 'incidents',
  question: 'When did more customers than chance explains turn to the firm about one cause in one region?',
  grain: 'One row per time in which the contacts of one brand, cause and region were above the limit, again and again within 6 hours.',
  reads: ['conversations'],
  columns: {
    incident_id: { type: 'string', sentence: 'Brand, cause, region and the hour since 1970 in which it began.' },
    brand: { type: 'string', sentence: 'The brand; unknown where no piece names one.' },
    cause: { type: 'string', sentence: 'The function of the firm that caused the contacts.' },
    region: { type: 'string', sentence: 'The region; unknown where none is stated.' },
    began_at: { type: 'timestamp', sentence: 'The first contact of the first hour.' },
    ended_at: { type: 'timestamp', sentence: 'The last contact of the last hour.' },
    local_day: { type: 'date', sentence: "The day on which it began in the brand's time zone." },
    hours: { type: 'bigint', unit: 'hours', sentence: 'The number of hours above the limit, from the first to the last.' },
    contacts: { type: 'bigint', sentence: 'The contacts from the first of these hours to the last, with those of the hours between them.' },
    customers: { type: 'bigint', sentence: `Their different known customers, ${LEAST_CUSTOMERS} or more.` },
    expected: {
      type: 'double',
      unit: 'contacts',
      sentence: 'The mean of the same hours and weekdays in up to eight weeks before, added up over this time.',
    },
    expected_high: {
      type: 'double',
      unit: 'contacts',
      sentence: 'The upper 90 % bound of that. Each hour above the limit was tested against its own.',
    },
    weeks: { type: 'bigint', unit: 'weeks', sentence: 'How many weeks before the first hour the expectation was taken from.' },
  },
  caveats: [
    'An hour is tested at the chance of 0.5 / (streams x hours of eight weeks): half a false alarm is to be expected in eight weeks over all streams. A stream is a brand, cause and region.',
    'The first week of a brand has nothing to compare with and no incident.',
    'What builds up slowly, or hits fewer than 5 contacts in an hour, is no incident here: read `cause_damage` over time.',
    'Hours of the day are UTC hours: in the weeks after the clocks change, the expectation is that of the neighbouring hour.',
    'A region or a cause that a source begins to state looks like an incident until it has been seen for some weeks.',
    'Contacts whose cause is not known are in no stream, and customers who are not known are not counted as different customers.',
  ],
  sql: (from, dialect) => `
WITH contact AS (
SELECT
  brand,
  cause,
  coalesce(region, 'unknown') AS region,
  customer_key,
  occurred_at,
  local_day,
  CAST(floor(CAST(${dialect.epochMs('occurred_at')} AS DOUBLE) / 3600000) AS ${dialect.types.bigint}) AS hour_number
FROM ${from.conversations}
WHERE contacts = 1 AND cause IS NOT NULL AND cause <> 'cannot_tell'
), hourly AS (
SELECT brand, cause, region, hour_number, mod(hour_number, ${WEEK_HOURS}) AS hour_of_week, count(*) AS contacts
FROM contact
GROUP BY brand, cause, region, hour_number
), heard AS (
SELECT brand, min(hour_number) AS first_hour
FROM contact
GROUP BY brand
), stream AS (
SELECT count(*) AS streams
FROM (SELECT DISTINCT brand, cause, region FROM hourly) AS distinct_streams
), compared AS (
SELECT
  h.brand,
  h.cause,
  h.region,
  h.hour_number,
  h.contacts,
  CASE
    WHEN h.hour_number - heard.first_hour >= ${WINDOW_HOURS} THEN CAST(8 AS DOUBLE)
    ELSE floor(CAST(h.hour_number - heard.first_hour AS DOUBLE) / ${WEEK_HOURS})
  END AS weeks,
  coalesce(CAST(sum(earlier.contacts) AS DOUBLE), 0) AS seen
FROM hourly AS h
JOIN heard ON heard.brand = h.brand
LEFT JOIN hourly AS earlier ON earlier.brand = h.brand AND earlier.cause = h.cause AND earlier.region = h.region
  AND earlier.hour_number < h.hour_number AND earlier.hour_number >= h.hour_number - ${WINDOW_HOURS}
  AND earlier.hour_of_week = h.hour_of_week
WHERE h.contacts >= 5 AND h.hour_number - heard.first_hour >= ${WEEK_HOURS}
GROUP BY h.brand, h.cause, h.region, h.hour_number, h.contacts, heard.first_hour
), bounded AS (
SELECT compared.*, ${upperBound('seen')} / weeks AS expected_high
FROM compared
), limits AS (${selectLimits()}
), above AS (
SELECT bounded.*, lag(bounded.hour_number) OVER (PARTITION BY brand, cause, region ORDER BY bounded.hour_number) AS hour_before
FROM bounded
JOIN limits ON bounded.contacts >= limits.least AND bounded.contacts < limits.below
CROSS JOIN stream
WHERE bounded.expected_high <= ${mostExpected}
), numbered AS (
SELECT
  above.*,
  sum(CASE WHEN hour_before >= hour_number - ${BRIDGED_HOURS} THEN 0 ELSE 1 END) OVER (
    PARTITION BY brand, cause, region
    ORDER BY hour_number
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS run
FROM above
), runs AS (
SELECT
  brand,
  cause,
  region,
  min(hour_number) AS first_hour,
  max(hour_number) AS last_hour,
  count(*) AS hours,
  min(weeks) AS weeks
FROM numbered
GROUP BY brand, cause, region, run
), usual AS (
SELECT r.brand, r.cause, r.region, r.first_hour, coalesce(CAST(sum(earlier.contacts) AS DOUBLE), 0) AS seen
FROM runs AS r
CROSS JOIN (VALUES ${WEEKS_BEFORE.map((it) => `(${it})`).join(', ')}) AS ago (weeks)
LEFT JOIN hourly AS earlier ON earlier.brand = r.brand AND earlier.cause = r.cause AND earlier.region = r.region
  AND earlier.hour_number BETWEEN r.first_hour - ${WEEK_HOURS} * ago.weeks AND r.last_hour - ${WEEK_HOURS} * ago.weeks
GROUP BY r.brand, r.cause, r.region, r.first_hour
)
SELECT
  ${idOf(dialect)} AS incident_id,
  r.brand,
  r.cause,
  r.region,
  min(c.occurred_at) AS began_at,
  max(c.occurred_at) AS ended_at,
  min(c.local_day) AS local_day,
  r.hours,
  count(*) AS contacts,
  count(DISTINCT c.customer_key) AS customers,
  usual.seen / r.weeks AS expected,
  ${upperBound('usual.seen')} / r.weeks AS expected_high,
  CAST(r.weeks AS ${dialect.types.bigint}) AS weeks
FROM runs AS r
JOIN usual ON usual.brand = r.brand AND usual.cause = r.cause AND usual.region = r.region AND usual.first_hour = r.first_hour
JOIN contact AS c ON c.brand = r.brand AND c.cause = r.cause AND c.region = r.region
  AND c.hour_number BETWEEN r.first_hour AND r.last_hour
GROUP BY r.brand, r.cause, r.region, r.first_hour, r.hours, usual.seen, r.weeks
HAVING count(DISTINCT c.customer_key) >= ${LEAST_CUSTOMERS}`,
})

const WEEKS_BEFORE = Array.from({ length: WINDOW_HOURS / WEEK_HOURS }, (_, n) => n + 1)

/** The limit of as many streams as there are; none above the last step, where nothing is tested. */
const mostExpected = `CASE
  ${STREAM_STEPS.map((streams) => `WHEN stream.streams <= ${streams} THEN limits.most_${streams}`).join('\n  ')}
END`

function idOf(dialect: Dialect): string {
  return ['r.brand', 'r.cause', 'r.region', `CAST(r.first_hour AS ${dialect.types.string})`].join(` || '/' || `)
}
