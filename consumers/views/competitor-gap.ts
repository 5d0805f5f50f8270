import { shareColumns } from './intervals.ts'
import { declareView } from './view.ts'

export const competitorGap = declareView({
  name: 'competitor_gap',
  question: 'Which competitors do customers name, and do they find them better or worse?',
  grain: 'One row per brand and competitor that customers name.',
  reads: ['contacts'],
  columns: {
    brand: { type: 'string', sentence: 'The brand of the interactions.' },
    competitor: { type: 'string', sentence: 'The competitor, as its code in the reference table `competitors`.' },
    interactions: { type: 'bigint', sentence: 'Interactions in which the customer names the competitor: contacts, reviews, surveys.' },
    customers: { type: 'bigint', sentence: 'Different known customers among them.' },
    leaving_to: { type: 'bigint', sentence: 'Interactions in which the customer says that they go there.' },
    better: { type: 'bigint', sentence: 'Interactions in which the customer says that the competitor does something better.' },
    worse: { type: 'bigint', sentence: 'Interactions in which the customer says that the competitor does something worse.' },
    compared: { type: 'bigint', sentence: '`better` and `worse` together.' },
    better_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: '`better` divided by `compared`; null where nobody compares.',
      optional: true,
    },
    better_share_low: { type: 'double', unit: '0 to 1', sentence: 'The lower end of its 95 % interval; null likewise.', optional: true },
    better_share_high: { type: 'double', unit: '0 to 1', sentence: 'The upper end of its 95 % interval; null likewise.', optional: true },
    unjudged_share: {
      type: 'double',
      unit: '0 to 1',
      sentence: 'Interactions that name the competitor in a language without rules, divided by `interactions`.',
    },
  },
  caveats: [
    'Only competitors of the reference table `competitors` are found, by the names it lists.',
    'Of an interaction that names several, the one they go to counts, or else the one they compare, or else the first.',
    'Who names a competitor in a contact is not a sample of all customers.',
    'On the labelled texts about six in ten comparisons that are found are right, and one in five is found.',
  ],
  sql: (from) => `
SELECT
  brand,
  competitor,
  interactions,
  customers,
  leaving_to,
  better,
  worse,
  compared,
  ${shareColumns('better_share', 'better', 'compared')},
  unjudged / CAST(interactions AS DOUBLE) AS unjudged_share
FROM (
  SELECT
    brand,
    competitor,
    count(*) AS interactions,
    count(DISTINCT customer_key) AS customers,
    count(CASE WHEN competitor_stance = 'leaving_to' THEN 1 END) AS leaving_to,
    count(CASE WHEN competitor_stance = 'better' THEN 1 END) AS better,
    count(CASE WHEN competitor_stance = 'worse' THEN 1 END) AS worse,
    count(CASE WHEN competitor_stance IN ('better', 'worse') THEN 1 END) AS compared,
    count(CASE WHEN competitor_stance IS NULL THEN 1 END) AS unjudged
  FROM ${from.contacts}
  WHERE competitor IS NOT NULL
  GROUP BY brand, competitor
) AS named`,
})
