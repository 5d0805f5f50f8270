import { churnRisk, churnRiskCurrent } from '../../../schemas/datasets/churn_risk.ts'
import { stateful } from '../../consumer.ts'
import { evolve } from './evolve.ts'
import { churnVersion } from './version.ts'
import { currentRows } from './rows.ts'
import { churnScored } from './scored.ts'
import { join } from './carried.ts'

/** How likely each customer leaves, and why. */
export const churnRiskConsumer = stateful({
  dataset: churnRisk,
  current: churnRiskCurrent,
  kind: 'stateful',
  leavesOut: ['test'],
  tables: ['brands', 'competitors'],
  get modelVersion() {
    return churnVersion()
  },
  evolve,
  join,
  currentRows,
  scored: churnScored,
})
