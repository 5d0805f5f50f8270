import { LEAVES_OUT_PROTECTED } from './gate-now.ts'
import { churnRisk } from '../../schemas/datasets/churn_risk.ts'
import { protectedCustomers } from './protected-customers.ts'
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
    LEAVES_OUT_PROTECTED,
  ],
  sql: (from, dialect) => `
WITH protected AS (${protectedCustomers(from.moments_current, dialect)}
)
SELECT
  ${shown.map(({ name }) => `c.${name}`).join(',\n  ')},
  c.recorded_at AS valid_from,
  lead(c.recorded_at) OVER (
    PARTITION BY c.brand, c.customer_key
    ORDER BY c.recorded_at, c.epoch, c.source_partition, c.source_offset
  ) AS valid_to
FROM ${from.churn_risk} AS c
LEFT JOIN protected AS p ON p.customer_key = c.customer_key
WHERE p.customer_key IS NULL`,
})
