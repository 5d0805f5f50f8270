import { views } from '../../consumers/views/all.ts'
import { duckdb } from '../../consumers/views/dialects/duckdb.ts'
import { writeQuery, writeScript } from '../../consumers/views/script.ts'
import { listViewNames, type Shown } from '../../consumers/views/sql.ts'
import { duck, type Duck } from './duck.ts'

/** A lake with every view as a table of the same name, in order, so that the views that read it do not work it out again. */
export async function keepViews(datasets: readonly Shown[], lake: string): Promise<Duck> {
  const made = await duck()
  await made.run(writeScript(datasets, [], lake))
  for (const name of datasets.flatMap(listViewNames))
    await made.run(`CREATE TABLE kept AS SELECT * FROM ${name}; DROP VIEW ${name}; ALTER TABLE kept RENAME TO ${name};`)
  for (const view of views) await made.run(`CREATE TABLE ${view.name} AS ${writeQuery(view, duckdb)}`)
  return made
}
