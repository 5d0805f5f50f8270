import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePorts, startChild, waitUntilReady, type Child } from './child.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Less than a time-out of a test; a busy machine needs most of it. */
const START_MS = 100_000
const SECRET = 'a secret of the survey'

/** `signals-produce serve` as a process of its own, with one source `surveys` whose payloads are signed. */
export type GatewayProcess = {
  readonly child: Child
  readonly folder: string
  readonly port: number
  readonly url: string
  /** Signs and sends an answer to a survey; the same number gives the same payload. */
  send(number: number): Promise<Response>
  /** A body of the same kind with its signature, padded with spaces to this many bytes. */
  signed(number: number, bytes?: number): { readonly body: string; readonly signature: string }
  health(page: 'live' | 'ready'): Promise<{ readonly ok: boolean; readonly reason: string }>
  metric(name: string): Promise<number>
  /** Resident memory in bytes. */
  memory(): number
  end(): Promise<void>
}

export async function startGatewayProcess(environment: Readonly<Record<string, string>> = {}): Promise<GatewayProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'signals-gateway-'))
  const config = join(folder, 'signals.yaml')
  const log = join(folder, 'output')
  await writeFile(config, CONFIG)
  const [healthPort = 0] = await freePorts(1)
  const child = await startChild(process.execPath, ['--import', 'tsx', 'producers/main.ts', 'serve'], {
    folder: ROOT,
    log,
    environment: {
      SIGNALS_CONFIG: config,
      SIGNALS_LOG_URL: `file:${join(folder, 'log')}`,
      SIGNALS_LAKE_URL: `file:${join(folder, 'lake')}`,
      SIGNALS_PSEUDONYM_KEY: '4f1c9a7be02d38c65a90817f3e4d2b6c4f1c9a7be02d38c6',
      SIGNALS_HTTP_PORT: '0',
      SIGNALS_HEALTH_PORT: String(healthPort),
      SURVEY_SECRET: SECRET,
      ...environment,
    },
  })
  const find = (pattern: RegExp) => {
    const found = pattern.exec(readFileSync(log, 'utf8'))?.[1]
    if (found === undefined) throw new Error(`nothing matches ${pattern} yet`)
    return found
  }
  await waitUntilReady('the gateway', child, START_MS, () => Promise.resolve().then(() => find(/^listening on (\S+)$/m)))
  const url = find(/^listening on (\S+)$/m)
  const healthUrl = `http://127.0.0.1:${healthPort}`

  function signed(number: number, bytes = 0) {
    const answer = { id: String(number), person: String(number), survey_type: 'nps', score: 9, created_at: 1_770_000_000 + number }
    const body = JSON.stringify({ event_type: 'survey_response.created', event_id: String(number), event_data: answer }).padEnd(bytes)
    return { body, signature: `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}` }
  }
  return {
    child,
    folder,
    port: Number(new URL(url).port),
    url,
    signed,
    send(number) {
      const { body, signature } = signed(number)
      const headers = { 'content-type': 'application/json', 'x-delighted-webhook-signature': signature }
      return fetch(`${url}/in/surveys`, { method: 'POST', body, headers })
    },
    health: async (page) => (await (await fetch(`${healthUrl}/healthz/${page}`)).json()) as { ok: boolean; reason: string },
    async metric(name) {
      const page = await (await fetch(`${healthUrl}/metrics`)).text()
      return Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'm').exec(page)?.[1])
    },
    memory: () => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024,
    async end() {
      await child.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const CONFIG = `version: 1
sources:
  surveys:
    system: delighted
    account: acme
    secrets: [SURVEY_SECRET]
    privacy: { analysis_basis: contract, default_analysis: granted, default_marketing: unknown }
    rate_per_second: 100000
`
