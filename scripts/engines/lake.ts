import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { eventConsumers, namedConsumers } from '../../consumers/all.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { declaredSignals } from '../../consumers/signals/all.ts'
import { views } from '../../consumers/views/all.ts'
import { describeContracts } from '../../consumers/views/contracts/describe-all.ts'
import { writeTableScript } from '../../consumers/views/contracts/table-script.ts'
import { duckdb } from '../../consumers/views/dialects/duckdb.ts'
import { RESTRICTED_SCHEMA, writeEngineScript } from '../../consumers/views/engine-script.ts'
import { referenceRelations } from '../../consumers/views/reference-relations.ts'
import { writeQuery, writeScript } from '../../consumers/views/script.ts'
import { folderOf } from '../../schemas/datasets/dataset.ts'
import { referenceKey } from '../../schemas/reference/table.ts'
import { pushedNames, pushedTables } from '../../schemas/reference/view-tables.ts'
import type { ComparedColumn } from './comparable.ts'
import type { EngineDialect } from './engine.ts'
import { splitStatements } from './statements.ts'

const datasets = listDatasets([...eventConsumers, ...namedConsumers])
const contracts = describeContracts([...eventConsumers, ...namedConsumers], declaredSignals, views)

const storedIn = (lake: string) => new Set(pushedNames.filter((name) => existsSync(join(lake, referenceKey(pushedTables[name])))))
const hasFilesIn = (lake: string) => datasets.map((it) => ({ ...it, present: existsSync(join(lake, folderOf(it.dataset))) }))

/** The DuckDB statements that make every view of a lake in a folder. */
export function duckStatements(lake: string): readonly string[] {
  return [
    writeScript(hasFilesIn(lake), [], lake, storedIn(lake)),
    ...views.map((it) => `CREATE TABLE ${it.name} AS ${writeQuery(it, duckdb)}`),
  ]
}

export type EngineStatements = { readonly tables: readonly string[]; readonly views: readonly string[] }

/** The statements of an engine that make its tables over the files that there are, then those that make the views. */
export function engineStatements(lake: string, dialect: EngineDialect): EngineStatements {
  const stored = storedIn(lake)
  const present = hasFilesIn(lake).filter((it) => it.present)
  const isPresent = ({ name }: { readonly name: string }) => present.some(({ dataset }) => dataset.name === name)
  const relations = referenceRelations.filter(({ table }) => stored.has(table))
  const place = { kind: 'file', address: lake } as const
  return {
    tables: splitStatements(writeTableScript(dialect.name, contracts.filter(isPresent), place, relations)),
    views: splitStatements(writeEngineScript(present, views, dialect, stored)),
  }
}

export type Relation = {
  readonly name: string
  /** The name with its schema, as engines know it. */
  readonly qualified: string
  readonly columns: readonly ComparedColumn[]
}

/** Everything that is compared: the views of single datasets, the reference tables, the views for analysts. */
export function listRelations(): readonly Relation[] {
  const made = contracts.flatMap(({ kind, restricted, tables: [files, ...derived] }) =>
    // The rows of an appended dataset are its files: nothing is worked out.
    (kind === 'appended' ? derived : [files, ...derived]).map((it) => ({ ...it, restricted })),
  )
  return [...made, ...referenceRelations.map((it) => ({ ...it, restricted: false }))].map(({ name, columns, restricted }) => ({
    name,
    qualified: restricted ? `${RESTRICTED_SCHEMA}.${name}` : name,
    columns,
  }))
}
