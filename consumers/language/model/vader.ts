import { CAPITALS, NEGATION, SPECIAL, SPECIAL_HINTS, type Term, WEAKER_PAIRS } from '../lexicon/vader-terms.ts'

/**
 * VADER's lexicon and rules (Hutto and Gilbert, 2014), as in the reference implementation vaderSentiment 3.3.2. A test scores whole
 * texts with them and compares the results with the reference.
 */

/** Bends a sum of valences into -1..1; 15 approximates the largest expected square (reference: `normalize`). */
export function compound(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15)
}

/**
 * The valence of each word in its place: boosted, negated, weakened before a "but" and strengthened behind it.
 * `terms`: what VADER knows of each word. `capitals` says which words are written in capitals, where some are and some are not.
 */
export function valences(lower: readonly string[], terms: readonly (Term | undefined)[], capitals?: readonly boolean[]): number[] {
  const felt: number[] = []
  const but = lower.indexOf('but')
  for (let i = 0; i < lower.length; i += 1) {
    const term = terms[i]
    const plain = term === undefined || term.valence === undefined || term.boost !== 0 || (lower[i] === 'kind' && lower[i + 1] === 'of')
    felt.push(plain ? 0 : valenceAt(i, term.valence, lower, terms, capitals))
  }
  if (but >= 0) weighBut(but, felt)
  return felt
}

function valenceAt(
  i: number,
  own: number,
  lower: readonly string[],
  terms: readonly (Term | undefined)[],
  capitals: readonly boolean[] | undefined,
): number {
  let valence = own
  if (lower[i] === 'no' && terms[i + 1]?.valence !== undefined) valence = 0
  if (lower[i - 1] === 'no' || lower[i - 2] === 'no' || (lower[i - 3] === 'no' && (lower[i - 1] === 'or' || lower[i - 1] === 'nor')))
    valence = own * NEGATION
  if (capitals?.[i] === true) valence += valence > 0 ? CAPITALS : -CAPITALS
  for (let back = 1; back <= 3 && back <= i; back += 1) {
    const term = terms[i - back]
    if (term?.valence !== undefined) continue
    valence += boost(term, valence, capitals?.[i - back] === true) * (back === 1 ? 1 : back === 2 ? 0.95 : 0.9)
    valence = negate(valence, back, i, lower, term)
    if (back === 3 && hinted(lower, i)) valence = special(valence, lower, i)
  }
  // "least" turns a word round, "at least" and "very least" do not.
  const least = lower[i - 1] === 'least' && terms[i - 1]?.valence === undefined
  return least && lower[i - 2] !== 'at' && lower[i - 2] !== 'very' ? valence * NEGATION : valence
}

function boost(term: Term | undefined, valence: number, isCapital: boolean): number {
  if (term === undefined || term.boost === 0) return 0
  const scalar = valence < 0 ? -term.boost : term.boost
  return isCapital ? scalar + (valence > 0 ? CAPITALS : -CAPITALS) : scalar
}

function negate(valence: number, back: number, i: number, lower: readonly string[], term: Term | undefined): number {
  const one = lower[i - 1]
  const two = lower[i - 2]
  if (back === 2) {
    if (two === 'never' && isIntense(one)) return valence * 1.25
    if (two === 'without' && one === 'doubt') return valence
  }
  if (back === 3) {
    // As the reference has it: an "and" binds closer than its "or".
    if ((lower[i - 3] === 'never' && isIntense(two)) || isIntense(one)) return valence * 1.25
    if (lower[i - 3] === 'without' && (two === 'doubt' || one === 'doubt')) return valence
  }
  return term?.negates === true || lower[i - back]?.includes("n't") === true ? valence * NEGATION : valence
}

const isIntense = (word: string | undefined) => word === 'so' || word === 'this'

function hinted(lower: readonly string[], i: number): boolean {
  for (let at = i - 3; at <= i + 2; at += 1) if (SPECIAL_HINTS.has(lower[at] ?? '')) return true
  return false
}

function special(before: number, lower: readonly string[], i: number): number {
  const phrase = (from: number, to: number) => lower.slice(from, to + 1).join(' ')
  let valence = before
  const behind = [phrase(i - 1, i), phrase(i - 2, i), phrase(i - 2, i - 1), phrase(i - 3, i - 1), phrase(i - 3, i - 2)]
  const found = behind.find((it) => SPECIAL.has(it))
  if (found !== undefined) valence = SPECIAL.get(found) ?? valence
  valence = SPECIAL.get(phrase(i, i + 1)) ?? valence
  if (i + 2 < lower.length) valence = SPECIAL.get(phrase(i, i + 2)) ?? valence
  for (const pair of [phrase(i - 3, i - 2), phrase(i - 2, i - 1)]) if (WEAKER_PAIRS.has(pair)) valence -= 0.293
  return valence
}

/**
 * What stands before the first "but" counts half, what stands behind it half as much again. The reference looks each value up by
 * its amount, so that of two equal ones the first is changed twice; so do we, or the scores would differ.
 */
function weighBut(but: number, felt: number[]): void {
  const places: number[] = []
  for (let i = 0; i < felt.length; i += 1) if (felt[i] !== 0) places.push(i)
  for (const place of places) {
    const value = felt[place]
    const first = places.find((it) => felt[it] === value)
    if (first === undefined || value === undefined || first === but) continue
    felt[first] = value * (first < but ? 0.5 : 1.5)
  }
}
