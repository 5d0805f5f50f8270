import { interactionId } from '../../../schemas/event/ids.ts'
import type { Identifier } from '../../../schemas/event/identity.ts'
import type { Rating, Turn } from '../../../schemas/event/interaction.ts'
import { system, type Adapter, type Context, type Normalized } from '../../adapter.ts'
import { score01 } from '../../formats/score.ts'
import { cleanText, TEXT_LIMIT } from '../../formats/plain-text.ts'
import { verifySigned } from '../../formats/signature.ts'
import { toInstant } from '../../formats/time.ts'
import { Payload, type SurveyResponse } from './payload.ts'
import { scaleOf } from './scale.ts'

/**
 * Delighted. A survey response is an interaction; an answer changed later is its next revision. Options: `nps_context`
 * (relationship or transaction: when the survey is sent), `survey_type` (where responses do not name it), `scales`
 * (`{ ces: { min, max, higher_is_better } }`).
 */
const SYSTEM = 'delighted'

export const delighted = system({
  system: SYSTEM,
  version: '1',
  payload: Payload,
  // Delighted signs no time.
  verify: verifySigned({
    header: 'x-delighted-webhook-signature',
    prefix: 'sha256=',
    algorithm: 'sha256',
    encoding: 'hex',
    parts: ['body'],
  }),
  // The team writes notes about a response for itself.
  privateFields: (part) => ('survey_type' in part || 'score' in part ? ['notes'] : []),
  normalize,
} satisfies Adapter<Payload>)

function normalize(payload: Payload, context: Context): Normalized {
  if (payload.kind === 'elsewhere') return { ok: true, drafts: [] }
  const response = payload.event_data
  const version = response.updated_at ?? response.created_at
  const isGone = payload.event_type === 'survey_response.deleted'
  const answer = isGone ? NOTHING : answerOf(response, version, context)
  if (!answer.ok) return answer
  const turns = isGone ? [] : turnsOf(response, version)
  if (!isGone && answer.ratings.length === 0 && turns.length === 0) return { ok: false, code: 'no_answer', path: 'event_data.score' }
  return {
    ok: true,
    drafts: [
      {
        interaction_id: interactionId(SYSTEM, context.account, response.id),
        revision: version * 1000,
        phase: isGone ? 'deleted' : 'rated',
        occurred_at: toInstant(response.created_at * 1000),
        time_quality: 'exact',
        is_partial: false,
        is_test: false,
        event_type: payload.event_type,
        event_key: keyOf(response, isGone ? 'deleted' : String(version)),
        channel: 'survey',
        visibility: 'private',
        direction: 'inbound',
        initiated_by: 'system',
        customer: { identifiers: identifiersOf(response) },
        tags: response.tags?.slice(0, 50).map((tag) => tag.slice(0, 200)),
        ratings: isGone ? undefined : [...answer.ratings],
        content: contentOf(isGone, turns, response),
        warnings: answer.warnings,
      },
    ],
  }
}

/** A deletion need not move `updated_at`. A person who is only an id is another statement than one with his address. */
function keyOf({ id, person }: SurveyResponse, version: string): string {
  return person?.email || person?.phone_number ? `survey_response/${id}/${version}` : `survey_response/${id}/${version}/no_person`
}

type Warnings = readonly { readonly code: string; readonly path: string }[]
type Answer = { readonly ok: true; readonly ratings: readonly Rating[]; readonly warnings: Warnings }
const NOTHING: Answer = { ok: true, ratings: [], warnings: [] }

function answerOf({ score, survey_type, person_properties }: SurveyResponse, version: number, { options }: Context) {
  if (score === null || score === undefined) return NOTHING
  const configuredType = options['survey_type']
  const type = (survey_type ?? (typeof configuredType === 'string' ? configuredType : 'nps')).toLowerCase()
  const found = scaleOf(type, options['scales'])
  if (found === undefined) return { ok: false, code: 'unknown_survey_type', path: 'event_data.survey_type' } as const
  const good = score01(score, found.scale)
  if (good === undefined) return { ok: false, code: 'score_out_of_range', path: 'event_data.score' } as const
  const context = contextOf(options['nps_context'] ?? person_properties?.['nps_context'])
  const rating: Rating = { ...found.scale, value: score, score01: good, context, rated_at: toInstant(version * 1000) }
  const warnings = found.assumed ? [{ code: 'assumed_direction', path: 'ratings.0.higher_is_better' }] : []
  return { ok: true, ratings: [rating], warnings } as const
}

function contextOf(stated: unknown): Rating['context'] {
  return stated === 'relationship' || stated === 'transaction' ? stated : 'unknown'
}

function identifiersOf({ person }: SurveyResponse): readonly Identifier[] {
  return [
    ...(person?.email ? [{ kind: 'email', value: person.email, link: 'source' } as const] : []),
    ...(person?.phone_number ? [{ kind: 'phone', value: person.phone_number, link: 'source' } as const] : []),
  ]
}

function turnsOf({ comment }: SurveyResponse, version: number): Turn[] {
  const text = cleanText(comment ?? '')
  if (text === '') return []
  return [{ seq: 0, speaker: 'customer', at: toInstant(version * 1000), text, kind: 'answer', visibility: 'private' }]
}

function contentOf(isGone: boolean, turns: Turn[], { comment }: SurveyResponse) {
  if (isGone) return { status: 'redacted' as const, truncated: false }
  if (turns.length === 0) return { status: 'absent' as const, truncated: false }
  return { status: 'included' as const, truncated: (comment ?? '').length > TEXT_LIMIT, turns }
}
