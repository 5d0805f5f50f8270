import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DuckDBConnection } from '@duckdb/node-api'
import { errorText } from '../../../platform/error-text.ts'
import { describeOwner, isGone } from '../../../platform/lock-owner.ts'
import type { ListedDataset } from '../../datasets/list-datasets.ts'
import type { Clock, Lake } from '../../runtime/ports.ts'
import { duckdb } from '../dialects/duckdb.ts'
import { referenceRelations } from '../reference-relations.ts'
import { writeQuery } from '../script.ts'
import { composeViews, listViewNames } from '../sql.ts'
import type { View } from '../view.ts'
import { COMPLETENESS, listMarks, MAKE_COMPLETENESS, refreshCompleteness, SELECT_COMPLETENESS } from './completeness-table.ts'
import { CACHE, composeEmptyViews, hasLatest, latestTable, rowsTable, selectRows } from './dataset-tables.ts'
import { openDuck, sqlText, type DuckSession, type DuckLimits } from './duck.ts'
import { listObjects, type LakeObjects } from './lake-objects.ts'
import { keepRows, namedIn, type KeepingViews } from './kept-views.ts'
import { bringCopiesForward, copiesFolder } from './local-copies.ts'
import { isUpToDate, refresh, type DatasetObjects } from './refresh.ts'
import { readTexts } from './read-texts.ts'
import { showRelations } from './show-relations.ts'
import { underCacheLock } from './under-cache-lock.ts'

/** A lake that is read with SQL on this machine. */
export type ReadLake = {
  readonly lake: Lake
  /** The lake as an operator knows it. Each place has a cache of its own. */
  readonly place: string
  /** The folder of a lake on this machine, which is read in place. Left out: objects are copied into the cache first. */
  readonly folder?: string
  readonly cache: string
  readonly limits: Omit<DuckLimits, 'temporary'>
  readonly datasets: readonly ListedDataset[]
  readonly views: readonly View[]
  readonly clock: Clock
  /** How far the work is. */
  readonly progress: (text: string) => void
  /** A sentence that a person has to know. */
  readonly say: (text: string) => void
}

/** A DuckDB session in which every dataset of the lake is a view, as it was when it was opened. */
export type LakeSession = {
  readonly connection: DuckDBConnection
  /** Reads the views that stand in a query from kept rows, and works out those that are not kept yet (kept-views.ts). */
  readonly keep: (sql: string) => Promise<void>
  close(): Promise<void>
}

/**
 * Brings the cache forward to what the lake holds now, and opens it for reading.
 *
 * ```
 * <cache>/<place>/lock            held while one process brings the cache forward
 * <cache>/<place>/tables.duckdb   the rows, and <dataset>_latest (dataset-tables.ts)
 * <cache>/<place>/copies/         copies of objects, where the lake is on S3 (local-copies.ts)
 * <cache>/<place>/views/          the rows of views that were asked for (kept-views.ts)
 * <cache>/<place>/sessions/<process>,…/   of one query: what does not fit into memory, and copies of restricted datasets; removed at its end
 * ```
 * Many may read the tables at once. Who has to bring them forward waits until nobody reads them. Restricted datasets are never kept: a
 * copy would outlive what `expire` empties.
 */
export async function openReading(of: ReadLake): Promise<LakeSession> {
  const home = join(of.cache, createHash('sha256').update(of.place).digest('hex').slice(0, 16))
  const session = await beginSession(join(home, 'sessions'))
  const removeSession = () => rm(session, { recursive: true, force: true })
  try {
    const duck = await openDuck({ ...of.limits, temporary: join(session, 'duckdb') })
    let keeping: KeepingViews
    try {
      const open = of.datasets.filter(({ dataset }) => !dataset.restricted)
      const restricted = of.datasets.filter(({ dataset }) => dataset.restricted)
      await underCacheLock(home, of.say, () => attachTables(of, duck, home, open))
      await duck.connection.run(composeEmptyViews(open))
      for (const listed of open) await duck.connection.run(showTables(listed))
      await duck.connection.run(`CREATE VIEW main.${COMPLETENESS} AS ${SELECT_COMPLETENESS}`)
      if (restricted.length > 0) await duck.connection.run(await showRestricted(of, session, restricted))
      const relations = await showRelations(of.lake, of.folder, copiesFolder(session))
      await duck.connection.run(relations.script)
      const shown = listShown(of)
      for (const view of shown) await duck.connection.run(`CREATE OR REPLACE VIEW main.${view.name} AS ${writeQuery(view, duckdb)}`)
      of.progress('')
      keeping = {
        connection: duck.connection,
        views: unrestricted(shown, restricted),
        folder: join(home, 'views'),
        session,
        state: await nameState(duck.connection, relations.version),
        tell: of.progress,
        kept: new Set(),
      }
    } catch (error) {
      duck.close()
      throw error
    }
    return {
      connection: duck.connection,
      async keep(sql) {
        await keepRows(keeping, namedIn(sql, keeping.views))
        of.progress('')
      },
      async close() {
        duck.close()
        await removeSession()
      },
    }
  } catch (error) {
    await removeSession()
    throw error
  }
}

/** The folder of this session, after those of processes that died were removed. */
async function beginSession(sessions: string): Promise<string> {
  await mkdir(sessions, { recursive: true, mode: 0o700 })
  for (const name of await readdir(sessions)) if (await isGone(name)) await rm(join(sessions, name), { recursive: true, force: true })
  return await mkdtemp(join(sessions, `${describeOwner()},`))
}

