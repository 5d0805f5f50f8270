import { z } from 'zod'
import type { Identifier } from '../../../schemas/event/identity.ts'
import { nativeId } from '../../reading/json.ts'
import { readField, Text, type FieldWarning } from './read-field.ts'

/** The person of a response or an unsubscribe, as far as the record names them. */
export type SurveyPerson = { readonly id: string | undefined; readonly email: string | undefined; readonly phone: string | undefined }

const Whole = z.object({ id: z.unknown().optional(), email: z.unknown().optional(), phone_number: z.unknown().optional() })

/** The answers of the API name the person by an id alone, unless they are asked to expand it. */
export function readPerson(value: unknown, path: string, warnings: FieldWarning[]): SurveyPerson {
  const isId = typeof value === 'string' || typeof value === 'number'
  if (isId) return { id: readField(nativeId, value, path, warnings), email: undefined, phone: undefined }
  const person = readField(Whole, value, path, warnings)
  return {
    id: readField(nativeId, person?.id, `${path}.id`, warnings),
    email: readField(Text, person?.email, `${path}.email`, warnings),
    phone: readField(Text, person?.phone_number, `${path}.phone_number`, warnings),
  }
}

export function personIdentifiers({ email, phone }: Pick<SurveyPerson, 'email' | 'phone'>): readonly Identifier[] {
  return [
    ...(email === undefined ? [] : [{ kind: 'email', value: email, link: 'source' } as const]),
    ...(phone === undefined ? [] : [{ kind: 'phone', value: phone, link: 'source' } as const]),
  ]
}
