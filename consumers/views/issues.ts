import type { Dialect } from './dialect.ts'
import { highest } from './highest.ts'
import { issueColumns } from './issue-columns.ts'
import { piecesOf } from './pieces.ts'
import { NAMES_NO_PROTECTED } from './protected-customers.ts'
import { declareView } from './view.ts'

export const issues = declareView({
  name: 'issues',
  question: 'What did each matter take, from the first contact about it to its end, and did the solution hold?',
  grain: 'One row per matter: the conversations about one thing.',
  reads: ['conversations', 'contacts', 'matters'],
  columns: issueColumns,
  caveats: [
    'A matter stands as the last run of the job `score` saw it. What came in since, and customers who are not known, are matters of one conversation each.',
    'Two problems with one cause within two weeks are one matter.',
    '`contacts` is 0 where there are only surveys, reviews, or calls by the firm.',
    'Solved is not held: take `held` = yes for matters that stayed solved, and say how many are unknown or too early.',
    NAMES_NO_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH piece AS (${piecesOf(from.contacts, dialect)}
), matter_of AS (
SELECT
  coalesce(piece.whole, m.interaction_id) AS conversation,
  coalesce(max(CASE WHEN piece.whole IS NULL THEN m.matter_id END), max(m.matter_id)) AS matter_id
FROM ${from.matters} AS m
LEFT JOIN piece ON piece.interaction_id = m.interaction_id
GROUP BY coalesce(piece.whole, m.interaction_id)
), standing AS (
SELECT
  matter_id,
  max(brand) AS brand,
  min(opened_at) AS opened_at,
  max(closed_at) AS closed_at,
  max(resolved) AS resolved,
  max(basis) AS basis,
  max(held) AS held,
  max(cause) AS cause
FROM ${from.matters}
GROUP BY matter_id
), gathered AS (
SELECT
  v.*,
  coalesce(matter_of.matter_id, v.conversation_id) AS matter,
  row_number() OVER (
    PARTITION BY coalesce(matter_of.matter_id, v.conversation_id)
    ORDER BY v.occurred_at, v.conversation_id
  ) AS place
FROM ${from.conversations} AS v
LEFT JOIN matter_of ON matter_of.conversation = v.conversation_id
), summed AS (
SELECT
  matter,
${Object.entries(valuesOf(dialect))
  .map(([name, value]) => `  ${value} AS ${name}`)
  .join(',\n')}
FROM gathered
GROUP BY matter
)
SELECT
  summed.matter AS matter_id,
  CASE WHEN standing.matter_id IS NULL THEN 'conversation' ELSE 'matters' END AS gathered_by,
  coalesce(standing.brand, summed.brand) AS brand,
  summed.customer_key,
  summed.customer_stage,
  summed.customer_segment,
  summed.region,
  coalesce(standing.cause, summed.cause) AS cause,
  summed.channel,
  summed.channels,
  coalesce(standing.opened_at, summed.opened_at) AS opened_at,
  summed.local_day,
  CASE WHEN standing.matter_id IS NULL THEN summed.said_at ELSE standing.closed_at END AS closed_at,
  summed.last_private_at,
  summed.first_human_reply_ms,
  summed.conversations,
  summed.contacts,
  summed.customer_minutes,
  summed.firm_minutes,
  summed.start_score,
  summed.end_score,
  summed.severe,
  coalesce(standing.resolved, summed.resolved) AS resolved,
  CASE
    WHEN standing.basis = 'customer' AND summed.answered_by = 'rating' THEN 'rating'
    ELSE coalesce(standing.basis, summed.resolved_basis)
  END AS resolved_basis,
  coalesce(standing.held, 'unknown') AS held,
  CASE
    WHEN summed.contacts > 1 OR summed.painful > 0 THEN 'no'
    WHEN summed.painless > 0 THEN 'yes'
    ELSE 'unknown'
  END AS painless,
  summed.brand_impact_negative,
  summed.brand_impact_positive
FROM summed
LEFT JOIN standing ON standing.matter_id = summed.matter`,
})

/** What is worked out over the conversations of a matter. */
function valuesOf(dialect: Dialect): Readonly<Record<string, string>> {
  const first = (column: string, conditions: readonly string[] = []) => highest(column, conditions, '-place')
  const unless = (column: string) => `coalesce(${first(column, [`${column} <> 'unknown'`])}, 'unknown')`
  const saidMs = dialect.epochMs('resolved_said_at')
  return {
    brand: unless('brand'),
    customer_key: first('customer_key'),
    customer_stage: unless('customer_stage'),
    customer_segment: first('customer_segment'),
    region: first('region'),
    cause: `coalesce(${first('cause', [`cause <> 'cannot_tell'`])}, ${first('cause')})`,
    channel: first('channel'),
    channels: 'count(DISTINCT channel)',
    opened_at: 'min(occurred_at)',
    local_day: first('local_day'),
    said_at: 'max(resolved_said_at)',
    last_private_at: `max(CASE WHEN visibility = 'private' AND contacts = 1 THEN last_at END)`,
    first_human_reply_ms: `CAST(min(${dialect.epochMs('occurred_at')} + first_human_reply_ms) - min(${dialect.epochMs('occurred_at')}) AS ${dialect.types.bigint})`,
    conversations: 'count(*)',
    contacts: `CAST(sum(contacts) AS ${dialect.types.bigint})`,
    customer_minutes: 'sum(customer_minutes)',
    firm_minutes: 'sum(firm_minutes)',
    start_score: first('start_score'),
    end_score: highest('end_score'),
    severe: `CASE max(CASE WHEN severe THEN 1 WHEN NOT severe THEN 0 END) WHEN 1 THEN true WHEN 0 THEN false END`,
    resolved: `coalesce(${highest('resolved', [`resolved <> 'unknown'`], saidMs)}, 'unknown')`,
    resolved_basis: `coalesce(${highest('resolved_basis', [`resolved <> 'unknown'`], saidMs)}, 'none')`,
    answered_by: highest('resolved_basis', [`resolved_basis IN ('customer', 'rating')`], saidMs),
    painful: `count(CASE WHEN painless = 'no' THEN 1 END)`,
    painless: `count(CASE WHEN painless = 'yes' THEN 1 END)`,
    brand_impact_negative: 'sum(brand_impact_negative)',
    brand_impact_positive: 'sum(brand_impact_positive)',
  }
}
