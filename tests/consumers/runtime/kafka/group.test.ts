import { describe, expect, test } from '@jest/globals'
import { trackMembership, type Membership } from '../../../../consumers/runtime/kafka/group.ts'
import type { Feed } from '../../../../consumers/runtime/kafka/partition.ts'
import { manualClock, settle, type ManualClock } from '../../../builders/manual-clock.ts'

function stage({ drain = false, end = 0n }: { readonly drain?: boolean; readonly end?: bigint } = {}) {
  const clock: ManualClock = manualClock()
  const warnings: string[] = []
  const members: Membership = trackMembership({
    queue: 2,
    drain,
    sessionTimeoutMs: 6000,
    clock,
    taps: () => ({ seek: () => undefined, pause: () => undefined, resume: () => undefined }),
    bounds: () => Promise.resolve({ earliest: 0n, end }),
    warn: (why) => void warnings.push(why),
  })
  const stop = new AbortController()
  const given: Feed[] = []
  let ended: 'no' | 'yes' | Error = 'no'
  const over = (async () => {
    try {
      for await (const feed of members.given(stop.signal)) given.push(feed)
      ended = 'yes'
    } catch (error) {
      ended = error as Error
    }
  })()
  const names = () => given.map((it) => `${it.partition}${it.alive() ? '' : ' ended'}`)
  return { clock, members, stop, given, names, warnings, over, ended: () => ended }
}

/** Reads a feed to its end. */
async function readOut(feed: Feed): Promise<void> {
  for await (const batch of feed.read(0n)) expect(batch).toEqual([])
}

describe('the membership of a group', () => {
  test('gives each partition once per join', async () => {
    const { members, names } = stage()
    members.joined([0, 2])
    await settle()
    expect(names()).toEqual(['0', '2'])
  })

  test('a rebalance ends all earlier feeds, even of partitions that stay assigned, and gives new ones', async () => {
    const { members, names, given } = stage()
    members.joined([0, 1, 2])
    await settle()
    const over = readOut(given[1]!)
    members.joined([1])
    await over
    await settle()
    expect(names()).toEqual(['0 ended', '1 ended', '2 ended', '1'])
    expect(members.of(0)).toBeUndefined()
    expect(members.of(1)).toBe(given[3])
  })

  test('a feed that was not taken before the next rebalance is never given', async () => {
    const { members, names } = stage()
    members.joined([0])
    members.joined([1])
    await settle()
    expect(names()).toEqual(['1'])
  })

  test('a client error ends every reading; partitions are given again after the next heartbeat', async () => {
    const { members, names, warnings } = stage()
    members.joined([0, 1])
    await settle()
    members.doubt('connection reset')
    members.doubt('connection reset')
    await settle()
    expect(names()).toEqual(['0 ended', '1 ended'])
    members.beat()
    members.beat()
    await settle()
    expect(names()).toEqual(['0 ended', '1 ended', '0', '1'])
    expect(warnings).toHaveLength(1)
  })

  test('a client error followed by a rebalance gives the partitions of the rebalance once', async () => {
    const { members, names } = stage()
    members.joined([0])
    await settle()
    members.doubt('leader not available')
    members.joined([0])
    members.beat()
    await settle()
    expect(names()).toEqual(['0 ended', '0'])
  })

  test('a partition whose client position is wrong is given again; the others continue', async () => {
    const { members, names, given } = stage()
    members.joined([0, 1])
    await settle()
    void readOut(given[0]!)
    await settle()
    members.of(0)?.bring({ records: [], asked: 50n, end: 60n })
    await settle()
    expect(names()).toEqual(['0 ended', '1', '0'])
  })

  test('a client that is at the same wrong offset five times in a row is reported as broken', async () => {
    const { members, given, ended } = stage()
    members.joined([0])
    for (let time = 0; time < 5; time += 1) {
      await settle()
      void readOut(given[time]!)
      await settle()
      members.of(0)?.bring({ records: [], asked: 50n, end: 60n })
    }
    await settle()
    expect(ended()).toMatchObject({ name: 'Broken', message: expect.stringMatching(/partition 0 .* offset 50, .* 5 times in a row/) })
  })

  test('the membership stays fresh for one session timeout after the last heartbeat', async () => {
    const { members, clock } = stage()
    expect(members.fresh()).toBe(false)
    members.joined([0])
    await clock.advance(5999)
    expect(members.fresh()).toBe(true)
    members.beat()
    await clock.advance(5999)
    expect(members.fresh()).toBe(true)
    await clock.advance(1)
    expect(members.fresh()).toBe(false)
  })

  test('a failure ends every reading and is thrown to the caller', async () => {
    const { members, given, ended, over } = stage()
    members.joined([0])
    await settle()
    const reading = readOut(given[0]!)
    members.fail(new Error('gave up'))
    await Promise.all([reading, over])
    expect(ended()).toMatchObject({ message: 'gave up' })
  })

  test('a client without any event for five minutes of running time is reported as broken; each event restarts the five minutes', async () => {
    const { members, clock, ended, over } = stage()
    members.joined([0])
    await clock.advance(299_000)
    members.answered()
    await clock.advance(299_000)
    expect(ended()).toBe('no')
    await clock.advance(2000)
    await over
    expect(ended()).toMatchObject({ name: 'Broken', message: expect.stringMatching(/neither a fetch nor a heartbeat for 300 seconds/) })
  })

  test('stopping ends the readings and gives no more feeds; given feeds stay alive until the end', async () => {
    const { members, stop, given, names, over } = stage()
    members.joined([0])
    await settle()
    const reading = readOut(given[0]!)
    stop.abort()
    await Promise.all([reading, over])
    expect(names()).toEqual(['0'])
    members.end()
    expect(names()).toEqual(['0 ended'])
  })

  describe('while draining', () => {
    test('no more feeds come once all partitions are drained, and not before the group was joined', async () => {
      const { members, clock, given, ended, over } = stage({ drain: true })
      await clock.advance(3000)
      expect(ended()).toBe('no')
      members.joined([0, 1])
      await settle()
      await readOut(given[0]!)
      await clock.advance(3000)
      expect(ended()).toBe('no')
      await readOut(given[1]!)
      await over
      expect(ended()).toBe('yes')
    })

    test('a member without partitions has nothing to wait for', async () => {
      const { members, ended, over } = stage({ drain: true })
      members.joined([])
      await over
      expect(ended()).toBe('yes')
    })

    test('a rebalance gives drained partitions again, because their records may not have been committed', async () => {
      const { members, given, names, ended } = stage({ drain: true })
      members.joined([0, 1])
      await settle()
      await readOut(given[0]!)
      members.joined([0])
      await settle()
      expect(names()).toEqual(['0 ended', '1 ended', '0'])
      expect(ended()).toBe('no')
    })

    test('a client error does not affect drained partitions that are being committed', async () => {
      const { members, given, names } = stage({ drain: true })
      members.joined([0, 1])
      await settle()
      await readOut(given[0]!)
      members.doubt('connection reset')
      members.beat()
      await settle()
      expect(names()).toEqual(['0', '1 ended', '1'])
    })
  })
})
