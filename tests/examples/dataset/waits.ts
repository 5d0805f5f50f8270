// #region declaration
import { bigint, boolean, dataset, duration, instant, optional, text } from '../../../schemas/datasets/dataset.ts'

/** How long customers waited. */
export const waits = dataset({
  name: 'waits',
  grain: 'One row per interaction revision.',
  key: ['interaction_id', 'revision'],
  revisions: 'merged',
  columns: {
    interaction_id: text(1, 'The interaction, stable for life.'),
    revision: bigint(2, 'The version of the interaction at its source.'),
    retracted: boolean(3, 'True where this revision retracts the interaction.'),
    occurred_at: instant(4, 'When it began.', { filtered: true }),
    brand: text(5, 'The brand; unknown where the source does not say.', { filtered: true, unstated: 'unknown' }),
    queue_wait_ms: optional(duration(6, 'Time waited in queues.')),
  },
})
// #endregion declaration
