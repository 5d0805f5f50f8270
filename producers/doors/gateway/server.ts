import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { HealthPages } from '../../../platform/health-server.ts'
import { answerQuestion } from './answer-question.ts'
import { locateError } from '../../../platform/logger.ts'
import type { ReadySource } from '../../operate/config.ts'
import { receiveBody, type Pace } from './body.ts'
import { connections } from './connections.ts'
import { readiness } from './health.ts'
import { openInflater } from './inflate.ts'
import { openIntake } from './intake.ts'
import { withPatience } from './patience.ts'
import { receive } from './receive.ts'
import { RETRY_AFTER_S, type GatewayAnswer, type Reception } from './reception.ts'
import { tryOut } from './try-out.ts'

/**
 * The gateway: webhooks in. Health and metrics have a port of their own (platform/health-server.ts).
 *
 *   POST /in/<source>     a webhook; 200 once the log has acknowledged it
 *   GET  /in/<source>     the question of a system whether somebody answers, where its mapping says how
 *   POST /check/<source>  a dry run: what would become of it, nothing published
 */
export type GatewaySettings = Reception & {
  readonly sources: ReadonlyMap<string, ReadySource>
  /** The base URL the vendors call; some sign it. Without it the Host header is believed. */
  readonly publicUrl?: string
  readonly maxBodyBytes: number
  readonly maxConnections: number
  /** Of all request bodies in progress and of the messages that wait for the log. Unproven bodies may take a quarter. */
  readonly maxBufferedBytes: number
  /** How long a sender may take for the headers, and for the whole request. */
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How fast a body must arrive. */
  readonly pace: Pace
  /** The longest time from the last byte of a body to its answer. */
  readonly patienceMs: number
  /** Milliseconds that never go back. */
  readonly elapsed: () => number
}

export const TIMEOUTS = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  pace: { withinMs: 5000, bytesPerSecond: 4096 },
} as const

export type GatewayServer = {
  /** Resolves with the port it listens on. */
  listen(host: string, port: number): Promise<number>
  /**
   * Takes nothing more, answers every request that is here as a whole, and ends when all are answered. Who was silent, or in the middle
   * of a request, is cut off at once: they had no answer and come again.
   */
  close(): Promise<void>
  readonly health: HealthPages
}

