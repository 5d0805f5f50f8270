import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Context, Normalized } from '../../adapter.ts'
import { cleanText } from '../../formats/plain-text.ts'
import type { ZendeskRating, Satisfaction } from './payload.ts'
import { ABOUT_A_TICKET, isRefusal, momentOf, partRevision, ticketName } from './statement.ts'

type Rated = Pick<Interaction, 'ratings' | 'reasons'>

/**
 * Good is 1, bad is 0. `offered` and `unoffered` say that the customer was asked, or not: no rating. Undefined where there is none.
 * Scales of more steps reach tickets as good or bad too.
 */
export function ratingFrom(satisfaction: Satisfaction | null | undefined, ratedAt?: string): Rated | undefined {
  const score = satisfaction?.score?.trim().toLowerCase() ?? ''
  const value = score.startsWith('good') ? 1 : score.startsWith('bad') ? 0 : undefined
  if (value === undefined) return undefined
  const comment = cleanText(satisfaction?.comment ?? '').slice(0, 16_384)
  const reason = cleanText(satisfaction?.reason ?? '').slice(0, 200)
  return {
    ratings: [
      {
        kind: 'csat',
        value,
        min: 0,
        max: 1,
        higher_is_better: true,
        score01: value,
        subject: 'contact',
        context: 'transaction',
        ...(comment === '' ? {} : { comment }),
        ...(ratedAt === undefined ? {} : { rated_at: ratedAt }),
      },
    ],
    ...(reason === '' ? {} : { reasons: [{ label: reason, given_by: 'customer' }] }),
  }
}

/** A line of the export of ratings: a part of its ticket. Nothing where the customer has not answered. */
export function normalizeRating(line: ZendeskRating, context: Context): Normalized {
  const at = momentOf(line.updated_at, 'updated_at', context)
  if (isRefusal(at)) return at
  const created = momentOf(line.created_at, 'created_at', context)
  if (isRefusal(created)) return created
  const rated = ratingFrom(line, at.instant)
  if (rated === undefined) return { ok: true, drafts: [] }
  const name = ticketName(context, line.ticket_id)
  return {
    ok: true,
    drafts: [
      {
        ...ABOUT_A_TICKET,
        ...rated,
        interaction_id: name,
        conversation_id: name,
        revision: partRevision(at),
        phase: 'rated',
        occurred_at: created.instant,
        time_quality: created.quality,
        event_type: 'satisfaction_rating',
        event_key: `satisfaction_rating/${line.id}/${line.updated_at}`,
        customer: { identifiers: line.requester_id === undefined ? [] : [{ kind: 'account', value: line.requester_id, link: 'source' }] },
        content: { status: 'absent', truncated: false },
      },
    ],
  }
}
