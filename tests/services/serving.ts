import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePorts, startChild, waitUntilReady, type Child } from './child.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Less than a time-out of a test; a busy machine needs most of it. */
const START_MS = 100_000

/** `signals-produce serve` as a process of its own, with a file log. */
export type ServingProcess = {
  readonly child: Child
  /** For what belongs to this process alone: the log is in `log`. */
  readonly folder: string
  readonly url: string
  /** Where health and metrics are served. */
  readonly healthUrl: string
  /** Everything the process has written. */
  readonly said: () => string
  readonly end: () => Promise<void>
}

/** `configure`: writes what the process needs into its folder and says its environment. */
export async function startServing(
  configure: (folder: string) => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>,
): Promise<ServingProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'signals-gateway-'))
  const output = join(folder, 'output')
  const environment = await configure(folder)
  const [healthPort = 0] = await freePorts(1)
  const child = await startChild(process.execPath, ['--import', 'tsx', 'producers/main.ts', 'serve'], {
    folder: ROOT,
    log: output,
    environment: {
      SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
      SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
      SIGNALS_PSEUDONYM_KEY: '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6',
      SIGNALS_HTTP_PORT: '0',
      SIGNALS_HEALTH_PORT: String(healthPort),
      ...environment,
    },
  })
  const said = () => readFileSync(output, 'utf8')
  const listening = () => {
    const address = /^listening on (\S+)$/m.exec(said())?.[1]
    if (address === undefined) throw new Error('it does not say yet where it listens')
    return address
  }
  await waitUntilReady('the gateway', child, START_MS, () => Promise.resolve().then(listening))
  return {
    child,
    folder,
    url: listening(),
    healthUrl: `http://127.0.0.1:${healthPort}`,
    said,
    async end() {
      await child.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
