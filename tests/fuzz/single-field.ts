import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import type { ConfiguredSource, Ingested } from '../../producers/ingest/ingest.ts'
import { withValue } from '../builders/canaries.ts'
import { takeIn } from '../builders/fixture-payloads.ts'
import type { Stock } from './cases.ts'
import { factsOf, type FieldFacts } from './field-facts.ts'
import { fieldName, placesIn, without, type Place } from './places.ts'

/**
 * One odd field costs that field: the payload is accepted, gives the same events under the same names, and differs in what the field
 * states and in nothing else.
 */
export type Miss = { readonly field: string; readonly change: string; readonly why: string }
export type Measure = { readonly counted: number; readonly misses: readonly Miss[] }

const CHANGES: readonly (readonly [string, (payload: unknown, place: Place) => unknown])[] = [
  ['dropped', (payload, { path }) => without(payload, path)],
  ['null', (payload, { path }) => withValue(payload, path, null)],
  ['another type', (payload, { path, value }) => withValue(payload, path, anotherType(value))],
  ['odd text', (payload, { path }) => withValue(payload, path, 'odd \u0000 text ?')],
]

function anotherType(value: unknown): unknown {
  if (typeof value === 'string') return { odd: [value] }
  if (typeof value === 'number' || typeof value === 'boolean') return [value, {}]
  return Array.isArray(value) ? 17 : true
}

/** What tells interactions and people apart. It changes with the fields that feed it alone. */
const NAMES = ['interaction_id', 'conversation_id', 'customer', 'channel', 'direction'] as const

/** Parts that other parts are made into: what masking found, the day of a time, how well it is known, the key of the content. */
const DERIVED: ReadonlySet<string> = new Set(['quality', 'privacy', 'source', 'local_day', 'time_quality'])

/** Parts that state one fact, so that a field about it feeds all of them. */
const FACTS: readonly (readonly string[])[] = [
  // When it was: durations are the differences of times, and how it ended follows from which times there are.
  ['occurred_at', 'ended_at', 'revision', 'timings', 'timings_basis', 'phase', 'abandoned', 'resolution', 'is_partial'],
  // Who served the customer: agents and queues have times.
  [
    'agents',
    'queue',
    'transfers',
    'transfer_count',
    'hold_count',
    'timings',
    'timings_basis',
    'revision',
    'abandoned',
    'resolution',
    'campaign',
  ],
  // How it ended.
  ['phase', 'resolution', 'ratings', 'reasons', 'disposition', 'disconnected_by', 'abandoned', 'transfers', 'transfer_count', 'content'],
  // Where it was: the kinds of turns and the times that are talk follow from the channel.
  ['channel', 'channel_provider', 'visibility', 'content', 'touchpoint', 'timings', 'direction', 'initiated_by', 'customer', 'related'],
  // Who began it, and who speaks.
  ['direction', 'initiated_by', 'content', 'agents', 'customer', 'timings', 'related', 'conversation_id', 'touchpoint'],
  // What the firm's own fields hold.
  ['reasons', 'disposition', 'attributes', 'ratings', 'customer'],
  // What a vendor heard in it.
  ['tags', 'vendor_signals', 'timings'],
  // What a survey asked.
  ['ratings', 'content', 'interaction_id', 'customer'],
]

/** `most`: about how many changes are tried, for a quick look. */
export function measureStock({ files }: Stock, most = Infinity): Measure {
  const places = files.flatMap(({ payloads }) => payloads.map((it) => placesIn(it).length)).reduce((sum, it) => sum + it, 0)
  // An odd step meets each kind of change equally often.
  const every = Math.floor((places * CHANGES.length) / most / 2) * 2 + 1
  const all = files.flatMap(({ sample, source, payloads }) =>
    payloads.map((it) => measureFields(it, source, factsOf(sample.system), every)),
  )
  return { counted: all.reduce((sum, it) => sum + it.counted, 0), misses: all.flatMap(({ misses }) => misses) }
}

export const shareOf = ({ counted, misses }: Measure): number => (counted === 0 ? 1 : 1 - misses.length / counted)

function measureFields(payload: unknown, source: ConfiguredSource, { obligatory, naming }: FieldFacts, every: number): Measure {
  const whole = takeIn(payload, source)
  const misses: Miss[] = []
  let counted = 0
  let turn = 0
  if (!whole.ok || whole.events.length === 0) return { counted, misses }
  for (const place of placesIn(payload)) {
    const field = fieldName(place.path)
    if (obligatory.some(([it]) => it.test(field))) continue
    const fed = naming.flatMap(([it, names]) => (it.test(field) ? names : []))
    for (const [change, apply] of CHANGES) {
      turn += 1
      if (turn % every !== 0) continue
      counted += 1
      const why = differenceOf(whole.events, takeIn(apply(payload, place), source), fed)
      if (why !== undefined) misses.push({ field, change, why })
    }
  }
  return { counted, misses }
}

function differenceOf(before: readonly InteractionEvent[], after: Ingested, fed: readonly string[]): string | undefined {
  if (!after.ok) return `refused: ${after.code} at ${after.path}`
  if (after.events.length !== before.length) return `${after.events.length} events, not ${before.length}`
  const parts = new Set(before.flatMap(({ data }, n) => differingParts(data, after.events[n]?.data ?? {})))
  const renamed = NAMES.filter((it) => parts.has(it) && !fed.includes(it))
  if (renamed.length > 0) return `another ${renamed.join(', ')}`
  const changed = [...parts].filter((it) => !DERIVED.has(it))
  const isOneFact = changed.length <= 1 || FACTS.some((fact) => changed.every((it) => fact.includes(it)))
  return isOneFact ? undefined : `changes ${changed.join(', ')}`
}

function differingParts(a: object, b: object): readonly string[] {
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))]
  return [...new Set([...left.keys(), ...right.keys()])].filter((it) => JSON.stringify(left.get(it)) !== JSON.stringify(right.get(it)))
}
