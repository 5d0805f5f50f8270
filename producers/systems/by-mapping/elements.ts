import type { Rating } from '../../../schemas/event/interaction.ts'
import { score01 } from '../../formats/score.ts'
import { parseJson } from '../../reading/json.ts'
import { PART_DEFAULTS } from './compatibility.ts'
import { anyOf } from './condition.ts'
import type { Field } from './fields.ts'
import { whenUnreadable, type WhenUnreadable } from './guards.ts'
import type { Operation } from './operation.ts'
import { readerFor, spell, type Defaults } from './operators.ts'
import type { Around, Reader } from './origins.ts'
import { findMany, pathOf, type PathContext } from './paths.ts'
import { plain } from './result.ts'
import type { ElementRule } from './rules.ts'
import { statedEnd } from './stated-scale.ts'

export type Warn = (code: string, path: string) => void
export type Elements =
  | { readonly ok: true; readonly elements: readonly Record<string, unknown>[] }
  | { readonly ok: false; readonly code: string; readonly path: string }

type Part = { readonly name: string; readonly read: Reader; readonly isConstant: boolean; readonly unreadable: WhenUnreadable }

/**
 * Makes of an item of a list one function to the elements it gives. An element that lacks a part it is nothing without is none.
 * `before`: how many elements the items before gave.
 */
export function readElements({ each, parse, skip_when, parts, scale }: ElementRule, field: Field, defaults: Defaults) {
  const places = placesOf(each, parse)
  const isSkipped = anyOf(skip_when)
  const readers: readonly Part[] = [...parts].flatMap(([name, operation]) => {
    const part = field.element.get(name)
    if (part === undefined) return []
    const read = readerFor(operation, part, defaults)
    return [{ name, read, isConstant: operation.const !== undefined, unreadable: whenUnreadable(part, operation.on_error) }]
  })
  const isOnScale = scale === undefined ? () => true : scaleCheck(parts.get('value'), scale.max, defaults)
  const isConstant = readers.every((it) => it.isConstant)
  const isStrict = readers.some((it) => it.name === 'value' && it.unreadable === 'refuse')
  const required = [...field.element].filter(([, it]) => it.required)
  return (place: PathContext, around: Around, before: number, warn: Warn): Elements => {
    const elements: Record<string, unknown>[] = []
    for (const at of places(place)) {
      if (isSkipped(at)) continue
      const index = before + elements.length
      const made: Record<string, unknown> = {}
      let isStated = isConstant
      for (const { name, read, isConstant: isFixed, unreadable } of readers) {
        const reading = read(at, around)
        if (!reading.ok && unreadable === 'refuse') return { ok: false, code: reading.code, path: `${field.name}.${index}.${name}` }
        const warning = reading.ok ? reading.warning : reading.code
        if (warning !== undefined) warn(warning, `${field.name}.${name}`)
        const value = reading.ok ? reading.value : typeof unreadable === 'object' ? unreadable.value : undefined
        if (value === undefined) continue
        made[name] = value
        if (!isFixed) isStated = true
      }
      for (const [name, part] of required)
        if (made[name] === undefined && PART_DEFAULTS.has(part.name)) made[name] = PART_DEFAULTS.get(part.name)
      if (field.name === 'content.turns') made['seq'] ??= index
      if (scale !== undefined && typeof made['value'] === 'number') {
        const score = isOnScale(at, around) ? score01(made['value'], scale) : undefined
        if (score === undefined) {
          if (isStrict) return { ok: false, code: 'rating_out_of_range', path: `${field.name}.${index}.value` }
          warn('rating_out_of_range', `${field.name}.value`)
          continue
        }
        Object.assign(made, { score01: score, higher_is_better: scale.higher_is_better } satisfies Partial<Rating>)
      }
      const isWhole = required.every(([name]) => made[name] !== undefined || name === 'visibility')
      if (isStated && isWhole) elements.push(made)
    }
    return { ok: true, elements }
  }
}

/** Whether a score that stands in a text is one of the scale: "5/10" is none of 1 to 5, although 5 is. */
function scaleCheck(value: Operation | undefined, end: number, defaults: Defaults): (place: PathContext, around: Around) => boolean {
  if (value?.as !== 'number_in_text') return () => true
  const { as: _, ...written } = value
  const read = spell(written, defaults)
  return (place, around) => {
    const reading = read(place, around)
    const text = reading.ok ? plain(reading.value) : undefined
    const stated = text === undefined ? undefined : statedEnd(text)
    return stated === undefined || stated === end
  }
}

/** The places an item is read at: the record itself, or each element of a list, which may stand as JSON in a text. */
function placesOf(each: string | undefined, parse: string | undefined): (place: PathContext) => readonly PathContext[] {
  if (each === undefined) return (place) => [place]
  const path = pathOf(each, true)
  const inside = parse === undefined ? undefined : pathOf(parse, true)
  return (place) => {
    const found = findMany(path, place).flatMap((it) => {
      if (inside === undefined || typeof it.value !== 'string') return [it]
      const document = parseJson(it.value)
      return document.ok ? findMany(inside, { record: document.value, element: document.value }) : []
    })
    return found
      .filter(({ value }) => value !== undefined && value !== null)
      .map(({ value, within }) => ({ record: place.record, element: value, parent: within?.value }))
  }
}
