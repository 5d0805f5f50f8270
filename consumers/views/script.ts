import type { PushedName } from '../../schemas/reference/view-tables.ts'
import { composeRelations, referenceRelations } from './reference-relations.ts'
import { listViewNames, composeViews, type Shown } from './sql.ts'
import type { Dialect } from './dialect.ts'
import { duckdb } from './dialects/duckdb.ts'
import type { View } from './view.ts'

const NONE: ReadonlySet<PushedName> = new Set()

/**
 * The DuckDB script of a lake: the views of its datasets, the relations of its reference tables, then the views for analysts, each after
 * a comment with its question. `stored`: the reference tables that the lake has.
 */
export function writeScript(
  datasets: readonly Shown[],
  views: readonly View[],
  lake: string,
  stored: ReadonlySet<PushedName> = NONE,
): string {
  const known = new Set([...datasets.flatMap(listViewNames), ...referenceRelations.map(({ name }) => name)])
  const parts = [composeViews(datasets, lake), composeRelations(stored, lake)]
  for (const view of views) {
    const missing = view.reads.filter((name) => !known.has(name))
    if (missing.length > 0) parts.push(`-- ${view.name} is left out: it reads ${missing.join(', ')}, which this script does not have.\n`)
    else {
      parts.push(createView(view))
      known.add(view.name)
    }
  }
  return parts.join('\n')
}

function createView(view: View): string {
  return [`-- ${view.question}`, `-- ${view.grain}`, `CREATE OR REPLACE VIEW ${view.name} AS`, `${writeQuery(view, duckdb)};`, ''].join(
    '\n',
  )
}

/** The SELECT of a view over what it reads by its own names. */
export function writeQuery(view: View, dialect: Dialect): string {
  return view.sql(Object.fromEntries(view.reads.map((name) => [name, name])), dialect).trim()
}

/** The views with their questions, one a line, for a person at the command line. */
export function listQuestions(views: readonly View[]): string {
  const width = Math.max(0, ...views.map(({ name }) => name.length))
  return ['Views for analysts (docs/views.md):', ...views.map(({ name, question }) => `  ${name.padEnd(width)}  ${question}`)].join('\n')
}
