import { z } from 'zod'
import type { Rating, Turn } from '../../../schemas/event/interaction.ts'
import { interactionId } from '../../../schemas/event/ids.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { cleanText, TEXT_LIMIT } from '../../formats/plain-text.ts'
import { score01 } from '../../formats/score.ts'
import { toInstant } from '../../formats/time.ts'
import { readAdditionalAnswers, type AdditionalAnswer } from './additional-answers.ts'
import { readOptions, type DelightedOptions } from './options.ts'
import type { SurveyResponse } from './payload.ts'
import { personIdentifiers, readPerson } from './person.ts'
import { draftProperties, readProperties, type PersonProperties } from './properties.ts'
import { readField, readList, Seconds, Text, type FieldWarning } from './read-field.ts'
import { surveyScale } from './scale.ts'

const NOTHING: AdditionalAnswer = { ratings: [], turns: [] }
const Score = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,9}(?:\.\d{1,9})?$/)
    .transform(Number),
])

/** A survey response: what the person rated, wrote and chose. Of a deleted one, only that it is deleted. */
export function normalizeResponse(system: string, event_type: string, response: SurveyResponse, context: Context): Normalized {
  const warnings: FieldWarning[] = []
  const options = readOptions(context.options)
  const isGone = event_type === 'survey_response.deleted'
  const version = readField(Seconds, response.updated_at, 'event_data.updated_at', warnings) ?? response.created_at
  const at = toInstant(version * 1000)
  const person = readPerson(response.person, 'event_data.person', warnings)
  const properties = readProperties(response.person_properties, options, warnings)
  const comment = readField(Text, response.comment, 'event_data.comment', warnings) ?? ''
  const rating = isGone ? [] : ratingOf(response, at, options, properties, warnings)
  const more = isGone ? NOTHING : readAdditionalAnswers(response.additional_answers, at, options, warnings)
  const turns = isGone ? [] : turnsOf(comment, more.turns, at)
  const ratings = [...rating, ...more.ratings].slice(0, MOST_RATINGS)
  if (!isGone && ratings.length === 0 && turns.length === 0) return noAnswer(warnings)
  const tags = readList(response.tags, 'event_data.tags', warnings).flatMap(
    (it, n) => readField(Text, it, `event_data.tags.${n}`, warnings) ?? [],
  )
  const { account, nps_context: _, ...held } = properties
  return {
    ok: true,
    drafts: [
      {
        interaction_id: interactionId(system, context.account, response.id),
        // A deletion need not move `updated_at`, and nothing of the same second undoes it.
        revision: version * 1000 + (isGone ? 999 : 0),
        phase: isGone ? 'deleted' : 'rated',
        occurred_at: toInstant(response.created_at * 1000),
        time_quality: 'exact',
        is_partial: false,
        is_test: false,
        event_type,
        event_key: `survey_response/${response.id}/${isGone ? 'deleted' : version}/${context.digest(answerFields(response, person))}`,
        channel: 'survey',
        visibility: 'private',
        direction: 'inbound',
        initiated_by: 'system',
        customer: {
          identifiers: [
            ...personIdentifiers(person),
            ...(account === undefined ? [] : [{ kind: 'account', value: account, link: 'source' } as const]),
          ],
          segment: held.segment,
          country: held.country,
          language: held.language,
        },
        ...draftProperties(held),
        tags: tags.slice(0, 50).map((tag) => tag.slice(0, 200)),
        ratings: isGone ? undefined : ratings,
        content: contentOf(isGone, turns, comment),
        warnings,
      },
    ],
  }
}

/** The limit of the schema. */
const MOST_RATINGS = 20

/**
 * What an answer is made of: two answers of one second differ in it. Empty lists count as absent, because the API writes them and the
 * webhook leaves them out. A person who is only an id counts as absent too.
 */
function answerFields(response: SurveyResponse, { email, phone }: { readonly email: unknown; readonly phone: unknown }) {
  const { score, comment, survey_type, tags, person_properties, additional_answers } = response
  return {
    score,
    comment,
    survey_type,
    email,
    phone,
    tags: unlessEmpty(tags),
    person_properties: unlessEmpty(person_properties),
    additional_answers: unlessEmpty(additional_answers),
  }
}

function unlessEmpty(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? undefined : value
}

function ratingOf(
  response: SurveyResponse,
  rated_at: string,
  options: DelightedOptions,
  properties: PersonProperties,
  warnings: FieldWarning[],
): readonly Rating[] {
  const score = readField(Score, response.score, 'event_data.score', warnings)
  if (score === undefined) return []
  const { scale, doubts } = surveyScale(
    readField(Text, response.survey_type, 'event_data.survey_type', warnings)?.trim() || undefined,
    options,
  )
  const good = score01(score, scale)
  if (good === undefined) {
    warnings.push({ code: 'score_out_of_range', path: 'event_data.score' })
    return []
  }
  warnings.push(...doubts.map((code) => ({ code, path: DOUBTED[code] ?? 'ratings.0' })))
  const context = contextOf(options.nps_context ?? properties.nps_context ?? properties.stated['nps_context'])
  return [{ value: score, score01: good, context, rated_at, ...scale }]
}

const DOUBTED: Readonly<Record<string, string>> = {
  no_survey_type: 'event_data.survey_type',
  unknown_survey_type: 'event_data.survey_type',
  assumed_direction: 'ratings.0.higher_is_better',
}

function contextOf(stated: unknown): Rating['context'] {
  return stated === 'relationship' || stated === 'transaction' ? stated : 'unknown'
}

function turnsOf(comment: string, more: AdditionalAnswer['turns'], at: string): readonly Turn[] {
  const text = cleanText(comment)
  const said = [...(text === '' ? [] : [{ speaker: 'customer', text } as const]), ...more]
  return said.map((it, seq) => ({ seq, ...it, at, kind: it.speaker === 'customer' ? 'answer' : 'other', visibility: 'private' }))
}

function contentOf(isGone: boolean, turns: readonly Turn[], comment: string): Draft['content'] {
  if (isGone) return { status: 'redacted', truncated: false }
  if (turns.length === 0) return { status: 'absent', truncated: false }
  return { status: 'included', truncated: comment.length > TEXT_LIMIT, turns: [...turns] }
}

/** A response without an answer is no interaction. Where a score was there and could not be read, that is the reason. */
function noAnswer(warnings: readonly FieldWarning[]): Normalized {
  const odd = warnings.find(({ path }) => path === 'event_data.score')
  return { ok: false, code: odd?.code ?? 'no_answer', path: 'event_data.score' }
}
