import { isJsonObject } from '../../../schemas/json.ts'
import type { System } from '../../adapter.ts'
import { endpointKind } from './codes.ts'
import { Contact } from './contact.ts'
import { foldKeys } from './spelling.ts'

type Found = ReturnType<NonNullable<System['identifiersIn']>>

/**
 * The address of a customer whose type is not known: a number in it counts as an identifier of the kind `other`, and its form tells
 * another kind.
 */
export function endpointIdentifiers(payload: unknown): Found {
  const folded = foldKeys(payload)
  const detail = isJsonObject(folded) ? folded['detail'] : undefined
  const read = Contact.safeParse(isJsonObject(detail) ? detail : folded)
  const { address, type } = read.data?.customerendpoint ?? {}
  if (address === undefined || type === undefined || endpointKind(type) !== 'other') return []
  return [{ kind: 'other', value: address, written: address }]
}
