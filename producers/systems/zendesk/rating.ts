import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Context, Normalized } from '../../adapter.ts'
import { cleanText, cutAtLimit } from '../../formats/plain-text.ts'
import { score01 } from '../../formats/score.ts'
import { readOptions, type ZendeskOptions } from './options.ts'
import type { Satisfaction, ZendeskRating } from './shapes.ts'
import { ABOUT_A_TICKET, isRefusal, momentOf, partRevision, ticketName } from './statement.ts'

type Rated = Pick<Interaction, 'ratings' | 'reasons'>
type Scale = ZendeskOptions['survey_scale']

/**
 * Good is 1, bad is 0; a number is a step of the survey's scale. `offered` and `unoffered` say that the customer was asked, or not: no
 * rating. Undefined where there is none.
 */
export function ratingFrom(satisfaction: Satisfaction | null | undefined, scale: Scale, ratedAt?: string): Rated | undefined {
  const score = satisfaction?.score?.trim().toLowerCase() ?? ''
  const { comment, reason } = satisfaction ?? {}
  const about = { comment, ratedAt }
  const rating = score.startsWith('good')
    ? csat(1, 0, 1, about)
    : score.startsWith('bad')
      ? csat(0, 0, 1, about)
      : /^\d$/.test(score)
        ? csat(Number(score), 1, scale, about)
        : undefined
  if (rating === undefined) return undefined
  const label = cleanText(reason ?? '').slice(0, 200)
  return { ratings: [rating], ...(label === '' ? {} : { reasons: [{ label, given_by: 'customer' }] }) }
}

type About = {
  readonly comment?: string | null | undefined
  readonly question?: string | null | undefined
  readonly ratedAt?: string | undefined
}

/** A rating of the contact; undefined outside its scale. */
export function csat(value: number, min: number, max: number, { comment, question, ratedAt }: About): Rating | undefined {
  const share = score01(value, { min, max, higher_is_better: true })
  if (share === undefined) return undefined
  const [words, asked] = [cutAtLimit(cleanText(comment ?? ''), 16_384), cutAtLimit(cleanText(question ?? ''), 2048)]
  return {
    kind: 'csat',
    value,
    min,
    max,
    higher_is_better: true,
    score01: share,
    subject: 'contact',
    context: 'transaction',
    ...(asked === '' ? {} : { question: asked }),
    ...(words === '' ? {} : { comment: words }),
    ...(ratedAt === undefined ? {} : { rated_at: ratedAt }),
  }
}

/** A line of the export of ratings: a part of its ticket. Nothing where the customer has not answered. */
export function normalizeRating(line: ZendeskRating, told: unknown, context: Context): Normalized {
  const at = momentOf(line.updated_at, 'updated_at', context)
  if (isRefusal(at)) return at
  const created = momentOf(line.created_at, 'created_at', context)
  if (isRefusal(created)) return created
  const rated = ratingFrom(line, readOptions(context.options).survey_scale, at.instant)
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
        // The ticket began before it was rated.
        time_quality: 'no_later_than',
        event_type: 'satisfaction_rating',
        event_key: `satisfaction_rating/${line.id}/${line.updated_at}/${context.digest(told)}`,
        customer: { identifiers: line.requester_id === undefined ? [] : [{ kind: 'account', value: line.requester_id, link: 'source' }] },
        content: { status: 'absent', truncated: false },
      },
    ],
  }
}
