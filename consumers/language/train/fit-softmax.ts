import { softmax } from '../model/softmax.ts'

/** One text for training: its features with their values, the place of its class and how much it counts. */
export type TrainingSample = {
  readonly ids: Int32Array
  readonly values: Float64Array
  readonly label: number
  readonly weight: number
}

/** Of each class but the last, its weights against the last: by feature, then the bias in the last place. */
export type FittedWeights = readonly Float64Array[]

/** How strongly weights are drawn to `towards`, or to zero: the first `firstWord` features are numbers, the others words. */
export type Penalty = {
  readonly words: number
  readonly numbers: number
  readonly firstWord: number
  readonly towards?: FittedWeights | undefined
}

const STEPS = 150
/** Adam (Kingma and Ba, 2015) with its usual first moment; the rate falls to an eighth, so that the last steps settle. */
const ADAM = { rate: 0.1, first: 0.9, second: 0.99, small: 1e-9 } as const

/**
 * Multinomial logistic regression with an L2 penalty. The classes are numbered from 0; the others are compared with the last. Every step
 * uses every sample: the same samples give the same weights, and no seed is needed.
 */
export function fitSoftmax(samples: readonly TrainingSample[], features: number, classes: number, penalty: Penalty): FittedWeights {
  const width = features + 1
  const weights = new Float64Array((classes - 1) * width)
  penalty.towards?.forEach((of, at) => weights.set(of, at * width))
  const start = weights.slice()
  const gradient = new Float64Array(weights.length)
  const mean = new Float64Array(weights.length)
  const spread = new Float64Array(weights.length)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0)
    for (const sample of samples) addGradient(sample, { weights, gradient, width, classes })
    for (let i = 0; i < weights.length; i += 1) {
      const feature = i % width
      // A bias is free, but one that starts from another model stays near it like any weight.
      if (feature === features && penalty.towards === undefined) continue
      const strength = feature < penalty.firstWord && penalty.towards === undefined ? penalty.numbers : penalty.words
      gradient[i] = (gradient[i] ?? 0) + strength * ((weights[i] ?? 0) - (start[i] ?? 0))
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
  return Array.from({ length: classes - 1 }, (_, at) => weights.slice(at * width, (at + 1) * width))
}

type Fit = { readonly weights: Float64Array; readonly gradient: Float64Array; readonly width: number; readonly classes: number }

function addGradient({ ids, values, label, weight }: TrainingSample, { weights, gradient, width, classes }: Fit): void {
  const logits = new Float64Array(classes)
  for (let at = 0; at < classes - 1; at += 1) {
    let logit = weights[at * width + width - 1] ?? 0
    for (let k = 0; k < ids.length; k += 1) logit += (weights[at * width + (ids[k] ?? 0)] ?? 0) * (values[k] ?? 0)
    logits[at] = logit
  }
  const chances = softmax(logits)
  for (let at = 0; at < classes - 1; at += 1) {
    const off = weight * ((chances[at] ?? 0) - (label === at ? 1 : 0))
    for (let k = 0; k < ids.length; k += 1) {
      const place = at * width + (ids[k] ?? 0)
      gradient[place] = (gradient[place] ?? 0) + off * (values[k] ?? 0)
    }
    const bias = at * width + width - 1
    gradient[bias] = (gradient[bias] ?? 0) + off
  }
}
