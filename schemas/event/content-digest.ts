import { isJsonObject } from '../json.ts'
import type { Interaction } from './interaction.ts'

/**
 * A 32-bit digest of the content of an interaction, never 0. Two deliveries of one event have the same digest, whatever the order of
 * their keys. The digest covers every field except those that state how the event arrived and how well it was read.
 *
 * The digest of an object is the sum of the digests of its members, so keys need not be sorted: 4.5 µs for an event of 2 kB, where
 * sorting the keys takes 20 µs and CRC-32 over JSON with sorted keys takes 51 µs. Two different contents share a digest with
 * probability 2^-32. The digest is not cryptographic: such a pair can be constructed on purpose.
 */
export function contentDigest(content: Interaction): number {
  const fields = sumOf(content, SEED, notContentOf(content))
  const sourceFields = sumOf(content.source, nameDigest('source'), ARRIVAL)
  return mix((fields + sourceFields) | 0) >>> 0 || 1
}

/** How the event arrived. These fields differ between two doors, and before and after an upgrade. */
const ARRIVAL: ReadonlySet<string> = new Set<keyof Interaction['source']>(['door', 'auth', 'received_at', 'adapter_version'])
/** `source` is added separately, without the fields of arrival. `quality` states how well this release read the payload. */
const NOT_CONTENT: ReadonlySet<string> = new Set<keyof Interaction>(['source', 'quality'])
/** When the source does not state a time, `occurred_at` is the time of arrival. */
const NOT_CONTENT_NOR_START: ReadonlySet<string> = new Set<keyof Interaction>(['source', 'quality', 'occurred_at', 'local_day'])
/** Each message of a conversation repeats what its conversation states, at the time of the message. */
const NOT_CONTENT_NOR_TIME: ReadonlySet<string> = new Set<keyof Interaction>(['source', 'quality', 'occurred_at', 'local_day', 'revision'])
const NOTHING: ReadonlySet<string> = new Set()

function notContentOf({ time_quality }: Interaction): ReadonlySet<string> {
  if (time_quality === 'no_later_than') return NOT_CONTENT_NOR_TIME
  return time_quality === 'received_only' ? NOT_CONTENT_NOR_START : NOT_CONTENT
}

const { imul } = Math
const SEED = 0x811c9dc5
/** One seed per type, so that the text `1`, the number 1 and true have different digests. */
const [NULL, NUMBER, BOOLEAN, ARRAY, OBJECT] = [0x1b873593, 0x2545f491, 0x3c6ef372, 0x510e527f, 0x6a09e667]

function digest(value: unknown, seed: number): number {
  if (typeof value === 'string') return textDigest(value, seed)
  if (typeof value === 'number') return numberDigest(value, mix(seed ^ NUMBER))
  if (typeof value === 'boolean') return mix(seed ^ BOOLEAN ^ Number(value))
  if (Array.isArray(value)) {
    let hash = mix(seed ^ ARRAY ^ value.length)
    for (let index = 0; index < value.length; index += 1) hash = digest(value[index], hash)
    return hash
  }
  return isJsonObject(value) ? mix(sumOf(value, seed ^ OBJECT, NOTHING)) : mix(seed ^ NULL)
}

/** An undefined member counts as absent, because JSON leaves it out. */
function sumOf(object: Readonly<Record<string, unknown>>, seed: number, without: ReadonlySet<string>): number {
  let sum = seed
  for (const name in object) {
    const value = object[name]
    if (value !== undefined && !without.has(name)) sum = (sum + digest(value, nameDigest(name))) | 0
  }
  return sum
}

/** A limit for the cache of names: `attributes` can have any names, and only those of the event's fields need to be cached. */
const MOST_NAMES = 1000
const names = new Map<string, number>()

function nameDigest(name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  const hash = textDigest(name, SEED)
  if (names.size < MOST_NAMES) names.set(name, hash)
  return hash
}

/** FNV-1a over UTF-16 units. */
function textDigest(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mix(hash)
}

const float = new Float64Array(1)
const halves = new Uint32Array(float.buffer)

/** 0 and -0 have the same digest. */
function numberDigest(value: number, seed: number): number {
  if ((value | 0) === value) return mix(seed ^ value)
  float[0] = value
  return mix(mix(seed ^ (halves[0] ?? 0)) ^ (halves[1] ?? 0))
}

/** The finalizer of MurmurHash3: every bit of the input changes about half of the bits of the output. */
function mix(word: number): number {
  const a = imul(word ^ (word >>> 16), 0x85ebca6b)
  const b = imul(a ^ (a >>> 13), 0xc2b2ae35)
  return b ^ (b >>> 16)
}
