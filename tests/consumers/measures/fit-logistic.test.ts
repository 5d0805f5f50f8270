import { describe, expect, test } from '@jest/globals'
import { fitLogistic, logistic, type LogisticSample } from '../../../consumers/measures/fit-logistic.ts'
import { seedRandom } from '../../../producers/systems/simulated/random.ts'

const FREE = { at: 0, strength: 0 } as const

function drawn(seed: number, n: number, of: (random: ReturnType<typeof seedRandom>) => readonly number[], truth: readonly number[]) {
  const random = seedRandom(seed)
  return Array.from({ length: n }, (): LogisticSample => {
    const numbers = of(random)
    const exposure = random.chance(0.3) ? 0.2 : 1
    const logit = numbers.reduce((sum, it, k) => sum + it * (truth[k + 1] ?? 0), truth[0] ?? 0)
    return { numbers, exposure, happened: random.chance(exposure * logistic(logit)) }
  })
}

describe('the fitted weights', () => {
  test('are those that the outcomes were drawn with', () => {
    const truth = [-1.5, 0.8, -0.4]
    const { constant, weights } = fitLogistic(
      drawn(1, 20_000, (random) => [random.next() * 4, random.next() * 4], truth),
      [FREE, FREE],
    )
    for (const [n, it] of [constant, ...weights].entries()) expect(Math.abs(it - (truth[n] ?? 0))).toBeLessThan(0.1)
  })

  test('do not depend on the order of the outcomes', () => {
    const samples = drawn(2, 500, (random) => [random.whole(0, 80)], [-2, 0.03])
    const [a, b] = [fitLogistic(samples, [FREE]), fitLogistic(samples.toReversed(), [FREE])]
    expect(a.constant).toBeCloseTo(b.constant, 6)
    expect(a.weights[0]).toBeCloseTo(b.weights[0] ?? NaN, 6)
  })

  test('stay at their prior where nothing speaks of them, and finite where one number tells all', () => {
    const silent = drawn(3, 300, () => [0, 1], [-1, 0, 0])
    expect(fitLogistic(silent, [{ at: 0.5, strength: 10 }, FREE]).weights[0]).toBeCloseTo(0.5, 6)
    const separated = Array.from({ length: 100 }, (_, n): LogisticSample => ({ numbers: [n], exposure: 1, happened: n >= 50 }))
    const { constant, weights } = fitLogistic(separated, [{ at: 0.03, strength: 1000 }])
    expect(Number.isFinite(constant) && Number.isFinite(weights[0])).toBe(true)
  })
})
