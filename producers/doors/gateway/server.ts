import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerQuestion } from './answer-question.ts'
import { readBody } from './body.ts'
import { connections } from './connections.ts'
import type { ReadySource } from '../../operate/config.ts'
import { readiness } from './health.ts'
import { locateError } from '../../../platform/logger.ts'
import { tryOut } from './try-out.ts'
import { receive } from './receive.ts'
import { RETRY_AFTER_S, type GatewayAnswer, type Reception } from './reception.ts'

/**
 * The gateway: webhooks in, health and metrics out.
 *
 *   POST /in/<source>     a webhook; 200 once the log has acknowledged it
 *   GET  /in/<source>     the question of a system whether somebody answers, where its mapping says how
 *   POST /check/<source>  a dry run: what would become of it, nothing published
 *   GET  /healthz/live    whether this process can go on
 *   GET  /healthz/ready   whether it should be sent requests, with the reason why not
 *   GET  /metrics         Prometheus
 */
export type GatewaySettings = Reception & {
  readonly sources: ReadonlyMap<string, ReadySource>
  /** The base URL the vendors call; some sign it. Without it the Host header is believed. */
  readonly publicUrl?: string
  readonly maxBodyBytes: number
  readonly maxConnections: number
  /** Of all request bodies being worked on. */
  readonly maxBufferedBytes: number
  /** How long a sender may take for his headers, and for the whole request. */
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
}

export const TIMEOUTS = { headersTimeoutMs: 10_000, requestTimeoutMs: 30_000 } as const

export type GatewayServer = {
  /** Resolves with the port it listens on. */
  listen(host: string, port: number): Promise<number>
  /**
   * Takes nothing more, answers every request that is here as a whole, and ends when all are answered. Who was silent, or in the middle
   * of a request, is cut off at once: he had no answer and comes again.
   */
  close(): Promise<void>
}

export function createGateway(settings: GatewaySettings): GatewayServer {
  let closing = false
  let buffered = 0

  async function answer(request: IncomingMessage): Promise<GatewayAnswer & { readonly source: string; readonly text?: Page }> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const [, door, name] = /^\/(in|check)\/([^/]+)\/?$/.exec(path) ?? []
    if (name === undefined) return { source: 'none', ...(await page(request.method ?? '', path)) }
    const source = settings.sources.get(name)
    if (source === undefined) return { source: 'unknown', status: 404, body: { error: 'no such source' } }
    const method = request.method ?? ''
    if (method !== 'POST' && door === 'in') return { source: source.name, ...answerQuestion({ method, url: urlOf(request) }, source) }
    return { source: source.name, ...(await webhook(request, source, door === 'in' ? receive : tryOut)) }
  }

  async function page(method: string, path: string): Promise<GatewayAnswer & { readonly text?: Page }> {
    if (method !== 'GET' && method !== 'HEAD') return { status: 404, body: { error: 'POST to /in/<source>' } }
    switch (path) {
      case '/healthz/live':
        return { status: 200, body: { live: true } }
      case '/healthz/ready':
        return readiness({ closing, publisher: settings.publisher, buffered, maxBufferedBytes: settings.maxBufferedBytes })
      case '/metrics':
        return { status: 200, body: {}, text: await settings.metrics.page({ bufferedBytes: buffered, connections: held.count() }) }
      default:
        return { status: 404, body: { error: 'there is /in/<source>, /healthz/live, /healthz/ready and /metrics' } }
    }
  }

  async function webhook(request: IncomingMessage, source: ReadySource, take: typeof receive): Promise<GatewayAnswer> {
    if (request.method !== 'POST') return { status: 405, body: { error: 'POST only' } }
    if (closing) return { status: 503, body: { error: 'shutting down' }, retryAfterS: RETRY_AFTER_S }
    if (buffered >= settings.maxBufferedBytes) return { status: 503, body: { error: 'busy' }, retryAfterS: 1 }
    const body = await readBody(request, request.headers['content-encoding'], settings.maxBodyBytes, (bytes) => (buffered += bytes))
    if (!body.ok) return { status: body.status, body: { error: body.reason } }
    const started = performance.now()
    try {
      return await take(
        { method: 'POST', url: urlOf(request), headers: headersOf(request), body: body.raw, plain: body.plain },
        source,
        settings,
      )
    } finally {
      buffered -= body.raw.length
      settings.metrics.answered((performance.now() - started) / 1000)
    }
  }

  function urlOf(request: IncomingMessage): string {
    return `${settings.publicUrl?.replace(/\/$/, '') ?? `http://${request.headers.host ?? ''}`}${request.url ?? '/'}`
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { source, status, body, text, retryAfterS } = await answer(request)
      settings.metrics.count('signals_requests_total', { source, status: String(status) })
      write(response, status, text ?? { type: 'application/json', text: JSON.stringify(body) }, retryAfterS)
    } catch (error) {
      settings.log.error('a request failed; the sender was told to come again', locateError(error))
      settings.metrics.count('signals_requests_total', { source: 'unknown', status: '500' })
      write(response, 500, { type: 'application/json', text: '{}' }, RETRY_AFTER_S)
    }
  }

  function write(response: ServerResponse, status: number, content: Page, retryAfterS: number | undefined): void {
    if (retryAfterS !== undefined) response.setHeader('retry-after', String(retryAfterS))
    if (status === 405) response.setHeader('allow', 'POST')
    // What was not read would be taken for the next request.
    if (closing || !response.req.complete) response.setHeader('connection', 'close')
    response.writeHead(status, { 'content-type': content.type, 'cache-control': 'no-store' })
    response.end(content.text)
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
  }
}

type Page = { readonly type: string; readonly text: string }

/** Repeated headers as one text, joined as RFC 9110 allows. */
function headersOf(request: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}
