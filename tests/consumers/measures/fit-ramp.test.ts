import { describe, expect, test } from '@jest/globals'
import { fitRamp, type Ramp, type RampSample } from '../../../consumers/measures/fit-ramp.ts'
import { seedRandom } from '../../../producers/systems/simulated/random.ts'

/** Waits of three minutes on average; the share rises from 8 % at `from` to 48 % at `to`. */
function plant(seed: number, count: number, from = 120, to = 480, rise = 0.4): readonly RampSample[] {
  const random = seedRandom(seed)
  return Array.from({ length: count }, () => {
    const value = Math.round(-Math.log(1 - random.next()) * 180)
    const chance = 0.08 + rise * Math.min(1, Math.max(0, (value - from) / (to - from)))
    return { value, happened: random.next() < chance }
  })
}

const seeds = Array.from({ length: 30 }, (_, n) => n + 1)
const holds = ([low, high]: Ramp['fromInterval'], value: number) => low <= value && value <= high
const half = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

describe('a ramp', () => {
  test('that was planted is found again, and its intervals hold it', () => {
    const found = seeds.map((seed) => fitRamp(plant(seed, 1000))).filter((it) => it !== undefined)
    expect(found.every(({ gain }) => gain >= 16)).toBe(true)
    expect([half(found.map(({ from }) => from)), half(found.map(({ to }) => to))]).toEqual([
      expect.closeTo(120, -1.7),
      expect.closeTo(480, -2),
    ])
    expect(found.filter(({ fromInterval }) => holds(fromInterval, 120)).length).toBeGreaterThanOrEqual(26)
    expect(found.filter(({ toInterval }) => holds(toInterval, 480)).length).toBeGreaterThanOrEqual(26)
    expect(half(found.map(({ low }) => low))).toBeCloseTo(0.08, 1)
    expect(half(found.map(({ high }) => high))).toBeCloseTo(0.48, 1)
  })

  test('that is not there gains little', () => {
    const gains = seeds.map((seed) => fitRamp(plant(seed, 600, 120, 480, 0))?.gain ?? 0)
    expect(gains.filter((it) => it >= 16)).toEqual([])
  })

  test('that falls is none: its share never goes down', () => {
    for (const seed of seeds.slice(0, 5)) {
      const falling = plant(seed, 600).map((it) => ({ ...it, happened: !it.happened }))
      const ramp = fitRamp(falling)
      expect(ramp === undefined || (ramp.high > ramp.low && ramp.gain < 16)).toBe(true)
    }
  })

  test('is the same whatever the order of the samples', () => {
    const samples = plant(3, 600)
    expect(fitRamp(samples.toReversed())).toStrictEqual(fitRamp(samples))
  })

  test('that explains everything has an interval, too', () => {
    const samples = Array.from({ length: 200 }, (_, value) => ({ value, happened: value >= 100 }))
    expect(fitRamp(samples)).toMatchObject({ low: expect.closeTo(0, 1), high: expect.closeTo(1, 1) })
    const steps = samples.map(({ happened }) => ({ value: happened ? 1 : 0, happened }))
    expect(fitRamp(steps)).toMatchObject({ from: 0, to: 1, fromInterval: [0, 1], toInterval: [0, 1] })
  })

  test.each([
    ['too few samples', plant(1, 30)],
    ['samples of one size', plant(1, 200).map((it) => ({ ...it, value: 7 }))],
    ['none', []],
  ])('needs two ends with enough samples: not %s', (_, samples) => {
    expect(fitRamp(samples)).toBeUndefined()
  })
})
