import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Unreachable } from '../../../platform/errors.ts'
import type { DeskConnection } from './app.ts'

type Fetch = (request: Request, connection: DeskConnection) => Response | Promise<Response>

export type DeskServer = { readonly port: number; close(): Promise<void> }

const MOST_CONNECTIONS = 200
const TIMEOUT_MS = 10_000

/** Serves the desk. A body is never read: the desk answers GET and HEAD. Throws `Unreachable` when the port is taken. */
export async function serveDesk(fetch: Fetch, at: { readonly host: string; readonly port: number }): Promise<DeskServer> {
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    void respond(fetch, request, response).catch(() => response.destroy())
  })
  server.headersTimeout = TIMEOUT_MS
  server.requestTimeout = TIMEOUT_MS
  server.maxConnections = MOST_CONNECTIONS
  await new Promise<void>((listening, refused) => {
    server.once('error', (cause) =>
      refused(
        new Unreachable(
          `cannot listen on ${at.host}:${at.port} (${cause.message}); set SIGNALS_DESK_HOST and SIGNALS_DESK_PORT to a free address`,
          { cause },
        ),
      ),
    )
    server.listen(at.port, at.host, listening)
  })
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeIdleConnections()
    })
  return { port: portOf(server), close }
}

async function respond(fetch: Fetch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = toRequest(request)
  if (asked === undefined) return void response.writeHead(400).end()
  const answered = await fetch(asked, { peer: request.socket.remoteAddress })
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  if (request.method === 'HEAD') return void response.end()
  response.end(Buffer.from(await answered.arrayBuffer()))
}

/** The request as the web has it. Its address is the desk's own, so that no header decides what a page takes itself for. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  const address = `http://desk.invalid${url.startsWith('/') ? url : '/'}`
  if (!URL.canParse(address)) return undefined
  try {
    const sent = new Headers()
    for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') sent.set(name, value)
    return new Request(address, { method, headers: sent })
  } catch {
    // A method or a header that the web does not know.
    return undefined
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return address === null || typeof address === 'string' ? 0 : address.port
}
