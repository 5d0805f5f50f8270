import type { ListedDataset } from '../../../datasets/list-datasets.ts'
import type { Dialect } from '../../dialect.ts'
import { fileTableOf, viewsOf } from '../../engine-script.ts'
import { fromFile, referenceRelations, selectRelation } from '../../reference-relations.ts'
import type { View } from '../../view.ts'
import { branchByEngine } from './engine-branches.ts'
import { duckdb } from '../../dialects/duckdb.ts'

/** A file of the dbt package: one SELECT. */
export type Model = { readonly name: string; readonly folder: 'datasets' | 'reference' | 'views'; readonly sql: string }

/** The models of the datasets, of the reference tables and of the views. A view that reads what is not there is left out. */
export function writeModels(datasets: readonly ListedDataset[], views: readonly View[]): readonly Model[] {
  const files = new Map(datasets.map((it) => [fileTableOf(it), it]))
  const nameOf = (name: string): string => {
    const from = files.get(name)
    return from === undefined ? `{{ ref('${name}') }}` : `{{ signals_rows('${sourceNameOf(from)}', '${name}') }}`
  }
  const restricted = new Set(datasets.filter(({ dataset }) => dataset.restricted).flatMap(namesOf))
  const made = [...datasets.flatMap((it) => modelsOfDataset(it, nameOf)), ...referenceRelations.map(referenceModel)]
  const known = new Set([...files.keys(), ...made.map(({ name }) => name)])
  for (const view of views) {
    if (!view.reads.every((name) => known.has(name))) continue
    const from = Object.fromEntries(view.reads.map((name) => [name, nameOf(name)]))
    const isRestricted = view.reads.some((name) => restricted.has(name))
    if (isRestricted) restricted.add(view.name)
    const sql = branchByEngine((dialect) => view.sql(from, dialect))
    made.push({ name: view.name, folder: 'views', sql: `${isRestricted ? ONLY_WHERE_PERMITTED : ''}${sql}` })
    known.add(view.name)
  }
  return made
}

const ONLY_WHERE_PERMITTED = `{{ config(enabled = var('signals_restricted', false)) }}\n`

const namesOf = (it: ListedDataset): readonly string[] => [fileTableOf(it), ...viewsOf(it, duckdb).map(({ name }) => name)]

/** Restricted datasets are a source of their own. */
export function sourceNameOf({ dataset: { restricted } }: ListedDataset): 'signals' | 'signals_restricted' {
  return restricted ? 'signals_restricted' : 'signals'
}

function modelsOfDataset(it: ListedDataset, nameOf: (name: string) => string): readonly Model[] {
  const select = (dialect: Dialect, name: string) => viewsOf(it, dialect, nameOf).find((view) => view.name === name)?.select ?? ''
  return viewsOf(it, duckdb).map(({ name }) => ({
    name,
    folder: 'datasets',
    sql: `${it.dataset.restricted ? ONLY_WHERE_PERMITTED : ''}${branchByEngine((dialect) => select(dialect, name))}`,
  }))
}

/** In DuckDB the pushed file of the lake; elsewhere a table that the owner of the warehouse loads from it. */
function referenceModel(relation: (typeof referenceRelations)[number]): Model {
  const { name } = relation
  const lake = `{{ signals_lake() }}`
  return {
    name,
    folder: 'reference',
    sql: [
      `{% if target.type != 'duckdb' %}`,
      `SELECT * FROM {{ source('signals_reference', '${name}') }}`,
      `{% elif signals_has_files('v1/${name}/*.csv') %}`,
      selectRelation(relation, duckdb, fromFile(relation, lake)),
      `{% else %}`,
      selectRelation(relation, duckdb),
      `{% endif %}`,
      '',
    ].join('\n'),
  }
}
