import { declareBounds, declareShare } from './interval-columns.ts'
import { intervalOfMean, shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const resolvedPainless = declareView({
  name: 'resolved_painless',
  question: 'How many matters were solved, how many without pain, who says so, and what did that do to the brand and to leaving?',
  grain: 'One row per brand, resolved, painless and basis with at least one matter that had a contact.',
  reads: ['issues', 'churn_risk_current'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the matter; unknown where nothing of it names one.' },
    resolved: { type: 'string', sentence: 'Whether the matter was solved: yes, no or unknown.' },
    painless: { type: 'string', sentence: 'Whether it was painless, with what had to be done again: yes, no or unknown.' },
    basis: { type: 'string', sentence: "Who says that it was solved or not: customer, rating, agent (the firm's own claim) or none." },
    matters: { type: 'bigint', sentence: 'The matters of the cell.' },
    contacts: { type: 'bigint', sentence: 'Their contacts.' },
    customers: { type: 'bigint', sentence: 'Their different known customers.' },
    judged_matters: { type: 'bigint', sentence: "The brand's matters of which both is known: the n of `matter_share`." },
    ...declareShare('matter_share', "the brand's matters, of which both is known, in this cell; null in cells with an unknown"),
    unknown_share: { type: 'double', unit: '0 to 1', sentence: "The share of the brand's matters of which one or both is unknown." },
    held_yes: { type: 'bigint', sentence: 'The solved matters that stayed solved for 7 days, as far as the customer was heard of again.' },
    held_no: { type: 'bigint', sentence: 'The solved matters about which the customer came again within 7 days.' },
    impact_n: { type: 'bigint', sentence: 'The matters whose impact on the brand could be judged.' },
    negative_impact: { type: 'double', sentence: 'The mean harm of a judged matter; null where none could be judged.', optional: true },
    ...declareBounds('negative_impact'),
    positive_impact: { type: 'double', sentence: 'The mean good of a judged matter; null where none could be judged.', optional: true },
    churn_n: { type: 'bigint', sentence: 'The customers of the cell who are scored for leaving.' },
    churn_points: {
      type: 'double',
      unit: 'points',
      sentence: 'The mean intent points of these customers, as they now stand; null where none is scored.',
      optional: true,
    },
    ...declareBounds('churn_points'),
  },
  caveats: [
    "A solution that an agent claims is not one that the customer tells: compare the rows by basis before you trust the firm's own share.",
    'The points of leaving are made, among other things, from unsolved matters: their difference between cells is an association, and partly so by construction.',
    'A customer with matters in two cells is in both.',
    'Matters with nothing but surveys, reviews or calls by the firm are left out.',
  ],
  sql: (from, dialect) => {
    const harm = intervalOfMean('negative_impact', 'negative_deviation', 'impact_n')
    const leaving = intervalOfMean('churn_points', 'churn_deviation', 'churn_n')
    return `
WITH matter AS (
SELECT brand, resolved, painless, resolved_basis AS basis, customer_key, contacts, held, brand_impact_negative, brand_impact_positive
FROM ${from.issues}
WHERE contacts > 0
), whole AS (
SELECT brand, count(*) AS matters, count(CASE WHEN resolved <> 'unknown' AND painless <> 'unknown' THEN 1 END) AS judged
FROM matter
GROUP BY brand
), leaving AS (
SELECT
  m.brand,
  m.resolved,
  m.painless,
  m.basis,
  count(*) AS customers,
  count(c.intent_points) AS churn_n,
  avg(CAST(c.intent_points AS DOUBLE)) AS churn_points,
  stddev_samp(CAST(c.intent_points AS DOUBLE)) AS churn_deviation
FROM (
  SELECT DISTINCT brand, resolved, painless, basis, customer_key
  FROM matter
  WHERE customer_key IS NOT NULL
) AS m
LEFT JOIN ${from.churn_risk_current} AS c ON c.customer_key = m.customer_key AND c.brand = m.brand AND c.facts > 0
GROUP BY m.brand, m.resolved, m.painless, m.basis
), cell AS (
SELECT
  brand,
  resolved,
  painless,
  basis,
  count(*) AS matters,
  CAST(sum(contacts) AS ${dialect.types.bigint}) AS contacts,
  count(CASE WHEN held = 'yes' THEN 1 END) AS held_yes,
  count(CASE WHEN held = 'no' THEN 1 END) AS held_no,
  count(brand_impact_negative) AS impact_n,
  avg(brand_impact_negative) AS negative_impact,
  stddev_samp(brand_impact_negative) AS negative_deviation,
  avg(brand_impact_positive) AS positive_impact
FROM matter
GROUP BY brand, resolved, painless, basis
), joined AS (
SELECT
  cell.*,
  whole.matters AS all_matters,
  whole.judged AS judged_matters,
  CASE WHEN cell.resolved = 'unknown' OR cell.painless = 'unknown' THEN 0 ELSE whole.judged END AS n,
  coalesce(leaving.customers, 0) AS customers,
  coalesce(leaving.churn_n, 0) AS churn_n,
  leaving.churn_points,
  leaving.churn_deviation
FROM cell
JOIN whole ON whole.brand = cell.brand
LEFT JOIN leaving ON leaving.brand = cell.brand AND leaving.resolved = cell.resolved
  AND leaving.painless = cell.painless AND leaving.basis = cell.basis
)
SELECT
  brand,
  resolved,
  painless,
  basis,
  matters,
  contacts,
  customers,
  judged_matters,
  ${shareColumns('matter_share', 'matters', 'n')},
  CAST(all_matters - judged_matters AS DOUBLE) / all_matters AS unknown_share,
  held_yes,
  held_no,
  impact_n,
  negative_impact,
  ${harm.low} AS negative_impact_low,
  ${harm.high} AS negative_impact_high,
  positive_impact,
  churn_n,
  churn_points,
  ${leaving.low} AS churn_points_low,
  ${leaving.high} AS churn_points_high
FROM joined`
  },
})
