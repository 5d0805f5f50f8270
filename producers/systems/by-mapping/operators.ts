import { cutText } from '../../ingest/fit.ts'
import { toInstant } from '../../formats/time.ts'
import { numberOf, type Decimal } from './amounts.ts'
import { convert, type As, type Details } from './conversions.ts'
import type { Field } from './fields.ts'
import { ASSUMED, toFieldValue } from './compatibility.ts'
import { formatOf } from './timestamps.ts'
import { templateParts, type Condition, type Operation, type PlainValue } from './operation.ts'
import { parsePath, read, type Path, type PathContext } from './paths.ts'
import { ABSENT, acceptValue, plain, refuseValue, type ReadResult } from './result.ts'

/** Operations as functions, made once per mapping. */
export type Reader = (place: PathContext, around: Around) => ReadResult
export type Test = (place: PathContext) => boolean

/** What signals.yaml says of the source; the mapping's own words come first. */
export type Around = { readonly zone?: string | undefined; readonly region?: string | undefined }

/** The mapping's own defaults. */
export type Defaults = Around & { readonly decimal: Decimal }

/** Fills one field: the value as the field holds it, nothing, or why the row cannot be taken. */
export function readerFor(operation: Operation, field: Field, defaults: Defaults): Reader {
  const value = reader(operation, defaults, ASSUMED[field.holds], field)
  return (place, around) => {
    const reading = value(place, around)
    return reading.ok && reading.value !== undefined ? fitted(reading, field) : reading
  }
}

/** The text of an operation, for keys: as the record writes it. */
export function spell(operation: Operation, defaults: Defaults): Reader {
  return reader(operation, defaults, 'string', undefined)
}

/** Whether any of the conditions holds. */
export function anyOf(conditions: readonly Condition[]): Test {
  const tests = conditions.map(test)
  return (place) => tests.some((it) => it(place))
}

/** A path of a mapping that was checked. */
export function pathOf(text: string, many = false): Path {
  const parsed = parsePath(text, many)
  if (!parsed.ok) throw new Error(`the path ${JSON.stringify(text)} was not checked before it was used: ${parsed.rule}`)
  return parsed.path
}

function reader(operation: Operation, defaults: Defaults, assumed: As | undefined, field: Field | undefined): Reader {
  const raw = origin(operation, defaults)
  const isSkipped = anyOf(operation.skip_when ?? [])
  const details = detailsOf(operation, defaults)
  const as = operation.as ?? (operation.map === undefined && operation.const === undefined ? assumed : undefined)
  const rename = operation.map === undefined ? undefined : renaming(operation.map, operation.else, field)
  return (place, around) => {
    if (isSkipped(place)) return ABSENT
    let reading = raw(place, around)
    if (!reading.ok) return reading
    const isDone = operation.as === undefined && reading.zoned !== undefined
    if (as !== undefined && !isDone && isThere(reading.value)) reading = convert(reading.value, as, withAround(details, around))
    if (rename !== undefined) return reading.ok ? rename(reading) : reading
    if (operation.const !== undefined && field !== undefined) return acceptValue(toFieldValue(operation.const, field))
    return reading.ok && !isThere(reading.value) ? { ...reading, value: undefined } : reading
  }
}

/** Where the value comes from. */
function origin(operation: Operation, defaults: Defaults): Reader {
  const { from, template, first, sum } = operation
  if (from !== undefined) {
    const path = pathOf(from)
    return (place) => acceptValue(read(path, place))
  }
  if (template !== undefined) {
    const { texts, paths } = templateParts(template)
    const parsed = paths.map((it) => pathOf(it))
    return (place) => {
      const values = parsed.map((it) => plain(read(it, place)))
      return values.includes(undefined) ? ABSENT : acceptValue(texts.map((text, at) => text + (values[at] ?? '')).join(''))
    }
  }
  if (first !== undefined) {
    const operands = first.map((it) => reader(it, defaults, undefined, undefined))
    return (place, around) => {
      for (const operand of operands) {
        const reading = operand(place, around)
        if (!reading.ok || reading.value !== undefined) return reading
      }
      return ABSENT
    }
  }
  if (sum !== undefined) {
    const operands = sum.map((it) => reader(it, defaults, undefined, undefined))
    return (place, around) => added(operands, operation.decimal ?? defaults.decimal, place, around)
  }
  return () => acceptValue(operation.const)
}

