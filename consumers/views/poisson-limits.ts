/** The chance of `count` or more events where `expected` are expected (Poisson), from the terms of the tail. */
export function chanceOfAtLeast(count: number, expected: number): number {
  let term = Math.exp(-expected)
  for (let n = 1; n <= count; n += 1) term *= expected / n
  let tail = 0
  for (let n = count; term > tail * 1e-15; n += 1) {
    tail += term
    term *= expected / (n + 1)
  }
  return tail
}

/** The largest expectation under which `count` or more events are at most as likely as `chance`, rounded down to 4 places. */
export function largestExpectation(count: number, chance: number): number {
  let low = 0
  let high = count
  for (let n = 0; n < 50; n += 1) {
    const middle = (low + high) / 2
    if (chanceOfAtLeast(count, middle) <= chance) low = middle
    else high = middle
  }
  return Math.floor(low * 10_000) / 10_000
}

/** Hours of eight weeks. */
export const WINDOW_HOURS = 8 * 7 * 24

/** Numbers of streams for which the limits are tabulated: a lake counts as the next larger. */
export const STREAM_STEPS = [10, 30, 100, 300, 1_000, 3_000, 10_000, 100_000] as const

/** The chance that one hour of one stream may have: half a false alarm is expected in eight weeks over all streams. */
export function chancePerHour(streams: number): number {
  return 0.5 / (streams * WINDOW_HOURS)
}

/** Numbers of contacts of an hour for which the limits are tabulated: an hour counts as the next smaller. */
const COUNTS = Array.from({ length: 16 }, (_, n) => n + 5).concat([
  22, 25, 28, 32, 36, 40, 45, 50, 60, 70, 80, 100, 125, 150, 200, 250, 300, 400, 500, 700,
])

/**
 * The limits as a SELECT of `least`, `below` and a column `most_<streams>` for each step: an hour with `least` or more contacts, and
 * fewer than `below`, is above what chance does where no more than `most_<streams>` are expected.
 */
export function selectLimits(): string {
  const rows = COUNTS.map((count, place) => {
    const most = STREAM_STEPS.map((streams) => largestExpectation(count, chancePerHour(streams)))
    return `(${[count, COUNTS[place + 1] ?? 1_000_000_000, ...most].join(', ')})`
  })
  return `
SELECT *
FROM (
  VALUES
    ${rows.join(',\n    ')}
) AS tabulated (least, below, ${STREAM_STEPS.map((streams) => `most_${streams}`).join(', ')})`
}

/**
 * The upper 90 % bound of what `seen` events let one expect in the same time, an SQL expression (Wilson and Hilferty's approximation of
 * the chi-squared quantile, at most 1 % too low).
 */
export function upperBound(seen: string): string {
  const more = `(${seen} + 1)`
  return `${more} * power(1 - 1 / (9.0 * ${more}) + 1.281552 / (3 * sqrt(${more})), 3)`
}
