import { interactionId } from '../../../schemas/event/ids.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Refusal } from '../../adapter.ts'
import { TEXT_LIMIT, toPlainText } from '../../formats/plain-text.ts'
import { epochOf, toInstant } from '../../formats/time.ts'

/** What statements about tickets, comments and metrics have in common. */
export const SYSTEM = 'zendesk'

export const ticketName = (context: Context, ticketId: string) => interactionId(SYSTEM, context.account, ticketId)
/** Comment ids are unique in an account; the ticket's is in front so that a name says where it belongs. */
export const commentName = (context: Context, ticketId: string, commentId: string) => ticketName(context, `${ticketId}/${commentId}`)

export type Moment = { readonly epoch: number; readonly instant: string; readonly quality: Interaction['time_quality'] }

/** A time of the payload; a refusal that names the field where it is none. */
export function momentOf(text: string, path: string, context: Context): Moment | Refusal {
  const read = epochOf(text, context.zone)
  if (read === undefined) return { ok: false, code: 'unreadable_time', path }
  return { epoch: read.epoch, instant: toInstant(read.epoch), quality: read.zoned ? 'exact' : 'zone_assumed' }
}

export function isRefusal<T extends object>(it: T | Refusal): it is Refusal {
  return 'ok' in it && it.ok === false
}

/** A text that may be HTML or plain: Zendesk's fields are one or the other by door, channel and age. */
export function plainWordsOf(body: string | null | undefined): string {
  return toPlainText(body ?? '')
}

export const isCut = (body: string | null | undefined) => (body ?? '').length > TEXT_LIMIT

/**
 * Ranks what knows only a part of a ticket below every revision of the ticket itself, which is counted in epoch milliseconds: by
 * its own time in epoch seconds. So it adds what it alone knows, and what every statement must fill in (a channel, a phase) is
 * never taken from it once the ticket is known.
 */
export const partRevision = (at: Pick<Moment, 'epoch'>) => Math.floor(at.epoch / 1000)

/** What a statement fills in that knows the ticket by its id alone. */
export const ABOUT_A_TICKET = {
  is_partial: true,
  channel: 'other',
  visibility: 'private',
  initiated_by: 'unknown',
  is_test: false,
} as const satisfies Partial<Draft>
