import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { contentDigest } from '../../schemas/content-digest.ts'
import { Interaction } from '../../schemas/interaction.ts'

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }
type Path = readonly (string | number)[]

/** A value with every field a type has, no two of its texts and numbers the same. What only patterns and bounds ask is passed over. */
function everyField(type: z.core.$ZodType, path: Path = []): Value {
  if (type instanceof z.core.$ZodOptional || type instanceof z.core.$ZodNullable) return everyField(type._zod.def.innerType, path)
  if (type instanceof z.core.$ZodObject)
    return Object.fromEntries(Object.entries(type._zod.def.shape).map(([name, it]) => [name, everyField(it, [...path, name])]))
  if (type instanceof z.core.$ZodArray) return [0, 1].map((index) => everyField(type._zod.def.element, [...path, index]))
  if (type instanceof z.core.$ZodRecord) return { one: path.join(), two: `${path.join()} two` }
  if (type instanceof z.core.$ZodNumber) return crc32(path.join())
  if (type instanceof z.core.$ZodBoolean) return true
  if (type instanceof z.core.$ZodString || type instanceof z.core.$ZodEnum || type instanceof z.core.$ZodLiteral) return path.join()
  throw new Error(`${path.join('.')} is a ${type._zod.def.type}: say here what a value of it looks like`)
}

/** The paths of everything in a value, of objects and arrays as well as of what they hold. */
function paths(value: Value, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Array.isArray(value)
    ? value.flatMap((it, index) => paths(it, [...path, index]))
    : Object.entries(value).flatMap(([name, it]) => paths(it, [...path, name]))
  return path.length === 0 ? inside : [path, ...inside]
}

/** The value with another one at a path; without the member where the change gives undefined. */
function changed(value: Value, [step, ...rest]: Path, change: (old: Value) => Value | undefined): Value {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, Value>
  const old = copy[step!]!
  const other = rest.length === 0 ? change(old) : changed(old, rest, change)
  if (other === undefined) delete copy[step!]
  else copy[step!] = other
  return copy as Value
}

function other(old: Value): Value {
  if (typeof old === 'string') return `${old.slice(0, -1)}${old.endsWith('x') ? 'y' : 'x'}`
  if (typeof old === 'number') return old + 1
  if (typeof old === 'boolean') return !old
  if (old === null) return 0
  return Array.isArray(old) ? old.toReversed() : Object.fromEntries(Object.entries(old).slice(1))
}

/** The digest is asked for its own sake: what the fields must be among each other is passed over. */
const digest = (value: Value) => contentDigest(value as unknown as Interaction)

const whole = everyField(Interaction)
const digestOfWhole = digest(whole)
/** What differs between two deliveries of one event. */
const LEFT_OUT = /^(?:source\.(?:door|auth|received_at|adapter_version)|quality(?:\..*)?)$/
const fields = paths(whole).map((path) => ({ name: path.join('.'), path }))
const absent = () => undefined
/** A leaf becomes null, an object or array empty. */
const nothing = (old: Value): Value => (Array.isArray(old) ? [] : typeof old === 'object' ? {} : null)
const isSame = (path: Path, change: (old: Value) => Value | undefined) => digest(changed(whole, path, change)) === digestOfWhole

describe('the digest of an interaction', () => {
  test('changes with every field that says something', () => {
    const content = fields.filter(({ name }) => !LEFT_OUT.test(name))
    for (const change of [other, absent, nothing])
      expect(content.filter(({ path }) => isSame(path, change)).map(({ name }) => name)).toEqual([])
  })

  test('does not change with a field that says how the event arrived', () => {
    const arrival = fields.filter(({ name }) => LEFT_OUT.test(name))
    for (const change of [other, absent, nothing])
      expect(arrival.filter(({ path }) => !isSame(path, change)).map(({ name }) => name)).toEqual([])
  })

  test('leaves out four fields of the source and the quality, and nothing else', () => {
    const left = fields.filter(({ name, path }) => LEFT_OUT.test(name) && (path.length === 1 || path[0] === 'source'))
    expect(left.map(({ name }) => name).sort()).toEqual([
      'quality',
      'source.adapter_version',
      'source.auth',
      'source.door',
      'source.received_at',
    ])
  })

  test('does not change with occurred_at where that is the time of arrival', () => {
    const arrived = changed(whole, ['time_quality'], () => 'received_only')
    expect(digest(changed(arrived, ['occurred_at'], other))).toBe(digest(arrived))
    expect(digest(arrived)).not.toBe(digest(whole))
  })

  test('does not change with the order of keys, at any depth', () => {
    fc.assert(fc.property(fc.string(), (seed) => expect(digest(shuffled(whole, seed))).toBe(digest(whole))))
  })

  test('changes when two members of an object exchange their values', () => {
    for (const { path } of fields) {
      const held = path.reduce<Value>((it, step) => (it as Record<string | number, Value>)[step]!, whole)
      if (typeof held !== 'object' || held === null || Array.isArray(held) || LEFT_OUT.test(path.join('.'))) continue
      const names = Object.keys(held).filter((name) => !LEFT_OUT.test([...path, name].join('.')))
      const values = Object.fromEntries(names.map((name, index) => [name, (held as Record<string, Value>)[names.at(index - 1)!]!]))
      if (names.length > 1) expect(digest(changed(whole, path, () => ({ ...held, ...values })))).not.toBe(digest(whole))
    }
  })

  test('takes an undefined member for an absent one, and -0 for 0, as JSON does', () => {
    const score = ['vendor_signals', 0, 'score'] as const
    const at = (value: number) => digest(changed(whole, score, () => value))
    expect(at(-0)).toBe(at(0))
    expect(digest({ ...(whole as object), surprise: undefined } as unknown as Value)).toBe(digest(whole))
  })

  test('is a whole number of 32 bits and not 0, for any text and number', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true }), (text, score) => {
        const it = digest(
          changed(
            changed(whole, ['region'], () => text),
            ['vendor_signals', 0, 'score'],
            () => score,
          ),
        )
        expect(it).toBe(it >>> 0)
        expect(it).not.toBe(0)
      }),
    )
  })
})

/** The same value with the keys of every object in another order. */
function shuffled(value: Value, seed: string): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((it) => shuffled(it, seed))
  const place = ([name]: readonly [string, Value]) => crc32(`${seed}/${name}`)
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, it]) => [name, shuffled(it, seed)] as const)
      .toSorted((a, b) => place(a) - place(b)),
  )
}
