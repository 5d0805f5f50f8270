/**
 * One thing that happened or did not. The chance is `exposure` times the logistic function of a constant plus the weighted numbers:
 * a customer who is bound for longer leaves more seldom, whatever they want.
 */
export type LogisticSample = { readonly numbers: readonly number[]; readonly exposure: number; readonly happened: boolean }

/** Where a weight is drawn to, and how strongly: the inverse of the variance that is believed before anything is seen. */
export type Prior = { readonly at: number; readonly strength: number }

export type FittedLogistic = { readonly constant: number; readonly weights: readonly number[] }

const MOST_STEPS = 60
const SMALL = 1e-9

/**
 * The constant and the weights that make the outcomes likeliest, with a prior for each weight and none for the constant. Fisher scoring
 * (Newton's method with the expected curvature): with two dozen weights it is exact within a few steps, and needs no seed and no rate.
 * The gradient descent of `fit-softmax.ts` is for thousands of weights.
 */
export function fitLogistic(samples: readonly LogisticSample[], priors: readonly Prior[]): FittedLogistic {
  const size = priors.length + 1
  const share = samples.filter(({ happened }) => happened).length / samples.length
  let at = [logOdds(Math.min(0.99, Math.max(0.01, share))), ...priors.map((prior) => prior.at)]
  let loss = lossAt(at, samples, priors)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (const sample of samples) addSample(sample, at, gradient, curvature)
    priors.forEach((prior, n) => {
      gradient[n + 1] = (gradient[n + 1] ?? 0) - prior.strength * ((at[n + 1] ?? 0) - prior.at)
      const row = curvature[n + 1]
      if (row !== undefined) row[n + 1] = (row[n + 1] ?? 0) + prior.strength
    })
    const move = solve(curvature, gradient)
    let scale = 1
    let next = at
    let nextLoss = Infinity
    // A full step may go too far; half of it, and so on, does not.
    for (; scale > SMALL; scale /= 2) {
      next = at.map((it, n) => it + scale * (move[n] ?? 0))
      nextLoss = lossAt(next, samples, priors)
      if (nextLoss <= loss) break
    }
    if (!(nextLoss <= loss)) break
    const isDone = loss - nextLoss < SMALL
    at = next
    loss = nextLoss
    if (isDone) break
  }
  const [constant = 0, ...weights] = at
  return { constant, weights }
}

/** The logistic function. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance))
}

function logitOf({ numbers }: LogisticSample, at: readonly number[]): number {
  let logit = at[0] ?? 0
  for (let n = 0; n < numbers.length; n += 1) logit += (at[n + 1] ?? 0) * (numbers[n] ?? 0)
  return logit
}

function lossAt(at: readonly number[], samples: readonly LogisticSample[], priors: readonly Prior[]): number {
  let loss = 0
  for (const sample of samples) {
    const chance = sample.exposure * logistic(logitOf(sample, at))
    loss -= Math.log(Math.max(SMALL, sample.happened ? chance : 1 - chance))
  }
  priors.forEach((prior, n) => {
    loss += (prior.strength * ((at[n + 1] ?? 0) - prior.at) ** 2) / 2
  })
  return loss
}

function addSample(sample: LogisticSample, at: readonly number[], gradient: Float64Array, curvature: readonly Float64Array[]): void {
  const free = logistic(logitOf(sample, at))
  const chance = Math.min(1 - SMALL, Math.max(SMALL, sample.exposure * free))
  const slope = sample.exposure * free * (1 - free)
  const pull = (slope * ((sample.happened ? 1 : 0) - chance)) / (chance * (1 - chance))
  const weight = slope ** 2 / (chance * (1 - chance))
  const numberAt = (n: number) => (n === 0 ? 1 : (sample.numbers[n - 1] ?? 0))
  for (let n = 0; n < gradient.length; n += 1) {
    const own = numberAt(n)
    if (own === 0) continue
    gradient[n] = (gradient[n] ?? 0) + pull * own
    const row = curvature[n]
    if (row !== undefined) for (let k = 0; k < gradient.length; k += 1) row[k] = (row[k] ?? 0) + weight * own * numberAt(k)
  }
}

/** Solves a symmetric system by elimination. A row without curvature moves nothing. */
function solve(matrix: readonly Float64Array[], right: Float64Array): readonly number[] {
  const size = right.length
  const rows = matrix.map((row, n) => Float64Array.from([...row, right[n] ?? 0]))
  for (let pivot = 0; pivot < size; pivot += 1) {
    const own = rows[pivot]
    const head = own?.[pivot] ?? 0
    if (own === undefined || head < SMALL ** 2) continue
    for (let n = 0; n < size; n += 1) {
      const row = rows[n]
      const factor = (row?.[pivot] ?? 0) / head
      if (n === pivot || row === undefined || factor === 0) continue
      for (let k = pivot; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (own[k] ?? 0)
    }
  }
  return rows.map((row, n) => {
    const head = row[n] ?? 0
    return head < SMALL ** 2 ? 0 : (row[size] ?? 0) / head
  })
}
