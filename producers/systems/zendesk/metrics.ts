import type { Context, Draft, Normalized } from '../../adapter.ts'
import { readOptions } from './options.ts'
import type { Spans, TicketMetrics } from './shapes.ts'
import { ABOUT_A_TICKET, isRefusal, momentOf, partRevision, ticketName } from './statement.ts'

type Basis = 'calendar' | 'business'
type Timings = NonNullable<Draft['timings']>
const MINUTE_MS = 60_000

/** A line of the export of ticket metrics: the timings of its ticket, as a part of it. */
export function normalizeMetrics(line: TicketMetrics, told: unknown, context: Context): Normalized {
  const at = momentOf(line.updated_at, 'updated_at', context)
  if (isRefusal(at)) return at
  const created = momentOf(line.created_at, 'created_at', context)
  if (isRefusal(created)) return created
  const name = ticketName(context, line.ticket_id)
  return {
    ok: true,
    drafts: [
      {
        ...ABOUT_A_TICKET,
        ...spansOf(line, readOptions(context.options).timings_basis),
        interaction_id: name,
        conversation_id: name,
        revision: partRevision(at),
        phase: 'updated',
        occurred_at: created.instant,
        time_quality: created.quality,
        event_type: 'ticket_metrics',
        event_key: `ticket_metrics/${line.id}/${line.updated_at}/${context.digest(told)}`,
        customer: { identifiers: [] },
        content: { status: 'absent', truncated: false },
      },
    ],
  }
}

type Measured = Pick<Draft, 'timings' | 'timings_basis' | 'vendor_signals' | 'reopen_count' | 'reply_count' | 'transfer_count'>

/**
 * What Zendesk measured of a ticket. It counts every span twice, in minutes of the calendar and of business hours. One basis is stated:
 * the wanted one, or the other one where the wanted one has nothing.
 */
export function spansOf(line: Spans, wanted: Basis): Measured {
  const stations = [line.group_stations, line.assignee_stations].flatMap((it) => it ?? [])
  return {
    ...timingsOf(line, wanted),
    ...(line.reopens === null || line.reopens === undefined ? {} : { reopen_count: line.reopens }),
    ...(line.replies === null || line.replies === undefined ? {} : { reply_count: line.replies }),
    // The first group and the first agent are no transfer; a transfer between groups changes the agent as well.
    ...(stations.length === 0 ? {} : { transfer_count: Math.max(0, Math.max(...stations) - 1) }),
  }
}

function timingsOf(line: Spans, wanted: Basis): Pick<Draft, 'timings' | 'timings_basis' | 'vendor_signals'> {
  const bases = wanted === 'calendar' ? (['calendar', 'business'] as const) : (['business', 'calendar'] as const)
  const basis = bases.find((it) => hasAny(counted(line, it))) ?? bases.find((it) => signalsOf(line, it).length > 0)
  if (basis === undefined) return {}
  const [timings, signals] = [counted(line, basis), signalsOf(line, basis)]
  return {
    timings_basis: basis,
    ...(hasAny(timings) ? { timings } : {}),
    ...(signals.length > 0 ? { vendor_signals: signals } : {}),
  }
}

const hasAny = (it: object) => Object.keys(it).length > 0

function counted(line: Spans, basis: Basis): Timings {
  const reply = inMs(line.reply_time_in_minutes?.[basis])
  const solved = inMs(line.full_resolution_time_in_minutes?.[basis] ?? line.first_resolution_time_in_minutes?.[basis])
  return {
    ...(reply === undefined ? {} : { first_response_ms: reply }),
    ...(solved === undefined ? {} : { resolution_ms: solved }),
  }
}

/**
 * Spans that are none of an interaction's: a ticket waits and is on hold for days while nobody waits in a queue or at the phone, and as
 * `queue_wait_ms` or `hold_ms` they would make every call look like a bad one.
 */
function signalsOf(line: Spans, basis: Basis): NonNullable<Draft['vendor_signals']> {
  return [
    { kind: 'requester_wait_minutes', score: line.requester_wait_time_in_minutes?.[basis] },
    { kind: 'agent_wait_minutes', score: line.agent_wait_time_in_minutes?.[basis] },
    { kind: 'on_hold_minutes', score: line.on_hold_time_in_minutes?.[basis] },
    { kind: 'first_resolution_minutes', score: line.first_resolution_time_in_minutes?.[basis] },
  ].flatMap(({ kind, score }) =>
    score === undefined || score === null || score < 0 ? [] : [{ vendor: 'zendesk', kind, scope: 'ticket', score }],
  )
}

function inMs(minutes: number | null | undefined): number | undefined {
  if (minutes === null || minutes === undefined || minutes < 0) return undefined
  return Math.round(minutes * MINUTE_MS)
}
