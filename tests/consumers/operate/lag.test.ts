import { describe, expect, test } from '@jest/globals'
import { trackLag, type Lag } from '../../../consumers/operate/lag.ts'
import { createConsumerMetrics } from '../../../consumers/operate/metrics.ts'
import type { RuntimeEvent } from '../../../consumers/runtime/context.ts'
import { NOON, createHarness } from '../../builders/harness.ts'
import { toyEvent, statelessToy } from '../../law/toy-consumers.ts'

const HOUR_MS = 3_600_000

const opened = (next: number): RuntimeEvent => ({ what: 'opened', partition: 0, next: BigInt(next), state: 0, ids: 0 })
const retrying: RuntimeEvent = { what: 'retrying', partition: 0, why: 'the store is down', attempt: 1 }
const left: RuntimeEvent = { what: 'left', partition: 0 }
const lost: RuntimeEvent = { what: 'lost', partition: 0, key: 'v1/x/1' }
const seconds = (at: number | null) => (at === null ? null : at * 1000)
/** `oldest`: when the first record of the open segment was appended, in seconds of the story; null while it has no rows. */
const empty = (next: number, oldest: number | null = null): RuntimeEvent => ({
  what: 'read',
  partition: 0,
  records: 0,
  lastAppendTime: null,
  oldestAppendTime: seconds(oldest),
  next: BigInt(next),
})
/** Two records; `newest` is when the second was appended. */
const read = (next: number, newest: number, oldest: number | null = newest): RuntimeEvent => ({
  what: 'read',
  partition: 0,
  records: 2,
  lastAppendTime: newest * 1000,
  oldestAppendTime: seconds(oldest),
  next: BigInt(next),
})
const committed = (next: number): RuntimeEvent => ({
  what: 'committed',
  partition: 0,
  key: 'v1/x/1',
  records: 1,
  rows: 1,
  refused: 0,
  suppressed: 0,
  duplicates: 0,
  bytes: 1,
  encodeMs: 1,
  putMs: 1,
  next: BigInt(next),
})

const secondsAt = (it: Lag, seconds: number) => it.ages(seconds * 1000).map((one) => one.seconds)

describe('seconds behind, at second 10000', () => {
  /** What happened at which second of the story. */
  type Story = readonly (readonly [number, RuntimeEvent])[]
  test.each<{ readonly name: string; readonly story: Story; readonly behind: readonly number[] }>([
    { name: 'nothing that was opened: no lane', story: [], behind: [] },
    { name: 'opened, and nothing read since', story: [[400, opened(5)]], behind: [9600] },
    {
      name: 'trying to open',
      story: [
        [300, retrying],
        [400, retrying],
      ],
      behind: [9700],
    },
    {
      name: 'an empty batch and nothing to commit: the end',
      story: [
        [400, opened(5)],
        [401, empty(5)],
      ],
      behind: [0],
    },
    {
      name: 'read, the store tries again',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, retrying],
      ],
      behind: [9610],
    },
    {
      name: 'read on and on, empty batches too, and not committed: the oldest counts',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, read(9, 395, 390)],
        [403, empty(9, 390)],
      ],
      behind: [9610],
    },
    {
      name: 'the oldest of a batch that holds two days',
      story: [
        [400, opened(5)],
        [401, read(7, 390, 20)],
        [402, read(9, 395, 20)],
      ],
      behind: [9980],
    },
    {
      name: 'all committed, and the end not seen: the newest that was read',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, read(9, 395, 390)],
        [403, committed(9)],
      ],
      behind: [9605],
    },
    {
      name: 'all committed and then an empty batch: the end',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [403, committed(7)],
        [404, empty(7)],
      ],
      behind: [0],
    },
    {
      name: 'part of a batch committed: the rest of it',
      story: [
        [400, opened(5)],
        [401, committed(6)],
        [402, read(7, 390, 389)],
      ],
      behind: [9611],
    },
    {
      name: 'read without a row to wait for: the newest that was read',
      story: [
        [400, opened(5)],
        [401, read(7, 390, null)],
      ],
      behind: [9610],
    },
    {
      name: 'and then an empty batch: the end, however long the silent segment stays open',
      story: [
        [400, opened(5)],
        [401, read(7, 390, null)],
        [402, empty(7)],
      ],
      behind: [0],
    },
    {
      name: 'idle, and then the log does not answer',
      story: [
        [400, opened(5)],
        [401, empty(5)],
        [460, empty(5)],
        [500, retrying],
      ],
      behind: [9540],
    },
    {
      name: 'a slot lost to a rival: as before, until the next batch says more',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, lost],
        [403, opened(7)],
      ],
      behind: [9610],
    },
    {
      name: 'a slot lost to a rival, and read on behind it',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, lost],
        [403, opened(7)],
        [404, read(8, 403)],
      ],
      behind: [9597],
    },
    {
      name: 'a clock ahead of ours',
      story: [
        [400, opened(5)],
        [401, read(7, 20_000)],
      ],
      behind: [0],
    },
    {
      name: 'a partition that was left',
      story: [
        [400, opened(5)],
        [401, read(7, 390)],
        [402, left],
      ],
      behind: [],
    },
  ])('$name', ({ story, behind }) => {
    const it = trackLag()
    for (const [second, happened] of story) it.observe('x', happened, second * 1000)
    expect(secondsAt(it, 10_000)).toEqual(behind)
  })

  test('datasets and partitions are told apart', () => {
    const it = trackLag()
    it.observe('x', opened(0), 0)
    it.observe('y', opened(0), 0)
    it.observe('x', { ...read(2, 9), partition: 1 }, 9000)
    it.observe('y', empty(0), 9000)
    expect(it.ages(10_000)).toEqual([
      { dataset: 'x', partition: 0, seconds: 10 },
      { dataset: 'y', partition: 0, seconds: 0 },
      { dataset: 'x', partition: 1, seconds: 1 },
    ])
  })
})

test('a consumer whose store takes nothing for hours shows it at every scrape, and 0 once all is in the lake', async () => {
  const { put, start, clock, lake } = createHarness()
  let down = true
  const store: typeof lake = {
    ...lake,
    create: (key, body) => (down && key.startsWith('v1/') ? Promise.reject(new Error('503 SlowDown')) : lake.create(key, body)),
  }
  const it = createConsumerMetrics()
  const scraped = async () => /^signals_lag_seconds\{.*\} (\S+)$/m.exec((await it.page(0, clock.now())).text)?.[1]
  const running = start(statelessToy, { lake: store, emit: (happened) => it.observe('contacts', happened, clock.now()) })
  await clock.advance(2000)
  expect(await scraped()).toBe('0')
  put(toyEvent(1, 1))
  await clock.advance(HOUR_MS)
  expect(await scraped()).toBe('3600')
  await clock.advance(2 * HOUR_MS)
  expect([await scraped(), clock.now() - NOON]).toEqual(['10800', 3 * HOUR_MS + 2000])
  down = false
  await clock.advance(60_000)
  expect(await scraped()).toBe('0')
  await running.stop()
  expect(await scraped()).toBeUndefined()
})
