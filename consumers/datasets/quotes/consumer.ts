import { quotes } from '../../../schemas/datasets/quotes.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, QUOTES_RULES } from './derive.ts'

export const quotesConsumer: Stateless<typeof quotes> = {
  kind: 'stateless',
  dataset: quotes,
  leavesOut: ['test'],
  tables: ['brands'],
  modelVersion: QUOTES_RULES,
  derive,
}
