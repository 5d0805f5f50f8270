import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Child } from './child.ts'
import { startServing } from './serving.ts'

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
  const { child, folder, url, healthUrl, end } = await startServing(async (own) => {
    const config = join(own, 'signals.yaml')
    await writeFile(config, CONFIG)
    return { SIGNALS_CONFIG: config, SURVEY_SECRET: SECRET, ...environment }
  })

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
    end,
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
