import type { View, ViewColumn } from '../view.ts'
import { contractVersion, type DataContract, type ContractColumn, type ContractTable } from './contract.ts'
import { highestSensitivity, sensitivityOf } from './describe-datasets.ts'
import { exampleOf } from './examples.ts'

/**
 * The contract of every view, in the order of the list. A column belongs to the signals of the column of the same name in what the view
 * reads, so that an experimental signal stays marked on its way.
 */
export function describeViews(views: readonly View[], datasets: readonly DataContract[]): readonly DataContract[] {
  const known = new Map<string, Known>(
    datasets.flatMap((it) => it.tables.map((table): [string, Known] => [table.name, { table, restricted: it.restricted }])),
  )
  return views.map((view) => {
    const described = describe(
      view,
      view.reads.flatMap((name) => known.get(name) ?? []),
    )
    known.set(view.name, { table: described.tables[0], restricted: described.restricted })
    return described
  })
}

type Known = { readonly table: ContractTable; readonly restricted: boolean }

function describe({ name, question, grain, columns, caveats, reads }: View, sources: readonly Known[]): DataContract {
  const restricted = sources.some((it) => it.restricted)
  const shown = Object.entries(columns).map(([column, it]) =>
    describeColumn(
      column,
      it,
      sources.flatMap(({ table }) => table.columns.filter((its) => its.name === column)),
      restricted,
    ),
  )
  return {
    name,
    kind: 'view',
    version: contractVersion(shown),
    question,
    restricted,
    tables: [{ name, grain, key: [], columns: shown }],
    caveats,
    use: { joins: [], queries: [{ question, sql: `SELECT *\nFROM ${name}\nLIMIT 20` }] },
    freshness: { sentence: `As fresh as what it reads: ${reads.join(', ')}.`, expected: { value: 5, unit: 'minutes' } },
    retention: 'It holds no rows of its own; what it reads is kept as its contract says.',
    sensitivity: highestSensitivity(shown),
  }
}

function describeColumn(
  name: string,
  { type, sentence, unit, optional }: ViewColumn,
  origins: readonly ContractColumn[],
  restricted: boolean,
): ContractColumn {
  const words = origins.find((it) => it.words !== undefined)?.words
  const range = /^(-?\d+) to (-?\d+)$/.exec(unit ?? '')
  const described: ContractColumn = {
    name,
    type,
    required: optional !== true,
    sentence,
    ...(unit === undefined ? {} : { unit }),
    ...(range === null ? {} : { range: [Number(range[1]), Number(range[2])] as const }),
    ...(words === undefined ? {} : { words }),
    signals: [...new Set(origins.flatMap((it) => it.signals))],
    experimental: origins.some((it) => it.experimental),
    sensitivity: restricted ? 'restricted' : sensitivityOf(name),
  }
  const example = exampleOf(described)
  return example === undefined ? described : { ...described, example }
}
