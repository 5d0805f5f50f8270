import type { DatasetKind } from '../../datasets/list-datasets.ts'
import type { Dataset } from '../../../schemas/datasets/dataset.ts'
import type { Freshness } from './contract.ts'

/**
 * How fresh the rows are. `scored`: the job `score` writes the dataset. A lake without new contacts looks like one whose writer stands
 * still, so the limits are those of a firm that hears of a customer at least once a day.
 */
export function freshnessOf(kind: DatasetKind, scored: boolean): Freshness {
  if (kind === 'daily' || scored)
    return {
      sentence: 'The job `score` writes it, once a day: rows are as old as its last run.',
      expected: { value: 24, unit: 'hours' },
      watched: { column: 'as_of', warnHours: 50, errorHours: 96 },
    }
  if (kind === 'current')
    return {
      sentence: 'The files are rewritten every few minutes while the consumer runs.',
      expected: { value: 15, unit: 'minutes' },
      watched: { column: 'as_of', warnHours: 26, errorHours: 72 },
    }
  return {
    sentence:
      'A row can be read at most SIGNALS_SEGMENT_AGE_MS (5 minutes unless set otherwise) after the log appended its event, while the consumer runs.',
    expected: { value: 5, unit: 'minutes' },
    watched: { column: 'recorded_at', warnHours: 26, errorHours: 72 },
  }
}

/** How long rows are kept. */
export function retentionOf({ expires }: Pick<Dataset, 'expires'>, kind: DatasetKind, scored: boolean): string {
  if (expires !== undefined)
    return `The daily job \`expire\` empties \`${expires}\` after the days that are set (30 unless set otherwise); the rest of a row is kept.`
  if (kind === 'current')
    return scored
      ? 'Each run of `score` replaces it; it holds what the states hold: 64 conversations of a customer and 400 days.'
      : 'It holds one row per key and no history.'
  return 'Rows are kept until the owner of the lake deletes the dataset; nothing expires by itself.'
}
