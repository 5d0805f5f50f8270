import { conversationColumns } from './conversation-columns.ts'
import type { Dialect } from './dialect.ts'
import { highest } from './highest.ts'
import { piecesOf } from './pieces.ts'
import { NAMES_NO_PROTECTED, selectProtected } from './protected-customers.ts'
import { declareView } from './view.ts'

export const conversations = declareView({
  name: 'conversations',
  question: 'How did each conversation go, from its first word to its last?',
  grain:
    'One row per conversation that is not a test: an interaction with the messages that are `part_of` it, or messages whose conversation is missing.',
  reads: ['contacts', 'moments_current'],
  columns: conversationColumns,
  caveats: [
    'A conversation counts as a contact once, whatever the number of its pieces.',
    'The legs of a transfer, and the contacts of one thread or ticket, are conversations of their own; `issues` brings together what is about one thing.',
    'Where the mood is known of one piece alone and not of its thirds, the mood at the start and at the end are the same number.',
    'The probabilities are the means of those of the pieces. Scores of the source alone have no probabilities.',
    'A yes that a later piece takes back is a no: the last word counts. A piece of which nobody can say takes nothing back.',
    NAMES_NO_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH protected AS (${selectProtected(from.moments_current, dialect)}
), piece AS (${piecesOf(from.contacts, dialect)}
), told AS (
SELECT
  c.*,
  ${conversation} AS conversation,
  piece.whole IS NULL AS is_whole,
  protected.customer_key AS protected_key,
  row_number() OVER (
    PARTITION BY ${conversation}
    ORDER BY c.occurred_at, CASE WHEN piece.whole IS NULL THEN 0 ELSE 1 END, c.interaction_id
  ) AS place,
  ${saidAt} AS said_at
FROM ${from.contacts} AS c
LEFT JOIN piece ON piece.interaction_id = c.interaction_id
LEFT JOIN protected ON protected.customer_key = c.customer_key
), ordered AS (
SELECT
  told.*,
  row_number() OVER (
    PARTITION BY conversation
    ORDER BY said_at, CASE resolved_basis WHEN 'customer' THEN 3 WHEN 'rating' THEN 2 WHEN 'agent' THEN 1 ELSE 0 END, place
  ) AS said_place
FROM told
)
SELECT
${Object.entries(valuesOf(dialect))
  .map(([name, value]) => `  ${value} AS ${name}`)
  .join(',\n')}
FROM ordered
GROUP BY conversation`,
})

const conversation = 'coalesce(piece.whole, c.interaction_id)'

/**
 * When a piece says how the matter stands: a rating when it was given, everything else at the end of the piece. The status of a
 * conversation whose end is not stated speaks of all its pieces.
 */
const saidAt = `CASE resolved_from
    WHEN 'ratings' THEN coalesce(c.rated_at, c.ended_at, c.occurred_at)
    WHEN 'status' THEN coalesce(c.ended_at, max(c.occurred_at) OVER (PARTITION BY ${conversation}))
    ELSE coalesce(c.ended_at, c.occurred_at)
  END`

/** The value of each column, in order, over the pieces of a conversation. */
function valuesOf(dialect: Dialect): Readonly<Record<keyof typeof conversationColumns, string>> {
  const first = (column: string, conditions: readonly string[] = []) => highest(column, conditions, '-place')
  const last = (column: string, conditions: readonly string[] = []) => highest(column, conditions)
  const unless = (column: string, unstated: string) => `coalesce(${first(column, [`${column} <> '${unstated}'`])}, '${unstated}')`
  const word = `resolved <> 'unknown'`
  const waits = ['ivr_ms', 'queue_wait_ms', 'handle_ms']
  return {
    conversation_id: 'conversation',
    brand: unless('brand', 'unknown'),
    customer_key: `CASE WHEN count(protected_key) = 0 THEN ${first('customer_key')} END`,
    customer_stage: unless('customer_stage', 'unknown'),
    customer_segment: first('customer_segment'),
    region: first('region'),
    channel: first('channel'),
    channels: 'count(DISTINCT channel)',
    visibility: `CASE WHEN ${some(`visibility = 'public'`)} THEN 'public' ELSE 'private' END`,
    purpose: unless('purpose', 'unknown'),
    occurred_at: 'min(occurred_at)',
    local_day: first('local_day'),
    last_at: 'max(coalesce(ended_at, occurred_at))',
    pieces: 'count(*)',
    counts_as_contact: flag('counts_as_contact', 'NOT counts_as_contact AND is_whole'),
    contacts: 'count(DISTINCT CASE WHEN counts_as_contact THEN conversation END)',
    first_human_reply_ms: first('first_human_reply_ms'),
    handle_ms: `CAST(sum(handle_ms) AS ${dialect.types.bigint})`,
    customer_minutes: `CASE WHEN ${waits.map((it) => `count(${it})`).join(' + ')} > 0 THEN (${waits
      .map((it) => `coalesce(CAST(sum(${it}) AS DOUBLE), 0)`)
      .join(' + ')}) / 60000 END`,
    firm_minutes: 'CAST(sum(handle_ms) AS DOUBLE) / 60000',
    scored_pieces: 'count(sentiment_score)',
    sentiment_score: 'avg(sentiment_score)',
    p_negative: 'avg(p_negative)',
    p_neutral: 'avg(p_neutral)',
    p_positive: 'avg(p_positive)',
    start_score: first('coalesce(start_score, sentiment_score)'),
    end_score: last('coalesce(end_score, sentiment_score)'),
    sentiment_label: last('sentiment_label'),
    resolved: `coalesce(${highest('resolved', [word], 'said_place')}, 'unknown')`,
    resolved_basis: `coalesce(${highest('resolved_basis', [word], 'said_place')}, 'none')`,
    resolved_said_at: `max(CASE WHEN ${word} THEN said_at END)`,
    painless: `CASE WHEN ${some(`painless = 'no'`)} THEN 'no' WHEN ${some(`painless = 'yes'`)} THEN 'yes' ELSE 'unknown' END`,
    empathy: `CASE
    WHEN ${some(`empathy = 'shown'`)} THEN 'shown'
    WHEN ${some(`empathy = 'missing'`)} THEN 'missing'
    WHEN ${some(`empathy = 'scripted'`)} THEN 'scripted'
    WHEN ${some(`empathy = 'unknown' AND customer_words > 0`)} THEN 'unknown'
    WHEN ${some(`empathy = 'not_needed'`)} THEN 'not_needed'
    ELSE 'unknown'
  END`,
    severe: flag('severe', 'NOT severe'),
    cause: `coalesce(${highest('cause', [`cause <> 'cannot_tell'`], 'coalesce(cause_confidence, 0) - CAST(place AS DOUBLE) / 1000000')}, ${first('cause')})`,
    brand_impact_negative: last('brand_impact_negative'),
    brand_impact_positive: last('brand_impact_positive'),
    reach_followers: 'max(reach_followers)',
  }
}

function some(condition: string): string {
  return `count(CASE WHEN ${condition} THEN 1 END) > 0`
}

/** True where a piece is, false where one is known not to be and none is, null where nobody can say. */
function flag(isTrue: string, isFalse: string): string {
  return `CASE WHEN ${some(isTrue)} THEN true WHEN ${some(isFalse)} THEN false END`
}
