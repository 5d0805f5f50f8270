import type { Context, Draft, Normalized } from '../../adapter.ts'
import type { TicketMetrics } from './payload.ts'
import { ABOUT_A_TICKET, isRefusal, momentOf, partRevision, ticketName } from './statement.ts'

type Basis = 'calendar' | 'business'
type Timings = NonNullable<Draft['timings']>
const MINUTE_MS = 60_000

/**
 * A line of the export of ticket metrics: the timings of its ticket, as a part of it. Zendesk counts every span twice, in minutes
 * of the calendar and of business hours. One basis is stated: `timings_basis` of the source's options, calendar unless it says
 * business; the other one where the wanted one has nothing.
 */
export function normalizeMetrics(line: TicketMetrics, context: Context): Normalized {
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
        ...spans(line, context.options['timings_basis'] === 'business' ? 'business' : 'calendar'),
        interaction_id: name,
        conversation_id: name,
        revision: partRevision(at),
        phase: 'updated',
        occurred_at: created.instant,
        time_quality: created.quality,
        event_type: 'ticket_metrics',
        event_key: `ticket_metrics/${line.id}/${line.updated_at}`,
        customer: { identifiers: [] },
        content: { status: 'absent', truncated: false },
        reopen_count: line.reopens ?? undefined,
        reply_count: line.replies ?? undefined,
      },
    ],
  }
}

function spans(line: TicketMetrics, wanted: Basis): Pick<Draft, 'timings' | 'timings_basis'> {
  const other = wanted === 'calendar' ? 'business' : 'calendar'
  for (const basis of [wanted, other] as const) {
    const timings = counted(line, basis)
    if (Object.keys(timings).length > 0) return { timings, timings_basis: basis }
  }
  return {}
}

function counted(line: TicketMetrics, basis: Basis): Timings {
  const reply = inMs(line.reply_time_in_minutes?.[basis])
  const solved = inMs(line.full_resolution_time_in_minutes?.[basis] ?? line.first_resolution_time_in_minutes?.[basis])
  return {
    ...(reply === undefined ? {} : { first_response_ms: reply }),
    ...(solved === undefined ? {} : { resolution_ms: solved }),
  }
}

function inMs(minutes: number | null | undefined): number | undefined {
  if (minutes === null || minutes === undefined || minutes < 0) return undefined
  return Math.round(minutes * MINUTE_MS)
}
