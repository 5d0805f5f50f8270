/** An estimate with its 95 % interval. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

/** The standard score of a 95 % interval. */
const Z = 1.959964

/** The chance that one of `hits` is higher than one of `others`; a tie counts half (Mann and Whitney, 1947). Undefined where one is empty. */
export function areaUnderCurve(hits: readonly number[], others: readonly number[]): number | undefined {
  return hits.length === 0 || others.length === 0 ? undefined : meanOf(placesOf(hits, others))
}

/**
 * The same with its interval, by the variance of the places of each side among the other (DeLong, DeLong and Clarke-Pearson, 1988).
 * Undefined with fewer than two on a side.
 */
export function estimateArea(hits: readonly number[], others: readonly number[]): Estimate | undefined {
  if (hits.length < 2 || others.length < 2) return undefined
  const ofHits = placesOf(hits, others)
  const ofOthers = placesOf(others, hits)
  const value = meanOf(ofHits)
  const error = Math.sqrt(varianceOf(ofHits) / hits.length + varianceOf(ofOthers) / others.length)
  return { value, low: Math.max(0, value - Z * error), high: Math.min(1, value + Z * error) }
}

/** Of each of `these`, the share of `those` that is lower, ties half. */
function placesOf(these: readonly number[], those: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(those).toSorted()
  return these.map((it) => (countBelow(sorted, it, false) + countBelow(sorted, it, true)) / (2 * sorted.length))
}

/** How many of the sorted numbers are lower than `limit`, or not higher. */
function countBelow(sorted: Float64Array, limit: number, isSameCounted: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = sorted[middle] ?? Infinity
    if (at < limit || (isSameCounted && at === limit)) low = middle + 1
    else high = middle
  }
  return low
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, it) => sum + it, 0) / numbers.length
}

function varianceOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers)
  return numbers.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (numbers.length - 1)
}
