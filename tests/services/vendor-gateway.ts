import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decode } from '../../schemas/event/envelope.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import { SECRETS, type Signed } from '../builders/deliveries/signers.ts'
import type { VendorRequest } from '../builders/deliveries/vendor-request.ts'
import { everything } from '../builders/file-log.ts'
import { startServing } from './serving.ts'

const CONFIG = fileURLToPath(new URL('../fixtures/vendors/signals.yaml', import.meta.url))
/** The address that the firm has told the vendors. A proxy between them and the gateway takes it off. */
const PUBLIC_URL = 'https://signals.acme.example/hooks'
const TOPIC = 'service-interactions'

/** What a vendor is told. */
export type Told = { readonly status: number; readonly type: string | null; readonly body: unknown }

/** What a request is signed with and what arrives can differ. `later`: how much later than it was signed it is sent. */
export type Forgery = {
  readonly body?: (body: Buffer) => Buffer
  readonly headers?: (headers: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  readonly path?: (path: string) => string
  readonly laterMs?: number
}

/** The gateway with every source of tests/fixtures/vendors/signals.yaml. */
export type VendorGateway = {
  readonly url: string
  deliver(delivery: Pick<VendorRequest, 'source' | 'query' | 'body' | 'sign'>, forgery?: Forgery): Promise<Told>
  /** What the log has. Events of one customer are in the order in which they were sent. */
  events(): Promise<readonly LoggedEvent[]>
  /** The refused payloads, as they are kept. */
  rejected(): Promise<readonly string[]>
  said(): string
  end(): Promise<void>
}

export type LoggedEvent = { readonly id: string; readonly data: Interaction }

export async function startVendorGateway(): Promise<VendorGateway> {
  const { url, folder, said, end } = await startServing(() => ({ SIGNALS_CONFIG: CONFIG, SIGNALS_PUBLIC_URL: PUBLIC_URL, ...SECRETS }))
  const read = async (topic: string) => {
    const records = [...(await everything(join(folder, 'log'), topic)).values()].flat()
    return records.map(({ value }) => Buffer.from(value ?? []))
  }
  return {
    url,
    async deliver({ source, query = '', body, sign }, { body: change, headers: swap, path: move, laterMs = 0 } = {}) {
      const bytes = Buffer.from(body)
      const signed: ReturnType<Signed> = sign({ body: bytes, url: `${PUBLIC_URL}/in/${source}${query}`, now: Date.now() - laterMs })
      const path = (signed.url ?? `${PUBLIC_URL}/in/${source}${query}`).slice(PUBLIC_URL.length)
      const response = await fetch(`${url}${move?.(path) ?? path}`, {
        method: 'POST',
        body: new Uint8Array(change?.(bytes) ?? bytes),
        headers: swap?.(signed.headers) ?? signed.headers,
      })
      const type = response.headers.get('content-type')
      const text = await response.text()
      return { status: response.status, type, body: type === 'application/json' ? JSON.parse(text) : text }
    },
    async events() {
      const decoded = (await read(TOPIC)).map((it) => decode(it))
      return decoded.map((it) => {
        if (!it.ok) throw new Error(`the log has what is no event: ${it.code} ${it.path}`)
        return it.event
      })
    },
    rejected: async () => (await read(`${TOPIC}.rejected`)).map((it) => it.toString('utf8')),
    said,
    end,
  }
}
