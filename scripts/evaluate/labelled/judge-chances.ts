/** The chance that one of `these` is higher than one of `those`; a tie counts half (Mann and Whitney, 1947). */
export function aucOf(these: readonly number[], those: readonly number[]): number | undefined {
  if (these.length === 0 || those.length === 0) return undefined
  const sorted = those.toSorted((a, b) => a - b)
  const wins = these.reduce((sum, it) => sum + (placeOf(sorted, (other) => other < it) + placeOf(sorted, (other) => other <= it)) / 2, 0)
  return wins / (these.length * those.length)
}

/** How many of a sorted list come before the first that is not `before`. */
function placeOf(sorted: readonly number[], before: (it: number) => boolean): number {
  const place = sorted.findIndex((it) => !before(it))
  return place === -1 ? sorted.length : place
}

const STEPS = 10

/** The mean distance of chance and truth over the steps, weighed by how many fall in each (Guo et al., 2017). */
export function calibrationErrorOf(answers: readonly { readonly chance: number; readonly isRight: boolean }[]): number | undefined {
  if (answers.length === 0) return undefined
  const steps = Array.from({ length: STEPS }, (_, step) =>
    answers.filter(({ chance }) => Math.min(STEPS - 1, Math.floor(chance * STEPS)) === step),
  )
  const distances = steps.map((step) => Math.abs(step.reduce((sum, { chance, isRight }) => sum + chance - (isRight ? 1 : 0), 0)))
  return distances.reduce((sum, it) => sum + it, 0) / answers.length
}
