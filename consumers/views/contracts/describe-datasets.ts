import { listDatasets, type DatasetKind } from '../../datasets/list-datasets.ts'
import type { Consumer } from '../../consumer.ts'
import type { SignalsOfDataset } from '../../signals/signal.ts'
import { folderOf, provenance, type Column, type Dataset } from '../../../schemas/datasets/dataset.ts'
import { ARRIVED_ON_ID, AS_OF_DATE_ID } from '../../../schemas/datasets/field-ids.ts'
import { contractVersion, type DataContract, type ContractColumn, type ContractTable, type Sensitivity } from './contract.ts'
import { exampleOf } from './examples.ts'
import { freshnessOf, retentionOf } from './promises.ts'

/** The contract of every dataset that the consumers write, and of those that the job `score` makes of their states. */
export function describeDatasets(consumers: readonly Consumer[], declared: readonly SignalsOfDataset[]): readonly DataContract[] {
  return consumers.flatMap((consumer) => {
    const signals = declared.filter(({ dataset }) => dataset === consumer.dataset.name)
    const keyed = consumer.kind === 'stateful' ? consumer.scored?.keyed?.dataset : undefined
    return listDatasets([consumer]).map(({ dataset, kind }) => describe(dataset, kind, dataset === keyed, signals))
  })
}

function describe(dataset: Dataset, kind: DatasetKind, scored: boolean, signals: readonly SignalsOfDataset[]): DataContract {
  const { name, grain, key, restricted, caveats, use } = dataset
  const own = dataset.columns.map((column) => describeColumn(column, restricted, signals))
  const origin = kind === 'appended' ? provenance.map((column) => describeColumn(column, restricted, [])) : []
  const ids = [...dataset.columns, ...provenance].map(({ id }) => ({ id }))
  const stored = [...[...own, ...origin].map((column, n) => ({ ...column, ...ids[n] })), ...pathColumns(kind)]
  const tables: readonly [ContractTable, ...ContractTable[]] = [
    { name, grain, key, columns: stored },
    ...derivedTables(dataset, kind, own, origin),
  ]
  return {
    name,
    kind,
    version: contractVersion(stored, dataset.retired),
    folder: folderOf(dataset),
    restricted,
    tables,
    caveats,
    use,
    freshness: freshnessOf(kind, scored),
    retention: retentionOf(dataset, kind, scored),
    sensitivity: highestSensitivity(stored),
  }
}

function describeColumn(column: Column, restricted: boolean, declared: readonly SignalsOfDataset[]): ContractColumn {
  const { name, type, required, sentence, unit, range, words, reserved } = column
  const signals = declared.flatMap((it) => it.signals).filter(({ columns }) => columns.includes(name))
  const described: ContractColumn = {
    name,
    type,
    required,
    sentence,
    ...(unit === undefined ? {} : { unit }),
    ...(range === undefined ? {} : { range }),
    ...(words === undefined ? {} : { words }),
    ...(reserved ? { reserved } : {}),
    signals: signals.map((it) => it.name),
    experimental: signals.length > 0 && signals.every((it) => it.experimental),
    sensitivity: restricted ? 'restricted' : sensitivityOf(name),
  }
  return withExample(described)
}

function withExample(column: ContractColumn): ContractColumn {
  const example = exampleOf(column)
  return example === undefined ? column : { ...column, example }
}

/** Names say what a column is: `_key` a pseudonym, `_id` an id of one contact or of one statement in it. */
export function sensitivityOf(name: string): Exclude<Sensitivity, 'restricted'> {
  return name === 'state' || /_(key|ids?|hash)$/.test(name) ? 'personal' : 'internal'
}

const ORDER = ['internal', 'personal', 'restricted'] as const

/** The highest sensitivity of the columns. */
export function highestSensitivity(columns: readonly Pick<ContractColumn, 'sensitivity'>[]): Sensitivity {
  return ORDER.findLast((it) => columns.some(({ sensitivity }) => sensitivity === it)) ?? 'internal'
}

/** The column that is in the path of the files, not in the files. */
function pathColumns(kind: DatasetKind): readonly ContractColumn[] {
  switch (kind) {
    case 'appended':
      return [inPath('arrived_on', ARRIVED_ON_ID, 'The UTC date on which the log appended the event, as text.')]
    case 'daily':
      return [inPath('as_of_date', AS_OF_DATE_ID, 'The UTC date of as_of, as text.')]
    case 'current':
      return []
  }
}

function inPath(name: string, id: number, sentence: string): ContractColumn {
  return { ...addedColumn(name, 'string', sentence), id, inPath: true }
}

function addedColumn(name: string, type: 'string' | 'date' | 'timestamp', sentence: string): ContractColumn {
  return withExample({ name, type, required: true, sentence, signals: [], experimental: false, sensitivity: 'internal' })
}

/** The views that `signals-consume sql` makes of a dataset alone. */
function derivedTables(
  { name, columns, key, revisions }: Dataset,
  kind: DatasetKind,
  own: readonly ContractColumn[],
  origin: readonly ContractColumn[],
): readonly ContractTable[] {
  const day = columns.some((column) => column.name === 'occurred_at')
    ? [addedColumn('day', 'date', 'The UTC date of occurred_at, whatever the zone of the session.')]
    : []
  const subject = key.filter((it) => it !== 'as_of')
  if (kind === 'daily')
    return [{ name: `${name}_current`, grain: `Of each ${subject.join(', ')} the newest row.`, key: subject, columns: own }]
  switch (revisions) {
    case 'kept':
      return []
    case 'merged':
      return [
        {
          name: `${name}_latest`,
          grain: 'One row per interaction, with the value of the highest revision that states the column.',
          key: ['interaction_id'],
          columns: [
            ...own,
            ...day,
            addedColumn('first_recorded_at', 'timestamp', 'When the log appended the first revision that counts.'),
            addedColumn('last_recorded_at', 'timestamp', 'When the log appended the last revision that counts.'),
          ],
        },
      ]
    case 'replaced':
      return [
        {
          name: `${name}_latest`,
          grain: 'The rows of the highest revision of each interaction; none when it takes them back.',
          key,
          columns: [...own, ...origin, ...day],
        },
      ]
  }
}
