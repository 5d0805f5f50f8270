import { isJsonObject } from '../../../schemas/json.ts'

/**
 * What colleagues wrote for each other: the comment on a case, the values of its fields (a title, a summary), the notes and the words of an evaluation.
 * The status of a case is no text of anybody.
 */
export function privateFields(part: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(part).filter((name) => isPrivate(name.toLowerCase(), part[name], part))
}

function isPrivate(name: string, value: unknown, part: Readonly<Record<string, unknown>>): boolean {
  if (name === 'comment') return has(part, 'relatedItemType')
  if (name === 'notes') return typeof value === 'string'
  if (name === 'valuetext') return true
  return name === 'value' && isJsonObject(value) && has(value, 'stringValue') && !isStatus(part)
}

function has(part: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.keys(part).some((it) => it.toLowerCase() === name.toLowerCase())
}

function isStatus(field: Readonly<Record<string, unknown>>): boolean {
  return field['id'] === 'status' || field['fieldId'] === 'status'
}
