import { createHmac } from 'node:crypto'
import { system, type Adapter, type Draft, type System } from '../../../../producers/adapter.ts'
import type { ReadySource } from '../../../../producers/operate/config.ts'
import { parseJson } from '../../../../producers/reading/json.ts'
import { limiter } from '../../../../producers/doors/gateway/limits.ts'
import { createLogger } from '../../../../platform/logger.ts'
import { createProducerMetrics } from '../../../../producers/operate/metrics.ts'
import { createGateway, type GatewayServer, type GatewaySettings } from '../../../../producers/doors/gateway/server.ts'
import { equal } from '../../../../producers/formats/signature.ts'
import { decode } from '../../../../schemas/event/envelope.ts'
import { draft, PSEUDONYM_KEY, nobody, paper, said, sourceConfig } from '../../../builders/source.ts'
import { memoryPublisher } from '../../publishing/memory-publisher.ts'

/** When every request of these tests arrives. */
export const ARRIVAL = Date.parse('2026-03-02T10:00:00.000Z')
const SECRET = 'the secret of acme'
/** What the sender writes into `x-signature`. */
export const sign = (body: string | Buffer) => createHmac('sha256', SECRET).update(body).digest('hex')

/** Signs its body; an object `{ "puzzle": … }` is a body it does not understand, `{ "crash": … }` one it trips over, `{ "ping": … }` about nothing. */
const signing: Adapter<readonly Draft[]> = {
  ...paper,
  verify: ({ headers, body }, secrets) =>
    secrets.some((it) => equal(createHmac('sha256', it).update(body).digest('hex'), headers['x-signature'] ?? ''))
      ? { ok: true, auth: 'signature' }
      : { ok: false, reason: 'wrong_signature' },
  split: (body) => {
    const parsed = parseJson(body)
    if (!parsed.ok) return { ok: false, code: parsed.code, path: '' }
    const value = parsed.value
    if (typeof value === 'object' && value !== null && 'puzzle' in value) return { ok: false, code: 'unknown_envelope', path: 'puzzle' }
    if (typeof value === 'object' && value !== null && 'crash' in value) throw new Error(`cannot read ${JSON.stringify(value)}`)
    return { ok: true, payloads: Array.isArray(value) ? value : [[value]] }
  },
  normalize: (drafts) => ({ ok: true, drafts: drafts.filter((it) => !('ping' in it)) }),
}
const lenient: System = {
  ...system(signing),
  normalize: (payload, context) => {
    const form = typeof payload === 'object' && Array.isArray(payload) ? (payload[0] as unknown) : payload
    if (typeof form === 'object' && form !== null && 'Body' in form)
      return { ok: true, drafts: [draft({ content: said(String((form as { Body: string }).Body)) })] }
    if (typeof form === 'object' && form !== null && 'ping' in form) return { ok: true, drafts: [] }
    return system(signing).normalize(payload, context)
  },
}

const running: GatewayServer[] = []

/** For `afterEach`: closes the gateways of the test. */
export async function closeGateways(): Promise<void> {
  await Promise.all(running.splice(0).map((it) => it.close()))
}

/** A gateway on a free port, with one source and a publisher in memory. */
export async function startGateway(about: Partial<GatewaySettings> = {}, config: Parameters<typeof sourceConfig>[0] = {}) {
  const publisher = memoryPublisher()
  const lines: string[] = []
  const source: ReadySource = {
    name: 'acme',
    config: sourceConfig(config),
    system: lenient,
    tokens: [],
    secrets: config.allow_unsigned === true ? [] : ['an older one', SECRET],
  }
  const settings: GatewaySettings = {
    publisher,
    topic: 'events',
    key: PSEUDONYM_KEY,
    suppression: nobody,
    now: () => ARRIVAL,
    limit: limiter(() => 0),
    elapsed: () => performance.now(),
    patienceMs: 5000,
    pace: { withinMs: 5000, bytesPerSecond: 4096 },
    log: createLogger('producers', 'debug', { write: (line) => void lines.push(line) }),
    metrics: createProducerMetrics(),
    sources: new Map([['acme', source]]),
    maxBodyBytes: 1_048_576,
    maxConnections: 100,
    maxBufferedBytes: 64_000_000,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    ...about,
  }
  const server = createGateway(settings)
  running.push(server)
  const port = await server.listen('127.0.0.1', 0)
  const url = `http://127.0.0.1:${port}`
  const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/in/acme') =>
    fetch(`${url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-signature': sign(body), ...headers } })
  const metrics = async () => (await server.health.metrics()).text
  const published = () => (publisher.topics.get('events') ?? []).map((it) => decode(it.value))
  const rejected = () => publisher.topics.get('events.rejected') ?? []
  return { publisher, server, port, url, post, metrics, published, rejected, lines, settings }
}
/** The body of a webhook about one phone call. */
export const call = (about: Partial<Draft> = {}) => JSON.stringify([[draft(about)]])
