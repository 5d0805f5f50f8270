import { DuckDBInstance, DuckDBTimestampTZValue } from '@duckdb/node-api'
import { consumers, namedConsumers } from '../../consumers/all.ts'
import { createDesk, type DeskApp } from '../../consumers/operate/desk/app.ts'
import type { Gatekeeping } from '../../consumers/operate/desk/authorise.ts'
import { keepLake } from '../../consumers/operate/desk/keep-lake.ts'
import { openLake, type ReadSession } from '../../consumers/operate/desk/open-lake.ts'
import { listDeskPages, listReads } from '../../consumers/pages/desk/all-pages.ts'
import { declaredSignals } from '../../consumers/signals/all.ts'
import { buildGlossary } from '../../consumers/signals/glossary.ts'
import { views } from '../../consumers/views/all.ts'
import { writeScript } from '../../consumers/views/script.ts'
import type { Shown } from '../../consumers/views/sql.ts'

export const PERSONS_TOKEN = 'p'.repeat(40)
export const READER_TOKEN = 'r'.repeat(40)

/** On this machine alone, with the second token. */
const LOOPBACK: Gatekeeping = { isLoopback: true, personsToken: PERSONS_TOKEN }

type Extra = {
  readonly keeping?: Gatekeeping
  readonly hasQuotes?: boolean
  /** Runs after the views, before they are kept: rows that a test adds. */
  readonly more?: string
} & Partial<Pick<DeskApp, 'observe' | 'exported' | 'failed'>>

export type TestDesk = {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>, peer?: string) => Promise<Response>
  readonly paths: readonly string[]
  close(): Promise<void>
}

/** The desk over a lake in a folder, without a socket. */
export async function openDesk(lake: string, shown: readonly Shown[], extra: Extra = {}): Promise<TestDesk> {
  const { keeping = LOOPBACK, hasQuotes = false, more = '', observe = ignore, exported = ignore, failed = rethrow } = extra
  const pages = listDeskPages({ glossary: buildGlossary(declaredSignals, [...consumers, ...namedConsumers]), hasQuotes })
  const kept = keepLake({
    open: async () =>
      openLake(await openSession(`${writeScript(shown, views, lake)}\n${more}`), listReads(pages), Date.parse('2026-03-01T08:00:00.000Z')),
    now: () => 0,
    everyMs: 3_600_000,
    failed: (error) => failed('opening', error),
  })
  await kept.refresh()
  const desk = createDesk({ pages, keeping, lake: kept, elapsed: () => 0, observe, exported, failed })
  return {
    get: async (path, headers = {}, peer = '127.0.0.1') =>
      await desk.fetch(new Request(`http://desk.invalid${path}`, { headers: { host: '127.0.0.1:8090', ...headers } }), { peer }),
    paths: pages.map((it) => it.path),
    close: () => kept.close(),
  }
}

async function openSession(script: string): Promise<ReadSession> {
  DuckDBTimestampTZValue.timezoneOffsetInMinutes = 0
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(script)
  return {
    connection,
    async keep() {
      for (const { name } of views) {
        await connection.run(`CREATE TABLE worked_out AS FROM main.${name}; DROP VIEW main.${name}`)
        await connection.run(`ALTER TABLE worked_out RENAME TO ${name}`)
      }
    },
    close() {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}

const ignore = () => undefined

function rethrow(path: string, error: unknown): never {
  throw new Error(`${path} failed`, { cause: error })
}

export const asPersons = { authorization: `Bearer ${PERSONS_TOKEN}` } as const
