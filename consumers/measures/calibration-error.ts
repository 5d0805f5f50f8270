const STEPS = 10

/** What a model gives as the chance, and what came of it: 1 and 0, or the true chance where it is known. */
export type Forecast = { readonly chance: number; readonly outcome: number }

/** The mean distance of chance and outcome over ten steps of equal width, weighed by how many fall in each (Guo et al., 2017). */
export function calibrationErrorOf(forecasts: readonly Forecast[]): number | undefined {
  if (forecasts.length === 0) return undefined
  const distances = new Float64Array(STEPS)
  for (const { chance, outcome } of forecasts) {
    const step = Math.min(STEPS - 1, Math.floor(chance * STEPS))
    distances[step] = (distances[step] ?? 0) + chance - outcome
  }
  return distances.reduce((sum, it) => sum + Math.abs(it), 0) / forecasts.length
}
