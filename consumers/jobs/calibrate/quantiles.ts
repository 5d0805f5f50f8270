import type { Interval } from '../../measures/fit-ramp.ts'

/** The standard score of a 95 % interval. */
const Z = 1.959964

/** The smallest number that this share of the sorted numbers do not exceed. */
export function valueAtShare(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/** Its 95 % interval by order statistics: what lies between two of the sorted numbers, whatever they are spread like. */
export function intervalOfQuantile(sorted: readonly number[], share: number): Interval {
  const error = Z * Math.sqrt(sorted.length * share * (1 - share))
  const at = (place: number) => sorted[Math.min(sorted.length - 1, Math.max(0, place))] ?? 0
  return [at(Math.floor(share * sorted.length - error)), at(Math.ceil(share * sorted.length + error))]
}
