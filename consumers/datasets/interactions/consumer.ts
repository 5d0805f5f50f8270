import { interactions } from '../../../schemas/datasets/interactions.ts'
import type { Stateless } from '../../consumer.ts'
import { derive } from './derive.ts'

/** What happened. Tests and spam stay in, marked: `counts_as_contact` leaves them out of every count. */
export const interactionsConsumer: Stateless<typeof interactions> = {
  kind: 'stateless',
  dataset: interactions,
  leavesOut: [],
  tables: ['brands'],
  modelVersion: 'interactions-1',
  derive: (event, tables) => [derive(event, tables)],
}
