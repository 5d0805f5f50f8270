import { NORMAL_95, wilsonInterval } from './wilson-interval.ts'

type Interval = readonly [number, number]
export type ShareCount = { readonly hits: number; readonly n: number }
export type Mean = { readonly mean: number; readonly deviation: number; readonly n: number }

/** The 95 % interval of `after` minus `before`, two shares: Newcombe's hybrid score (1998, method 10). */
export function differenceOfShares(before: ShareCount, after: ShareCount): Interval {
  const [p, q] = [before.hits / before.n, after.hits / after.n]
  const [[lowP, highP], [lowQ, highQ]] = [wilsonInterval(before.hits, before.n), wilsonInterval(after.hits, after.n)]
  return [q - p - Math.hypot(q - lowQ, highP - p), q - p + Math.hypot(highQ - q, p - lowP)]
}

/** The 95 % interval of `after` minus `before`, two means of separate samples, by the normal approximation. */
export function differenceOfMeans(before: Mean, after: Mean): Interval {
  const half = NORMAL_95 * Math.hypot(before.deviation / Math.sqrt(before.n), after.deviation / Math.sqrt(after.n))
  const difference = after.mean - before.mean
  return [difference - half, difference + half]
}

/** The 95 % interval of `after` over `before`, two Poisson counts over equal times, by the logarithm of their ratio. Neither is 0. */
export function ratioOfCounts(before: number, after: number): Interval {
  const half = NORMAL_95 * Math.sqrt(1 / before + 1 / after)
  const ratio = after / before
  return [ratio * Math.exp(-half), ratio * Math.exp(half)]
}

/** The 95 % interval of a mean, by the normal approximation. */
export function meanInterval({ mean, deviation, n }: Mean): Interval {
  const half = (NORMAL_95 * deviation) / Math.sqrt(n)
  return [mean - half, mean + half]
}
