import type { Consumer } from '../../consumer.ts'
import type { SignalsOfDataset } from '../../signals/signal.ts'
import type { View } from '../view.ts'
import type { DataContract } from './contract.ts'
import { describeDatasets } from './describe-datasets.ts'
import { describeViews } from './describe-views.ts'

/** The contracts of the datasets, then those of the views. */
export function describeContracts(
  consumers: readonly Consumer[],
  signals: readonly SignalsOfDataset[],
  views: readonly View[],
): readonly DataContract[] {
  const datasets = describeDatasets(consumers, signals)
  return [...datasets, ...describeViews(views, datasets)]
}
