import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { LogRecord } from '../../../../consumers/record.ts'
import { openFeed, type Brought, type Feed } from '../../../../consumers/runtime/kafka/partition.ts'
import { manualClock, settle, type ManualClock } from '../../../builders/manual-clock.ts'

type Stage = {
  readonly it: Feed
  readonly clock: ManualClock
  /** What was asked of the client, in order. */
  readonly said: string[]
  /** What the feed told its owner, in order. */
  readonly told: string[]
}

function stage({
  drain = false,
  end = 0n,
  others = false,
}: { readonly drain?: boolean; readonly end?: bigint; readonly others?: boolean } = {}): Stage {
  const clock = manualClock()
  const [said, told]: [string[], string[]] = [[], []]
  const it = openFeed({
    partition: 3,
    clock,
    queue: 2,
    others: () => others,
    drain,
    bounds: () => Promise.resolve({ earliest: 0n, end }),
    drained: () => void told.push('drained'),
    astray: (why) => void told.push(why),
    taps: {
      seek: (offset) => void said.push(`seek ${offset}`),
      pause: () => void said.push('pause'),
      resume: () => void said.push('resume'),
    },
  })
  return { it, clock, said, told }
}

const record = (offset: bigint): LogRecord => ({ partition: 3, offset, key: null, value: null, headers: [], appendTime: 0 })
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => record(BigInt(from + index)))
/** Records `from` to before `to`, as the answer to a question for `from`, covering the offsets up to `end`. */
const batch = (from: number, to: number, end = to): Brought => ({ records: range(from, to), asked: BigInt(from), end: BigInt(end) })

/** Reads on and on; `seen` holds the offsets of each batch as text, `-` for an empty one. */
function reading(it: Feed, from: bigint): { readonly seen: string[]; readonly ended: () => boolean; readonly over: Promise<void> } {
  const seen: string[] = []
  let ended = false
  const over = (async () => {
    for await (const records of it.read(from)) seen.push(records.map(({ offset }) => offset).join(' ') || '-')
    ended = true
  })()
  return { seen, ended: () => ended, over }
}

