import { describe, expect, test } from '@jest/globals'
import type { Received } from '../../../../consumers/consumer.ts'
import { spoken } from '../../../builders/interaction.ts'
import { contact } from './histories.ts'
import { CANCEL, FURIOUS, movingTheClock, rowAfter, UNSOLVED } from './row-after.ts'

/** The points of one reason; 0 where the row does not have it. */
function pointsOf(code: string, ...history: readonly Received[]): number {
  const { reasons, reason_points } = rowAfter(...history)
  return Number(reason_points[reasons.indexOf(code)] ?? 0)
}

describe('four bad contacts', () => {
  const unsolved = (...days: readonly number[]) => days.map((day) => contact(day, UNSOLVED))

  test('count together up to the thirtieth day, and not after it', () => {
    expect(pointsOf('many_bad_contacts', ...unsolved(0, 8, 16, 30))).toBe(30)
    expect(pointsOf('many_bad_contacts', ...unsolved(0, 8, 16, 30.01))).toBe(0)
  })

  test('do not count once what they were about has ended well', () => {
    const thread = { conversation_id: 'one-thread' }
    const bad = [0, 5, 10, 15].map((day) => contact(day, { ...UNSOLVED, ...thread }))
    expect(pointsOf('many_bad_contacts', ...bad)).toBe(30)
    const mended = spoken(['customer', 'Hello.'], ['agent', 'We have replaced the box.'], ['customer', 'Yes, that fixed it, thank you.'])
    const solved = contact(17, { ...thread, content: mended, resolution: { status: 'resolved', confirmed_by: 'agent' } })
    expect(pointsOf('many_bad_contacts', ...bad, solved)).toBe(0)
  })
})

test('an offer to stay that is accepted in the contact itself clears the wish to leave, and one before it does not', () => {
  const kept = { offers: [{ kind: 'retention', outcome: 'accepted' }] } as const
  expect(pointsOf('asks_to_cancel', contact(0, { ...CANCEL, offers: [...kept.offers] }))).toBe(0)
  expect(pointsOf('asks_to_cancel', contact(0, { offers: [...kept.offers] }), contact(1, CANCEL))).toBe(80)
})

test('what the firm sends is no contact after which a customer goes silent', () => {
  const angry = { ...FURIOUS, ...UNSOLVED }
  expect(pointsOf('went_silent', contact(0, angry), movingTheClock(40))).toBe(10)
  expect(pointsOf('went_silent', contact(0, { ...angry, direction: 'outbound' }), movingTheClock(40))).toBe(0)
})

test('contacts that are often weigh 6 at most', () => {
  const days = Array.from({ length: 14 }, (_, day) => contact(day))
  expect(pointsOf('frequent_contacts', ...days)).toBe(6)
})
