import { isJsonObject } from '../../../schemas/json.ts'
import { optionalOwner, PART_DEFAULTS } from './compatibility.ts'
import { readElements, type Warn } from './elements.ts'
import { fields, IDENTIFIERS, type Field } from './fields.ts'
import { whenUnreadable, type WhenUnreadable } from './guards.ts'
import { readerFor, type Defaults } from './operators.ts'
import type { Around, Reader } from './origins.ts'
import type { PathContext } from './paths.ts'
import type { FieldRule } from './rules.ts'
import { transcribed } from './transcripts.ts'

/** What a record says of an interaction: nested as the interaction is, defaults not yet filled in. */
export type StatedValues = {
  readonly values: Readonly<Record<string, unknown>>
  readonly identifiers: readonly Readonly<Record<string, unknown>>[]
  readonly warnings: readonly { readonly code: string; readonly path: string }[]
  /** How well `occurred_at` is known. */
  readonly timeQuality: 'exact' | 'zone_assumed' | 'received_only'
}
export type Assembled =
  { readonly ok: true; readonly said: StatedValues } | { readonly ok: false; readonly code: string; readonly path: string }

type Single = { readonly field: Field; readonly read: Reader; readonly isConstant: boolean; readonly unreadable: WhenUnreadable }

/** Makes of the rules of a mapping one function from a record to what it says. */
export function assembler(rules: readonly FieldRule[], defaults: Defaults): (place: PathContext, around: Around) => Assembled {
  const single: readonly Single[] = rules.flatMap((rule) => {
    if (rule.kind !== 'value') return []
    const { field, operation } = rule
    const unreadable = whenUnreadable(field, operation.on_error)
    return [{ field, read: readerFor(operation, field, defaults), isConstant: operation.const !== undefined, unreadable }]
  })
  const lists = rules.flatMap((rule) => {
    if (rule.kind !== 'elements') return []
    return [
      { field: rule.field, items: rule.items.map((it) => (it.transcript === true ? transcribed : readElements)(it, rule.field, defaults)) },
    ]
  })
  return (place, around) => {
    const values = new Map<string, unknown>()
    const stated = new Set<string>()
    const warnings: { code: string; path: string }[] = []
    const warn: Warn = (code, path) => void warnings.push({ code, path })
    let timeQuality: StatedValues['timeQuality'] = 'zone_assumed'
    for (const { field, read, isConstant, unreadable } of single) {
      const reading = read(place, around)
      if (!reading.ok && unreadable === 'refuse') return { ok: false, code: reading.code, path: field.name }
      const warning = reading.ok ? reading.warning : reading.code
      if (warning !== undefined) warn(warning, field.name)
      const value = reading.ok ? reading.value : typeof unreadable === 'object' ? unreadable.value : undefined
      if (value === undefined) continue
      values.set(field.name, value)
      if (!isConstant) stated.add(optionalOwner(field) ?? field.name)
      if (field.name === 'occurred_at' && reading.ok && reading.zoned === true)
        timeQuality = reading.received === true ? 'received_only' : 'exact'
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
    return { ok: true, said: { ...nested(whole(values, stated, single)), warnings, timeQuality } }
  }
}

/**
 * Objects that are nothing without one of their parts (`resolution`): where the record states none of it, constants alone do not
 * make one; where it states some, the missing part is added, or the object is left out where nothing can stand for that part.
 */
function whole(values: Map<string, unknown>, stated: ReadonlySet<string>, single: readonly Single[]): ReadonlyMap<string, unknown> {
  for (const [owner, required] of OWNERS) {
    const own = single.filter(({ field }) => optionalOwner(field) === owner)
    const isSaid = own.length > 0 && (stated.has(owner) || own.every((it) => it.isConstant))
    for (const name of isSaid ? required : []) if (!values.has(name) && PART_DEFAULTS.has(name)) values.set(name, PART_DEFAULTS.get(name))
    if (!isSaid || required.some((name) => !values.has(name))) for (const { field } of own) values.delete(field.name)
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
