import { countsAsContact } from '../../../consumers/datasets/counts-as-contact.ts'
import type { System } from '../../../producers/adapter.ts'
import { ingest, type ConfiguredSource, type Ingested } from '../../../producers/ingest/ingest.ts'
import { rejectedMessage } from '../../../producers/publishing/rejected.ts'
import { splitBody } from '../../../producers/reading/split.ts'
import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../builders/source.ts'

/** What a system tells, in few words: for tables with one row per kind and door. */

const RECEIVED = Date.parse('2026-04-01T00:00:00.000Z')

export function sourceFor(system: System, about: Parameters<typeof sourceConfig>[0]): ConfiguredSource {
  return { name: 'roe', system, config: sourceConfig({ system: system.system, region: 'DE', ...about }) }
}

/** What comes of a request with this body: of each payload, its events or why it is refused. */
export function takenFrom(source: ConfiguredSource, body: string | Buffer, object?: string): readonly Ingested[] {
  const split = splitBody(Buffer.from(body), source.system)
  if (!split.ok) throw new Error(split.code)
  const context = { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY } as const
  return split.payloads.map((payload) => ingest(payload, source, { ...context, ...(object === undefined ? {} : { object }) }))
}

export function publishedOf(all: readonly Ingested[]): readonly InteractionEvent[] {
  return all.flatMap((it) => {
    if (!it.ok) throw new Error(`refused: ${it.code} at ${it.path}`)
    return it.events
  })
}

/** A refused payload as the topic of rejected payloads keeps it. */
export function keptFrom(source: ConfiguredSource, payload: unknown): string {
  const message = rejectedMessage({
    source,
    key: PSEUDONYM_KEY,
    code: 'odd',
    path: '',
    stage: 'normalize',
    body: Buffer.from(JSON.stringify(payload)),
    contentType: 'application/json',
    door: 'webhook',
    auth: 'signature',
    receivedAt: RECEIVED,
    digests: [],
  })
  return Buffer.from(message.value).toString()
}

/** An event in few words. */
export type Summary = {
  readonly id: string
  readonly way: string
  readonly counts: boolean | null
  readonly follows: readonly string[]
  readonly state: string
  readonly begins: string
  readonly says: readonly string[]
  readonly content: string
  readonly rated: readonly string[]
  readonly warned: readonly string[]
}

export function summaryOf({ data }: InteractionEvent): Summary {
  const name = (id: string) => id.replace(/^[a-z-]+:[a-z]+:/, '')
  return {
    id: name(data.interaction_id),
    way: `${data.channel} ${data.direction ?? 'either way'} by ${data.initiated_by}`,
    counts: countsAsContact(data),
    follows: (data.related ?? []).map((it) => `${it.relation} ${name(it.interaction_id)}`),
    state: `${data.phase}, ${data.resolution?.status ?? 'no status'}`,
    begins: `${data.time_quality} ${data.occurred_at}`,
    says: (data.content.turns ?? []).map((it) => `${it.speaker}: ${it.text}`),
    content: data.content.status,
    rated: (data.ratings ?? []).map((it) => `${it.value} of ${it.min}..${it.max}${it.comment === undefined ? '' : `: ${it.comment}`}`),
    warned: (data.quality?.warnings ?? []).map((it) => `${it.code} ${it.path ?? ''}`),
  }
}
