import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { contentDigest } from '../../../schemas/event/content-digest.ts'
import { Interaction } from '../../../schemas/event/interaction.ts'

type Members = { readonly [name: string]: Value }
type Value = string | number | boolean | null | readonly Value[] | Members
type Path = readonly (string | number)[]

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const isObject = (value: Value): value is Members => typeof value === 'object' && value !== null && !isList(value)

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

type Place = { readonly name: string; readonly path: Path; readonly value: Value }

/** Everything inside a value: the objects and arrays as well as what they hold. */
function placesIn(value: Value, path: Path = []): readonly Place[] {
  const here = path.length === 0 ? [] : [{ name: path.join('.'), path, value }]
  if (isList(value)) return [...here, ...value.flatMap((it, index) => placesIn(it, [...path, index]))]
  return isObject(value) ? [...here, ...Object.entries(value).flatMap(([name, it]) => placesIn(it, [...path, name]))] : here
}

type Change = (old: Value) => Value | undefined

/** The value with another one at a path; without the member where the change gives undefined. */
function changed(value: Value, [step, ...rest]: Path, change: Change): Value {
  const copy = (isList(value) ? [...value] : { ...(value as Members) }) as Record<string | number, Value>
  const old = copy[step!]!
  const other = rest.length === 0 ? change(old) : changed(old, rest, change)
  if (other === undefined) delete copy[step!]
  else copy[step!] = other
  return copy as Value
}

/** The same value with the keys of every object in another order. */
function shuffled(value: Value, seed: string): Value {
  if (isList(value)) return value.map((it) => shuffled(it, seed))
  if (!isObject(value)) return value
  const place = ([name]: readonly [string, Value]) => crc32(`${seed}/${name}`)
  const members = Object.entries(value).map(([name, it]) => [name, shuffled(it, seed)] as const)
  return Object.fromEntries(members.toSorted((a, b) => place(a) - place(b)))
}

/** Every member of an object has the value of its neighbour. */
function exchanged(value: Value): Value {
  const members = Object.entries(value as Members)
  return Object.fromEntries(members.map(([name], index) => [name, members.at(index - 1)![1]]))
}

const CHANGES: readonly (readonly [string, Change])[] = [
  ['another value', another],
  ['no value', () => undefined],
  ['null, or nothing inside', (old) => (isList(old) ? [] : isObject(old) ? {} : null)],
]

function another(old: Value): Value {
  if (typeof old === 'string') return `${old.slice(0, -1)}${old.endsWith('x') ? 'y' : 'x'}`
  if (typeof old === 'number') return old + 1
  if (typeof old === 'boolean') return !old
  if (old === null) return 0
  return isList(old) ? old.toReversed() : Object.fromEntries(Object.entries(old).slice(1))
}

/** What the fields must be among each other does not matter to the digest. */
const digest = (value: Value) => contentDigest(value as unknown as Interaction)

const whole = everyField(Interaction)
const places = placesIn(whole)
const LEFT_OUT = ['source.door', 'source.auth', 'source.received_at', 'source.adapter_version', 'quality']
const isLeftOut = ({ name }: Place) => LEFT_OUT.some((it) => name === it || name.startsWith(`${it}.`))

describe('the digest of an interaction', () => {
  test.each(CHANGES)('changes with every field that has %s, except those of arrival and quality', (_name, change) => {
    const first = digest(whole)
    const unchanged = places.filter(({ path }) => digest(changed(whole, path, change)) === first)
    expect(unchanged.map(({ name }) => name)).toEqual(places.filter(isLeftOut).map(({ name }) => name))
  })

  test('does not change with occurred_at where that is the time of arrival', () => {
    const arrived = changed(whole, ['time_quality'], () => 'received_only')
    expect(digest(changed(arrived, ['occurred_at'], another))).toBe(digest(arrived))
    expect(digest(arrived)).not.toBe(digest(whole))
  })

  test('does not change with the time of the message where that is all that is known of the beginning', () => {
    const conversation = changed(whole, ['time_quality'], () => 'no_later_than')
    for (const field of ['occurred_at', 'local_day', 'revision'])
      expect(digest(changed(conversation, [field], another))).toBe(digest(conversation))
    expect(digest(changed(conversation, ['direction'], another))).not.toBe(digest(conversation))
  })

  test('does not change with the order of keys, at any depth', () => {
    fc.assert(fc.property(fc.string(), (seed) => expect(digest(shuffled(whole, seed))).toBe(digest(whole))))
  })

  test('changes when the members of an object exchange their values', () => {
    const objects = places.filter((it) => isObject(it.value) && Object.keys(it.value).length > 1 && !isLeftOut(it))
    expect(objects.filter(({ path }) => digest(changed(whole, path, exchanged)) === digest(whole))).toEqual([])
  })

  test('takes an undefined member for an absent one, and -0 for 0, as JSON does', () => {
    const scored = (value: number) => digest(changed(whole, ['vendor_signals', 0, 'score'], () => value))
    expect(scored(-0)).toBe(scored(0))
    expect(contentDigest({ ...(whole as unknown as Interaction), region: undefined } as unknown as Interaction)).toBe(
      digest(changed(whole, ['region'], () => undefined)),
    )
  })

  test('is a whole number of 32 bits and not 0, for any text and number', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true }), (text, score) => {
        const scored = changed(whole, ['vendor_signals', 0, 'score'], () => score)
        const it = digest(changed(scored, ['region'], () => text))
        expect(it).toBe(it >>> 0)
        expect(it).not.toBe(0)
      }),
    )
  })
})