/** The views for analysts; one that reads a restricted dataset is left out where these are. */
function listShown({ datasets, views }: ReadLake): readonly View[] {
  const known = new Set([...datasets.flatMap(listViewNames), ...referenceRelations.map(({ name }) => name)])
  return views.filter((view) => {
    if (!view.reads.every((name) => known.has(name))) return false
    known.add(view.name)
    return true
  })
}

/** The views that read no restricted dataset, not even through another view: their rows may be kept. */
function unrestricted(views: readonly View[], restricted: readonly ListedDataset[]): readonly View[] {
  const names = new Set(restricted.flatMap(listViewNames))
  return views.filter(({ name, reads }) => {
    if (!reads.some((read) => names.has(read))) return true
    names.add(name)
    return false
  })
}

/** A name for what views are worked out from: the objects whose rows are in the tables, and the reference tables. */
async function nameState(connection: DuckDBConnection, relations: string): Promise<string> {
  const objects = `SELECT md5(string_agg(dataset || ' ' || key || ' ' || etag, '|' ORDER BY dataset, key)) FROM ${CACHE}.state.object`
  const [[tables = ''] = []] = await readTexts(connection, objects)
  return createHash('sha256').update(`${tables} ${relations}`).digest('hex').slice(0, 16)
}

function showTables(listed: ListedDataset): string {
  const { name } = listed.dataset
  return [
    `CREATE OR REPLACE VIEW main.${name} AS ${listed.kind === 'appended' ? selectRows(listed) : `SELECT * FROM ${rowsTable(name)}`};`,
    ...(hasLatest(listed) ? [`CREATE OR REPLACE VIEW main.${name}_latest AS SELECT * FROM ${latestTable(name)};`] : []),
  ].join('\n')
}

/** Attaches the tables for reading, after bringing them forward where the lake holds something else. */
async function attachTables(of: ReadLake, { connection }: DuckSession, home: string, listed: readonly ListedDataset[]): Promise<void> {
  const path = join(home, 'tables.duckdb')
  const { datasets, root } = await gather(of, home, listed)
  const marks = await listMarks(
    of.lake,
    of.datasets.map(({ dataset }) => dataset.name),
  )
  const attachReadOnly = () => connection.run(`ATTACH ${sqlText(path)} AS ${CACHE} (READ_ONLY)`)
  const isAttached = await attachReadOnly().then(
    () => true,
    () => false,
  )
  if (isAttached) {
    if (await isUpToDate(connection, datasets, marks)) return
    await connection.run(`DETACH ${CACHE}`)
  }
  await attachForWriting(of, connection, path)
  await refresh(connection, datasets, { root, tell: of.progress })
  await connection.run(MAKE_COMPLETENESS)
  await refreshCompleteness(connection, of.lake, marks)
  await connection.run(`CHECKPOINT ${CACHE}`)
  await connection.run(`DETACH ${CACHE}`)
  await attachReadOnly()
}

/** What the lake holds, and the folder below which it can be read. */
async function gather(
  { lake, folder, progress }: ReadLake,
  home: string,
  listed: readonly ListedDataset[],
): Promise<{ readonly datasets: readonly DatasetObjects[]; readonly root: string }> {
  const datasets: DatasetObjects[] = []
  for (const it of listed) {
    progress(`${it.dataset.name}: looking for new objects`)
    datasets.push({ listed: it, objects: await listObjects(lake, it.dataset) })
  }
  if (folder !== undefined) return { datasets, root: folder }
  const all = new Map(datasets.flatMap(({ objects }) => [...objects]))
  const copied = await bringCopiesForward(
    { lake, folder: home, tell: ({ done, of }) => progress(`${done} of ${of} new objects copied`) },
    all,
  )
  return {
    root: copiesFolder(home),
    datasets: datasets.map((it) => ({ ...it, objects: new Map([...it.objects].filter(([key]) => copied.has(key))) })),
  }
}

/** The pause between two attempts to open tables that somebody reads. */
const PAUSE_MS = 250

/** Waits while others read the tables. A file that cannot be opened for any other reason is made anew: the lake has all of it. */
async function attachForWriting({ clock, say }: ReadLake, connection: DuckDBConnection, path: string): Promise<void> {
  let [saidWaiting, madeAnew] = [false, false]
  for (;;) {
    try {
      await connection.run(`ATTACH ${sqlText(path)} AS ${CACHE}`)
      return
    } catch (error) {
      if (/lock/i.test(errorText(error))) {
        if (!saidWaiting) say('another query reads the cache, and there is something new in the lake; waiting for it to end')
        saidWaiting = true
        await clock.sleep(PAUSE_MS)
      } else if (madeAnew) throw error
      else {
        say(`the tables in ${path} cannot be opened and are made anew: ${errorText(error)}`)
        madeAnew = true
        for (const it of [path, `${path}.wal`]) await rm(it, { force: true })
      }
    }
  }
}

/** The views over restricted datasets, as the script has them: in place, or over copies that are removed with the session. */
async function showRestricted(of: ReadLake, session: string, restricted: readonly ListedDataset[]): Promise<string> {
  const objects: LakeObjects[] = []
  for (const { dataset } of restricted) objects.push(await listObjects(of.lake, dataset))
  if (of.folder === undefined)
    await bringCopiesForward(
      { lake: of.lake, folder: session, tell: ({ done, of: all }) => of.progress(`${done} of ${all} restricted objects copied`) },
      new Map(objects.flatMap((it) => [...it])),
    )
  return composeViews(
    restricted.map((it, n) => ({ ...it, present: (objects[n]?.size ?? 0) > 0 })),
    of.folder ?? copiesFolder(session),
  )
}
