import { expect, test } from '@jest/globals'
import { leaveAlone } from '../../../consumers/views/leave-alone.ts'
import { answerOf } from '../../builders/view-answer.ts'

const gate = (customer_key: string, closed_until: string) => ({
  brand: 'acme',
  customer_key,
  offer_gate: 'closed',
  closed_until,
  reasons: ['upset'],
})
const moments_current = [gate('p1:ada', '2026-04-29T00:00:00Z'), gate('p1:bo', '2026-05-02T00:00:00Z')]
const leftAlone = async (occurred_at: string, last_recorded_at: string) =>
  await answerOf(leaveAlone, ['customer_key'], {
    interactions_latest: [{ interaction_id: 'newest', occurred_at, last_recorded_at }],
    moments_current,
  })

test('of history that was read months later holds what held at its end', async () => {
  expect(await leftAlone('2026-04-30T00:00:00Z', '2026-11-27T00:00:00Z')).toEqual(['p1:bo'])
})

test('a source with a clock that is ahead opens no gate', async () => {
  expect(await leftAlone('2030-01-01T00:00:00Z', '2026-04-30T00:00:00Z')).toEqual(['p1:bo'])
})

test('a gate opens with the first contact of anybody after its time', async () => {
  expect(await leftAlone('2026-05-03T00:00:00Z', '2026-05-03T00:01:00Z')).toEqual([])
})
