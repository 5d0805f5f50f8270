import { declareShare } from './interval-columns.ts'
import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

const DEEPEST = 6

export const ivrBarrier = declareView({
  name: 'ivr_barrier',
  question: 'How far does the phone menu keep customers, and those who are not yet customers, from a person?',
  grain: 'One row per brand, kind of caller and depth of the phone menu with at least one call.',
  reads: ['contacts'],
  columns: {
    brand: { type: 'string', sentence: 'The brand; unknown where no revision states it.' },
    caller: { type: 'string', sentence: 'prospect; customer, who is or was one; or unknown.' },
    menu_steps: {
      type: 'bigint',
      sentence: `The steps in the phone menu, ${DEEPEST} for ${DEEPEST} and more; null where the source does not state them.`,
      optional: true,
    },
    calls: { type: 'bigint', sentence: 'Contacts by telephone.' },
    judged_calls: { type: 'bigint', sentence: 'The calls of which it is known that a person took them, or that the caller gave up.' },
    abandoned: { type: 'bigint', sentence: 'The calls that the caller gave up.' },
    ...declareShare('abandoned_share', 'the judged calls that the caller gave up'),
    abandoned_in_menu: { type: 'bigint', sentence: 'The calls that the caller gave up in the menu.' },
    ...declareShare('menu_share', 'the judged calls that the caller gave up in the menu'),
    unknown_share: { type: 'double', unit: '0 to 1', sentence: 'The share of the calls that are not judged.' },
    timed_calls: { type: 'bigint', sentence: 'The calls that a person took and that state the time in the menu or in queues.' },
    median_to_human_ms: {
      type: 'double',
      unit: 'ms',
      sentence: 'The median of the time in the menu and in queues of these calls; null where there is none.',
      optional: true,
    },
  },
  caveats: [
    'Who gave up and called again is two calls. `issues` has what the matter took.',
    'Who reads the number and does not call is in no row.',
    'Sources state a menu or a hang-up or neither: compare brands with their `unknown_share` in view.',
    'A longer menu for harder matters is not the cause of their end.',
  ],
  sql: (from, dialect) => `
WITH called AS (
SELECT
  brand,
  CASE customer_stage WHEN 'prospect' THEN 'prospect' WHEN 'current' THEN 'customer' WHEN 'former' THEN 'customer' ELSE 'unknown' END AS caller,
  CASE WHEN ivr_steps >= ${DEEPEST} THEN ${DEEPEST} ELSE ivr_steps END AS menu_steps,
  CASE WHEN abandoned_stage IS NOT NULL OR resolution_status = 'abandoned' THEN 1 ELSE 0 END AS abandoned,
  CASE WHEN abandoned_stage = 'ivr' THEN 1 ELSE 0 END AS in_menu,
  CASE WHEN handler_kind = 'human' OR talk_ms > 0 OR agent_turns > 0 THEN 1 ELSE 0 END AS taken,
  CASE WHEN ivr_ms IS NOT NULL OR queue_wait_ms IS NOT NULL THEN coalesce(ivr_ms, 0) + coalesce(queue_wait_ms, 0) END AS waited
FROM ${from.contacts}
WHERE channel = 'phone' AND counts_as_contact
), timed AS (
SELECT
  called.*,
  CASE WHEN abandoned = 0 AND taken = 1 THEN waited END AS to_human
FROM called
), placed AS (
SELECT
  timed.*,
  row_number() OVER (
    PARTITION BY brand, caller, menu_steps
    ORDER BY CASE WHEN to_human IS NULL THEN 1 ELSE 0 END, to_human
  ) AS place,
  count(to_human) OVER (PARTITION BY brand, caller, menu_steps) AS n
FROM timed
), counted AS (
SELECT
  brand,
  caller,
  menu_steps,
  count(*) AS calls,
  count(CASE WHEN abandoned = 1 OR taken = 1 THEN 1 END) AS judged_calls,
  count(CASE WHEN abandoned = 1 THEN 1 END) AS abandoned,
  count(CASE WHEN in_menu = 1 THEN 1 END) AS abandoned_in_menu,
  count(to_human) AS timed_calls,
  avg(CASE WHEN 2 * place BETWEEN n AND n + 2 THEN CAST(to_human AS DOUBLE) END) AS median_to_human_ms
FROM placed
GROUP BY brand, caller, menu_steps
)
SELECT
  brand,
  caller,
  CAST(menu_steps AS ${dialect.types.bigint}) AS menu_steps,
  calls,
  judged_calls,
  abandoned,
  ${shareColumns('abandoned_share', 'abandoned', 'judged_calls')},
  abandoned_in_menu,
  ${shareColumns('menu_share', 'abandoned_in_menu', 'judged_calls')},
  CAST(calls - judged_calls AS DOUBLE) / calls AS unknown_share,
  timed_calls,
  median_to_human_ms
FROM counted`,
})
