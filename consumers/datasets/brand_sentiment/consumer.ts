import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, MODEL_VERSION } from './derive.ts'

export const brandSentimentConsumer: Stateless<typeof brandSentiment> = {
  kind: 'stateless',
  dataset: brandSentiment,
  leavesOut: ['test'],
  tables: ['brands', 'competitors', 'products'],
  modelVersion: MODEL_VERSION,
  derive,
}
