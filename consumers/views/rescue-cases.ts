import { newestInstant } from './gate-now.ts'
import { declareView } from './view.ts'

const DAYS = 14
const UPSET = -0.25

export const rescueCases = declareView({
  name: 'rescue_cases',
  question: 'Which matters went badly, who answered and when, were they put right, and what did the customer say of it in public?',
  grain: 'One row per matter that needed a second contact, was severe, or began with an upset customer.',
  reads: ['issues', 'conversations', 'incidents', 'referral_signals_latest', 'interactions_latest'],
  columns: {
    matter_id: { type: 'string', sentence: 'The matter, as in `issues`.' },
    incident_id: {
      type: 'string',
      sentence: 'The incident during which the matter began, of the same brand, cause and region; null where there was none.',
      optional: true,
    },
    brand: { type: 'string', sentence: 'The brand of the matter; unknown where nothing of it names one.' },
    cause: { type: 'string', sentence: 'The function of the firm that produced it; cannot_tell or unknown where nobody can say.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer; null as in `conversations`.', optional: true },
    opened_at: { type: 'timestamp', sentence: 'When the matter began.' },
    local_day: { type: 'date', sentence: "That day in the brand's time zone." },
    contacts: { type: 'bigint', sentence: 'The contacts of the matter.' },
    first_human_reply_ms: {
      type: 'bigint',
      unit: 'ms',
      sentence: 'Time from the beginning to the first reply from a person; null where no source states it.',
      optional: true,
    },
    resolved: { type: 'string', sentence: 'Whether it was put right, by the last word: yes, no or unknown.' },
    held: { type: 'string', sentence: 'Whether it stayed so for 7 days: yes, no, too_early or unknown.' },
    ended_at: {
      type: 'timestamp',
      sentence:
        'When it was put right, or ended without that; not later than the end of the last private contact, so that thanks in public come after it.',
    },
    hours_to_restore: {
      type: 'double',
      unit: 'hours',
      sentence: 'From the beginning to `ended_at` where it was put right, else null.',
      optional: true,
    },
    start_score: { type: 'double', unit: '-1 to 1', sentence: 'The mood at its start; null where there is no score.', optional: true },
    end_score: { type: 'double', unit: '-1 to 1', sentence: 'The mood at its end; null where there is no score.', optional: true },
    public_words: {
      type: 'string',
      sentence: `What the customer said in public of the brand within ${DAYS} days after \`ended_at\`: positive, negative, both, undirected where no signal tells for or against, none; too_early while the days are not over; unknown where the customer is not known.`,
    },
    watched: {
      type: 'boolean',
      sentence: `Whether the customer is known and the ${DAYS} days are over: only such cases belong in a share.`,
    },
    reach_followers: {
      type: 'bigint',
      sentence: 'The most followers of these public words; null where there are none or none are stated.',
      optional: true,
    },
  },
  caveats: [
    'none means no public words that carry the key of the customer. Most posts carry none: read `linked_share` of `rescues`.',
    'Words after a rescue need not be about it: compare with the cases that were not put right, in `rescues`.',
    'Customers who are protected from offers for a reason that is not told are shown as unknown customers.',
  ],
  sql: (from, dialect) => {
    const since = `${dialect.epochMs('w.said_at')} - ${dialect.epochMs('c.ended_at')}`
    return `
WITH newest AS (
SELECT ${newestInstant('last_recorded_at')} AS known_until
FROM ${from.interactions_latest}
), bad AS (
SELECT
  i.*,
  CASE
    WHEN i.closed_at IS NULL THEN coalesce(i.last_private_at, i.opened_at)
    WHEN i.last_private_at < i.closed_at THEN i.last_private_at
    ELSE i.closed_at
  END AS ended_at
FROM ${from.issues} AS i
WHERE i.contacts > 0 AND (i.contacts > 1 OR i.severe OR i.start_score <= ${UPSET})
), signal AS (
SELECT
  interaction_id,
  max(CASE WHEN direction = 'positive' THEN 1 ELSE 0 END) AS positive,
  max(CASE WHEN direction = 'negative' THEN 1 ELSE 0 END) AS negative
FROM ${from.referral_signals_latest}
WHERE visibility = 'public' AND direction IN ('positive', 'negative') AND signal_type <> 'nps_answer'
GROUP BY interaction_id
), word AS (
SELECT
  v.conversation_id,
  v.customer_key,
  v.brand,
  v.occurred_at AS said_at,
  v.reach_followers,
  coalesce(signal.positive, 0) AS positive,
  coalesce(signal.negative, 0) AS negative
FROM ${from.conversations} AS v
LEFT JOIN signal ON signal.interaction_id = v.conversation_id
WHERE v.visibility = 'public' AND v.customer_key IS NOT NULL
), followed AS (
SELECT
  c.matter_id,
  max(w.positive) AS positive,
  max(w.negative) AS negative,
  max(w.reach_followers) AS reach_followers
FROM bad AS c
JOIN word AS w ON w.customer_key = c.customer_key AND w.brand = c.brand
WHERE w.conversation_id <> c.matter_id AND ${since} BETWEEN 0 AND ${DAYS * 86_400_000}
GROUP BY c.matter_id
), hit AS (
SELECT c.matter_id, max(n.incident_id) AS incident_id
FROM bad AS c
JOIN ${from.incidents} AS n ON n.brand = c.brand AND n.cause = c.cause AND n.region = coalesce(c.region, 'unknown')
WHERE c.opened_at BETWEEN n.began_at AND n.ended_at
GROUP BY c.matter_id
)
SELECT
  c.matter_id,
  hit.incident_id,
  c.brand,
  coalesce(c.cause, 'unknown') AS cause,
  c.customer_key,
  c.opened_at,
  c.local_day,
  c.contacts,
  c.first_human_reply_ms,
  c.resolved,
  c.held,
  c.ended_at,
  CASE
    WHEN c.resolved = 'yes' THEN CAST(${dialect.epochMs('c.ended_at')} - ${dialect.epochMs('c.opened_at')} AS DOUBLE) / 3600000
  END AS hours_to_restore,
  c.start_score,
  c.end_score,
  CASE
    WHEN c.customer_key IS NULL THEN 'unknown'
    WHEN followed.positive = 1 AND followed.negative = 1 THEN 'both'
    WHEN followed.positive = 1 THEN 'positive'
    WHEN followed.negative = 1 THEN 'negative'
    WHEN followed.matter_id IS NOT NULL THEN 'undirected'
    WHEN ${dialect.addHours('c.ended_at', DAYS * 24)} > newest.known_until THEN 'too_early'
    ELSE 'none'
  END AS public_words,
  c.customer_key IS NOT NULL AND ${dialect.addHours('c.ended_at', DAYS * 24)} <= newest.known_until AS watched,
  followed.reach_followers
FROM bad AS c
CROSS JOIN newest
LEFT JOIN followed ON followed.matter_id = c.matter_id
LEFT JOIN hit ON hit.matter_id = c.matter_id`
  },
})
