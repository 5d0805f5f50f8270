import { isJsonObject } from '../../schemas/json.ts'
import { canariesFor, withValue, type Canary, type FieldPath } from '../builders/canaries.ts'
import type { LawRandom } from '../law/random.ts'
import { lengthyText, oddDate, oddName, oddNumber, oddText, oddValue } from './odd-values.ts'
import { placesIn, without, type Place } from './places.ts'

/** A payload that was changed, with what was done to it and which canaries are in it. */
export type Mutated = {
  readonly payload: unknown
  readonly steps: readonly string[]
  readonly needles: readonly RegExp[]
  /** Every identifier is still in its own field. */
  readonly isInPlace: boolean
}

type Step = { readonly payload: unknown; readonly canary?: Canary } | undefined
type Mutation = (payload: unknown, place: Place, random: LawRandom) => Step

const changed = (payload: unknown, { path }: Place, other: unknown): Step => ({ payload: withValue(payload, path, other) })

const MUTATIONS: readonly (readonly [name: string, mutation: Mutation])[] = [
  ['drop', (payload, { path }) => ({ payload: without(payload, path) })],
  ['odd value', (payload, place, random) => changed(payload, place, oddValue(random))],
  ['odd text', (payload, place, random) => changed(payload, place, oddText(random))],
  ['odd number', (payload, place, random) => changed(payload, place, oddNumber(random))],
  ['odd date', (payload, place, random) => changed(payload, place, oddDate(random))],
  ['long text', (payload, place, random) => changed(payload, place, lengthyText(random))],
  ['in a list', (payload, place) => changed(payload, place, [place.value])],
  ['in an object', (payload, place, random) => changed(payload, place, { [oddName(random)]: place.value, value: place.value })],
  ['as text', (payload, place) => changed(payload, place, typeof place.value === 'string' ? place.value : JSON.stringify(place.value))],
  [
    'invisible',
    (payload, place, random) => (typeof place.value === 'string' ? changed(payload, place, sprinkle(place.value, random)) : undefined),
  ],
  [
    'repeat',
    (payload, place, random) => (Array.isArray(place.value) ? changed(payload, place, repeatMembers(place.value, random)) : undefined),
  ],
  ['swap', swapWithAnother],
  ['copy', (payload, place, random) => changed(payload, place, random.pick(placesIn(payload)).value)],
  [
    'add a name',
    (payload, place, random) => (isJsonObject(place.value) ? changed(payload, place, withName(place.value, random)) : undefined),
  ],
  ['canary', plantInText],
  ['canary', plantInText],
  ['canary', plantInText],
  ['canary at a limit', plantAtLimit],
  ['canary in a list', (payload, place, random) => plant(payload, place.path, random, (canary) => [canary, { text: canary }])],
]

export function mutatePayload(payload: unknown, random: LawRandom): Mutated {
  const steps: string[] = []
  const canaries: Canary[] = []
  let current = payload
  const most = 1 + random.below(random.chance(0.3) ? 8 : 3)
  for (let n = 0; n < most; n += 1) {
    const places = placesIn(current)
    if (places.length === 0) break
    const place = random.pick(places)
    const [name, mutation] = random.pick(MUTATIONS)
    const step = mutation(current, place, random)
    if (step === undefined || JSON.stringify(step.payload).length > LARGEST) continue
    current = step.payload
    steps.push(`${name}: ${place.path.join('.')}`)
    if (step.canary !== undefined) canaries.push(step.canary)
  }
  const text = JSON.stringify(current)
  return {
    payload: current,
    steps,
    needles: wholeNeedles(text, canaries),
    isInPlace: steps.every((it) => !MOVES_VALUES.test(it)) && !LIKE_BASE64.test(text) && !holdsTwins(current, payload),
  }
}

/** What may be searched for: a canary that was cut or broken somewhere in the text is found there by its needle, and by no form. */
export function wholeNeedles(text: string, canaries: readonly Canary[]): readonly RegExp[] {
  return canaries
    .filter(([planted, needle]) => {
      const pieces = text.split(planted)
      // A letter or a digit that touches a number makes it a part of a code.
      const isApart = pieces.every(
        (it, at) => (at === 0 || !/^[\p{L}\p{N}_]/u.test(it)) && (at === pieces.length - 1 || !/[\p{L}\p{N}_]$/u.test(it)),
      )
      return pieces.length > 1 && isApart && !needle.test(pieces.join(' '))
    })
    .map(([, needle]) => needle)
}

/** A value in a place of another kind, or an id that a sign nobody sees has cut in two: masked, it names somebody else. */
const MOVES_VALUES = /^(?:swap|copy|canary)|^invisible: \S*(?:id|Id|ID)$/

/** Whether a value stands in two places that it did not stand in before. A customer number is masked wherever it stands, also as another id. */
function holdsTwins(current: unknown, payload: unknown): boolean {
  const textsOf = (it: unknown) => placesIn(it).flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  const before = new Set(textsOf(payload))
  const planted = textsOf(current).filter((it) => !before.has(it))
  return new Set(planted).size < planted.length
}

/** Masking takes such a text for the bytes of a file. */
const LIKE_BASE64 = /[\w+/\\\s-]{100}/
/** Larger payloads take time and find nothing more. */
const LARGEST = 20_000

const INVISIBLE = ['\u200b', '\u00ad', '\u200d', '\ufeff', '\u2060', '\u00a0', '\u202e', '\u0000', '\ud83d'] as const

function sprinkle(text: string, random: LawRandom): string {
  const at = random.below(text.length + 1)
  return text.slice(0, at) + random.pick(INVISIBLE) + text.slice(at)
}

function repeatMembers(members: readonly unknown[], random: LawRandom): readonly unknown[] {
  const times = random.pick([2, 2, 3, 30, 60])
  return Array.from({ length: times }, () => members)
    .flat()
    .slice(0, 500)
}

function withName(object: Readonly<Record<string, unknown>>, random: LawRandom): unknown {
  // Spread and assignment would set the prototype.
  return Object.fromEntries([...Object.entries(object), [oddName(random), oddValue(random)]])
}

function swapWithAnother(payload: unknown, { path, value }: Place, random: LawRandom): Step {
  const other = random.pick(placesIn(payload))
  const isInside = (a: FieldPath, b: FieldPath) => b.every((it, at) => a[at] === it)
  if (isInside(path, other.path) || isInside(other.path, path)) return undefined
  return { payload: withValue(withValue(payload, path, other.value), other.path, value) }
}

function plant(payload: unknown, path: FieldPath, random: LawRandom, make: (canary: string) => unknown): Step {
  const canary = random.pick(canariesFor(path))
  return { payload: withValue(payload, path, make(canary[0])), canary }
}

function plantInText(payload: unknown, { path, value }: Place, random: LawRandom): Step {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const kind = random.below(4)
  return plant(payload, path, random, (canary) =>
    kind === 0
      ? canary
      : kind === 1
        ? `${value} ${canary}`
        : kind === 2
          ? `${canary}\n${value}`
          : `${oddText(random)} ${canary} ${oddText(random)}`,
  )
}

/** Texts are cut at these lengths: a cut must not part what would have been masked. */
const LIMITS = [35, 60, 100, 200, 256, 400, 1000, 1024, 2048] as const

function plantAtLimit(payload: unknown, { path, value }: Place, random: LawRandom): Step {
  if (typeof value !== 'string') return undefined
  const before = random.pick(LIMITS) - random.below(24)
  return plant(payload, path, random, (canary) => `${'lorem ipsum '.repeat(200).slice(0, Math.max(0, before - 1))} ${canary} and more`)
}
