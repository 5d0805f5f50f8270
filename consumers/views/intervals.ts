/** Two SQL expressions of type DOUBLE; null where there is nothing to divide by. */
export type Interval = { readonly low: string; readonly high: string }

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964
const Z2 = Z * Z

/**
 * The 95 % interval of a share of `hits` in `n`, two SQL expressions: Wilson's score interval (E. B. Wilson, Probable inference, 1927),
 * which stays within 0 and 1 and is right for few rows too.
 */
function wilson(hits: string, n: string): Interval {
  const count = `nullif(CAST(${n} AS DOUBLE), 0)`
  const share = `(${hits} / ${count})`
  const middle = `(${share} + ${Z2 / 2} / ${count})`
  const reach = `${Z} * sqrt(${share} * (1 - ${share}) / ${count} + ${Z2 / 4} / (${count} * ${count}))`
  const width = `(1 + ${Z2} / ${count})`
  // At 0 and at n, rounding may reach beyond by a hair.
  return {
    low: `CASE WHEN ${hits} = 0 THEN 0 * ${count} ELSE (${middle} - ${reach}) / ${width} END`,
    high: `CASE WHEN ${hits} = ${n} THEN 1 + 0 * ${count} ELSE (${middle} + ${reach}) / ${width} END`,
  }
}

/** The 95 % interval of a mean of `n` values with this sample deviation (`stddev_samp`); null for fewer than two values. */
export function intervalOfMean(mean: string, deviation: string, n: string): Interval {
  const reach = `${Z} * ${deviation} / sqrt(nullif(CAST(${n} AS DOUBLE), 0))`
  return { low: `${mean} - ${reach}`, high: `${mean} + ${reach}` }
}

/** A share with what it needs to be read: columns for a SELECT over counts. */
export function shareColumns(name: string, hits: string, n: string): string {
  const { low, high } = wilson(hits, n)
  return [`${hits} / nullif(CAST(${n} AS DOUBLE), 0) AS ${name}`, `${low} AS ${name}_low`, `${high} AS ${name}_high`].join(',\n  ')
}
