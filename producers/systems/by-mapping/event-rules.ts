import { z } from 'zod'
import { nearestName } from '../../../schemas/config/nearest-name.ts'
import { missingParts, mismatches } from './compatibility.ts'
import { complaintsOf, type MappingComplaint } from './complaints.ts'
import { Conditions, pathText, pathTextOfMany } from './condition.ts'
import { fieldOf, fields, type Field } from './fields.ts'
import { Operation, type Operation as Op } from './operation.ts'
import { ratingItem } from './ratings.ts'
import type { ElementRule, EventRule, FieldRule } from './rules.ts'
import { isTranscript, transcriptItem } from './transcripts.ts'

const keyPart = z.union([z.string().transform((template) => ({ template })), z.unknown()]).pipe(Operation)

/** What says how an interaction comes of a record. */
export const eventShape = {
  skip_when: Conditions.default([]),
  key: z
    .array(keyPart, { error: 'say what names a row for ever, e.g. key: ["{ticket_id}", "{updated_at}"]' })
    .min(1, 'name at least one field of the row'),
  fields: z.record(z.string(), z.unknown(), { error: 'say which fields are filled, e.g. fields: { occurred_at: { from: created_at } }' }),
}

const EventItem = z.strictObject({ each: pathTextOfMany.optional(), ...eventShape })

/** Reads one of several interactions of a record. What is wrong goes to `complaints`, below `prefix`. */
export function readEventItem(stated: unknown, prefix: string, complaints: MappingComplaint[]): EventRule | undefined {
  const parsed = EventItem.safeParse(stated)
  if (!parsed.success) complaints.push(...complaintsOf(parsed.error, prefix))
  const rules = readFields(stated, prefix, complaints)
  if (!parsed.success) return undefined
  const { each, skip_when, key } = parsed.data
  complaints.push(...keyFaults(key, prefix))
  return { each, skip_when, key, rules }
}

/** What no key may be: the same for every row, or another one with every delivery. */
export function keyFaults(key: readonly Op[], prefix: string): readonly MappingComplaint[] {
  const at = (index: number) => [...(prefix === '' ? [] : [prefix]), `key.${index}`].join('.')
  return [
    ...(key[0]?.const === undefined ? [] : [{ path: at(0), rule: 'the same for every row: name a field of the row' }]),
    ...key.flatMap((it, index) =>
      isReceived(it)
        ? [{ path: at(index), rule: 'every delivery of a record has the same key: it does not say when it was received' }]
        : [],
    ),
  ]
}

function isReceived({ received, first, sum, difference }: Op): boolean {
  return received === true || [...(first ?? []), ...(sum ?? []), ...(difference ?? [])].some(isReceived)
}

/** The rules of `fields`, as far as they can be read. */
export function readFields(stated: unknown, prefix: string, complaints: MappingComplaint[]): readonly FieldRule[] {
  const found = z.looseObject({ fields: z.record(z.string(), z.unknown()) }).safeParse(stated)
  if (!found.success) return []
  const start = prefix === '' ? 'fields' : `${prefix}.fields`
  const rules = Object.entries(found.data.fields).flatMap(([name, rule]) => readRule(name, rule, `${start}.${name}`, complaints) ?? [])
  if (!Object.hasOwn(found.data.fields, 'occurred_at'))
    complaints.push({
      path: `${start}.occurred_at`,
      rule: 'say when it happened: from a field that later versions of the row do not change',
    })
  complaints.push(...missingParts(rules, start))
  return rules
}

function readRule(name: string, stated: unknown, path: string, complaints: MappingComplaint[]): FieldRule | undefined {
  const field = fieldOf(name)
  const wrong = (rule: string) => void complaints.push({ path, rule })
  if (field === undefined) return wrong(unknownField(name, fields.keys()))
  if (field.holds === 'entries') return wrong(`name one of them: ${name}.<your name>`)
  if (field.holds !== 'elements') {
    const operation = readOperation(stated, path, field, complaints)
    return operation === undefined ? undefined : { kind: 'value', field, operation }
  }
  const items = (Array.isArray(stated) ? stated : [stated]).map((it: unknown, index) =>
    readItem(it, Array.isArray(stated) ? `${path}.${index}` : path, field, complaints),
  )
  return { kind: 'elements', field, items: items.filter((it) => it !== undefined) }
}

const EachItem = z
  .strictObject({
    each: pathTextOfMany,
    parse: pathText.optional(),
    skip_when: Conditions.default([]),
    fields: z.record(z.string(), z.unknown()),
  })
  .transform(({ each, parse, skip_when, fields: parts }) => ({ each, parse, skip_when, parts, at: '.fields' }))
const OneItem = z
  .looseObject({ skip_when: Conditions.default([]) })
  .transform(({ skip_when, ...parts }) => ({ each: undefined, parse: undefined, skip_when, parts, at: '' }))

function readItem(stated: unknown, path: string, field: Field, complaints: MappingComplaint[]): ElementRule | undefined {
  if (field.name === 'ratings') return ratingItem(stated, path, field, complaints)
  if (field.name === 'content.turns' && isTranscript(stated)) return transcriptItem(stated, path, complaints)
  const isEach = typeof stated === 'object' && stated !== null && 'each' in stated
  const parsed = isEach ? EachItem.safeParse(stated) : OneItem.safeParse(stated)
  if (!parsed.success) {
    complaints.push(...complaintsOf(parsed.error, path))
    return undefined
  }
  const { each, parse, skip_when, at } = parsed.data
  const parts = new Map<string, Op>()
  for (const [name, part] of Object.entries(parsed.data.parts)) {
    const place = `${path}${at}.${name}`
    const element = field.element.get(name)
    if (element === undefined) complaints.push({ path: place, rule: unknownField(name, field.element.keys()) })
    const operation = element === undefined ? undefined : readOperation(part, place, element, complaints)
    if (operation !== undefined) parts.set(name, operation)
  }
  return { each, parse, skip_when, parts }
}

function readOperation(stated: unknown, path: string, field: Field, complaints: MappingComplaint[]): Op | undefined {
  const parsed = Operation.safeParse(stated)
  if (!parsed.success) complaints.push(...complaintsOf(parsed.error, path))
  else for (const rule of mismatches(parsed.data, field)) complaints.push({ path, rule })
  return parsed.success ? parsed.data : undefined
}

function unknownField(name: string, names: Iterable<string>): string {
  const close = nearestName(name, names)
  return close === undefined ? 'there is no such field' : `there is no such field; did you mean ${close}?`
}
