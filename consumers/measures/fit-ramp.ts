/** One thing with its size, and whether something happened. */
export type RampSample = { readonly value: number; readonly happened: boolean }

/** The limits of a 95 % interval. */
export type Interval = readonly [number, number]

/** A share that is even up to `from`, even from `to` on, and a straight line between them. */
export type Ramp = {
  readonly from: number
  readonly to: number
  readonly fromInterval: Interval
  readonly toInterval: Interval
  readonly low: number
  readonly high: number
  /** How much better than one share for all: samples times the logarithm of the ratio of the squared errors. */
  readonly gain: number
}

/** So many places are tried for each end. */
const PLACES = 24
/** Fewer samples beyond an end say nothing of it. */
const FEWEST_BEYOND = 30
/** The 95 % point of chi-squared with one degree of freedom. */
const LIMIT = 3.841

type Tried = { readonly from: number; readonly to: number; readonly low: number; readonly high: number; readonly error: number }

/**
 * The rising ramp with the least squared error, its ends among the quantiles of the sizes. An interval holds the places of one end at
 * which some place of the other leaves the error within what chance explains. Deterministic, without resampling. Undefined where no
 * ramp rises.
 */
export function fitRamp(unsorted: readonly RampSample[]): Ramp | undefined {
  // Sums depend on the order in their last digits.
  const samples = unsorted.toSorted((a, b) => a.value - b.value || Number(a.happened) - Number(b.happened))
  const count = samples.length
  const sorted = samples.map(({ value }) => value)
  const places = placesIn(sorted)
  const largest = sorted.at(-1) ?? 0
  const mean = samples.filter(({ happened }) => happened).length / count
  const tried = places.flatMap((from, index) => places.slice(index + 1).flatMap((to) => tryRamp(samples, mean, from, to) ?? []))
  const [first] = tried
  if (first === undefined) return undefined
  const best = tried.reduce((a, b) => (b.error < a.error ? b : a), first)
  const near = tried.filter(({ error }) => count * Math.log(error / best.error) <= LIMIT)
  return {
    from: best.from,
    to: best.to,
    fromInterval: intervalOf(
      near.map(({ from }) => from),
      places,
      largest,
    ),
    toInterval: intervalOf(
      near.map(({ to }) => to),
      places,
      largest,
    ),
    low: best.low,
    high: best.high,
    gain: count * Math.log((count * mean * (1 - mean)) / best.error),
  }
}

/** Different quantiles of the sorted sizes that have enough samples at or beyond them. */
function placesIn(sorted: readonly number[]): readonly number[] {
  const last = sorted.length - FEWEST_BEYOND
  if (last < 1) return []
  const picked = Array.from({ length: PLACES }, (_, n) => sorted[Math.floor((last * n) / (PLACES - 1))] ?? 0)
  return [...new Set(picked)]
}

function tryRamp(samples: readonly RampSample[], mean: number, from: number, to: number): Tried | undefined {
  let [sum, squares, product] = [0, 0, 0]
  for (const { value, happened } of samples) {
    const share = value <= from ? 0 : value >= to ? 1 : (value - from) / (to - from)
    sum += share
    squares += share * share
    if (happened) product += share
  }
  const count = samples.length
  const spread = squares - (sum * sum) / count
  const slope = spread > 0 ? (product - sum * mean) / spread : 0
  if (slope <= 0) return undefined
  const low = mean - (slope * sum) / count
  return { from, to, low, high: low + slope, error: Math.max(Number.EPSILON, count * mean * (1 - mean) - slope * slope * spread) }
}

/** Widened to the next places: what lies between two of them was not tried, and what lies beyond the last one may be anywhere. */
function intervalOf(near: readonly number[], places: readonly number[], largest: number): Interval {
  const low = near.reduce((a, b) => Math.min(a, b))
  const high = near.reduce((a, b) => Math.max(a, b))
  return [places[places.indexOf(low) - 1] ?? low, places[places.indexOf(high) + 1] ?? largest]
}
