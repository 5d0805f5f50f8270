import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { calibrateChurn } from '../../../../consumers/jobs/calibrate/calibrate-churn.ts'
import { chanceWith } from '../../../../consumers/jobs/calibrate/fit-churn.ts'
import type { ChurnOutcome } from '../../../../consumers/jobs/calibrate/read-outcomes.ts'
import { replayOutcomes } from '../../../../consumers/jobs/calibrate/replay-outcomes.ts'
import { useChurnCalibration } from '../../../../consumers/datasets/churn_risk/calibration.ts'
import { churnRiskConsumer } from '../../../../consumers/datasets/churn_risk/consumer.ts'
import type { KnownBy } from '../../../../consumers/consumer.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { churnRisk } from '../../../../schemas/datasets/churn_risk.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { plantOutcomes } from '../../../../scripts/evaluate/calibration/plant-outcomes.ts'
import { createHarness, eventBytes, NOON, readRows, type Harness } from '../../../builders/harness.ts'
import { spoken } from '../../../builders/interaction.ts'

const DAY = 86_400_000
const who = (n: number) => `p1:${String(n).padStart(32, '0')}`

let harness: Harness
beforeEach(() => {
  harness = createHarness({ partitions: 2 })
})
afterEach(() => useChurnCalibration(undefined))

const take = (day: number, customer: number, about: Partial<Interaction> = {}, happened = day) =>
  harness.log.append(customer % 2, {
    value: eventBytes({
      interaction_id: `generic:acme:${customer}-${day}`,
      occurred_at: new Date(NOON + happened * DAY).toISOString(),
      customer: { ref: who(customer), stage: 'current' },
      ...about,
    }),
    appendTime: NOON + day * DAY,
  })
const cancels = { content: spoken(['customer', 'I want to cancel my contract.']) }

const outcome = (customer: number, day: number | null, over: Partial<ChurnOutcome> = {}): ChurnOutcome => ({
  customerKey: who(customer),
  brand: null,
  asOf: day === null ? null : NOON + day * DAY,
  churned: false,
  voluntary: true,
  treated: false,
  ...over,
})

const replay = async (outcomes: readonly ChurnOutcome[], knownBy: KnownBy = 'recorded') =>
  await replayOutcomes({ lake: harness.lake, format: parquet, outcomes, knownBy, tell: () => undefined })
const pointsOf = async (outcomes: readonly ChurnOutcome[], knownBy?: KnownBy) =>
  (await replay(outcomes, knownBy))?.outcomes.map(({ points }) => points)

describe('a replayed outcome', () => {
  test('is scored by what was known at its time: later facts do not count, and points have faded', async () => {
    take(0, 1)
    take(5, 1, cancels)
    await harness.run(churnRiskConsumer, { limits: { currentEveryMs: 0 } })
    expect(await pointsOf([outcome(1, 4), outcome(1, 5), outcome(1, 65)])).toEqual([0, 80, 40])
  })

  test('knows a fact that was taken in later only where it is told to assume so', async () => {
    take(9, 1, cancels, 0)
    await harness.run(churnRiskConsumer)
    expect((await replay([outcome(1, 4)]))?.leftOut.notSeen).toBe(1)
    expect(await pointsOf([outcome(1, 4)], 'happened')).toEqual([76])
  })

  test('without a time is scored by everything', async () => {
    take(0, 1)
    take(5, 1, cancels)
    await harness.run(churnRiskConsumer)
    expect(await pointsOf([outcome(1, null)])).toEqual([80])
  })

  test('is left out, and counted, where it cannot be used', async () => {
    take(0, 1)
    take(0, 3, { customer: { ref: who(3), stage: 'prospect' } })
    take(0, 5, { brand: { id: 'acme' } })
    take(1, 5, { brand: { id: 'zenith' } })
    take(0, 7)
    await harness.run(churnRiskConsumer)
    await suppress(harness.lake, { customerKey: who(7), appendedBefore: null }, harness.clock)
    const replayed = await replay([
      outcome(1, 2),
      outcome(2, 2),
      outcome(3, 2),
      outcome(5, 2),
      outcome(5, 2, { brand: 'zenith' }),
      outcome(5, 2, { brand: 'other' }),
      outcome(1, 3, { churned: true, voluntary: false }),
      outcome(7, 2),
    ])
    expect(replayed?.outcomes.map(({ customerKey }) => customerKey)).toEqual([who(1), who(5)])
    expect(replayed?.leftOut).toEqual({ notSeen: 2, whichBrand: 2, notScored: 1, involuntary: 1 })
  })

  test('is undefined where nothing was derived', async () => {
    expect(await replay([outcome(1, 1)])).toBeUndefined()
  })
})

describe('a calibration in use', () => {
  const result = calibrateChurn(plantOutcomes(1500, 4), { seed: 1, about: 'a test', horizonDays: 90 })
  if (!result.ok) throw new Error(result.reason)
  const { file } = result

  test('makes the risk the chance that was fitted, says so, and is part of the model version', async () => {
    take(0, 1, cancels)
    useChurnCalibration(file)
    await harness.run(churnRiskConsumer)
    const [row] = await readRows(harness.lake, churnRisk, ['risk_score', 'calibrated', 'model_version', 'intent_points'])
    const weight = file.weights['asks_to_cancel'] ?? 1
    expect(row?.['intent_points']).toBe(Math.round(80 * weight))
    const bare = { points: 80, exposure: 1, churned: true, reasons: [{ code: 'asks_to_cancel', points: 80 }] } as const
    expect(row?.['risk_score']).toBeCloseTo(chanceWith(bare, file), 12)
    expect(row?.['calibrated']).toBe(true)
    expect(row?.['model_version']).toContain(`+${file.version}+`)
  })

  test('is not there by itself', async () => {
    take(0, 1, cancels)
    await harness.run(churnRiskConsumer)
    const [row] = await readRows(harness.lake, churnRisk, ['calibrated', 'model_version'])
    expect(row?.['calibrated']).toBe(false)
    expect(row?.['model_version']).not.toContain('outcomes')
  })
})
