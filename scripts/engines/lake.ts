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
import { cellsTableOf, referenceRelations } from '../../consumers/views/reference-relations.ts'
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
  const notThere = [
    ...referenceRelations.filter(({ table }) => !stored.has(table)).map(cellsTableOf),
    ...hasFilesIn(lake)
      .filter(({ present }) => !present)
      .map(({ dataset }) => dataset.name),
  ]
  const isThere = (sql: string) => !notThere.some((name) => new RegExp(`TABLE (IF NOT EXISTS )?\\S+[.]${name}(\\s|$)|'${name}'`).test(sql))
  return {
    tables: splitStatements(writeTableScript(dialect.name, contracts, { kind: 'file', address: lake })).filter(isThere),
    views: splitStatements(
      writeEngineScript(
        hasFilesIn(lake).filter(({ present }) => present),
        views,
        dialect,
        stored,
      ),
    ),
  }
}

export type Relation = {
  readonly name: string
  readonly columns: readonly ComparedColumn[]
  /** As engines name it. */ readonly qualified: string
}

/** Everything that is compared: the views of single datasets, the reference tables, the views for analysts. */
export function listRelations(): readonly Relation[] {
  const named = [
    ...contracts.flatMap(({ kind, restricted, tables }) =>
      (kind === 'appended' ? tables.slice(1) : kind === 'view' ? [] : tables).map((it) => ({ ...it, restricted })),
    ),
    ...referenceRelations.map((it) => ({ ...it, restricted: false })),
    ...contracts.filter(({ kind }) => kind === 'view').flatMap(({ tables, restricted }) => tables.map((it) => ({ ...it, restricted }))),
  ]
  return named.map(({ name, columns, restricted }) => ({ name, columns, qualified: restricted ? `${RESTRICTED_SCHEMA}.${name}` : name }))
}
