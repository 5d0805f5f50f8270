import { once } from 'node:events'
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What is done to one request. Held ones go on when `release` is called, also when the client has gone by then. */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly code: string }
  | { readonly kind: 'drop answer' | 'cut body' | 'reset' | 'hold answer' | 'hold request' }

/**
 * Sees every request with its body before it is handed on; what it returns is asked again when the store has answered, before
 * the answer is handed on. `drop` ends the connection there.
 */
export type Meet = (method: string, path: string, body: Buffer) => Promise<'drop' | 'go on' | (() => Promise<'drop' | 'go on'>)>

/** The answer of a store that does not take this request, by its method and headers; undefined where it does. */
export type Refuse = (request: Pick<IncomingMessage, 'method' | 'headers'>) => StoreRefusal | undefined
export type StoreRefusal = { readonly status: number; readonly code: string; readonly message?: string }

export type FaultProxy = {
  readonly endpoint: string
  /** The next `times` (1) requests with this method whose path matches meet this fault. */
  fault(method: string, path: RegExp, fault: Fault, times?: number): void
  /** Lets everything that is held go on, and waits until the store has answered it. */
  release(): Promise<void>
  /** How many requests of this method whose path matches came, faults and all. */
  seen(method: string, path: RegExp): number
  end(): Promise<void>
}

/** A store at this machine that is silent for so long has hung. */
const ANSWER_MS = 60_000

type Planned = { readonly method: string; readonly path: RegExp; readonly fault: Fault; left: number }
type Answer = { readonly answer: IncomingMessage; readonly body: Buffer }

/** A proxy in front of an S3 server that fails on purpose. The Host header stays, since the signature covers it. */
export async function faultProxy(
  target: string,
  meet: Meet = () => Promise.resolve('go on'),
  refuse: Refuse = () => undefined,
): Promise<FaultProxy> {
  const { hostname, port } = new URL(target)
  const agent = new Agent({ keepAlive: true })
  const planned: Planned[] = []
  const came: { readonly method: string; readonly path: string }[] = []
  let held: (() => void)[] = []
  const working = new Set<Promise<void>>()

  const forward = async (message: IncomingMessage, body: Buffer): Promise<Answer> => {
    const { expect: _, ...headers } = message.headers
    const outgoing = request({ hostname, port, agent, method: message.method, path: message.url, headers })
    outgoing.setTimeout(ANSWER_MS, () => outgoing.destroy(new Error(`the store did not answer within ${ANSWER_MS} ms`)))
    outgoing.end(body)
    const [answer] = (await once(outgoing, 'response')) as [IncomingMessage]
    return { answer, body: await all(answer) }
  }
  const hold = () => new Promise<void>((resolve) => held.push(resolve))

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const [method, path] = [message.method ?? '', decodeURIComponent(message.url ?? '')]
    came.push({ method, path })
    const plan = planned.find((it) => it.left > 0 && it.method === method && it.path.test(path))
    if (plan !== undefined) plan.left -= 1
    const body = await all(message)
    const fault = plan?.fault
    if (fault?.kind === 'reset') return void response.socket?.resetAndDestroy()
    const refusal = fault?.kind === 'answer' ? fault : refuse(message)
    if (refusal !== undefined) {
      const said = 'message' in refusal ? `<Message>${refusal.message}</Message>` : ''
      response.writeHead(refusal.status, { 'content-type': 'application/xml' }).end(`<Error><Code>${refusal.code}</Code>${said}</Error>`)
      return
    }
    if (fault?.kind === 'hold request') await hold()
    const met = await meet(method, path, body)
    if (met === 'drop') return void response.socket?.resetAndDestroy()
    const { answer, body: content } = await forward(message, body)
    if (met !== 'go on' && (await met()) === 'drop') return void response.socket?.resetAndDestroy()
    if (fault?.kind === 'hold answer') await hold()
    if (fault?.kind === 'drop answer') return void response.socket?.resetAndDestroy()
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    if (fault?.kind !== 'cut body') return void response.end(content)
    response.write(content.subarray(0, content.length / 2), () => response.socket?.resetAndDestroy())
  }

  const server = createServer((message, response) => {
    const work = serve(message, response)
      .catch(() => void response.socket?.destroy())
      .finally(() => working.delete(work))
    working.add(work)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const release = async () => {
    for (const it of held) it()
    held = []
    await Promise.all(working)
  }
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: (method, path, fault, times = 1) => void planned.push({ method, path, fault, left: times }),
    release,
    seen: (method, path) => came.filter((it) => it.method === method && path.test(it.path)).length,
    async end() {
      await release()
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}

async function all(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