describe('a feed', () => {
  test('seeks to the offset of the reader before it resumes the client', async () => {
    const { it, said } = stage()
    reading(it, 42n)
    await settle()
    expect(said).toEqual(['seek 42', 'resume'])
  })

  test('yields batches in order, and an empty one after each second without records', async () => {
    const { it, clock } = stage()
    const { seen } = reading(it, 5n)
    await settle()
    expect(it.bring(batch(5, 7))).toBe(true)
    await clock.advance(999)
    expect(seen).toEqual(['5 6'])
    await clock.advance(2001)
    expect(seen).toEqual(['5 6', '-', '-', '-'])
    expect(it.bring(batch(7, 8))).toBe(true)
    await settle()
    expect(seen.at(-1)).toBe('7')
  })

  test('rejects batches that arrive before a reading begins or after it was left', async () => {
    const { it, said } = stage()
    expect(it.bring(batch(0, 2))).toBe(false)
    const batches = it.read(0n)[Symbol.asyncIterator]()
    const first = batches.next()
    await settle()
    expect(it.bring(batch(0, 2))).toBe(true)
    expect((await first).value).toHaveLength(2)
    await batches.return?.()
    expect(said).toEqual(['seek 0', 'resume', 'pause'])
    expect(it.bring(batch(2, 4))).toBe(false)
  })

  test.each([
    { kind: 'an older place, as after a late seek', late: batch(3, 5) },
    { kind: 'a later place, as after a silent jump to the earliest record', late: batch(90, 95) },
  ])('a client that stands at $kind is not believed: the reading ends', async ({ late }) => {
    const { it, told } = stage()
    const { seen, over } = reading(it, 10n)
    await settle()
    it.bring(batch(10, 12))
    await settle()
    expect(it.bring(late)).toBe(false)
    await over
    expect(seen).toEqual(['10 11'])
    expect(it.alive()).toBe(false)
    expect(told).toEqual([`the client was at offset ${late.asked}, but the reading was at offset 12`])
  })

  test('accepts a hole: the fetched offset decides, not the first record', async () => {
    const { it, told } = stage()
    const { seen } = reading(it, 10n)
    await settle()
    expect(it.bring({ records: range(15, 17), asked: 10n, end: 18n })).toBe(true)
    it.passed(18n, 20n)
    expect(it.bring(batch(20, 21))).toBe(true)
    await settle()
    expect(seen).toEqual(['15 16', '20'])
    expect(told).toEqual([])
  })

  test('ends when the client passes over markers at another offset than the reading', async () => {
    const { it, told } = stage()
    const { over } = reading(it, 10n)
    await settle()
    it.passed(3n, 6n)
    expect(it.alive()).toBe(true)
    it.passed(30n, 33n)
    await over
    expect(told).toEqual(['the client passed over offsets 30 to 33, but the reading was at offset 10'])
  })

  test('queues at most two batches; the callback waits a second for room, then the partition is paused until there is room', async () => {
    const { it, clock, said } = stage()
    const batches = it.read(0n)[Symbol.asyncIterator]()
    const first = batches.next()
    await settle()
    it.bring(batch(0, 1))
    await it.room()
    await first
    it.bring(batch(1, 2))
    await it.room()
    it.bring(batch(2, 3))
    let free = false
    const room = it.room().then(() => (free = true))
    await clock.advance(999)
    expect(free).toBe(false)
    await clock.advance(1)
    await room
    expect(said).toEqual(['seek 0', 'resume', 'pause'])
    expect((await batches.next()).value).toHaveLength(1)
    expect(said).toEqual(['seek 0', 'resume', 'pause', 'resume'])
  })

  test('pauses a full partition at once when other partitions can be fetched', async () => {
    const { it, said } = stage({ others: true })
    const batches = it.read(0n)[Symbol.asyncIterator]()
    const first = batches.next()
    await settle()
    expect(it.hasRoom()).toBe(true)
    it.bring(batch(0, 1))
    await first
    it.bring(batch(1, 2))
    it.bring(batch(2, 3))
    expect(it.hasRoom()).toBe(false)
    await it.room()
    expect(said).toEqual(['seek 0', 'resume', 'pause'])
    await batches.next()
    expect(said).toEqual(['seek 0', 'resume', 'pause', 'resume'])
    expect(it.hasRoom()).toBe(true)
  })

  test('does not pause when the reader makes room in time', async () => {
    const { it, said } = stage()
    const batches = it.read(0n)[Symbol.asyncIterator]()
    const first = batches.next()
    await settle()
    it.bring(batch(0, 1))
    await first
    it.bring(batch(1, 2))
    it.bring(batch(2, 3))
    const room = it.room()
    await batches.next()
    await room
    expect(said).toEqual(['seek 0', 'resume'])
  })

  test('a new reading ends the previous one and drops its queued batches', async () => {
    const { it, said } = stage()
    const old = it.read(0n)[Symbol.asyncIterator]()
    const first = old.next()
    await settle()
    it.bring(batch(0, 1))
    await first
    it.bring(batch(1, 2))
    const { seen } = reading(it, 0n)
    await settle()
    expect((await old.next()).done).toBe(true)
    expect(said.filter((one) => one === 'pause')).toEqual([])
    expect(it.bring(batch(2, 3))).toBe(false)
    expect(seen).toEqual([])
  })

  test('ends its reading and wakes the callback when it is ended, and reads no more', async () => {
    const { it } = stage()
    const { over, seen } = reading(it, 0n)
    await settle()
    it.end()
    await over
    expect(seen).toEqual([])
    await it.room()
    expect(it.bring(batch(0, 1))).toBe(false)
    await reading(it, 0n).over
  })

  test('pauses the client once when it is ended and never calls it again, because a new feed may be reading by then', async () => {
    const { it, said } = stage()
    const batches = it.read(0n)[Symbol.asyncIterator]()
    const first = batches.next()
    await settle()
    it.bring(batch(0, 1))
    await first
    it.end()
    expect(said).toEqual(['seek 0', 'resume', 'pause'])
    expect((await batches.next()).done).toBe(true)
    it.end()
    expect(said).toEqual(['seek 0', 'resume', 'pause'])
  })

  test('ends readings at once when it is stopped but stays alive, so that records already read can be committed', async () => {
    const { it } = stage()
    const { over } = reading(it, 0n)
    await settle()
    it.stop()
    await over
    expect(it.alive()).toBe(true)
  })

  describe('while draining', () => {
    test('ends at the end of the log as of the start of the reading, and reports it', async () => {
      const { it, told } = stage({ drain: true, end: 4n })
      const { seen, over } = reading(it, 0n)
      await settle()
      it.bring(batch(0, 3))
      await settle()
      expect(told).toEqual([])
      it.bring(batch(3, 9))
      await over
      expect(seen).toEqual(['0 1 2', '3'])
      expect(told).toEqual(['drained'])
      expect(it.alive()).toBe(true)
    })

    test('ends when only markers are left', async () => {
      const { it, told } = stage({ drain: true, end: 4n })
      const { over } = reading(it, 0n)
      await settle()
      it.bring(batch(0, 2))
      it.passed(2n, 4n)
      await over
      expect(told).toEqual(['drained'])
    })

    test('ends at once when there is nothing to read', async () => {
      const { it, told, said } = stage({ drain: true, end: 7n })
      await reading(it, 7n).over
      expect(told).toEqual(['drained'])
      expect(said.at(-1)).toBe('pause')
    })
  })

  test('whatever the client delivers, the reader gets the log from its first offset on without a gap', async () => {
    const step = fc.record({ kind: fc.constantFrom('next', 'stale', 'jump', 'again'), size: fc.integer({ min: 1, max: 5 }) })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 50 }), fc.array(step, { maxLength: 30 }), async (from, steps) => {
        const { it } = stage()
        const { seen } = reading(it, BigInt(from))
        await settle()
        let next = from
        for (const { kind, size } of steps) {
          const asked = kind === 'next' ? next : kind === 'stale' ? Math.max(0, next - size) : kind === 'jump' ? next + size : from
          const taken = it.bring(batch(asked, asked + size))
          expect(taken).toBe(asked === next && it.alive())
          if (taken) next += size
          await settle()
        }
        const handed = seen.filter((text) => text !== '-').flatMap((text) => text.split(' ').map(Number))
        expect(handed).toEqual(Array.from({ length: next - from }, (_, index) => from + index))
      }),
      { numRuns: 200 },
    )
  })
})
