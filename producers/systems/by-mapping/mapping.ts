import { nearestName } from '../../../schemas/config/nearest-name.ts'
import { z } from 'zod'
import type { Decimal } from './amounts.ts'
import { complaintsOf, type MappingComplaint } from './complaints.ts'
import { fieldOf, fields, type Field } from './fields.ts'
import { missingParts, mismatches } from './compatibility.ts'
import {
  Conditions,
  decimalMark,
  Operation,
  pathTextOfMany,
  regionCode,
  zoneName,
  type Condition,
  type Operation as Op,
} from './operation.ts'
import { ratingItem } from './ratings.ts'
import type { ElementRule, FieldRule } from './rules.ts'

/** A mapping: how the rows of one export, or the bodies of one webhook, say what the interaction says. */
export type Mapping = {
  readonly version: 1
  readonly source: { readonly system: string; readonly account?: string | undefined }
  readonly input: Input
  /** IANA zone of times without one. */
  readonly zone?: string | undefined
  /** Where national phone numbers belong. */
  readonly region?: string | undefined
  readonly decimal: Decimal
  readonly skip_when: readonly Condition[]
  /** The first part names the interaction natively, the others its version. */
  readonly key: readonly Op[]
  readonly rules: readonly FieldRule[]
}

export type ReadMapping =
  { readonly ok: true; readonly mapping: Mapping } | { readonly ok: false; readonly complaints: readonly MappingComplaint[] }

const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')

const Input = z
  .strictObject({
    format: z.enum(['csv', 'json', 'jsonl']),
    /** Where the records of a document are; of several, the first that leads somewhere. */
    records: z.union([pathTextOfMany, z.array(pathTextOfMany).min(1)]).optional(),
    delimiter: z
      .string()
      .regex(/^[\t -~]$/, 'a delimiter is one character, e.g. ";" or "\\t"')
      .refine((it) => it !== '"', { error: 'a quote cannot be the delimiter' })
      .optional(),
    encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252', 'iso-8859-1']).optional(),
  })
  .refine((it) => it.records === undefined || it.format !== 'csv', {
    error: 'a CSV file has its rows and no other records',
    path: ['records'],
  })
  .refine((it) => it.delimiter === undefined || it.format === 'csv', { error: 'a delimiter belongs to format csv', path: ['delimiter'] })
export type Input = z.infer<typeof Input>

const keyPart = z.union([z.string().transform((template) => ({ template })), z.unknown()]).pipe(Operation)

const Skeleton = z.strictObject({
  version: z.literal(1, { error: 'this is version: 1' }),
  source: z.strictObject({ system: slug, account: z.string().min(1).max(200).optional() }),
  input: Input.default({ format: 'json' }),
  zone: zoneName.optional(),
  region: regionCode.optional(),
  decimal: decimalMark.default('.'),
  skip_when: Conditions.default([]),
  key: z
    .array(keyPart, { error: 'say what names a row for ever, e.g. key: ["{ticket_id}", "{updated_at}"]' })
    .min(1, 'name at least one field of the row'),
  fields: z.record(z.string(), z.unknown(), { error: 'say which fields are filled, e.g. fields: { occurred_at: { from: created_at } }' }),
})

/** Checks a mapping as a whole: every fault is named with its path. What it lets through can be compiled. */
export function readMapping(value: unknown): ReadMapping {
  const skeleton = Skeleton.safeParse(value)
  const complaints: MappingComplaint[] = skeleton.success ? [] : [...complaintsOf(skeleton.error, '')]
  const stated = z.looseObject({ fields: z.record(z.string(), z.unknown()) }).safeParse(value)
  const rules = Object.entries(stated.success ? stated.data.fields : {}).map(([name, rule]) => readRule(name, rule, complaints))
  const known = rules.filter((it) => it !== undefined)
  if (stated.success && !Object.hasOwn(stated.data.fields, 'occurred_at'))
    complaints.push({ path: 'fields.occurred_at', rule: 'say when it happened: from a field that later versions of the row do not change' })
  complaints.push(...missingParts(known))
  if (!skeleton.success || complaints.length > 0) return { ok: false, complaints }
  const { fields: _, ...rest } = skeleton.data
  const [first] = rest.key
  if (first?.const !== undefined)
    return { ok: false, complaints: [{ path: 'key.0', rule: 'the same for every row: name a field of the row' }] }
  return { ok: true, mapping: { ...rest, rules: known } }
}

function readRule(name: string, stated: unknown, complaints: MappingComplaint[]): FieldRule | undefined {
  const path = `fields.${name}`
  const field = fieldOf(name)
  const wrong = (rule: string, at = path) => void complaints.push({ path: at, rule })
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
  .strictObject({ each: pathTextOfMany, skip_when: Conditions.default([]), fields: z.record(z.string(), z.unknown()) })
  .transform(({ each, skip_when, fields: parts }) => ({ each, skip_when, parts, at: '.fields' }))
const OneItem = z
  .looseObject({ skip_when: Conditions.default([]) })
  .transform(({ skip_when, ...parts }) => ({ each: undefined, skip_when, parts, at: '' }))

function readItem(stated: unknown, path: string, field: Field, complaints: MappingComplaint[]): ElementRule | undefined {
  if (field.name === 'ratings') return ratingItem(stated, path, field, complaints)
  const isEach = typeof stated === 'object' && stated !== null && 'each' in stated
  const parsed = isEach ? EachItem.safeParse(stated) : OneItem.safeParse(stated)
  if (!parsed.success) {
    complaints.push(...complaintsOf(parsed.error, path))
    return undefined
  }
  const { each, skip_when, at } = parsed.data
  const parts = new Map<string, Op>()
  for (const [name, part] of Object.entries(parsed.data.parts)) {
    const place = `${path}${at}.${name}`
    const element = field.element.get(name)
    if (element === undefined) complaints.push({ path: place, rule: unknownField(name, field.element.keys()) })
    const operation = element === undefined ? undefined : readOperation(part, place, element, complaints)
    if (operation !== undefined) parts.set(name, operation)
  }
  return { each, skip_when, parts }
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