/** What is absent adds nothing; where all is absent, so is the sum. */
function added(operands: readonly Reader[], decimal: Decimal, place: PathContext, around: Around): ReadResult {
  let total: number | undefined
  for (const operand of operands) {
    const reading = operand(place, around)
    if (!reading.ok) return reading
    if (reading.value === undefined) continue
    const number = numberOf(reading.value, decimal)
    if (number === undefined) return refuseValue('not_a_number')
    total = (total ?? 0) + number
  }
  return acceptValue(total)
}

/** The exact value first, then without regard to case: doors of one vendor differ in it. An absent value is mapped by `""`. */
function renaming(map: Readonly<Record<string, PlainValue | null>>, otherwise: PlainValue | null | undefined, field: Field | undefined) {
  const exact = new Map(Object.entries(map))
  const folded = new Map(Object.entries(map).map(([key, value]) => [key.trim().toLowerCase(), value]))
  const settle = (value: PlainValue | null) => (value === null ? undefined : field === undefined ? value : toFieldValue(value, field))
  return (reading: ReadResult & { readonly ok: true }): ReadResult => {
    if (typeof reading.value === 'object' && reading.value !== null) return refuseValue('not_a_plain_value')
    const key = plain(reading.value) ?? ''
    const named = exact.has(key) ? exact.get(key) : folded.get(key.toLowerCase())
    if (named !== undefined) return acceptValue(settle(named))
    if (key === '') return ABSENT
    if (otherwise === undefined) return refuseValue('unmapped_value')
    // `other` and `unknown` say that something was not understood; any other word was meant.
    const isShrug = otherwise === 'other' || otherwise === 'unknown'
    return { ok: true, value: settle(otherwise), ...(isShrug ? { warning: 'unmapped_value' } : {}) }
  }
}

function test(condition: Condition): Test {
  const path = pathOf(condition.from)
  const among = (values: PlainValue | readonly PlainValue[]) => {
    const texts = new Set([values].flat().map((it) => String(it).trim().toLowerCase()))
    return (place: PathContext) => texts.has((plain(read(path, place)) ?? '').toLowerCase())
  }
  if (condition.is !== undefined) return among(condition.is)
  if (condition.is_not !== undefined) {
    const isAmong = among(condition.is_not)
    return (place) => !isAmong(place)
  }
  return (place) => isThere(read(path, place)) !== (condition.empty ?? true)
}

/** The value as the field holds it: a time as its text, a text no longer than the field. */
function fitted(reading: ReadResult & { readonly ok: true }, field: Field): ReadResult {
  let { value, warning } = reading
  if (reading.zoned !== undefined && typeof value === 'number' && field.holds !== 'integer') value = toInstant(value)
  if (field.holds === 'choice' && typeof value === 'string') value = choiceOf(value, field.choices)
  if (field.holds === 'text' && typeof value === 'string' && field.longest !== undefined && value.length > field.longest) {
    // An id that was cut would be another one's.
    if (/(^|[._])(id|ref|code)$/.test(field.name)) return refuseValue('too_long')
    value = cutText(value, field.longest).trimEnd()
    warning = 'clipped'
  }
  if (field.holds === 'texts' && Array.isArray(value)) {
    const all: readonly unknown[] = value
    const texts = all.slice(0, field.most).map((it) => String(it).slice(0, LONGEST_OF_TEXTS))
    if (texts.length < all.length || texts.some((it, at) => it !== all[at])) warning = 'clipped'
    value = texts
  }
  if (!field.takes(value)) return refuseValue(field.holds === 'choice' ? 'unknown_value' : 'invalid_value')
  return { ...reading, value, ...(warning === undefined ? {} : { warning }) }
}

/** The longest code in a list of them (schemas/event/interaction.ts: tags, ivr.steps). */
const LONGEST_OF_TEXTS = 200

/** `Social Public` is social_public. */
function choiceOf(value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value
  const folded = value.toLowerCase().replace(/[ -]+/g, '_')
  return choices.includes(folded) ? folded : value
}

function isThere(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0)
  )
}

function detailsOf(operation: Operation, defaults: Defaults): Details {
  const format = operation.format === undefined ? undefined : formatOf(operation.format)
  return {
    format: format?.ok === true ? format.pattern : undefined,
    zone: operation.zone ?? defaults.zone,
    region: operation.region ?? defaults.region,
    unit: operation.unit ?? 'ms',
    decimal: operation.decimal ?? defaults.decimal,
    currency: operation.currency ?? '',
    split: operation.split ?? ',',
  }
}

function withAround(details: Details, { zone, region }: Around): Details {
  return { ...details, zone: details.zone ?? zone, region: details.region ?? region }
}
