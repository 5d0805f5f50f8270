import { isJsonObject } from '../../../schemas/json.ts'

/**
 * One spelling of the vendor's names. Contact records say `Agent` and `ContactId`, contact events `agentInfo` and `contactId`, older
 * events `AgentInfo`, some both in one payload; tables that Athena reads fold all of it to lower case. So we do as Athena does.
 */

/** A map of the firm's own names: its keys keep their spelling, since two may differ in case alone. */
const KEPT = 'attributes'
/** Deeper than any payload; what lies deeper is not read. */
const DEEPEST = 32

/** The value with the names of its fields in lower case. Two spellings of one name become one field: the parts of both. */
export function foldKeys(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) return value.map((it) => foldKeys(it, depth + 1))
  if (!isJsonObject(value)) return value
  const fields: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const name = key.toLowerCase()
    if (name === '__proto__') continue
    const inner = name === KEPT ? value[key] : foldKeys(value[key], depth + 1)
    fields[name] = Object.hasOwn(fields, name) ? united(fields[name], inner) : inner
  }
  return fields
}

function united(first: unknown, second: unknown): unknown {
  if (isJsonObject(first) && isJsonObject(second)) return { ...second, ...first }
  return first ?? second
}
