import type { Dialect } from './dialect.ts'
import { GATE_SENTENCE, gatesNow, lakeNow, LEAVES_OUT_PROTECTED, NOT_SEEN } from './gate-now.ts'
import { CONSENT_SENTENCE, marketingConsent } from './marketing-consent.ts'
import { CHURN_STATES, NEWEST_AS_OF, newestChurn } from './newest-churn.ts'
import { protectedCustomers } from './protected-customers.ts'
import { declareView } from './view.ts'

/** How long a change of the band keeps a customer of the band medium on the list. */
const CHANGE_HOURS = 30 * 24

const FROM_STATE = [
  'customer_stage',
  'customer_segment',
  'customer_value_minor',
  'customer_value_currency',
  'as_of',
  'risk_band',
  'intent_points',
  'risk_score',
  'exposure',
  'exposure_basis',
  'bound_until',
  'notice_by',
  'top_reason',
  'recurring_cause',
  'contacts_30d',
  'negative_30d',
  'open_matters',
  'last_sentiment_score',
  'contacts_only',
  'calibrated',
] as const

export const churnWatchlist = declareView({
  name: 'churn_watchlist',
  question: 'Who may leave, why, and until when are they bound?',
  grain:
    'One row per brand and customer whose newest band is high or latent, or medium with a change of the band in the last 30 days of the lake.',
  reads: ['interactions_latest', 'churn_risk', 'churn_risk_daily', ...CHURN_STATES, 'moments_current', 'customer_consent'],
  columns: {
    brand: { type: 'string', sentence: 'The brand that the customer may leave.' },
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    customer_stage: { type: 'string', sentence: "The customer's last known relation to the brand." },
    customer_segment: {
      type: 'string',
      sentence: "The firm's own segment of the customer; null when no source states it.",
      optional: true,
    },
    customer_value_minor: {
      type: 'bigint',
      unit: 'minor currency units',
      sentence: "The customer's value to the firm as last stated; null when no source states it.",
      optional: true,
    },
    customer_value_currency: {
      type: 'string',
      sentence: 'The currency of `customer_value_minor`, ISO 4217; null where there is none.',
      optional: true,
    },
    as_of: { type: 'timestamp', sentence: NEWEST_AS_OF },
    risk_band: { type: 'string', sentence: 'high: wants to leave. latent: wants to leave and is bound (captive). medium: between.' },
    intent_points: { type: 'int', unit: 'points', sentence: 'How much the customer wants to leave: the sum of the points of all reasons.' },
    risk_score: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Points and exposure together, for ranking; a probability only where `calibrated` is true.',
    },
    exposure: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Whether the customer can leave within 90 days; null when no contract date is known.',
      optional: true,
    },
    exposure_basis: { type: 'string', sentence: 'What the exposure rests on: contract, none (no contract), unknown.' },
    bound_until: {
      type: 'timestamp',
      sentence: 'The end of the contract that binds the customer; null when none is known.',
      optional: true,
    },
    notice_by: {
      type: 'timestamp',
      sentence: 'The last day to give notice for `bound_until`; null when the notice period is not known.',
      optional: true,
    },
    top_reason: { type: 'string', sentence: 'The strongest reason that raises the points; null when there is none.', optional: true },
    second_reason: { type: 'string', sentence: 'The second reason that raises the points; null when there is none.', optional: true },
    third_reason: { type: 'string', sentence: 'The third reason that raises the points; null when there is none.', optional: true },
    recurring_cause: {
      type: 'string',
      sentence: 'The function of the firm that caused complaints in two or three of three months; null when there is none.',
      optional: true,
    },
    evidence_id: {
      type: 'string',
      sentence: 'The interaction that shows `top_reason` best; null when there is no reason.',
      optional: true,
    },
    band_changed_at: {
      type: 'timestamp',
      sentence: 'The instant of the score with which the band last changed; null when it never did.',
      optional: true,
    },
    contacts_30d: { type: 'int', sentence: 'Contacts in the 30 days up to `as_of`.' },
    negative_30d: {
      type: 'int',
      sentence: 'Of these, contacts that ended with negative sentiment; null when none had words that could be analysed.',
      optional: true,
    },
    open_matters: { type: 'int', sentence: "The customer's cases that are open or were closed without a solution." },
    last_sentiment_score: {
      type: 'double',
      unit: '-1 to 1',
      sentence: 'The sentiment at the end of the last contact with words; null when there is none.',
      optional: true,
    },
    last_contact_at: { type: 'timestamp', sentence: 'When the last contact began; null when there was none.', optional: true },
    last_contact_channel: { type: 'string', sentence: 'The channel of the last contact; null when there was none.', optional: true },
    offer_gate: { type: 'string', sentence: GATE_SENTENCE },
    consent_marketing: { type: 'string', sentence: CONSENT_SENTENCE },
    contacts_only: {
      type: 'boolean',
      sentence: 'True when the score rests on how often the customer made contact and on nothing else.',
    },
    calibrated: {
      type: 'boolean',
      sentence: 'Whether the scores are calibrated to outcomes. False: they rank, and are not probabilities.',
    },
  },
  caveats: [
    'The list is for repairing what went wrong. It is not an audience: see `outreach_candidates` and `leave_alone`.',
    'Who wants to leave and is bound has the band latent, and `bound_until` says until when; `captive_calendar` counts them in groups.',
    'Risk is per customer key: a person with two keys may have two rows.',
    'A silent customer changes by time alone only where the job `score` runs every day.',
    'A last contact whose brand is not known counts for each brand of the customer.',
    LEAVES_OUT_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH ${lakeNow(from.interactions_latest)}, protected AS (${protectedCustomers(from.moments_current, dialect)}
), ${gatesNow(from.moments_current)},
${marketingConsent(from)},
${newestChurn([...FROM_STATE, 'reasons', 'reason_points', 'evidence_ids'], from)}, changes AS (
  SELECT brand, customer_key, max(as_of) AS changed_at
  FROM (
    SELECT brand, customer_key, as_of FROM ${from.churn_risk} WHERE band_changed
    UNION ALL
    SELECT brand, customer_key, as_of FROM ${from.churn_risk_daily} WHERE previous_band <> risk_band
  ) AS changed
  GROUP BY brand, customer_key
), listed AS (
  SELECT newest.*, changes.changed_at
  FROM newest
  CROSS JOIN lake
  LEFT JOIN changes ON changes.brand = newest.brand AND changes.customer_key = newest.customer_key
  LEFT JOIN protected AS p ON p.customer_key = newest.customer_key
  WHERE p.customer_key IS NULL
    AND (
      newest.risk_band IN ('high', 'latent')
      OR (newest.risk_band = 'medium' AND ${dialect.addHours('changes.changed_at', CHANGE_HOURS)} >= lake.instant)
    )
), contacted AS (
  SELECT l.brand, l.customer_key, max(i.occurred_at) AS last_contact_at, max_by(i.channel, i.occurred_at) AS last_contact_channel
  FROM listed AS l
  JOIN ${from.interactions_latest} AS i ON i.customer_key = l.customer_key AND i.brand IN (l.brand, 'unknown')
  WHERE i.counts_as_contact AND NOT i.is_test
  GROUP BY l.brand, l.customer_key
)
SELECT
  l.brand,
  l.customer_key,
  l.customer_stage,
  l.customer_segment,
  l.customer_value_minor,
  l.customer_value_currency,
  l.as_of,
  l.risk_band,
  l.intent_points,
  l.risk_score,
  l.exposure,
  l.exposure_basis,
  l.bound_until,
  l.notice_by,
  l.top_reason,
  ${raisingReason(2, dialect)} AS second_reason,
  ${raisingReason(3, dialect)} AS third_reason,
  l.recurring_cause,
  CASE WHEN l.top_reason IS NOT NULL THEN ${dialect.elementAt('l.evidence_ids', '1')} END AS evidence_id,
  l.changed_at AS band_changed_at,
  l.contacts_30d,
  l.negative_30d,
  l.open_matters,
  l.last_sentiment_score,
  k.last_contact_at,
  k.last_contact_channel,
  coalesce(g.offer_gate, ${NOT_SEEN}) AS offer_gate,
  coalesce(consent.consent_marketing, 'unknown') AS consent_marketing,
  l.contacts_only,
  l.calibrated
FROM listed AS l
LEFT JOIN contacted AS k ON k.brand = l.brand AND k.customer_key = l.customer_key
LEFT JOIN gates AS g ON g.brand = l.brand AND g.customer_key = l.customer_key
LEFT JOIN consent ON consent.customer_key = l.customer_key`,
})

/** Reasons that lower the points come last. */
function raisingReason(place: number, dialect: Dialect): string {
  const nth = String(place)
  return `CASE WHEN CAST(${dialect.elementAt('l.reason_points', nth)} AS INTEGER) > 0 THEN ${dialect.elementAt('l.reasons', nth)} END`
}
