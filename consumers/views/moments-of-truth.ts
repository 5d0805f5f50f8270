import { piecesOf } from './pieces.ts'
import { declareView } from './view.ts'

export const momentsOfTruth = declareView({
  name: 'moments_of_truth',
  question: 'After which contacts did a customer begin to want to leave, or to stay, or answer the NPS question in another class?',
  grain: 'One row per change of the churn band, or of the NPS class between two answers, of a known customer.',
  reads: ['conversations', 'contacts', 'churn_risk', 'referral_signals_latest'],
  columns: {
    kind: { type: 'string', sentence: 'churn_band or nps_class.' },
    nps_context: {
      type: 'string',
      sentence: 'The question that both answers belong to: relationship, transaction or unknown; null for churn_band.',
      optional: true,
    },
    brand: { type: 'string', sentence: 'The brand whose band or answer changed.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    conversation_id: {
      type: 'string',
      sentence:
        'The conversation that changed the band; of an answer, the last contact with the brand before it and after the answer before.',
    },
    changed_at: { type: 'timestamp', sentence: 'The instant of which the new band speaks, or the new answer.' },
    from_state: { type: 'string', sentence: 'The band or class before: low, medium, high, latent; detractor, passive, promoter.' },
    to_state: { type: 'string', sentence: 'The band or class after.' },
    change: { type: 'string', sentence: 'better, worse, or same between high and latent, which a contract alone sets apart.' },
    occurred_at: { type: 'timestamp', sentence: 'When the conversation began.' },
    local_day: { type: 'date', sentence: "That day in the brand's time zone." },
    channel: { type: 'string', sentence: 'The channel of the conversation.' },
    cause: { type: 'string', sentence: 'Its cause, as in `conversations`; null where there was nothing to analyse.', optional: true },
    resolved: { type: 'string', sentence: 'Whether it was solved, by the last word: yes, no or unknown.' },
    painless: { type: 'string', sentence: 'Whether it was painless: yes, no or unknown.' },
    end_score: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The mood at its end; null where no piece has a score.',
      optional: true,
    },
  },
  caveats: [
    'Regression to the mean: who answered very low answers higher next time, whatever happened between. Compare with customers who had no contact before you call a contact the cause.',
    'Afterwards is not because of. The band is made from what is known of the contact, so a change of the band after it is no evidence by itself.',
    'A change that time alone brings is not here: `churn_risk_daily` has it.',
    'Answers to different questions are never compared, and an answer without a contact since the last one is not here.',
    'Customers who are protected from offers for a reason that is not told are left out.',
  ],
  sql: (from, dialect) => `
WITH piece AS (${piecesOf(from.contacts, dialect)}
), band AS (
SELECT
  customer_key,
  brand,
  interaction_id,
  as_of,
  risk_band,
  lag(risk_band) OVER (PARTITION BY customer_key, brand ORDER BY epoch, source_offset) AS band_before
FROM ${from.churn_risk}
), answer AS (
SELECT
  customer_key,
  brand,
  nps_context,
  occurred_at,
  nps_class,
  signal_id,
  lag(nps_class) OVER (PARTITION BY customer_key, brand, nps_context ORDER BY occurred_at, signal_id) AS class_before,
  lag(occurred_at) OVER (PARTITION BY customer_key, brand, nps_context ORDER BY occurred_at, signal_id) AS answered_before
FROM ${from.referral_signals_latest}
WHERE signal_type = 'nps_answer' AND nps_class IS NOT NULL AND customer_key IS NOT NULL
), between_answers AS (
SELECT
  a.signal_id,
  a.nps_context,
  a.brand,
  a.customer_key,
  v.conversation_id,
  a.occurred_at AS changed_at,
  a.class_before,
  a.nps_class,
  row_number() OVER (PARTITION BY a.signal_id ORDER BY v.occurred_at DESC, v.conversation_id) AS place
FROM answer AS a
JOIN ${from.conversations} AS v ON v.customer_key = a.customer_key AND v.brand = a.brand
  AND v.occurred_at > a.answered_before AND v.occurred_at <= a.occurred_at
WHERE a.class_before <> a.nps_class AND v.contacts = 1
), changed AS (
SELECT
  'churn_band' AS kind,
  CAST(NULL AS ${dialect.types.string}) AS nps_context,
  band.brand,
  band.customer_key,
  coalesce(piece.whole, band.interaction_id) AS conversation_id,
  band.as_of AS changed_at,
  band.band_before AS from_state,
  band.risk_band AS to_state
FROM band
LEFT JOIN piece ON piece.interaction_id = band.interaction_id
WHERE band.band_before <> band.risk_band
UNION ALL
SELECT 'nps_class', nps_context, brand, customer_key, conversation_id, changed_at, class_before, nps_class
FROM between_answers
WHERE place = 1
), ranked AS (
SELECT changed.*, ${rankOf('from_state')} AS from_rank, ${rankOf('to_state')} AS to_rank
FROM changed
)
SELECT
  r.kind,
  r.nps_context,
  r.brand,
  r.customer_key,
  r.conversation_id,
  r.changed_at,
  r.from_state,
  r.to_state,
  CASE WHEN r.to_rank > r.from_rank THEN 'better' WHEN r.to_rank < r.from_rank THEN 'worse' ELSE 'same' END AS change,
  v.occurred_at,
  v.local_day,
  v.channel,
  v.cause,
  v.resolved,
  v.painless,
  v.end_score
FROM ranked AS r
JOIN ${from.conversations} AS v ON v.conversation_id = r.conversation_id AND v.customer_key = r.customer_key`,
})

/** The higher the better. A customer whom a contract binds wants to leave as much as one in the band high. */
function rankOf(state: string): string {
  return `CASE WHEN ${state} IN ('low', 'promoter') THEN 2 WHEN ${state} IN ('medium', 'passive') THEN 1 ELSE 0 END`
}
