import { declareView } from './view.ts'

export const customerConsent = declareView({
  name: 'customer_consent',
  question: 'Which customers may be contacted for marketing, by what they stated last?',
  grain: 'One row per customer who stated a consent to marketing contact, or refused it.',
  reads: ['interactions'],
  columns: {
    customer_key: { type: 'string', sentence: 'Keyed pseudonym of the customer.' },
    consent_marketing: { type: 'string', sentence: 'What the customer stated last: granted, denied, withdrawn or not_asked.' },
    captured_at: {
      type: 'timestamp',
      sentence: 'When the customer stated it; the beginning of the interaction where the source does not say when.',
    },
    source: {
      type: 'string',
      sentence: 'Where the statement comes from, in words of the source; null where it gives none.',
      optional: true,
    },
    interaction_id: { type: 'string', sentence: 'The interaction that carried the statement.' },
  },
  caveats: [
    'A customer without a row stated nothing: the policy of their sources applies (`consent_marketing` in `interactions_latest`).',
    'Of two statements of one instant, a refusal counts.',
    'A statement that arrives with a refusal of analysis, or from a source without consent to analysis, names no customer and is not counted.',
    'Tests are left out.',
  ],
  sql: (from) => `
SELECT customer_key, consent_marketing, captured_at, source, interaction_id
FROM (
  SELECT
    customer_key,
    consent_marketing_stated AS consent_marketing,
    captured_at,
    consent_source AS source,
    interaction_id,
    row_number() OVER (
      PARTITION BY customer_key
      ORDER BY
        captured_at DESC,
        CASE WHEN consent_marketing_stated IN ('denied', 'withdrawn') THEN 0 ELSE 1 END,
        interaction_id
    ) AS place
  FROM (
    SELECT
      customer_key,
      interaction_id,
      consent_marketing_stated,
      consent_source,
      coalesce(consent_captured_at, occurred_at) AS captured_at,
      row_number() OVER (
        PARTITION BY customer_key, interaction_id
        ORDER BY revision DESC, recorded_at DESC, source_offset DESC
      ) AS place_of_revision
    FROM ${from.interactions}
    WHERE customer_key IS NOT NULL AND consent_marketing_stated IS NOT NULL AND NOT is_test
  ) AS stated
  WHERE place_of_revision = 1
) AS ordered
WHERE place = 1`,
})
