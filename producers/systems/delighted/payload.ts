import { z } from 'zod'
import { isJsonObject, scalarText } from '../../../schemas/json.ts'
import { nativeId } from '../../reading/json.ts'
import { Seconds } from './read-field.ts'

/**
 * What Delighted sends: an event around a survey response or an unsubscribe (webhook), or the record alone (its API, where the person is
 * an id). Only what an interaction cannot do without is checked here; every other field is read by itself, so that an odd one costs
 * itself alone. `notes` are the team's own and are not even read.
 */
const field = z.unknown().optional()

const SurveyResponse = z.object({
  id: nativeId,
  created_at: Seconds,
  updated_at: field,
  person: field,
  survey_type: field,
  score: field,
  comment: field,
  tags: field,
  person_properties: field,
  additional_answers: field,
})
export type SurveyResponse = z.infer<typeof SurveyResponse>

const Unsubscribe = z.object({
  person: field,
  person_id: field,
  id: field,
  email: field,
  phone_number: field,
  unsubscribed_at: field,
  created_at: field,
})
export type Unsubscribe = z.infer<typeof Unsubscribe>

const Answered = z.object({ kind: z.literal('response'), event_type: z.string(), event_data: SurveyResponse })
const Unsubscribed = z.object({ kind: z.literal('unsubscribe'), event_type: z.string(), event_id: field, event_data: Unsubscribe })
const Elsewhere = z.object({ kind: z.literal('elsewhere') })

export const Payload = z.preprocess(withKind, z.discriminatedUnion('kind', [Answered, Unsubscribed, Elsewhere]))
export type Payload = z.infer<typeof Payload>
export type UnsubscribeEvent = z.infer<typeof Unsubscribed>

const UNSUBSCRIBED = /^(?:unsubscribe\.created|(?:person|people)\.unsubscribed)$/
/** Events about an address (a bounce) and about the webhook itself are about no interaction, and no statement of the person. */
const ELSEWHERE = /^(?:person|people|unsubscribe|bounce|test|ping)(?:\.|_|$)/

function withKind(value: unknown): unknown {
  if (!isJsonObject(value)) return value
  if (!('event_type' in value)) return { kind: kindOfRecord(value), event_type: typeOfRecord(value), event_data: value }
  const type = scalarText(value['event_type'])
  if (type.startsWith('survey_response.')) return Object.assign({}, value, { event_type: type, kind: 'response' })
  if (UNSUBSCRIBED.test(type)) return { ...value, event_type: type, kind: 'unsubscribe' }
  return ELSEWHERE.test(type) ? { kind: 'elsewhere' } : { ...value, kind: undefined }
}

/** A record of the API is told by its own fields. */
function kindOfRecord(record: Readonly<Record<string, unknown>>): 'response' | 'unsubscribe' | 'elsewhere' {
  if ('score' in record || 'survey_type' in record) return 'response'
  if ('unsubscribed_at' in record) return 'unsubscribe'
  return 'bounced_at' in record || 'next_survey_scheduled_at' in record ? 'elsewhere' : 'response'
}

const typeOfRecord = (record: Readonly<Record<string, unknown>>): string =>
  kindOfRecord(record) === 'unsubscribe' ? 'unsubscribe' : 'survey_response'
