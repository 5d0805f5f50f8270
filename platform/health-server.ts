import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Unreachable } from './errors.ts'
import type { MetricsPage } from './metrics.ts'

/** An answer about a process, with the reason. */
export type HealthAnswer = { readonly ok: boolean; readonly reason: string }

/** What a process says about itself. */
export type HealthPages = {
  /** Whether this process can recover. */
  live(): HealthAnswer
  /** Whether it works now. */
  ready(): HealthAnswer
  metrics(): Promise<MetricsPage>
}

export type HealthServer = { readonly port: number; close(): Promise<void> }

/** Probes and scrapers are few. */
const MOST_CONNECTIONS = 100
const TIMEOUT_MS = 5000

/**
 * Serves /healthz/live, /healthz/ready and /metrics on a port of their own, which the public does not reach. Throws `Unreachable`
 * when the port is taken.
 */
export async function serveHealth(pages: HealthPages, at: { readonly host: string; readonly port: number }): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const say = (answer: HealthAnswer) =>
      response.writeHead(answer.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    switch (request.url ?? '') {
      case '/healthz/live':
        return void say(pages.live())
      case '/healthz/ready':
        return void say(pages.ready())
      case '/metrics':
        return void pages.metrics().then(
          ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
          () => response.writeHead(500).end(),
        )
      default:
        return void response.writeHead(404).end()
    }
  })
  server.headersTimeout = TIMEOUT_MS
  server.requestTimeout = TIMEOUT_MS
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) =>
      failed(
        new Unreachable(
          `cannot listen on ${at.host}:${at.port} (${cause.message}); set SIGNALS_HTTP_HOST and SIGNALS_HEALTH_PORT to a free address`,
          { cause },
        ),
      ),
    )
    server.listen(at.port, at.host, listening)
  })
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      // Responses are written at once, so the remaining connections are idle and must not keep the process alive.
      server.closeAllConnections()
    })
  return { port: portOf(server), close }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  return address === null || typeof address === 'string' ? 0 : address.port
}
