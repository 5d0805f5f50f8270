import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { derive as deriveSentiment } from '../../../consumers/datasets/brand_sentiment/derive.ts'
import { observe } from '../../../consumers/datasets/churn_risk/observe.ts'
import { derive as deriveInteraction } from '../../../consumers/datasets/interactions/derive.ts'
import { npsAnswer } from '../../../consumers/datasets/nps.ts'
import { derive as deriveReferral } from '../../../consumers/datasets/referral_signals/derive.ts'
import type { Received } from '../../../consumers/consumer.ts'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import { score01 } from '../../../producers/formats/score.ts'
import { interaction, ratingOf } from '../../builders/interaction.ts'

test('every whole answer of a scale with eleven steps is itself, and what lies between two belongs to the lower', () => {
  const starts = fc.constantFrom(0, 1, -5)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0, max: 0.999, noNaN: true }), starts, (whole, part, min) => {
      const scale = { min, max: min + 10, higher_is_better: true }
      const score = score01(min + whole, scale) ?? -1
      expect(npsAnswer({ score01: score })).toMatchObject({ nps: whole, nps_score: score })
      const between = score01(Math.min(min + whole + part, min + 10), scale) ?? -1
      expect(npsAnswer({ score01: between }).nps).toBe(Math.min(whole, 10))
    }),
  )
})

test.each([
  [10, 'promoter'],
  [9, 'promoter'],
  [8.999, 'passive'],
  [8.6, 'passive'],
  [7, 'passive'],
  [6.999, 'detractor'],
  [6.5, 'detractor'],
  [0, 'detractor'],
])('%s is the answer of a %s', (value, nps_class) => {
  expect(npsAnswer(ratingOf('nps', value)).nps_class).toBe(nps_class)
})

describe('every dataset states the same answer', () => {
  test.each([
    [8.6, 8],
    [6.5, 6],
    [9, 9],
  ])('%s as %s', (value, nps) => {
    const rated = interaction({ channel: 'survey', phase: 'rated', ratings: [ratingOf('nps', value)] })
    const event: Received = { interaction: rated, eventId: '0'.repeat(32), recordedAt: 0, offset: 0n, analysis: 'allowed' }
    const stated = { nps, nps_score: value / 10 }
    expect(deriveInteraction(event, noTables)).toMatchObject(stated)
    expect(deriveSentiment(event, noTables)).toMatchObject([stated])
    expect(deriveReferral(event, noTables)).toMatchObject([stated])
    expect(observe(event, noTables).statements).toMatchObject([{ nps }])
  })
})
