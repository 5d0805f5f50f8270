import { declareShare } from './interval-columns.ts'
import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

/** With fewer answers of known customers nothing is printed. */
const LEAST_ANSWERS = 30
const TOO_FEW = `null below ${LEAST_ANSWERS} answers`

const printed = (value: string) => `CASE WHEN t.answers >= ${LEAST_ANSWERS} THEN ${value} END`

export const npsTransitions = declareView({
  name: 'nps_transitions',
  question: 'Do passive customers become promoters, and do promoters stay promoters?',
  grain: 'One row per brand, context, class of an NPS answer and class of the next answer of the same customer: nine for each context.',
  reads: ['interactions_latest'],
  columns: {
    brand: { type: 'string', sentence: 'The brand that the answers are about.' },
    nps_context: { type: 'string', sentence: 'relationship, transaction, or unknown where nobody says. Contexts are never mixed.' },
    from_class: { type: 'string', sentence: 'The class of an answer: promoter (9 and 10), passive (7 and 8), detractor (0 to 6).' },
    to_class: { type: 'string', sentence: 'The class of the next answer of the same customer.' },
    answers: { type: 'bigint', sentence: `Answers of known customers in the context; ${TOO_FEW}.`, optional: true },
    answered_again: { type: 'bigint', sentence: `Customers who answered twice or more often; ${TOO_FEW}.`, optional: true },
    answered_once: { type: 'bigint', sentence: `Customers who answered once; ${TOO_FEW}.`, optional: true },
    never_answered: {
      type: 'bigint',
      sentence: `Customers who were in contact with the brand and gave no answer in the context; ${TOO_FEW}.`,
      optional: true,
    },
    answers_of_unknown: { type: 'bigint', sentence: `Further answers, whose customer is not known; ${TOO_FEW}.`, optional: true },
    pairs: {
      type: 'bigint',
      sentence: `Answers of \`from_class\` after which the same customer answered again; ${TOO_FEW}.`,
      optional: true,
    },
    transitions: { type: 'bigint', sentence: `Of these, the ones whose next answer is of \`to_class\`; ${TOO_FEW}.`, optional: true },
    ...declareShare('transition_share', `pairs that went to \`to_class\`, ${TOO_FEW}`),
  },
  caveats: [
    'Who answered is not everybody: compare `answered_again` with `answered_once` and `never_answered` first.',
    'An extreme answer tends to be followed by a milder one by chance alone. That promoters become passive proves no decline.',
    'A customer who answered often has several pairs, so pairs are not independent and the interval is somewhat too narrow.',
    `A context with fewer than ${LEAST_ANSWERS} answers has its rows without numbers: that is not zero.`,
    'Tests are left out.',
  ],
  sql: (from) => `
WITH classes AS (
  SELECT 'promoter' AS class
  UNION ALL
  SELECT 'passive' AS class
  UNION ALL
  SELECT 'detractor' AS class
), given AS (
  SELECT
    brand,
    nps_context,
    customer_key,
    interaction_id,
    coalesce(rated_at, occurred_at) AS answered_at,
    CASE WHEN nps >= 9 THEN 'promoter' WHEN nps >= 7 THEN 'passive' ELSE 'detractor' END AS class
  FROM ${from.interactions_latest}
  WHERE nps IS NOT NULL AND NOT is_test
), followed AS (
  SELECT
    brand,
    nps_context,
    class AS from_class,
    lead(class) OVER (PARTITION BY brand, nps_context, customer_key ORDER BY answered_at, interaction_id) AS to_class
  FROM given
  WHERE customer_key IS NOT NULL
), pairs AS (
  SELECT brand, nps_context, from_class, to_class, count(*) AS transitions
  FROM followed
  WHERE to_class IS NOT NULL
  GROUP BY brand, nps_context, from_class, to_class
), starts AS (
  SELECT brand, nps_context, from_class, CAST(sum(transitions) AS BIGINT) AS pairs
  FROM pairs
  GROUP BY brand, nps_context, from_class
), per_customer AS (
  SELECT brand, nps_context, customer_key, count(*) AS answers
  FROM given
  WHERE customer_key IS NOT NULL
  GROUP BY brand, nps_context, customer_key
), answerers AS (
  SELECT
    brand,
    nps_context,
    CAST(sum(answers) AS BIGINT) AS answers,
    count(CASE WHEN answers > 1 THEN 1 END) AS answered_again,
    count(CASE WHEN answers = 1 THEN 1 END) AS answered_once
  FROM per_customer
  GROUP BY brand, nps_context
), asked AS (
  SELECT brand, nps_context, count(CASE WHEN customer_key IS NULL THEN 1 END) AS answers_of_unknown
  FROM given
  GROUP BY brand, nps_context
), in_contact AS (
  SELECT DISTINCT brand, customer_key
  FROM ${from.interactions_latest}
  WHERE counts_as_contact AND customer_key IS NOT NULL AND NOT is_test
), silent AS (
  SELECT asked.brand, asked.nps_context, count(*) AS never_answered
  FROM asked
  JOIN in_contact ON in_contact.brand = asked.brand
  LEFT JOIN per_customer AS p
    ON p.brand = asked.brand AND p.nps_context = asked.nps_context AND p.customer_key = in_contact.customer_key
  WHERE p.customer_key IS NULL
  GROUP BY asked.brand, asked.nps_context
), t AS (
  SELECT
    asked.brand,
    asked.nps_context,
    coalesce(answerers.answers, 0) AS answers,
    coalesce(answerers.answered_again, 0) AS answered_again,
    coalesce(answerers.answered_once, 0) AS answered_once,
    coalesce(silent.never_answered, 0) AS never_answered,
    asked.answers_of_unknown
  FROM asked
  LEFT JOIN answerers ON answerers.brand = asked.brand AND answerers.nps_context = asked.nps_context
  LEFT JOIN silent ON silent.brand = asked.brand AND silent.nps_context = asked.nps_context
), printed AS (
  SELECT
    t.brand,
    t.nps_context,
    a.class AS from_class,
    b.class AS to_class,
    ${printed('t.answers')} AS answers,
    ${printed('t.answered_again')} AS answered_again,
    ${printed('t.answered_once')} AS answered_once,
    ${printed('t.never_answered')} AS never_answered,
    ${printed('t.answers_of_unknown')} AS answers_of_unknown,
    ${printed('coalesce(starts.pairs, 0)')} AS pairs,
    ${printed('coalesce(pairs.transitions, 0)')} AS transitions
  FROM t
  CROSS JOIN classes AS a
  CROSS JOIN classes AS b
  LEFT JOIN starts ON starts.brand = t.brand AND starts.nps_context = t.nps_context AND starts.from_class = a.class
  LEFT JOIN pairs
    ON pairs.brand = t.brand AND pairs.nps_context = t.nps_context AND pairs.from_class = a.class AND pairs.to_class = b.class
)
SELECT
  brand,
  nps_context,
  from_class,
  to_class,
  answers,
  answered_again,
  answered_once,
  never_answered,
  answers_of_unknown,
  pairs,
  transitions,
  ${shareColumns('transition_share', 'transitions', 'pairs')}
FROM printed`,
})
