import { GATE_SENTENCE, gatesNow, lakeNow, NOT_SEEN } from './gate-now.ts'
import { CONSENT_SENTENCE, marketingConsent } from './marketing-consent.ts'
import { CHURN_STATES, newestChurn } from './newest-churn.ts'
import { declareView, type ViewColumn } from './view.ts'

/** What an NPS question was about. Answers of two contexts are never mixed. */
const CONTEXTS = ['relationship', 'transaction', 'unknown'] as const

const answerColumns = CONTEXTS.flatMap((context): readonly (readonly [string, ViewColumn])[] => {
  const about = context === 'unknown' ? 'a question of which nobody says what it was about' : `a question about the ${context}`
  return [
    [
      `nps_${context}`,
      { type: 'int', unit: '0 to 10', sentence: `The last NPS answer to ${about}; null when there is none.`, optional: true },
    ],
    [
      `nps_${context}_class`,
      { type: 'string', sentence: 'Its class: promoter, passive or detractor; null without an answer.', optional: true },
    ],
    [`nps_${context}_at`, { type: 'timestamp', sentence: 'When it was given; null without an answer.', optional: true }],
  ]
})

/** What is read of a contact. */
const READ = [
  'brand',
  'customer_key',
  'customer_stage',
  'customer_segment',
  'customer_value_minor',
  'customer_value_currency',
  'occurred_at',
  'channel',
  'counts_as_contact',
  'end_score',
  'sentiment_score',
  'nps',
  'nps_context',
  'rated_at',
]

