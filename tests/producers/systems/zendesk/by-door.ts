import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { ingest, type ConfiguredSource, type Ingested } from '../../../../producers/ingest/ingest.ts'
import { rejectedMessage } from '../../../../producers/publishing/rejected.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'
import { RECEIVED } from './reading.ts'

/** The same facts as each door of Zendesk writes them. */

type Json = Readonly<Record<string, unknown>>

export const DOORS = ['webhook', 'EventBridge', 'trigger', 'export line', 'API page', 'connector'] as const
export type DoorOfZendesk = (typeof DOORS)[number]

const CHANGED = '2026-03-02T12:00:00Z'
const STATE: Json = { created_at: '2026-03-02T09:00:00Z', updated_at: CHANGED, status: 'open', requester_id: 580, submitter_id: 580 }
const WORDS: Json = { is_public: true, subject: 'Bill', description: 'My bill is wrong' }

const MAIL: Json = { channel: 'email', source: { from: { address: 'ida@roe.example' }, to: {}, rel: null } }

export const ticketLine = (about: Json = {}): Json => ({ id: 80, ...STATE, ...WORDS, tags: [], via: MAIL, ...about })

export function eventOf(type: string, event: Json = {}, about: Json = {}): Json {
  const detail = { ...STATE, ...WORDS, id: '80', status: 'OPEN', tags: [], via: { channel: 'email' }, ...about }
  return { account_id: 1, id: 'd-1', time: CHANGED, type: `zen:event-type:ticket.${type}`, subject: 'zen:ticket:80', detail, event }
}

/** The limited ticket of EventBridge has neither subject nor description. */
export function bridged(type: string, news: Json = {}, about: Json = {}): Json {
  const ticket = { id: 80, ...STATE, tags: [], via: { channel: 'email' }, ...about }
  return overBus(`Support Ticket: ${type}`, { ticket_event: { meta: { occurred_at: CHANGED }, type, ticket, ...news } })
}

export const overBus = (title: string, detail: Json): Json => ({
  version: '0',
  id: 'b-1',
  'detail-type': title,
  source: 'aws.partner/zendesk.com/1/default',
  time: '2026-03-02T12:00:05Z',
  detail,
})

export function triggered(about: Json = {}): Json {
  const stated = { id: '80', status: 'Open', title: 'Bill', via: 'Mail', created_at_with_timestamp: '2026-03-02T09:00:00Z' }
  return { ticket: { ...stated, updated_at_with_timestamp: CHANGED, ...about }, requester: { id: '580' } }
}

export function messageOf(actor: string, body: unknown, about: Json = {}): Json {
  const event = { actor: { id: 'u-1', type: actor, name: 'Ida Roe' }, conversation_id: 'c-1', message: { id: 'm-1', body } }
  const type = 'zen:event-type:messaging_ticket.message_added'
  return {
    account_id: 1,
    id: 'd-2',
    time: '2026-03-02T12:00:00.254571515Z',
    type,
    subject: 'zen:ticket:80',
    detail: { id: '80' },
    event,
    ...about,
  }
}

export const page = (name: string, ...items: readonly Json[]): Json => ({ [name]: items, count: items.length, next_page: null })
export const connected = (item: Json): Json => ({ _airbyte_ab_id: 'a-1', _airbyte_emitted_at: 1772452800000, _airbyte_data: item })

const sourceOf = (options: Json): ConfiguredSource => ({
  name: 'roe',
  system: zendesk,
  config: sourceConfig({ system: 'zendesk', account: 'lumen', region: 'DE', options }),
})

/** What comes of a request with this body: of each payload, its events or why it is refused. */
export function taken(body: unknown, options: Json = {}): readonly Ingested[] {
  const split = splitBody(Buffer.from(JSON.stringify(body)), zendesk)
  if (!split.ok) throw new Error(split.code)
  const context = { door: 'webhook', receivedAt: RECEIVED, auth: 'signature', key: PSEUDONYM_KEY } as const
  return split.payloads.map((payload) => ingest(payload, sourceOf(options), context))
}

export function eventsOf(body: unknown, options: Json = {}): readonly InteractionEvent[] {
  return taken(body, options).flatMap((it) => {
    if (!it.ok) throw new Error(`refused: ${it.code} at ${it.path}`)
    return it.events
  })
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
  const name = (id: string) => id.replace('zendesk:lumen:', '')
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

/** A refused payload as the topic of rejected payloads keeps it. */
export function keptOf(payload: unknown): string {
  const message = rejectedMessage({
    source: sourceOf({}),
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
