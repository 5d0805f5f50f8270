import { isJsonObject } from '../../../schemas/json.ts'
import type { Rating } from '../../../schemas/event/interaction.ts'
import { score01 } from '../../formats/score.ts'
import { fields, IDENTIFIERS, type Field } from './fields.ts'
import { optionalOwner, PART_DEFAULTS } from './compatibility.ts'
import { anyOf, readerFor, pathOf, type Around, type Defaults, type Reader } from './operators.ts'
import { readMany, type PathContext } from './paths.ts'
import type { ElementRule, FieldRule } from './rules.ts'

/** What a record says of an interaction: nested as the interaction is, defaults not yet filled in. */
export type StatedValues = {
  readonly values: Readonly<Record<string, unknown>>
  readonly identifiers: readonly Readonly<Record<string, unknown>>[]
  readonly warnings: readonly { readonly code: string; readonly path: string }[]
  /** Whether `occurred_at` states its offset. */
  readonly zoned: boolean
}
export type Assembled =
  { readonly ok: true; readonly said: StatedValues } | { readonly ok: false; readonly code: string; readonly path: string }

type Single = { readonly field: Field; readonly read: Reader; readonly isConstant: boolean }
type Warn = (code: string, path: string) => void
type Elements =
  | { readonly ok: true; readonly elements: readonly Record<string, unknown>[] }
  | { readonly ok: false; readonly code: string; readonly path: string }

/** Makes of the rules of a mapping one function from a record to what it says. */
export function assembler(rules: readonly FieldRule[], defaults: Defaults): (place: PathContext, around: Around) => Assembled {
  const single = rules.flatMap((rule) => {
    if (rule.kind !== 'value') return []
    return [{ field: rule.field, read: readerFor(rule.operation, rule.field, defaults), isConstant: rule.operation.const !== undefined }]
  })
  const lists = rules.flatMap((rule) => {
    if (rule.kind !== 'elements') return []
    return [{ field: rule.field, items: rule.items.map((it) => elementsOf(it, rule.field, defaults)) }]
  })
  return (place, around) => {
    const values = new Map<string, unknown>()
    const stated = new Set<string>()
    const warnings: { code: string; path: string }[] = []
    const warn: Warn = (code, path) => void warnings.push({ code, path })
    let zoned = false
    for (const { field, read, isConstant } of single) {
      const reading = read(place, around)
      if (!reading.ok) return { ok: false, code: reading.code, path: field.name }
      if (reading.warning !== undefined) warn(reading.warning, field.name)
      if (reading.value === undefined) continue
      values.set(field.name, reading.value)
      if (!isConstant) stated.add(optionalOwner(field) ?? field.name)
      if (field.name === 'occurred_at') zoned = reading.zoned === true
    }
    for (const { field, items } of lists) {
      const elements: Record<string, unknown>[] = []
      for (const read of items) {
        const found = read(place, around, elements.length, warn)
        if (!found.ok) return found
        elements.push(...found.elements)
      }
      if (field.most !== undefined && elements.length > field.most) warn('clipped', field.name)
      if (elements.length > 0) values.set(field.name, elements.slice(0, field.most))
    }
    return { ok: true, said: { ...nested(whole(values, stated, single)), warnings, zoned } }
  }
}

/** The elements one item of a list gives. An element that lacks a part it is nothing without is none. */
function elementsOf({ each, skip_when, parts, scale }: ElementRule, field: Field, defaults: Defaults) {
  const path = each === undefined ? undefined : pathOf(each, true)
  const isSkipped = anyOf(skip_when)
  const readers: readonly (readonly [string, Reader, boolean])[] = [...parts].flatMap(([name, operation]) => {
    const part = field.element.get(name)
    return part === undefined ? [] : [[name, readerFor(operation, part, defaults), operation.const !== undefined] as const]
  })
  const isConstant = readers.every(([, , it]) => it)
  const required = [...field.element].filter(([, it]) => it.required)
  return (place: PathContext, around: Around, before: number, warn: Warn): Elements => {
    const elements: Record<string, unknown>[] = []
    for (const element of path === undefined ? [place.element] : readMany(path, place)) {
      const at = { record: place.record, element }
      if (isSkipped(at)) continue
      const index = before + elements.length
      const made: Record<string, unknown> = {}
      let isStated = isConstant
      for (const [name, read, isFixed] of readers) {
        const reading = read(at, around)
        if (!reading.ok) return { ok: false, code: reading.code, path: `${field.name}.${index}.${name}` }
        if (reading.warning !== undefined) warn(reading.warning, `${field.name}.${name}`)
        if (reading.value === undefined) continue
        made[name] = reading.value
        if (!isFixed) isStated = true
      }
      for (const [name, part] of required)
        if (made[name] === undefined && PART_DEFAULTS.has(part.name)) made[name] = PART_DEFAULTS.get(part.name)
      if (field.name === 'content.turns') made['seq'] ??= index
      if (scale !== undefined && typeof made['value'] === 'number') {
        const score = score01(made['value'], scale)
        if (score === undefined) return { ok: false, code: 'rating_out_of_range', path: `${field.name}.${index}.value` }
        Object.assign(made, { score01: score, higher_is_better: scale.higher_is_better } satisfies Partial<Rating>)
      }
      const isWhole = required.every(([name]) => made[name] !== undefined || name === 'visibility')
      if (isStated && isWhole) elements.push(made)
    }
    return { ok: true, elements }
  }
}

/**
 * Objects that are nothing without one of their parts (`resolution`): where the record states none of it, constants alone do not
 * make one; where it states some, the missing part is added.
 */
function whole(values: Map<string, unknown>, stated: ReadonlySet<string>, single: readonly Single[]): ReadonlyMap<string, unknown> {
  for (const [owner, required] of OWNERS) {
    const own = single.filter(({ field }) => optionalOwner(field) === owner)
    const isSaid = own.length > 0 && (stated.has(owner) || own.every((it) => it.isConstant))
    for (const name of isSaid ? required : []) if (!values.has(name) && PART_DEFAULTS.has(name)) values.set(name, PART_DEFAULTS.get(name))
    if (!isSaid || required.some((it) => !values.has(it))) for (const { field } of own) values.delete(field.name)
  }
  return values
}

/** The objects with required parts, and these parts. */
const OWNERS: ReadonlyMap<string, readonly string[]> = (() => {
  const owners = new Map<string, string[]>()
  for (const field of fields.values()) {
    const owner = optionalOwner(field)
    if (owner !== undefined && field.required) owners.set(owner, [...(owners.get(owner) ?? []), field.name])
  }
  return owners
})()

/** Dotted names as objects in objects; who the customer is apart. */
function nested(values: ReadonlyMap<string, unknown>): Pick<StatedValues, 'values' | 'identifiers'> {
  const root: Record<string, unknown> = {}
  const identifiers: Record<string, unknown>[] = []
  for (const [name, value] of values) {
    const kind = IDENTIFIERS.find((it) => name === `customer.${it}`)
    if (kind !== undefined) identifiers.push({ kind, value, link: 'source' })
    else if (name === 'customer.identifiers' && Array.isArray(value)) identifiers.push(...value.filter(isJsonObject))
    else put(root, name.startsWith('attributes.') ? ['attributes', name.slice('attributes.'.length)] : name.split('.'), value)
  }
  return { values: root, identifiers }
}

function put(into: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value
    return
  }
  const inner = into[name]
  const next: Record<string, unknown> = isJsonObject(inner) ? { ...inner } : {}
  put(next, rest, value)
  into[name] = next
}
