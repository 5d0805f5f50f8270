import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a server, and which of them wait for an answer. */
export type Connections = {
  count(): number
  /**
   * Ends at once every connection on which no whole request waits for its answer: silent ones, and those whose header or body is
   * not complete. A server that is closing no longer ends them by its timeouts. The answers still to come end the others.
   */
  endUnawaited(): void
}

/** Call it before the server listens. */
export function connections(server: Server): Connections {
  const open = new Map<Socket, Set<ServerResponse>>()

  server.on('connection', (socket) => {
    open.set(socket, new Set())
    socket.once('close', () => open.delete(socket))
  })
  server.on('request', (request, response) => {
    const responses = open.get(request.socket)
    responses?.add(response)
    response.once('close', () => responses?.delete(response))
  })

  return {
    count: () => open.size,
    endUnawaited() {
      for (const [socket, responses] of open) if (![...responses].some(isAwaited)) socket.destroy()
    },
  }
}

function isAwaited({ req: request, writableEnded }: ServerResponse): boolean {
  return request.complete && !writableEnded
}
