import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { impactOf, impactsOf } from '../../../../consumers/datasets/brand_sentiment/impact.ts'
import { interaction } from '../../../builders/interaction.ts'

const turn = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([share, ofRest]) => ({ pNegative: share, score: (1 - share) * ofRest - share }))
const contact = interaction()

describe('the harm and the good of a contact', () => {
  test('of one turn they add up to the whole', () => {
    fc.assert(
      fc.property(turn, (only) => {
        const { negative, positive } = impactsOf(contact, [only], false)
        expect(negative + positive).toBeCloseTo(impactOf(contact, only.score, false), 10)
      }),
    )
  })

  test('are those of its last third: what was said before and is over does no harm', () => {
    fc.assert(
      fc.property(turn, turn, turn, (first, second, last) => {
        expect(impactsOf(contact, [first, second, last], false)).toEqual(impactsOf(contact, [last], false))
      }),
    )
  })

  test('severity weighs on the harm alone', () => {
    const angry = [{ pNegative: 0.4, score: 0.1 }]
    expect(impactsOf(contact, angry, true).negative).toBeLessThan(impactsOf(contact, angry, false).negative)
    expect(impactsOf(contact, angry, true).positive).toBe(impactsOf(contact, angry, false).positive)
  })

  test('weighs more the more people read it, up to twice', () => {
    const readBy = (followers: number) => impactOf(interaction({ visibility: 'public', reach: { followers } }), 0.4, false)
    expect(readBy(0)).toBeCloseTo(0.4, 10)
    expect(readBy(999)).toBeCloseTo(0.4 * 1.45, 10)
    expect(readBy(1e9)).toBeCloseTo(0.8, 10)
    expect(impactOf(contact, 0.4, false)).toBeCloseTo(0.4 * 0.6, 10)
  })
})
