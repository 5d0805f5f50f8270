import { lakeNow } from './gate-now.ts'
import { declareShare } from './interval-columns.ts'
import { shareColumns } from './intervals.ts'
import { lastMoments } from './last-moments.ts'
import { declareView } from './view.ts'

export const missedMoments = declareView({
  name: 'missed_moments',
  question: 'Which needs and which interest of customers passed without an answer that we could see?',
  grain: 'One row per brand, month, kind and topic with at least one need or interest.',
  reads: ['interactions_latest', 'moments'],
  columns: {
    brand: { type: 'string', sentence: "The brand; unknown when none of the customer's interactions names one." },
    month: { type: 'date', sentence: 'The first day of the month in which the moment opened, in UTC.' },
    kind: { type: 'string', sentence: 'need: the customer told that they need something. interest: they look at what they do not have.' },
    topic: {
      type: 'string',
      sentence:
        'Of a need the code of the topic, or other; of interest what shows it: ponders_offer, wants_to_buy, prospect; unknown where neither is told.',
    },
    moments: { type: 'bigint', sentence: 'The moments that opened.' },
    customers: { type: 'bigint', sentence: 'Different customers who had them.' },
    still_open: {
      type: 'bigint',
      sentence: 'Moments whose time is not over at the newest instant of the lake: nobody can judge them yet.',
    },
    taken: { type: 'bigint', sentence: 'Moments that an accepted offer answered, or becoming a customer.' },
    unanswered: { type: 'bigint', sentence: 'Moments whose time is over without an answer that we could see.' },
    judged: { type: 'bigint', sentence: 'Taken and unanswered together: what `unanswered_share` divides by.' },
    ...declareShare('unanswered_share', 'moments that passed without an answer among those whose time is over'),
    still_open_share: { type: 'double', unit: '0 to 1', sentence: 'The share of moments that nobody can judge yet.' },
  },
  caveats: [
    'Unanswered means that we saw no answer. The firm may have answered where no source of the lake looks.',
    'Needs are experimental: about half of them are right on the labelled texts. Read some quotes before you act.',
    'An answer is not always right to give: while the offer gate of a customer is closed, none should be made.',
    'Do not add `customers` over rows: one customer may have several moments.',
  ],
  sql: (from, dialect) => `
WITH ${lakeNow(from.interactions_latest)}, ${lastMoments(from.moments, `m.kind IN ('need', 'interest')`)}, judged AS (
  SELECT
    m.brand,
    CAST(date_trunc('month', ${dialect.utcDate('m.opened_at')}) AS DATE) AS month,
    m.kind,
    coalesce(${dialect.elementAt('m.reasons', '1')}, 'unknown') AS topic,
    m.customer_key,
    CASE WHEN m.status = 'open' AND m.expires_at <= lake.instant THEN 'expired' ELSE m.status END AS status
  FROM last_moment AS m
  CROSS JOIN lake
), counted AS (
  SELECT
    brand,
    month,
    kind,
    topic,
    count(*) AS moments,
    count(DISTINCT customer_key) AS customers,
    count(CASE WHEN status = 'open' THEN 1 END) AS still_open,
    count(CASE WHEN status = 'taken' THEN 1 END) AS taken,
    count(CASE WHEN status = 'expired' THEN 1 END) AS unanswered
  FROM judged
  GROUP BY brand, month, kind, topic
)
SELECT
  brand,
  month,
  kind,
  topic,
  moments,
  customers,
  still_open,
  taken,
  unanswered,
  taken + unanswered AS judged,
  ${shareColumns('unanswered_share', 'unanswered', '(taken + unanswered)')},
  CAST(still_open AS DOUBLE) / moments AS still_open_share
FROM counted`,
})
