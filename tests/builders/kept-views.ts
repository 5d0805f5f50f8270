import { views } from '../../consumers/views/all.ts'
import { duckdb } from '../../consumers/views/dialects/duckdb.ts'
import { writeQuery, writeScript } from '../../consumers/views/script.ts'
import { listViewNames, type Shown } from '../../consumers/views/sql.ts'
import type { PushedName } from '../../schemas/reference/view-tables.ts'
import { duck, type Duck } from './duck.ts'

/**
 * A lake with every view as a table of the same name, in order, so that the views that read it do not work it out again. `stored`: the
 * reference tables that it has.
 */
export async function keepViews(datasets: readonly Shown[], lake: string, stored: ReadonlySet<PushedName> = new Set()): Promise<Duck> {
  const made = await duck()
  await made.run(writeScript(datasets, [], lake, stored))
  for (const name of datasets.flatMap(listViewNames))
    await made.run(`CREATE TABLE kept AS SELECT * FROM ${name}; DROP VIEW ${name}; ALTER TABLE kept RENAME TO ${name};`)
  for (const view of views) await made.run(`CREATE TABLE ${view.name} AS ${writeQuery(view, duckdb)}`)
  return made
}
