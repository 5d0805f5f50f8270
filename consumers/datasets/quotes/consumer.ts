import { quotes } from '../../../schemas/datasets/quotes.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, quotesVersion } from './derive.ts'

export const quotesConsumer: Stateless<typeof quotes> = {
  kind: 'stateless',
  dataset: quotes,
  leavesOut: ['test'],
  tables: ['brands'],
  get modelVersion() {
    return quotesVersion()
  },
  derive,
}
