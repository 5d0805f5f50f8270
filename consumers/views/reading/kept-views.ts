import { createHash } from 'node:crypto'
import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { errorCode } from '../../../platform/node-errors.ts'
import { duckdb } from '../dialects/duckdb.ts'
import { writeQuery } from '../script.ts'
import type { View } from '../view.ts'
import { sqlText } from './duck.ts'

/**
 * The rows of views, kept as Parquet files between queries: over many interactions a view takes seconds to minutes to work out, and
 * neither the lake nor the reference tables change between most queries.
 *
 * ```
 * <folder>/<state>/<view>-<digest>.parquet   the rows of the view in this state of the lake; other states are removed
 * <session>/<view>.parquet                   the same file, linked, so that it stays for as long as the session reads it
 * ```
 */
export type KeepingViews = {
  readonly connection: DuckDBConnection
  /** The views that the session has, in the order in which they read one another. */
  readonly views: readonly View[]
  readonly folder: string
  readonly session: string
  /** Names what the rows are worked out from: the objects of the lake, and the reference tables. */
  readonly state: string
  readonly tell: (text: string) => void
  /** The views that the session reads from files already. */
  readonly kept: Set<string>
}

/** Reads the named views, and the views that they read, from files; works out those that are not kept yet. */
export async function keepRows(keeping: KeepingViews, names: ReadonlySet<string>): Promise<void> {
  const { connection, folder, session, state, tell, kept } = keeping
  const wanted = withWhatTheyRead(keeping.views, names)
  if (wanted.every(({ name }) => kept.has(name))) return
  const digests = new Map<string, string>()
  for (const view of wanted) {
    const digest = digestOf(view, digests)
    digests.set(view.name, digest)
    if (kept.has(view.name)) continue
    const file = join(folder, state, `${view.name}-${digest}.parquet`)
    const own = join(session, `${view.name}.parquet`)
    if (!(await isTaken(file, own))) {
      tell(`${view.name}: working it out`)
      await connection.run(`COPY (SELECT * FROM main.${view.name}) TO ${sqlText(own)} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP})`)
      await offer(own, file)
    }
    await connection.run(`CREATE OR REPLACE VIEW main.${view.name} AS SELECT * FROM read_parquet(${sqlText(own)})`)
    kept.add(view.name)
  }
  await removeOtherStates(folder, state)
}

/** The views that a query may read: those whose names stand in it. */
export function namedIn(sql: string, views: readonly View[]): ReadonlySet<string> {
  const words = new Set(sql.toLowerCase().match(/\w+/g))
  return new Set(views.map(({ name }) => name).filter((name) => words.has(name)))
}

function withWhatTheyRead(views: readonly View[], names: ReadonlySet<string>): readonly View[] {
  const wanted = new Set(names)
  for (const { name, reads } of views.toReversed()) if (wanted.has(name)) for (const read of reads) wanted.add(read)
  return views.filter(({ name }) => wanted.has(name))
}

/** Changes when the query of the view changes, or of a view that it reads. */
function digestOf(view: View, digests: ReadonlyMap<string, string>): string {
  const of = [writeQuery(view, duckdb), ...view.reads.map((name) => digests.get(name) ?? name)]
  return createHash('sha256').update(of.join('\n')).digest('hex').slice(0, 16)
}

/** Rows per row group: the widest view takes about 20 MB of memory for each, and one is open per thread. */
const ROW_GROUP = 20_000

/** Takes a kept file into the session, if it is there. Another process that found something new in the lake may remove it at any time. */
async function isTaken(file: string, own: string): Promise<boolean> {
  try {
    await linkOrCopy(file, own)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** Puts a whole file where other sessions find it, unless one has done so, or the state is out of date by now. */
async function offer(own: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const work = `${file}.${process.pid}`
  try {
    await linkOrCopy(own, work)
    await rename(work, file)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

async function removeOtherStates(folder: string, state: string): Promise<void> {
  for (const other of await readdir(folder).catch(() => []))
    if (other !== state) await rm(join(folder, other), { recursive: true, force: true })
}

/** Some file systems have no links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true })
  await link(from, to).catch(async () => await copyFile(from, to))
}
