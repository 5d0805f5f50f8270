/** One text for training: its features with their values, its class (0 negative, 1 neutral, 2 positive) and how much it counts. */
export type TrainingSample = {
  readonly ids: Int32Array
  readonly values: Float64Array
  readonly label: number
  readonly weight: number
}

export type FittedWeights = {
  /** Weights of the classes against neutral: by feature, then the bias in the last place. */
  readonly negative: Float64Array
  readonly positive: Float64Array
}

/** How strongly weights are drawn to `towards`, or to zero: the first `firstWord` features are numbers, the others words. */
export type Penalty = {
  readonly words: number
  readonly numbers: number
  readonly firstWord: number
  readonly towards?: FittedWeights | undefined
}

const ZERO: Float64Array = new Float64Array(0)
const STEPS = 150
/** Adam (Kingma and Ba, 2015) with its usual first moment; the rate falls to an eighth, so that the last steps settle. */
const ADAM = { rate: 0.1, first: 0.9, second: 0.99, small: 1e-9 } as const

/**
 * Multinomial logistic regression with an L2 penalty, neutral as the class the others are compared with. Every step uses every
 * sample: the same samples give the same weights, and no seed is needed.
 */
export function fitSoftmax(samples: readonly TrainingSample[], features: number, penalty: Penalty): FittedWeights {
  const width = features + 1
  const weights = new Float64Array(2 * width)
  if (penalty.towards !== undefined) {
    weights.set(penalty.towards.negative, 0)
    weights.set(penalty.towards.positive, width)
  }
  const gradient = new Float64Array(2 * width)
  const mean = new Float64Array(2 * width)
  const spread = new Float64Array(2 * width)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0)
    for (const sample of samples) addGradient(sample, weights, gradient, width)
    for (let i = 0; i < features; i += 1) {
      const strength = i < penalty.firstWord && penalty.towards === undefined ? penalty.numbers : penalty.words
      const { negative = ZERO, positive = ZERO } = penalty.towards ?? {}
      gradient[i] = (gradient[i] ?? 0) + strength * ((weights[i] ?? 0) - (negative[i] ?? 0))
      gradient[width + i] = (gradient[width + i] ?? 0) + strength * ((weights[width + i] ?? 0) - (positive[i] ?? 0))
    }
    if (penalty.towards !== undefined) {
      // A bias is free, but one that starts from another model stays near it like any weight.
      const { negative, positive } = penalty.towards
      gradient[features] = (gradient[features] ?? 0) + penalty.words * ((weights[features] ?? 0) - (negative[features] ?? 0))
      const last = width + features
      gradient[last] = (gradient[last] ?? 0) + penalty.words * ((weights[last] ?? 0) - (positive[features] ?? 0))
    }
    const rate = ADAM.rate * (1 - step / (STEPS + 20))
    const firstBias = 1 - ADAM.first ** step
    const secondBias = 1 - ADAM.second ** step
    for (let i = 0; i < weights.length; i += 1) {
      const slope = (gradient[i] ?? 0) / total
      const first = ADAM.first * (mean[i] ?? 0) + (1 - ADAM.first) * slope
      const second = ADAM.second * (spread[i] ?? 0) + (1 - ADAM.second) * slope * slope
      mean[i] = first
      spread[i] = second
      weights[i] = (weights[i] ?? 0) - (rate * (first / firstBias)) / (Math.sqrt(second / secondBias) + ADAM.small)
    }
  }
  return { negative: weights.slice(0, width), positive: weights.slice(width) }
}

function addGradient({ ids, values, label, weight }: TrainingSample, weights: Float64Array, gradient: Float64Array, width: number): void {
  let negative = weights[width - 1] ?? 0
  let positive = weights[2 * width - 1] ?? 0
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? 0
    const value = values[k] ?? 0
    negative += (weights[id] ?? 0) * value
    positive += (weights[width + id] ?? 0) * value
  }
  const top = Math.max(0, negative, positive)
  const down = Math.exp(negative - top)
  const up = Math.exp(positive - top)
  const all = down + Math.exp(-top) + up
  const offNegative = weight * (down / all - (label === 0 ? 1 : 0))
  const offPositive = weight * (up / all - (label === 2 ? 1 : 0))
  for (let k = 0; k < ids.length; k += 1) {
    const id = ids[k] ?? 0
    const value = values[k] ?? 0
    gradient[id] = (gradient[id] ?? 0) + offNegative * value
    gradient[width + id] = (gradient[width + id] ?? 0) + offPositive * value
  }
  gradient[width - 1] = (gradient[width - 1] ?? 0) + offNegative
  gradient[2 * width - 1] = (gradient[2 * width - 1] ?? 0) + offPositive
}
