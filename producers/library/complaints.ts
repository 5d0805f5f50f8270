import { z } from 'zod'
import { nearestName } from '../../schemas/config/nearest-name.ts'

type Issue = z.core.$ZodIssue

/** One sentence per mistake in a value, with the name of the field. A value is never repeated, because it may name a person. */
export function complain(schema: z.ZodType, error: z.ZodError): readonly string[] {
  return error.issues.flatMap((issue) => sentencesFor(schema, issue, []))
}

function sentencesFor(schema: z.ZodType, issue: Issue, above: readonly PropertyKey[]): readonly string[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...path, key], fieldsAt(schema, path)))
  if (issue.code === 'invalid_union') {
    const [closest] = issue.errors.toSorted((one, other) => fitOf(other) - fitOf(one))
    if (closest !== undefined && fitOf(closest) > 0) return closest.flatMap((it) => sentencesFor(schema, it, path))
    return [`${nameOf(path)} has a value of the wrong kind.`]
  }
  if (issue.code === 'invalid_value') return [`${nameOf(path)} must be one of ${issue.values.map(String).join(', ')}.`]
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return [`${nameOf(path)} is required.`]
  if (issue.code === 'invalid_type') return [`${nameOf(path)} must be ${kindName(issue.expected)}.`]
  const message = issue.message.replace(/^Invalid (?:input|string): /, '')
  return [`${nameOf(path)}: ${message}.`]
}

/** How well a branch of a union fits: the mistakes of the right branch lie deeper, or are no mistakes of type. */
function fitOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((it) => it.path.length * 2 + (it.code === 'invalid_type' ? 0 : 1)))
}

const KINDS: Readonly<Record<string, string>> = { int: 'a whole number', array: 'a list', object: 'an object with named fields' }
const kindName = (expected: string): string => KINDS[expected] ?? `a ${expected}`

function unknownField(path: readonly PropertyKey[], known: readonly string[]): string {
  const near = nearestName(String(path.at(-1)), known)
  return `there is no field ${nameOf(path)}${near === undefined ? '' : `; did you mean ${near}?`}${near === undefined ? '.' : ''}`
}

const nameOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? 'the contact' : path.map(String).join('.'))

/** The names of the fields that an object at the path may have. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = opened(schema)
  const [name, ...rest] = path
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((it) => (it instanceof z.ZodType ? fieldsAt(it, path) : []))
  if (inner instanceof z.ZodArray) return inner.element instanceof z.ZodType ? fieldsAt(inner.element, rest) : []
  if (!(inner instanceof z.ZodObject)) return []
  if (name === undefined) return Object.keys(inner.shape)
  const field: unknown = inner.shape[String(name)]
  return field instanceof z.ZodType ? fieldsAt(field, rest) : []
}

function opened(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodOptional)) return schema
  const inner: unknown = schema.unwrap()
  return inner instanceof z.ZodType ? opened(inner) : schema
}
