import type { Context, Draft } from '../../adapter.ts'
import type { Way } from './codes.ts'
import type { Contact } from './contact.ts'
import type { Stamp } from './fields.ts'
import { instantOf, interactionIdOf } from './statement.ts'

/** How long what took. All of it from its own field, never from the ends: a call may go on long after the agent passed it on. */
export function timingsOf(contact: Contact, way: Way): Pick<Draft, 'timings' | 'timings_basis'> {
  const timings = parts(contact, way)
  return Object.values(timings).every((it) => it === undefined) ? {} : { timings, timings_basis: 'calendar' }
}

function parts(contact: Contact, way: Way): NonNullable<Draft['timings']> {
  const { agent, queue, initiationtimestamp, connectedtosystemtimestamp, disconnecttimestamp } = contact
  const answered = agent?.connectedtoagenttimestamp
  const talk_ms = agent?.agentinteractionduration
  const hold_ms = agent?.customerholdduration
  const after_work_ms = agent?.aftercontactworkduration
  const menuEnds = queue?.enqueuetimestamp ?? (answered === undefined ? disconnecttimestamp : undefined)
  const isCall = contact.channel === 'VOICE' && way.direction === 'inbound'
  return {
    ivr_ms: isCall ? between(connectedtosystemtimestamp, menuEnds) : undefined,
    queue_wait_ms: queue?.duration ?? between(queue?.enqueuetimestamp, answered),
    first_human_reply_ms: isCall ? between(initiationtimestamp, answered) : undefined,
    talk_ms,
    hold_ms,
    longest_hold_ms: agent?.longestholdduration,
    after_work_ms,
    handle_ms: talk_ms === undefined ? undefined : talk_ms + (hold_ms ?? 0) + (after_work_ms ?? 0),
    total_ms: between(initiationtimestamp, disconnecttimestamp),
  }
}

type Ways = Pick<Draft, 'transfers' | 'transfer_count' | 'abandoned' | 'resolution'>

/** Where the contact went: passed on, given up. Only the record knows; an event lacks what would contradict it. */
export function outcome(contact: Contact, context: Context): Ways {
  const transfer = transferOf(contact, context)
  if (transfer !== undefined) return { transfers: [transfer], transfer_count: 1 }
  // Without a next contact nobody can have passed it on.
  if (contact.nextcontactid !== undefined) return {}
  return { transfer_count: 0, ...abandonment(contact) }
}

type Transfer = NonNullable<Draft['transfers']>[number]

function transferOf(contact: Contact, context: Context): Transfer | undefined {
  const address = contact.transferredtoendpoint?.address
  if (address === undefined && contact.transfercompletedtimestamp === undefined) return undefined
  const at = instantOf(contact.transfercompletedtimestamp)
  const next = contact.nextcontactid
  const to = address ?? (next === undefined ? undefined : interactionIdOf(next, context))
  const from = contact.queue?.name
  return {
    kind: address === undefined ? 'internal' : 'external',
    ...(at === undefined ? {} : { at }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || to.length > LONGEST_NAME ? {} : { to }),
  }
}

const LONGEST_NAME = 200

/** Queued, never answered, over: the vendor's own rule for abandoned contacts. */
function abandonment({ queue, agent, disconnecttimestamp }: Contact): Ways {
  const entered = queue?.enqueuetimestamp
  if (entered === undefined || agent?.connectedtoagenttimestamp !== undefined || disconnecttimestamp === undefined) return {}
  const after_ms = queue?.duration ?? between(entered, disconnecttimestamp)
  return {
    abandoned: { at_stage: 'queue', ...(after_ms === undefined ? {} : { after_ms }) },
    resolution: { status: 'abandoned', confirmed_by: 'system' },
  }
}

/** Milliseconds from one time to a later one; undefined where one is missing or they are the wrong way round. */
function between(from: Stamp | undefined, to: Stamp | undefined): number | undefined {
  if (from?.epoch === undefined || to?.epoch === undefined || to.epoch < from.epoch) return undefined
  return to.epoch - from.epoch
}
