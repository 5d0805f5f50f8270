import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RuntimeEvent } from '../runtime/context.ts'
import { Unreachable } from '../../platform/errors.ts'
import type { Clock } from '../runtime/ports.ts'

/**
 * Liveness and readiness. `live` fails only when this process cannot recover, never because the log or the store is down. `ready`
 * says whether the process is working now, with a reason.
 */
export type Health = {
  observe(dataset: string, event: RuntimeEvent): void
  live(): HealthAnswer
  ready(): HealthAnswer
  stopping(): void
}
export type HealthAnswer = { readonly ok: boolean; readonly reason: string }

/** A process without any runtime event for this long, in milliseconds, cannot recover. */
const SILENCE_MS = 300_000

export function trackHealth(clock: Clock, datasets: readonly string[]): Health {
  const signs = new Map(datasets.map((dataset) => [dataset, clock.now()]))
  const open = new Set<string>()
  const troubles = new Map<string, string>()
  let ending = false
  return {
    observe(dataset, event) {
      signs.set(dataset, clock.now())
      const lane = `${dataset}/${event.partition}`
      if (event.what === 'retrying') troubles.set(lane, event.why)
      else if (event.what === 'committed' || event.what === 'opened' || event.what === 'read' || event.what === 'left')
        troubles.delete(lane)
      if (event.what === 'opened') open.add(lane)
      if (event.what === 'left') open.delete(lane)
    },
    live() {
      // A consumer without an assigned partition has nothing to read.
      const busy = new Set([...open].map((lane) => lane.slice(0, lane.indexOf('/'))))
      const silent = [...signs].filter(([dataset, at]) => busy.has(dataset) && clock.now() - at > SILENCE_MS).map(([dataset]) => dataset)
      return silent.length === 0
        ? { ok: true, reason: 'alive' }
        : { ok: false, reason: `no record read, no attempt and no heartbeat for 5 minutes: ${silent.join(', ')}` }
    },
    ready() {
      if (ending) return { ok: false, reason: 'shutting down' }
      const [trouble] = troubles
      if (trouble !== undefined) return { ok: false, reason: `${trouble[0]}: ${trouble[1]}` }
      return { ok: true, reason: open.size > 0 ? 'ready' : 'ready; no partition is assigned to this process' }
    },
    stopping: () => void (ending = true),
  }
}

/** Serves /healthz/live, /healthz/ready and /metrics; returns the port it listens on. */
export async function serveHealth(
  it: Health,
  page: () => Promise<{ readonly type: string; readonly text: string }>,
  at: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const said = (answer: HealthAnswer) =>
      response.writeHead(answer.ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    switch (request.url ?? '') {
      case '/healthz/live':
        return void said(it.live())
      case '/healthz/ready':
        return void said(it.ready())
      case '/metrics':
        return void page().then(
          ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
          () => response.writeHead(500).end(),
        )
      default:
        return void response.writeHead(404).end()
    }
  })
  server.headersTimeout = 5000
  server.requestTimeout = 5000
  await new Promise<void>((listening, failed) => {
    server.once('error', (cause) =>
      failed(
        new Unreachable(
          `cannot listen on ${at.host}:${at.port} (${cause.message}); set SIGNALS_HTTP_HOST and SIGNALS_METRICS_PORT to a free address`,
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
