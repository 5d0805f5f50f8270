import { LEAVES_OUT_PROTECTED } from './gate-now.ts'
import { churnRisk } from '../../schemas/datasets/churn_risk.ts'
import { selectProtected } from './protected-customers.ts'
import { declareView, type ViewColumn } from './view.ts'

/** What only the runtime reads, and what the view is named for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['state', 'consent_stated', 'consent_analysis'])

const shown = churnRisk.columns.filter(({ name, reserved }) => !reserved && !LEFT_OUT.has(name))

export const churnHistory = declareView({
  name: 'churn_history',
  question: 'What was known of the risk of each customer at a given instant?',
  grain: 'One row per state of a brand and customer, with the time for which it was the newest that was known.',
  reads: ['churn_risk', 'moments_current'],
  columns: {
    ...Object.fromEntries(
      shown.map(({ name, type, sentence, unit, required }): readonly [string, ViewColumn] => [
        name,
        { type, sentence, ...(unit === undefined ? {} : { unit }), ...(required ? {} : { optional: true }) },
      ]),
    ),
    valid_from: { type: 'timestamp', sentence: 'When the log took in the event that made the state known.' },
    valid_to: {
      type: 'timestamp',
      sentence: 'When the next state of the brand and customer became known; null for the newest state.',
      optional: true,
    },
  },
  caveats: [
    'For what was known at T: `valid_from <= T AND (valid_to IS NULL OR valid_to > T)`. This gives each brand and customer at most once.',
    'History that was read in later is known only from then on: `occurred_at` may lie long before `valid_from`.',
    'Time alone writes no row here. `churn_risk_daily` has the scores at the end of each day, and `score --as-of` works out one instant.',
    'A state that rests on no conversation has no row, and ends the state before it: of a customer who refuses analysis nothing is known, which is not a low risk.',
    LEAVES_OUT_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH protected AS (${selectProtected(from.moments_current, dialect)}
)
SELECT
  ${shown.map(({ name }) => `c.${name}`).join(',\n  ')},
  c.valid_from,
  c.valid_to
FROM (
  SELECT
    of_all.*,
    of_all.recorded_at AS valid_from,
    lead(of_all.recorded_at) OVER (
      PARTITION BY of_all.brand, of_all.customer_key
      ORDER BY of_all.recorded_at, of_all.epoch, of_all.source_partition, of_all.source_offset
    ) AS valid_to
  FROM ${from.churn_risk} AS of_all
) AS c
LEFT JOIN protected AS p ON p.customer_key = c.customer_key
WHERE p.customer_key IS NULL AND c.facts > 0`,
})
