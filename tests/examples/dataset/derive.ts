// #region derive
import { isRetracted } from '../../../consumers/datasets/retraction.ts'
import type { Received } from '../../../consumers/consumer.ts'
import { rowOf, type Row } from '../../../schemas/datasets/dataset.ts'
import { waits } from './waits.ts'

/** One row per revision; a retracted one holds its keys only. */
export function derive(event: Received): readonly Row<typeof waits>[] {
  const { interaction } = event
  const keys = rowOf(waits, {
    ...waits.blank,
    interaction_id: interaction.interaction_id,
    revision: BigInt(interaction.revision),
    retracted: true,
    occurred_at: Date.parse(interaction.occurred_at),
  })
  if (isRetracted(event)) return [keys]
  const wait = interaction.timings?.queue_wait_ms
  return [
    rowOf(waits, {
      ...keys,
      retracted: false,
      brand: interaction.brand?.id ?? 'unknown',
      queue_wait_ms: wait === undefined ? null : BigInt(wait),
    }),
  ]
}
// #endregion derive
