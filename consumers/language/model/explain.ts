import { LEXICON_NUMBERS } from './lexicon-numbers.ts'
import type { LinearModel, ModelReading } from './linear-model.ts'
import { sentimentModel } from './model-in-use.ts'
import type { LexiconReading } from './read-lexicons.ts'

/** `weight`: the entry's part of the logit of positive against negative. All parts together are the logit. */
export type LogitPart = { readonly entry: string; readonly weight: number }

/** A reading and its share of the whole. */
export type ReadingShare = readonly [ModelReading, number]

/** What adds less to a logit decides nothing. */
const LEAST_EVIDENCE = 0.05
const MOST_ENTRIES = 8

/** Every part of the logit: the bias, words and pairs of the vocabulary, and entries of the lexicons. */
export function explain(shares: readonly ReadingShare[], model: LinearModel = sentimentModel()): readonly LogitPart[] {
  const bias = model.bias.positive - model.bias.negative
  return [{ entry: '(bias)', weight: bias }, ...[...partsOf(model, shares)].map(([entry, weight]) => ({ entry, weight }))]
}

/** The strongest entries, the bias apart; of equal ones the first by name. */
export function strongestEntries(shares: readonly ReadingShare[], model: LinearModel = sentimentModel()): readonly string[] {
  const best: LogitPart[] = []
  for (const [entry, weight] of partsOf(model, shares)) {
    if (Math.abs(weight) < LEAST_EVIDENCE) continue
    let at = best.length
    while (at > 0 && isStronger(entry, weight, best[at - 1])) at -= 1
    if (at === MOST_ENTRIES) continue
    best.splice(at, 0, { entry, weight })
    if (best.length > MOST_ENTRIES) best.pop()
  }
  return best.map(({ entry }) => entry)
}

function isStronger(entry: string, weight: number, than: LogitPart | undefined): boolean {
  if (than === undefined) return false
  const more = Math.abs(weight) - Math.abs(than.weight)
  return more > 0 || (more === 0 && entry < than.entry)
}

function partsOf(model: LinearModel, shares: readonly ReadingShare[]): ReadonlyMap<string, number> {
  const { vocabulary, negative, positive } = model
  const byId = new Map<number, number>()
  const parts = new Map<string, number>()
  for (const [{ lexicons, numbers, ids, value, phrases }, share] of shares) {
    const scale = value * share
    for (const id of phrases) byId.set(id, (byId.get(id) ?? 0) + ((positive[id] ?? 0) - (negative[id] ?? 0)) * share)
    for (const id of ids) byId.set(id, (byId.get(id) ?? 0) + ((positive[id] ?? 0) - (negative[id] ?? 0)) * scale)
    for (let id = 0; id < numbers.length; id += 1) {
      const whole = ((positive[id] ?? 0) - (negative[id] ?? 0)) * (numbers[id] ?? 0) * share
      if (whole !== 0) addShares(LEXICON_NUMBERS[id], lexicons, whole, parts)
    }
  }
  for (const [id, weight] of byId) add(parts, vocabulary.names[id] ?? '', weight)
  return parts
}

/** Parts a number of the lexicons among the entries that made it. */
function addShares(
  name: (typeof LEXICON_NUMBERS)[number] | undefined,
  { felt, left, facts, named }: LexiconReading,
  whole: number,
  parts: Map<string, number>,
): void {
  const counts = (value: number, i: number): boolean => {
    if (value === 0 || name === '*facts') return false
    if (name === '*glad') return value > 0
    if (name === '*sad') return value < 0
    return name === '*words' || left[i] !== ''
  }
  const stated = name === '*facts' || name === '*mood' ? facts : []
  let sum = 0
  for (let i = 0; i < felt.length; i += 1) if (counts(felt[i] ?? 0, i)) sum += felt[i] ?? 0
  for (const { weight } of stated) sum += weight
  for (let i = 0; i < felt.length; i += 1) if (counts(felt[i] ?? 0, i)) add(parts, named[i] ?? '', (whole * (felt[i] ?? 0)) / sum)
  for (const { entry, weight } of stated) add(parts, entry, (whole * weight) / sum)
}

function add(parts: Map<string, number>, entry: string, part: number): void {
  parts.set(entry, (parts.get(entry) ?? 0) + part)
}
