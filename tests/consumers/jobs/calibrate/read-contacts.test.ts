import { beforeEach, describe, expect, test } from '@jest/globals'
import { interactionsConsumer } from '../../../../consumers/datasets/interactions/consumer.ts'
import { readContacts } from '../../../../consumers/jobs/calibrate/read-contacts.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { createHarness, eventBytes, NOON, type Harness } from '../../../builders/harness.ts'
import { interaction, ratingOf } from '../../../builders/interaction.ts'

const DAY = 86_400_000
const who = (n: number) => `p1:${String(n).padStart(32, '0')}`
const customer = (n: number) => ({ customer: { ref: who(n) } })

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})

/** A call `day` days after the first one; the log takes it in then. */
const take = (day: number, id: string, about: Partial<Interaction> = {}) =>
  harness.log.append(0, {
    value: eventBytes({
      interaction_id: `generic:acme:${id}`,
      channel: 'phone',
      direction: 'inbound',
      brand: { id: 'acme' },
      occurred_at: new Date(NOON + day * DAY).toISOString(),
      ...about,
    }),
    appendTime: NOON + day * DAY,
  })
const waited = (seconds: number) => ({ timings: { queue_wait_ms: seconds * 1000 } })

async function read(since = '2026-01-01') {
  await harness.run(interactionsConsumer)
  const contacts = await readContacts({ lake: harness.lake, format: parquet, since, tell: () => undefined })
  return contacts
    .toSorted((a, b) => a.at - b.at)
    .map(({ channel, at, measures, isHard, isRepeated }) => ({
      day: (at - NOON) / DAY,
      channel,
      measures: Object.fromEntries(measures),
      isHard,
      isRepeated,
    }))
}

describe('a contact', () => {
  test('has what its source counts, in the units of the event', async () => {
    take(0, 'a', { ...waited(90), transfer_count: 1, ivr: { steps: ['1', '3'] } })
    expect(await read()).toEqual([
      expect.objectContaining({ channel: 'phone', measures: { queue_wait_ms: 90_000, transfer_count: 1, ivr_steps: 2 } }),
    ])
  })

  test('is one, however many revisions tell it; of each column the highest counts', async () => {
    take(0, 'a', { revision: 1, ...waited(20), transfer_count: 1 })
    take(1, 'a', { revision: 3, occurred_at: new Date(NOON).toISOString(), ratings: [ratingOf('ces', 1)] })
    take(2, 'a', { revision: 2, occurred_at: new Date(NOON).toISOString(), ...waited(40) })
    expect(await read()).toMatchObject([{ day: 0, measures: { queue_wait_ms: 40_000, transfer_count: 1 }, isHard: true }])
  })

  test('has the rating of ease that was sent apart, and no other rating', async () => {
    take(0, 'a', waited(40))
    take(1, 's', {
      channel: 'survey',
      direction: undefined,
      ratings: [ratingOf('ces', 7)],
      related: [{ relation: 'rating_of', interaction_id: 'generic:acme:a' }],
    })
    take(2, 'b', { ratings: [ratingOf('csat', 1)] })
    expect(await read()).toMatchObject([{ isHard: false }, { isHard: undefined }])
  })

  test('is left out where it is a test, was taken back, or is none', async () => {
    take(0, 'a', { source: { ...interaction().source, is_test: true } })
    take(1, 'b', waited(5))
    take(1, 'b', { revision: 2, phase: 'deleted' })
    take(2, 'c', { direction: 'outbound', initiated_by: 'agent' })
    take(3, 'd', waited(9))
    expect(await read()).toMatchObject([{ day: 3 }])
  })

  test('of a suppressed customer is left out', async () => {
    take(0, 'a', customer(1))
    take(1, 'b', customer(2))
    await harness.run(interactionsConsumer)
    await suppress(harness.lake, { customerKey: who(1), appendedBefore: null }, harness.clock)
    expect(await read()).toMatchObject([{ day: 1 }])
  })

  test('from before the first day is not read', async () => {
    take(0, 'a')
    take(3, 'b')
    expect(await read(new Date(NOON + 2 * DAY).toISOString().slice(0, 10))).toMatchObject([{ day: 3 }])
  })
})

test('a customer came again where another contact with the brand follows within 7 days, once these are over', async () => {
  take(0, 'a', customer(1))
  take(6, 'b', customer(1))
  take(14, 'c', customer(1))
  take(1, 'd', { ...customer(2), brand: { id: 'zenith' } })
  take(2, 'e', customer(2))
  take(3, 'f', { customer: { ref: null } })
  expect((await read()).map(({ day, isRepeated }) => [day, isRepeated])).toEqual([
    [0, true],
    [1, false],
    [2, false],
    [3, undefined],
    [6, false],
    [14, undefined],
  ])
})
