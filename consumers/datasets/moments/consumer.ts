import { moments, momentsCurrent } from '../../../schemas/datasets/moments.ts'
import { stateful } from '../../consumer.ts'
import { momentsScored } from './daily.ts'
import { evolve } from './evolve.ts'
import { momentsVersion } from './priors.ts'
import { currentRows } from './rows.ts'
import { joinConversations } from './state.ts'

/** When a customer may get an offer, and when there is an occasion for one. */
export const momentsConsumer = stateful({
  dataset: moments,
  current: momentsCurrent,
  kind: 'stateful',
  leavesOut: ['test'],
  tables: ['brands', 'topics', 'products', 'complements', 'campaigns', 'protected'],
  get modelVersion() {
    return momentsVersion()
  },
  evolve,
  join: joinConversations,
  currentRows,
  scored: momentsScored,
})
