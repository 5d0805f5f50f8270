import { isJsonObject } from '../../../schemas/json.ts'
import type { Found } from './paths.ts'

/** Under this name a record carries what contained it, so that a refused record, tried again later, still has it. */
export const PARENT = '$parent'

/** A record with what contained it, without the list it stood in. What contained that is there as well, in the same way. */
export function withParent({ value, within }: Found): unknown {
  if (!isJsonObject(value) || within === undefined) return value
  const parent = without(withParent(within), within.way)
  return isJsonObject(parent) ? { ...value, [PARENT]: parent } : value
}

/** What contains the record, where it carries that. */
export function parentOf(record: unknown): unknown {
  return isJsonObject(record) ? record[PARENT] : undefined
}

function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (!isJsonObject(value) || name === undefined) return value
  const { [name]: inner, ...others } = value
  return rest.length === 0 ? others : { ...others, [name]: without(inner, rest) }
}
