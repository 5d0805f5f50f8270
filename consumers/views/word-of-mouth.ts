import { declareView } from './view.ts'

export const wordOfMouthByMonth = declareView({
  name: 'word_of_mouth',
  question: 'How much do customers speak for and against each brand, where, and how many people can they reach?',
  grain: 'One row per brand, month, direction, visibility and type of signal with at least one, and one of all types together.',
  reads: ['referral_signals_latest'],
  columns: {
    brand: { type: 'string', sentence: 'The brand; unknown where no source names it.' },
    month: { type: 'date', sentence: "The first day of the month in which the interactions began, in the brand's time zone." },
    direction: {
      type: 'string',
      sentence: 'positive: for the brand. negative: against it. none: neither, such as a review in the middle.',
    },
    visibility: { type: 'string', sentence: 'public where other people could read it, otherwise private.' },
    signal_type: {
      type: 'string',
      sentence: 'The type, as in `referral_signals`: praise, recommend, warn, leave, review and so on; all for every type together.',
    },
    interactions: {
      type: 'bigint',
      sentence: 'Interactions with at least one such statement or act, each once; those of insiders are not in it.',
    },
    statements: { type: 'bigint', sentence: 'The statements and acts in them.' },
    known_customers: { type: 'bigint', sentence: 'Different known customers behind them.' },
    advocacy_stated: {
      type: 'bigint',
      sentence: 'Interactions in which the customer speaks for the brand or the product in their own name.',
    },
    contact_grade: { type: 'bigint', sentence: 'Interactions with a statement whose pattern is measured precise enough to act on.' },
    reach_known: { type: 'bigint', sentence: 'Interactions of which the source tells the number of followers.' },
    reach_followers: { type: 'bigint', sentence: 'The sum of these followers; null where no source tells one.', optional: true },
    insider_interactions: { type: 'bigint', sentence: 'Interactions of staff and affiliates, who do not speak as customers.' },
  },
  caveats: [
    'An NPS answer is not word of mouth: see `nps_transitions`.',
    'Rows of types do not add up: praise and a recommendation in one interaction count in both. The rows of the type all count each interaction once per direction.',
    'Followers are the reach of the author, not the number of people who read it, and one author may be counted several times.',
    'Insiders are those that the reference table `insiders` names. Without the table nobody is one.',
    'How often the rules are right: docs/signals.md. Compare months and brands, not levels.',
  ],
  sql: (from) => `
WITH spoken AS (
  SELECT
    brand,
    CAST(date_trunc('month', local_day) AS DATE) AS month,
    direction,
    visibility,
    signal_type,
    interaction_id,
    customer_key,
    ${flag('advocacy_stated')},
    ${flag('contact_grade')},
    ${flag('insider')},
    reach_followers
  FROM ${from.referral_signals_latest}
  WHERE signal_type NOT IN ('nps_answer', 'none')
), once AS (
  SELECT
    brand,
    month,
    direction,
    visibility,
    signal_type,
    interaction_id,
    max(customer_key) AS customer_key,
    count(*) AS statements,
    max(advocacy_stated) AS advocacy_stated,
    max(contact_grade) AS contact_grade,
    max(insider) AS insider,
    max(reach_followers) AS reach_followers
  FROM (
    SELECT * FROM spoken
    UNION ALL
    SELECT
      brand,
      month,
      direction,
      visibility,
      'all' AS signal_type,
      interaction_id,
      customer_key,
      advocacy_stated,
      contact_grade,
      insider,
      reach_followers
    FROM spoken
  ) AS typed
  GROUP BY brand, month, direction, visibility, signal_type, interaction_id
)
SELECT
  brand,
  month,
  direction,
  visibility,
  signal_type,
  count(CASE WHEN insider = 0 THEN 1 END) AS interactions,
  CAST(coalesce(sum(CASE WHEN insider = 0 THEN statements END), 0) AS BIGINT) AS statements,
  count(DISTINCT CASE WHEN insider = 0 THEN customer_key END) AS known_customers,
  count(CASE WHEN insider = 0 AND advocacy_stated = 1 THEN 1 END) AS advocacy_stated,
  count(CASE WHEN insider = 0 AND contact_grade = 1 THEN 1 END) AS contact_grade,
  count(CASE WHEN insider = 0 THEN reach_followers END) AS reach_known,
  CAST(sum(CASE WHEN insider = 0 THEN reach_followers END) AS BIGINT) AS reach_followers,
  count(CASE WHEN insider = 1 THEN 1 END) AS insider_interactions
FROM once
GROUP BY brand, month, direction, visibility, signal_type`,
})

/** A yes/no as 1 and 0, so that the greatest of several is known in every engine. */
function flag(column: string): string {
  return `CASE WHEN ${column} THEN 1 ELSE 0 END AS ${column}`
}
