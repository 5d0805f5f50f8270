import { type Ingested } from '../../../../producers/ingest/ingest.ts'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import { keptFrom, publishedOf, sourceFor, takenFrom } from '../told.ts'

/** The same facts as each door of Zendesk writes them. */

type Json = Readonly<Record<string, unknown>>

export const DOORS = ['webhook', 'EventBridge', 'trigger', 'export line', 'API page', 'connector'] as const
export type DoorOfZendesk = (typeof DOORS)[number]

const CHANGED = '2026-03-02T12:00:00Z'
const STATE: Json = { created_at: '2026-03-02T09:00:00Z', updated_at: CHANGED, status: 'open', requester_id: 580, submitter_id: 580 }
const WORDS: Json = { is_public: true, subject: 'Bill', description: 'My bill is wrong' }

const MAIL: Json = { channel: 'email', source: { from: { address: 'ida@roe.example' }, to: {}, rel: null } }

export const ticketLine = (about: Json = {}): Json => ({ id: 80, ...STATE, ...WORDS, tags: [], via: MAIL, ...about })

export function webhookOf(type: string, event: Json = {}, about: Json = {}): Json {
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

const sourceOf = (options: Json) => sourceFor(zendesk, { account: 'lumen', options })

/** What comes of a request with this body: of each payload, its events or why it is refused. */
export function taken(body: unknown, options: Json = {}): readonly Ingested[] {
  return takenFrom(sourceOf(options), JSON.stringify(body))
}

export function eventsOf(body: unknown, options: Json = {}): readonly InteractionEvent[] {
  return publishedOf(taken(body, options))
}

/** A refused payload as the topic of rejected payloads keeps it. */
export const keptOf = (payload: unknown) => keptFrom(sourceOf({}), payload)
