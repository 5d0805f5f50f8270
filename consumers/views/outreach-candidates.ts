import { GATE_SENTENCE, lakeNow, LEAVES_OUT_PROTECTED } from './gate-now.ts'
import { CONSENT_SENTENCE } from './marketing-consent.ts'
import { protectedCustomers } from './protected-customers.ts'
import { declareView, type ViewColumn } from './view.ts'

/** Nobody is asked twice within this time. */
const ASKED_HOURS = 30 * 24
/** At or below which the customer may have been upset: what `moments` takes for not sure. */
const UPSET_MOOD = -0.2

/** Why a customer is not asked, in the order in which `why_not` lists it; each with what it means for nobody to know. */
const REASONS = {
  no_consent: { sentence: 'The customer has not granted consent to marketing contact.' },
  gate_not_open: { sentence: 'The offer gate is closed or unknown.' },
  something_open: {
    sentence: 'The firm owes the customer a solution; null where nobody knows, which counts as yes.',
    isBlockedByNull: true,
  },
  upset_last_time: {
    sentence: 'The last interaction with words ended negative, or not sure; null where no words could be analysed: the gate decides then.',
  },
  spoke_against_since: { sentence: 'The customer spoke against the brand after they spoke for it.' },
  asked_recently: {
    sentence:
      'The customer was asked for a favour in the last 30 days; null where nobody has pushed the table `asked`, which counts as yes.',
    isBlockedByNull: true,
  },
  insider: { sentence: 'The customer is staff or an affiliate.' },
  not_eligible: { sentence: "A line of marketing's own rule (the table `eligibility`) says that the customer is not to be addressed." },
} as const satisfies Readonly<Record<string, { readonly sentence: string; readonly isBlockedByNull?: true }>>

const reasons = Object.entries<{ readonly sentence: string; readonly isBlockedByNull?: true }>(REASONS)
const blocks = reasons.map(([name, { isBlockedByNull }]) => (isBlockedByNull ? `coalesce(${name}, true)` : `coalesce(${name}, false)`))