export const customers = declareView({
  name: 'customers',
  question: 'How does each customer stand with each brand?',
  grain: 'One row per brand and known customer; the brand is unknown only where no interaction of the customer names one.',
  reads: ['interactions_latest', 'contacts', 'referral_signals_latest', ...CHURN_STATES, 'moments_current', 'customer_consent'],
  columns: {
    brand: { type: 'string', sentence: 'The brand.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    customer_stage: { type: 'string', sentence: 'The last stated relation to the brand: prospect, current, former or unknown.' },
    customer_segment: {
      type: 'string',
      sentence: "The firm's own segment, as last stated; null when no source states it.",
      optional: true,
    },
    customer_value_minor: {
      type: 'bigint',
      unit: 'minor currency units',
      sentence: "The customer's value to the firm, as last stated; null when no source states it.",
      optional: true,
    },
    customer_value_currency: {
      type: 'string',
      sentence: 'The currency of `customer_value_minor`, ISO 4217; null where there is none.',
      optional: true,
    },
    first_seen_at: { type: 'timestamp', sentence: 'When the first interaction began.' },
    contacts: { type: 'bigint', sentence: 'Interactions that count as a contact.' },
    last_contact_at: { type: 'timestamp', sentence: 'When the last contact began; null when there was none.', optional: true },
    last_contact_channel: { type: 'string', sentence: 'The channel of the last contact; null when there was none.', optional: true },
    last_mood: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The sentiment at the end of the last interaction with words that could be analysed; null when there is none.',
      optional: true,
    },
    last_mood_at: { type: 'timestamp', sentence: 'When that interaction began; null when there is none.', optional: true },
    churn_band: {
      type: 'string',
      sentence: 'The newest band: low, medium, high or latent; null when the customer is not scored.',
      optional: true,
    },
    churn_points: {
      type: 'int',
      unit: 'points',
      sentence: 'The points of the band; null when the customer is not scored.',
      optional: true,
    },
    bound_until: {
      type: 'timestamp',
      sentence: 'The end of the contract that binds the customer; null when none is known.',
      optional: true,
    },
    open_matters: {
      type: 'int',
      sentence: "The customer's cases that are open or were closed without a solution; null where `churn_risk` has no row.",
      optional: true,
    },
    offer_gate: { type: 'string', sentence: GATE_SENTENCE },
    ...Object.fromEntries(answerColumns),
    spoke_for: { type: 'bigint', sentence: 'Interactions with word of mouth for the brand, each once; NPS answers are not word of mouth.' },
    spoke_against: { type: 'bigint', sentence: 'Interactions with word of mouth against the brand, each once.' },
    last_spoke_for_at: {
      type: 'timestamp',
      sentence: 'When the last of those for the brand began; null when there is none.',
      optional: true,
    },
    last_spoke_against_at: {
      type: 'timestamp',
      sentence: 'When the last of those against the brand began; null when there is none.',
      optional: true,
    },
    insider: {
      type: 'boolean',
      sentence:
        'True where word of mouth of the customer is that of staff or affiliates; null when no line of the table `insiders` says so.',
      optional: true,
    },
    consent_marketing: { type: 'string', sentence: CONSENT_SENTENCE },
  },
  caveats: [
    'A customer is a key: one person can have several.',
    'An interaction whose brand is not known counts for each brand of its customer.',
    'Why a gate is closed, and until when, is not told here: see `leave_alone` for whom not to address now.',
    'Tests are left out.',
  ],
  sql: (from) => `
WITH ${lakeNow(from.interactions_latest)}, ${gatesNow(from.moments_current)},
${marketingConsent(from)},
${newestChurn(['risk_band', 'intent_points', 'bound_until', 'open_matters'], from)}, seen AS (
  SELECT ${READ.join(', ')} FROM ${from.contacts} WHERE customer_key IS NOT NULL
), named AS (
  SELECT DISTINCT brand, customer_key FROM seen WHERE brand <> 'unknown'
), known AS (
  SELECT brand, customer_key FROM named
  UNION ALL
  SELECT DISTINCT i.brand, i.customer_key
  FROM seen AS i
  LEFT JOIN named ON named.customer_key = i.customer_key
  WHERE i.brand = 'unknown' AND named.customer_key IS NULL
), stated AS (
  SELECT
    known.brand,
    known.customer_key,
    ${newest('customer_stage', `i.customer_stage <> 'unknown'`)},
    ${newest('customer_segment')},
    ${newest('customer_value_minor')},
    ${newest('customer_value_currency', 'i.customer_value_minor IS NOT NULL')},
    min(i.occurred_at) AS first_seen_at,
    count(CASE WHEN i.counts_as_contact THEN 1 END) AS contacts,
    max(CASE WHEN i.counts_as_contact THEN i.occurred_at END) AS last_contact_at,
    max_by(i.channel, CASE WHEN i.counts_as_contact THEN i.occurred_at END) AS last_contact_channel,
    max_by(coalesce(i.end_score, i.sentiment_score), CASE WHEN ${HAS_MOOD} THEN i.occurred_at END) AS last_mood,
    max(CASE WHEN ${HAS_MOOD} THEN i.occurred_at END) AS last_mood_at,
    ${CONTEXTS.map(lastAnswer).join(',\n    ')}
  FROM known
  JOIN seen AS i ON i.customer_key = known.customer_key AND i.brand IN (known.brand, 'unknown')
  GROUP BY known.brand, known.customer_key
), spoken AS (
  SELECT
    known.brand,
    known.customer_key,
    count(DISTINCT CASE WHEN r.direction = 'positive' THEN r.interaction_id END) AS spoke_for,
    count(DISTINCT CASE WHEN r.direction = 'negative' THEN r.interaction_id END) AS spoke_against,
    max(CASE WHEN r.direction = 'positive' THEN r.occurred_at END) AS last_spoke_for_at,
    max(CASE WHEN r.direction = 'negative' THEN r.occurred_at END) AS last_spoke_against_at,
    max(CASE WHEN r.insider THEN 1 ELSE 0 END) AS insider
  FROM known
  JOIN ${from.referral_signals_latest} AS r ON r.customer_key = known.customer_key AND r.brand IN (known.brand, 'unknown')
  WHERE r.signal_type NOT IN ('nps_answer', 'none')
  GROUP BY known.brand, known.customer_key
)
SELECT
  s.brand,
  s.customer_key,
  coalesce(s.customer_stage, 'unknown') AS customer_stage,
  s.customer_segment,
  s.customer_value_minor,
  s.customer_value_currency,
  s.first_seen_at,
  s.contacts,
  s.last_contact_at,
  s.last_contact_channel,
  s.last_mood,
  s.last_mood_at,
  n.risk_band AS churn_band,
  n.intent_points AS churn_points,
  n.bound_until,
  n.open_matters,
  coalesce(g.offer_gate, ${NOT_SEEN}) AS offer_gate,
  ${CONTEXTS.map((context) => `s.nps_${context},\n  ${classOf(`s.nps_${context}`)} AS nps_${context}_class,\n  s.nps_${context}_at`).join(',\n  ')},
  coalesce(w.spoke_for, 0) AS spoke_for,
  coalesce(w.spoke_against, 0) AS spoke_against,
  w.last_spoke_for_at,
  w.last_spoke_against_at,
  CASE WHEN w.insider = 1 THEN true END AS insider,
  coalesce(consent.consent_marketing, 'unknown') AS consent_marketing
FROM stated AS s
LEFT JOIN spoken AS w ON w.brand = s.brand AND w.customer_key = s.customer_key
LEFT JOIN newest AS n ON n.brand = s.brand AND n.customer_key = s.customer_key
LEFT JOIN gates AS g ON g.brand = s.brand AND g.customer_key = s.customer_key
LEFT JOIN consent ON consent.customer_key = s.customer_key`,
})

const HAS_MOOD = 'coalesce(i.end_score, i.sentiment_score) IS NOT NULL'

/** The value of the newest interaction that states one. */
function newest(column: string, states = `i.${column} IS NOT NULL`): string {
  return `max_by(i.${column}, CASE WHEN ${states} THEN i.occurred_at END) AS ${column}`
}

function lastAnswer(context: (typeof CONTEXTS)[number]): string {
  const at = `CASE WHEN i.nps IS NOT NULL AND i.nps_context = '${context}' THEN coalesce(i.rated_at, i.occurred_at) END`
  return `max_by(i.nps, ${at}) AS nps_${context},\n    max(${at}) AS nps_${context}_at`
}

function classOf(answer: string): string {
  return `CASE WHEN ${answer} >= 9 THEN 'promoter' WHEN ${answer} >= 7 THEN 'passive' WHEN ${answer} IS NOT NULL THEN 'detractor' END`
}
