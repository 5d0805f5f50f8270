import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, brandSentimentVersion } from './derive.ts'

export const brandSentimentConsumer: Stateless<typeof brandSentiment> = {
  kind: 'stateless',
  dataset: brandSentiment,
  leavesOut: ['test'],
  tables: ['brands', 'competitors', 'products'],
  get modelVersion() {
    return brandSentimentVersion()
  },
  derive,
}