export const outreachCandidates = declareView({
  name: 'outreach_candidates',
  question: 'Who speaks for us, and who of them may be asked for a review, a referral or a reference?',
  grain: 'One row per brand and customer who spoke for the brand or its product in their own name, or referred somebody.',
  reads: ['interactions_latest', 'customers', 'referral_signals_latest', 'moments_current', 'ref_asked', 'ref_eligibility', 'ref_insiders'],
  columns: {
    brand: { type: 'string', sentence: 'The brand that they speak for.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    customer_stage: { type: 'string', sentence: 'The last stated relation to the brand: prospect, current, former or unknown.' },
    customer_segment: {
      type: 'string',
      sentence: "The firm's own segment, as last stated; null when no source states it.",
      optional: true,
    },
    may_be_asked: {
      type: 'boolean',
      sentence: 'True when nothing speaks against it and the statement is of `contact_grade`.',
    },
    read_first: {
      type: 'boolean',
      sentence:
        'True when nothing speaks against it but that no statement is of `contact_grade`: a person reads the masked quote before anybody asks.',
    },
    contact_grade: {
      type: 'boolean',
      sentence: 'Whether a pattern that found a statement is measured precise enough to act on (docs/signals.md).',
    },
    why_not: {
      type: 'string',
      sentence: 'The names of all columns that speak against it, with spaces between them; null when none does.',
      optional: true,
    },
    ...Object.fromEntries(
      reasons.map(([name, { sentence }]): readonly [string, ViewColumn] => [
        name,
        { type: 'boolean', sentence, ...(sentence.includes('null where') ? { optional: true } : {}) },
      ]),
    ),
    offer_gate: { type: 'string', sentence: GATE_SENTENCE },
    consent_marketing: { type: 'string', sentence: CONSENT_SENTENCE },
    last_asked_at: {
      type: 'timestamp',
      sentence: 'When the customer was last asked for a favour; null when no line says so.',
      optional: true,
    },
    advocacies: { type: 'bigint', sentence: 'Interactions in which they spoke for the brand or its product, or referred somebody.' },
    public_advocacies: { type: 'bigint', sentence: 'Of these, the ones that other people could read.' },
    last_advocacy_at: { type: 'timestamp', sentence: 'When the last of them began.' },
    evidence_id: { type: 'string', sentence: 'The interaction of the last of them; `quotes` has its masked words where quotes are kept.' },
    last_mood: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The sentiment at the end of the last interaction with words; null when there is none.',
      optional: true,
    },
  },
  caveats: [
    'The view sends nothing and permits nothing by itself: it lists what speaks against each one.',
    'As long as no pattern is of `contact_grade`, `may_be_asked` is false in every row, and `read_first` is the list to work with.',
    'Without the reference table `asked` nobody may be asked: it is not known whom the firm has asked already.',
    'Without `insiders` and `eligibility` nobody is an insider and everybody is eligible: these tables only narrow.',
    'An NPS answer alone makes nobody a candidate: it is not word of mouth.',
    'A customer who gave more than one key may have been asked under another one.',
    LEAVES_OUT_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH ${lakeNow(from.interactions_latest)}, protected AS (${protectedCustomers(from.moments_current, dialect)}
), known AS (
  SELECT * FROM ${from.customers}
), asked AS (
  SELECT customer_key, max(asked_at) AS last_asked_at FROM ${from.ref_asked} GROUP BY customer_key
), asked_table AS (
  SELECT count(*) AS line_count FROM ${from.ref_asked}
), insiders AS (
  SELECT DISTINCT t.customer_key
  FROM ${from.ref_insiders} AS t
  CROSS JOIN lake
  WHERE ${inForce('t', dialect.utcDate('lake.instant'))}
), refused AS (
  SELECT DISTINCT c.brand, c.customer_key
  FROM known AS c
  JOIN ${from.ref_eligibility} AS t ON t.customer_key = c.customer_key AND (t.brand IS NULL OR lower(t.brand) = lower(c.brand))
  CROSS JOIN lake
  WHERE NOT t.eligible AND ${inForce('t', dialect.utcDate('lake.instant'))}
), spoken AS (
  SELECT
    c.brand,
    c.customer_key,
    count(DISTINCT CASE WHEN r.advocacy_stated THEN r.interaction_id END) AS advocacies,
    count(DISTINCT CASE WHEN r.advocacy_stated AND r.visibility = 'public' THEN r.interaction_id END) AS public_advocacies,
    max(CASE WHEN r.advocacy_stated THEN r.occurred_at END) AS last_advocacy_at,
    max_by(r.interaction_id, CASE WHEN r.advocacy_stated THEN r.occurred_at END) AS evidence_id,
    max(CASE WHEN r.advocacy_stated AND r.contact_grade THEN 1 ELSE 0 END) AS contact_grade,
    max(CASE WHEN r.direction = 'negative' THEN r.occurred_at END) AS last_against_at
  FROM known AS c
  JOIN ${from.referral_signals_latest} AS r ON r.customer_key = c.customer_key AND r.brand IN (c.brand, 'unknown')
  WHERE r.signal_type NOT IN ('nps_answer', 'none')
  GROUP BY c.brand, c.customer_key
), weighed AS (
  SELECT
    c.brand,
    c.customer_key,
    c.customer_stage,
    c.customer_segment,
    s.contact_grade = 1 AS contact_grade,
    c.consent_marketing <> 'granted' AS no_consent,
    c.offer_gate IN ('closed', 'unknown') AS gate_not_open,
    c.open_matters > 0 AS something_open,
    c.last_mood <= ${UPSET_MOOD} AS upset_last_time,
    coalesce(s.last_against_at > s.last_advocacy_at, false) AS spoke_against_since,
    CASE
      WHEN asked_table.line_count = 0 THEN NULL
      ELSE coalesce(${dialect.addHours('asked.last_asked_at', ASKED_HOURS)} > lake.instant, false)
    END AS asked_recently,
    (coalesce(c.insider, false) OR insiders.customer_key IS NOT NULL) AS insider,
    refused.customer_key IS NOT NULL AS not_eligible,
    c.offer_gate,
    c.consent_marketing,
    asked.last_asked_at,
    s.advocacies,
    s.public_advocacies,
    s.last_advocacy_at,
    s.evidence_id,
    c.last_mood
  FROM spoken AS s
  JOIN known AS c ON c.brand = s.brand AND c.customer_key = s.customer_key
  CROSS JOIN lake
  CROSS JOIN asked_table
  LEFT JOIN protected AS p ON p.customer_key = s.customer_key
  LEFT JOIN asked ON asked.customer_key = s.customer_key
  LEFT JOIN insiders ON insiders.customer_key = s.customer_key
  LEFT JOIN refused ON refused.brand = s.brand AND refused.customer_key = s.customer_key
  WHERE s.advocacies > 0 AND p.customer_key IS NULL
)
SELECT
  brand,
  customer_key,
  customer_stage,
  customer_segment,
  contact_grade AND NOT (${blocks.join(' OR ')}) AS may_be_asked,
  NOT contact_grade AND NOT (${blocks.join(' OR ')}) AS read_first,
  contact_grade,
  nullif(trim(${reasons.map(([name], n) => `CASE WHEN ${blocks[n]} THEN '${name} ' ELSE '' END`).join(' || ')}), '') AS why_not,
  ${reasons.map(([name]) => name).join(',\n  ')},
  offer_gate,
  consent_marketing,
  last_asked_at,
  advocacies,
  public_advocacies,
  last_advocacy_at,
  evidence_id,
  last_mood
FROM weighed`,
})

/** A line applies from its first to its last day, both included. */
function inForce(line: string, day: string): string {
  return `(${line}.valid_from IS NULL OR ${line}.valid_from <= ${day}) AND (${line}.valid_to IS NULL OR ${line}.valid_to >= ${day})`
}
