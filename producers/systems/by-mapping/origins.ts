import { parseJson } from '../../reading/json.ts'
import { numberOf, type Decimal } from './amounts.ts'
import { folded } from './condition.ts'
import type { Operation, Pick } from './operation.ts'
import { pathOf, read, readMany, type Path, type PathContext } from './paths.ts'
import { ABSENT, acceptValue, plain, refuseValue, type ReadResult } from './result.ts'
import { templateParts } from './template.ts'

/** Operations as functions, made once per mapping. */
export type Reader = (place: PathContext, around: Around) => ReadResult

/** What is true of the source and of this payload; the mapping's own words come first. */
export type Around = {
  readonly zone?: string | undefined
  readonly region?: string | undefined
  /** `{system}:{account}`, with which ids of interactions begin. */
  readonly ids: string
  /** RFC 3339. */
  readonly receivedAt: string
  /** A keyed digest of a text. */
  readonly digest: (text: string) => string
}

/** Where the value of an operation comes from, but for `first`. `operand` makes readers of the operations inside. */
export function originOf(
  operation: Operation,
  decimal: Decimal,
  operand: { readonly plain: (it: Operation) => Reader; readonly time: (it: Operation) => Reader },
): Reader {
  const { from, parent, template, sum, difference, received } = operation
  if (from !== undefined) return partOf(operation, from.includes('[*]') ? listAt(from) : valueAt(from))
  if (parent !== undefined) return partOf(operation, valueInParent(parent))
  if (template !== undefined) return filled(template, operation.optional ?? [])
  if (sum !== undefined) return added(sum.map(operand.plain), decimal)
  if (difference !== undefined) return between(difference.map(operand.time))
  if (received === true) return receivedAt
  return () => acceptValue(operation.const)
}

function valueAt(from: string): Reader {
  const path = pathOf(from)
  return (place) => acceptValue(read(path, place))
}

function listAt(from: string): Reader {
  const path = pathOf(from, true)
  return (place) => acceptValue(readMany(path, place))
}

function valueInParent(text: string): Reader {
  const path = pathOf(text)
  return ({ record, parent }) => acceptValue(read(path, { record, element: parent }))
}

/** What `parse`, `pick` and `join` make of a value, in this order. */
function partOf({ parse, pick, join }: Operation, whole: Reader): Reader {
  const inside = parse === undefined ? undefined : pathOf(parse)
  const picked = pick === undefined ? undefined : picker(pick)
  if (inside === undefined && picked === undefined && join === undefined) return whole
  return (place, around) => {
    let reading = whole(place, around)
    if (reading.ok && inside !== undefined) reading = parsed(reading.value, inside)
    if (reading.ok && picked !== undefined) reading = acceptValue(picked(reading.value, place))
    if (reading.ok && join !== undefined) reading = joined(reading.value, join)
    return reading
  }
}

/** JSON inside a text; a vendor that sends it as an object is read alike. */
function parsed(value: unknown, inside: Path): ReadResult {
  if (typeof value !== 'string') return acceptValue(read(inside, { record: value, element: value }))
  if (value.trim() === '') return ABSENT
  const document = parseJson(value)
  return document.ok ? acceptValue(read(inside, { record: document.value, element: document.value })) : refuseValue('not_json')
}

/** The first element of a list in which every field of `where` has its value. */
function picker({ where, take }: Pick): (list: unknown, place: PathContext) => unknown {
  const conditions = Object.entries(where).map(([name, wanted]) => ({
    path: pathOf(name),
    wanted: typeof wanted === 'object' ? pathOf(wanted.from) : folded(wanted),
  }))
  const taken = pathOf(take)
  return (list, place) => {
    const elements: readonly unknown[] = Array.isArray(list) ? list : [list]
    const texts = conditions.map(({ path, wanted }) => ({
      path,
      text: typeof wanted === 'string' ? wanted : folded(plain(read(wanted, place)) ?? ''),
    }))
    const found = elements.find((element) =>
      texts.every(({ path, text }) => text !== '' && folded(plain(read(path, { record: element, element })) ?? '') === text),
    )
    return read(taken, { record: found, element: found })
  }
}

function joined(value: unknown, separator: string): ReadResult {
  const texts = (Array.isArray(value) ? value : [value]).map(plain).filter((it) => it !== undefined)
  return texts.length === 0 ? ABSENT : acceptValue(texts.join(separator))
}

function filled(template: string, optional: readonly string[]): Reader {
  const { texts, paths } = templateParts(template)
  const parts = paths.map((it) => ({ path: pathOf(it), isOptional: optional.includes(it) }))
  return (place) => {
    const values = parts.map(({ path, isOptional }) => plain(read(path, place)) ?? (isOptional ? '' : undefined))
    return values.includes(undefined) ? ABSENT : acceptValue(texts.map((text, at) => text + (values[at] ?? '')).join(''))
  }
}

/** What is absent adds nothing; where all is absent, so is the sum. */
function added(operands: readonly Reader[], decimal: Decimal): Reader {
  return (place, around) => {
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
}

/** Milliseconds from the first time to the second; nothing where one of them is absent. */
function between(operands: readonly Reader[]): Reader {
  return (place, around) => {
    const times: number[] = []
    for (const operand of operands) {
      const reading = operand(place, around)
      if (!reading.ok) return reading
      if (typeof reading.value === 'number') times.push(reading.value)
    }
    const [begin, end] = times
    if (begin === undefined || end === undefined) return ABSENT
    return end < begin ? refuseValue('ends_before_it_begins') : acceptValue(end - begin)
  }
}

const receivedAt: Reader = (_, around) => ({ ok: true, value: Date.parse(around.receivedAt), zoned: true, received: true })
