import type { Dataset } from '../../schemas/datasets/dataset.ts'
import type { Consumer } from '../consumer.ts'

/**
 * How the files of a dataset lie in the lake, and what their rows are.
 *
 *   appended   v1/<dataset>/arrived_on=<UTC date>/…    rows with their provenance
 *   current    v1/<dataset>/e<epoch>-p<partition>      one row per key, replaced as a whole
 *   daily      v1/<dataset>/as_of_date=<UTC date>/…    the rows that a day changed, one object per partition
 */
export type DatasetKind = 'appended' | 'current' | 'daily'

export type ListedDataset = { readonly dataset: Dataset; readonly kind: DatasetKind }

/** Every dataset that consumers write, or that the job `score` makes of their states. */
export function listDatasets(consumers: readonly Consumer[]): readonly ListedDataset[] {
  return consumers.flatMap((consumer): readonly ListedDataset[] => {
    const { dataset, kind } = consumer
    if (kind !== 'stateful') return [{ dataset, kind: 'appended' }]
    const { current, scored } = consumer
    return [
      { dataset, kind: 'appended' },
      { dataset: current, kind: 'current' },
      ...(scored === undefined ? [] : [{ dataset: scored.daily.dataset, kind: 'daily' } as const]),
      ...(scored?.keyed === undefined ? [] : [{ dataset: scored.keyed.dataset, kind: 'current' } as const]),
    ]
  })
}