export function createGateway(settings: GatewaySettings): GatewayServer {
  const { publisher, metrics, maxBodyBytes, patienceMs } = settings
  const limits = { total: settings.maxBufferedBytes, unproven: settings.maxBufferedBytes / 4 }
  const intake = openIntake(limits, () => publisher.bytes(), settings.elapsed)
  const inflate = openInflater(maxBodyBytes)
  let closing = false

  async function answer(exchange: Exchange): Promise<GatewayAnswer & { readonly source: string }> {
    const path = (exchange.request.url ?? '/').split('?')[0] ?? '/'
    const [, door, name] = /^\/(in|check)\/([^/]+)\/?$/.exec(path) ?? []
    if (name === undefined) return { source: 'none', status: 404, body: { error: 'POST to /in/<source>' } }
    const source = settings.sources.get(name)
    if (source === undefined) return { source: 'unknown', status: 404, body: { error: 'no such source' } }
    const method = exchange.request.method ?? ''
    if (method !== 'POST' && door === 'in')
      return { source: source.name, ...answerQuestion({ method, url: urlOf(exchange.request) }, source) }
    return { source: source.name, ...(await webhook(exchange, source, door === 'in' ? receive : tryOut)) }
  }

  async function webhook({ request, announce }: Exchange, source: ReadySource, take: typeof receive): Promise<GatewayAnswer> {
    if (request.method !== 'POST') return { status: 405, body: { error: 'POST only' } }
    if (closing) return { status: 503, body: { error: 'shutting down' }, retryAfterS: RETRY_AFTER_S }
    const arrived = await receiveBody(request, intake, {
      most: maxBodyBytes,
      pace: settings.pace,
      ...(announce === undefined ? {} : { announce }),
    })
    if (!arrived.ok) {
      metrics.count('signals_unread_bodies_total', { reason: arrived.reason })
      return arrived.status === 503 ? BUSY : { status: arrived.status, body: { error: arrived.reason } }
    }
    const { raw, room } = arrived
    const started = settings.elapsed()
    const taken = takeBody(request, raw)
      .then(async (body) => {
        if (!body.ok) return body.answer
        return take({ ...body.request, proven: () => room.prove() }, source, settings)
      })
      .finally(() => room.release())
    const given = await withPatience(taken, patienceMs)
    metrics.answered((settings.elapsed() - started) / 1000)
    if (given !== undefined) return given
    taken.catch((error: unknown) => settings.log.error('a request failed after its sender was told to come again', locateError(error)))
    settings.log.warn('the log did not acknowledge in time; the sender was told to come again', { source: source.name, ms: patienceMs })
    return { status: 503, body: { error: 'unavailable' }, retryAfterS: RETRY_AFTER_S }

    async function takeBody(from: IncomingMessage, bytes: Buffer) {
      const inflated = await inflate(bytes, from.headers['content-encoding'])
      if (!inflated.ok) return { ok: false, answer: { status: inflated.status, body: { error: inflated.reason } } } as const
      if (inflated.plain !== bytes && !room.grow(inflated.plain.length)) return { ok: false, answer: BUSY } as const
      const about = { method: 'POST', url: urlOf(from), headers: headersOf(from) }
      return { ok: true, request: { ...about, body: bytes, plain: inflated.plain } } as const
    }
  }

  function urlOf(request: IncomingMessage): string {
    return `${settings.publicUrl?.replace(/\/$/, '') ?? `http://${request.headers.host ?? ''}`}${request.url ?? '/'}`
  }

  async function respond(request: IncomingMessage, response: ServerResponse, announce?: () => void): Promise<void> {
    try {
      const { source, ...given } = await answer({ request, ...(announce === undefined ? {} : { announce }) })
      metrics.count('signals_requests_total', { source, status: String(given.status) })
      write(response, given)
    } catch (error) {
      settings.log.error('a request failed; the sender was told to come again', locateError(error))
      metrics.count('signals_requests_total', { source: 'unknown', status: '500' })
      write(response, { status: 500, body: {}, retryAfterS: RETRY_AFTER_S })
    }
  }

  function write(response: ServerResponse, { status, body, retryAfterS, text }: GatewayAnswer): void {
    if (retryAfterS !== undefined) response.setHeader('retry-after', String(retryAfterS))
    if (status === 405) response.setHeader('allow', 'POST')
    // What was not read would be taken for the next request.
    if (closing || !response.req.complete) response.setHeader('connection', 'close')
    response.writeHead(status, { 'content-type': text?.type ?? 'application/json', 'cache-control': 'no-store' })
    response.end(text?.text ?? JSON.stringify(body))
  }

  const server = createServer(
    {
      headersTimeout: settings.headersTimeoutMs,
      requestTimeout: settings.requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, settings.headersTimeoutMs),
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    (request, response) => void respond(request, response),
  )
  // A sender that asks first learns of a refusal before it sends the body.
  server.on('checkContinue', (request, response) => void respond(request, response, () => response.writeContinue()))
  server.maxConnections = settings.maxConnections
  const held = connections(server)

  return {
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          const address = server.address()
          resolve(typeof address === 'object' && address !== null ? address.port : port)
        })
      }),
    close: () => {
      closing = true
      return new Promise((resolve) => {
        server.close(() => resolve())
        held.endUnawaited()
      })
    },
    health: {
      live: () => ({ ok: true, reason: 'alive' }),
      ready: () => readiness({ closing, publisher, intake, limits }),
      metrics() {
        const { unproven, proven } = intake.held()
        return metrics.page({ bufferedBytes: unproven + proven + publisher.bytes(), unprovenBytes: unproven, connections: held.count() })
      },
    },
  }
}

type Exchange = {
  readonly request: IncomingMessage
  /** Of a sender that waits until it may send the body. */ readonly announce?: () => void
}

const BUSY: GatewayAnswer = { status: 503, body: { error: 'busy' }, retryAfterS: 1 }

/** Repeated headers as one text, joined as RFC 9110 allows. */
function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}
