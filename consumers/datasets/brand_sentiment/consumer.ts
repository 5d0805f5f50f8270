import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import type { Stateless } from '../../consumer.ts'
import { derive, brandSentimentVersion } from './derive.ts'

export const brandSentimentConsumer: Stateless<typeof brandSentiment> = {
  kind: 'stateless',
  dataset: brandSentiment,
  leavesOut: ['test'],
  tables: ['brands', 'campaigns', 'competitors', 'phrases', 'products', 'topics'],
  get modelVersion() {
    return brandSentimentVersion()
  },
  derive,
}
