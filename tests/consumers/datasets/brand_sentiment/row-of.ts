import { brandSentimentConsumer } from '../../../../consumers/datasets/brand_sentiment/consumer.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import { brandSentiment } from '../../../../schemas/datasets/brand_sentiment.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction } from '../../../builders/interaction.ts'

/** The row of an interaction. */
export function sentimentRowOf(
  about: Partial<Interaction>,
  tables: ReferenceTables = noTables,
  analysis: 'allowed' | 'withheld' = 'allowed',
) {
  const event = { interaction: interaction(about), eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis } as const
  const [row] = brandSentimentConsumer.derive(event, tables)
  return brandSentiment.row.parse(row)
}
