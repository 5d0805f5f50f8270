import { interactionId } from '../../../schemas/event/ids.ts'
import type { Turn } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { cleanText } from '../../formats/plain-text.ts'
import { epochOf, toInstant } from '../../formats/time.ts'
import { readOptions } from './options.ts'
import { csat } from './rating.ts'
import type { ZendeskSurveyResponse } from './shapes.ts'
import { ABOUT_A_TICKET, partRevision, SYSTEM, ticketName } from './statement.ts'

type Answer = ZendeskSurveyResponse['answers'][number]

/**
 * An answer to the survey on satisfaction: the rating of its ticket, as a part of it, with what the customer wrote. An answer without a
 * rating, or about no ticket, is an interaction of its own, so that its words are kept.
 */
export function normalizeSurvey(response: ZendeskSurveyResponse, told: unknown, context: Context): Normalized {
  const { answers, responder_id } = response
  const { survey_scale } = readOptions(context.options)
  const times = answers.flatMap((it) => [it.created_at, it.updated_at]).flatMap((it) => epochOf(it ?? '', context.zone)?.epoch ?? [])
  const [first, last] = times.length === 0 ? [undefined, undefined] : [Math.min(...times), Math.max(...times)]
  const received = Date.parse(context.receivedAt)
  const words = answers
    .filter((it) => typeOf(it) === 'open_ended')
    .map(({ value }) => cleanText(value ?? ''))
    .filter((it) => it !== '')
  const about = { comment: words.join('\n'), ratedAt: last === undefined ? undefined : toInstant(last) }
  const ratings = answers.flatMap((it) => ratingOf(it, survey_scale, about))
  const ticket = ticketOf(response)
  const isPart = ticket !== undefined && ratings.length > 0
  if (ratings.length === 0 && words.length === 0) return { ok: true, drafts: [] }
  const own = interactionId(SYSTEM, context.account, `survey/${response.id}`)
  const name = isPart ? ticketName(context, ticket) : own
  const at = last ?? received
  const draft: Draft = {
    ...ABOUT_A_TICKET,
    interaction_id: name,
    conversation_id: ticket === undefined ? own : ticketName(context, ticket),
    revision: isPart ? partRevision({ epoch: at }) : at,
    phase: 'rated',
    occurred_at: toInstant(first ?? received),
    time_quality: first === undefined ? 'received_only' : isPart ? 'no_later_than' : 'exact',
    event_type: 'survey_response',
    event_key: `survey_response/${response.id}/${context.digest(told)}`,
    customer: { identifiers: responder_id === undefined ? [] : [{ kind: 'account', value: responder_id, link: 'source' }] },
    content: { status: 'absent', truncated: false },
    ratings: ratings.length === 0 ? undefined : ratings,
    reasons: reasonsOf(answers),
    warnings: answers.some(isUnread(survey_scale)) ? [{ code: 'rating_outside_scale', path: 'answers.rating' }] : [],
  }
  return { ok: true, drafts: [isPart ? draft : { ...draft, ...aloneOf(ticket, words, context) }] }
}

function aloneOf(ticket: string | undefined, words: readonly string[], context: Context): Partial<Draft> {
  const turns = words.map((text, seq): Turn => ({ seq, speaker: 'customer', text, kind: 'answer', visibility: 'private' }))
  return {
    channel: 'survey',
    is_partial: false,
    direction: 'inbound',
    initiated_by: 'customer',
    related: ticket === undefined ? undefined : [{ interaction_id: ticketName(context, ticket), relation: 'rating_of' }],
    ...(turns.length === 0 ? {} : { content: { status: 'included', truncated: false, turns } }),
  }
}

function ratingOf(answer: Answer, scale: number, about: Parameters<typeof csat>[3]) {
  if (typeOf(answer) !== 'rating_scale') return []
  const { rating, rating_category, question } = answer
  const asked = { ...about, question: question?.headline?.value }
  if (typeof rating === 'number') return csat(rating, 1, scale, asked) ?? []
  const side = rating_category?.trim().toLowerCase()
  return side === 'good' || side === 'bad' ? (csat(side === 'good' ? 1 : 0, 0, 1, asked) ?? []) : []
}

const typeOf = ({ type }: Answer) => type?.trim().toLowerCase()

const isUnread = (scale: number) => (answer: Answer) =>
  typeOf(answer) === 'rating_scale' && typeof answer.rating === 'number' && (answer.rating < 1 || answer.rating > scale)

function reasonsOf(answers: ZendeskSurveyResponse['answers']): Draft['reasons'] {
  const labels = answers
    .flatMap((it) => (typeOf(it) === 'closed_ended' ? (it.options ?? []) : []))
    .map(({ label }) => cleanText(label?.value ?? ''))
  const said = labels.filter((it) => it !== '').map((label) => ({ label: label.slice(0, 200), given_by: 'customer' as const }))
  return said.length === 0 ? undefined : said.slice(0, 50)
}

/** The ticket by its resource name, `zen:ticket:99`; a request is the ticket as the customer sees it. */
function ticketOf({ subject_zrns, subjects }: ZendeskSurveyResponse): string | undefined {
  const named = (subject_zrns ?? []).map((it) => /^z(?:e|r)n:(?:ticket|request):(\d{1,20})$/.exec(it.trim())?.[1])
  const listed = (subjects ?? []).map(({ type, id }) => (type === 'ticket' || type === 'request' ? id : undefined))
  return [...named, ...listed].find((it) => it !== undefined)
}
