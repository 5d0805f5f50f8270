// #region consumer
import type { Stateless } from '../../../consumers/consumer.ts'
import { derive } from './derive.ts'
import { waits } from './waits.ts'

export const waitsConsumer: Stateless<typeof waits> = {
  kind: 'stateless',
  dataset: waits,
  leavesOut: ['test'],
  modelVersion: 'waits-1',
  derive,
}
// #endregion consumer
