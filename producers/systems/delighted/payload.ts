import { z } from 'zod'
import { nativeId } from '../../reading/json.ts'

/**
 * What Delighted sends: an event around a survey response (webhook), or the response alone (its API, where the person is an id).
 * Times are epoch seconds. `notes` are the team's own and are not even read.
 */
const id = z.union([z.literal([null, '']).transform(() => undefined), nativeId]).optional()
const text = z.string().nullish()
const seconds = z.int().min(0).max(253_402_300_799)

const Person = z.object({ id, email: text, phone_number: text })

const SurveyResponse = z.object({
  id: nativeId,
  person: z.union([Person, nativeId.transform((it) => ({ id: it, email: undefined, phone_number: undefined }))]).nullish(),
  survey_type: text,
  score: z.number().nullish(),
  comment: text,
  created_at: seconds,
  updated_at: seconds.nullish(),
  person_properties: z.record(z.string(), z.unknown()).nullish(),
  tags: z.array(z.string()).nullish(),
})
export type SurveyResponse = z.infer<typeof SurveyResponse>

const Answered = z.object({ kind: z.literal('response'), event_type: z.string(), event_data: SurveyResponse })
const Elsewhere = z.object({ kind: z.literal('elsewhere') })

export const Payload = z.preprocess(withKind, z.discriminatedUnion('kind', [Answered, Elsewhere]))
export type Payload = z.infer<typeof Payload>

/** Events about a person and his address (unsubscribed, bounced) are about no interaction. */
function withKind(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (!('event_type' in value)) return { kind: 'response', event_type: 'survey_response', event_data: value }
  const type = String(value.event_type)
  if (type.startsWith('survey_response.')) return { ...value, kind: 'response' }
  return /^(?:person|people|unsubscribe|bounce|test|ping)/.test(type) ? { kind: 'elsewhere' } : { ...value, kind: undefined }
}
