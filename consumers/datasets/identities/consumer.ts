import { identities } from '../../../schemas/datasets/identities.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, IDENTITIES_RULES } from './derive.ts'

export const identitiesConsumer: Stateless<typeof identities> = {
  kind: 'stateless',
  dataset: identities,
  leavesOut: ['test'],
  modelVersion: IDENTITIES_RULES,
  derive,
}
