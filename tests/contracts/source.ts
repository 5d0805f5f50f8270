import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../consumers/record.ts'
import type { Source } from '../../consumers/runtime/ports.ts'
import { assigned, drained, pull, takeRecords } from './reading.ts'
import { waitUntil } from '../services/waiting.ts'

export type AppendedEntry = {
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers?: Readonly<Record<string, string>>
}

/** A fresh and empty log of at least two partitions. What a backend cannot do it leaves out, and those tests are not defined. */
export type SourceBackend = {
  readonly topic: string
  readonly partitions: number
  /** Appends in order to this partition, acknowledged when it resolves. */
  append(partition: number, entries: readonly AppendedEntry[]): Promise<void>
  /** A source of this log. Sources of one group may share the partitions; another group (default `one`) reads on its own. */
  open(options: { readonly drain: boolean; readonly group?: string }): Promise<Source>
  /** Makes one offset at the end of this partition that no reader will ever see (a transaction marker, a dropped record). */
  hole?(partition: number): Promise<void>
  /** Forgets the oldest records of this partition, as retention does; what stays begins at or below `before`, above 0. */
  forget?(partition: number, before: bigint): Promise<void>
  /** Removes the log and makes a new one of the same name and size, without records. */
  recreate?(): Promise<void>
  end(): Promise<void>
}

export type SourceAbilities = {
  /** Sources of one group get different partitions (Kafka); else every source gets every partition and owns it (files). */
  readonly shares: boolean
  readonly holes?: boolean
  readonly forgets?: boolean
  readonly recreates?: boolean
}

const TIMEOUT_MS = 90_000

/** What every source promises (consumers/runtime/ports.ts). `start` is called before each test and gives an empty log. */
export function sourceContract(name: string, abilities: SourceAbilities, start: () => Promise<SourceBackend>): void {
  describe(`${name} keeps the promises of a source`, () => {
    let backend: SourceBackend

    beforeEach(async () => {
      backend = await start()
    }, TIMEOUT_MS)
    afterEach(async () => {
      await backend?.end()
    }, TIMEOUT_MS)

    const promise = (sentence: string, check: () => Promise<void>) => test(sentence, check, TIMEOUT_MS)
    const reading = async (partition = 0, group = 'one') => assigned(await backend.open({ drain: false, group }), partition)

    promise('it names the log it reads, and says the same twice', async () => {
      const source = await backend.open({ drain: true })
      const identity = await source.identity()
      expect(identity).toEqual({ clusterId: expect.stringMatching(/./), topic: backend.topic, partitions: backend.partitions })
      expect(await source.identity()).toEqual(identity)
      await source.close()
    })

    promise('an empty log gives every partition once, without records, and draining it ends', async () => {
      const found = await drained(await backend.open({ drain: true }))
      expect([...found.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: backend.partitions }, (_, index) => index))
      expect([...found.values()].flat()).toEqual([])
    })

    promise('records come back as they went in: partition, order, key, value, headers', async () => {
      await backend.append(0, [entry('a', 'one', { traceparent: '00-ab', 'content-type': 'ä' }), entry('b', 'two')])
      await backend.append(1, [entry('c', 'three')])
      await backend.append(0, [entry('a', 'four')])
      const found = await drained(await backend.open({ drain: true }))
      expect(found.get(0)?.map(said)).toEqual([
        { key: 'a', value: 'one', headers: { traceparent: '00-ab', 'content-type': 'ä' } },
        { key: 'b', value: 'two', headers: {} },
        { key: 'a', value: 'four', headers: {} },
      ])
      expect(found.get(1)?.map(said)).toEqual([{ key: 'c', value: 'three', headers: {} }])
      for (const [partition, records] of found) expect(records.every((it) => it.partition === partition)).toBe(true)
    })

    promise('bytes of every kind survive: no key, no value, nothing at all, and what is no text', async () => {
      const strange: AppendedEntry[] = [
        { key: null, value: Buffer.from('value') },
        { key: Buffer.from('key'), value: null },
        { key: null, value: null },
        { key: new Uint8Array(), value: new Uint8Array() },
        { key: Uint8Array.of(0xff, 0, 0x80), value: Uint8Array.from({ length: 256 }, (_, index) => index) },
      ]
      await backend.append(0, strange)
      const records = (await drained(await backend.open({ drain: true }))).get(0) ?? []
      expect(records.map(({ key, value }) => [hex(key), hex(value)])).toEqual(strange.map(({ key, value }) => [hex(key), hex(value)]))
    })

    promise('offsets are bigints that rise, and bounds say from where to before which', async () => {
      await backend.append(0, [entry('k', '0'), entry('k', '1'), entry('k', '2')])
      const { assignment, leave } = await reading()
      const records = await takeRecords(assignment, 0n, 3)
      expect(records.map((it) => it.offset)).toEqual([0n, 1n, 2n])
      expect(await assignment.bounds()).toEqual({ earliest: 0n, end: 3n })
      await backend.append(0, [entry('k', '3')])
      expect(await assignment.bounds()).toEqual({ earliest: 0n, end: 4n })
      await leave()
    })

    promise('reading starts where it is told to, also again and further back on the same assignment', async () => {
      await backend.append(0, numbered(0, 20))
      const { assignment, leave } = await reading()
      expect((await takeRecords(assignment, 15n, 5)).map((it) => it.offset)).toEqual([15n, 16n, 17n, 18n, 19n])
      expect((await takeRecords(assignment, 3n, 2)).map((it) => it.offset)).toEqual([3n, 4n])
      expect((await takeRecords(assignment, 0n, 20)).map(value)).toEqual(numbered(0, 20).map((it) => text(it.value)))
      await leave()
    })

    promise('append times are those of the log: between before and after, never falling here', async () => {
      const before = Date.now()
      await backend.append(0, numbered(0, 5))
      await pause(20)
      await backend.append(0, numbered(5, 5))
      const times = ((await drained(await backend.open({ drain: true }))).get(0) ?? []).map((it) => it.appendTime)
      expect(times).toHaveLength(10)
      expect([...times].sort((a, b) => a - b)).toEqual(times)
      // A log on another machine may have another clock; a minute is far from epoch 0 and from seconds instead of milliseconds.
      expect(times[0]).toBeGreaterThan(before - 60_000)
      expect(times[9]).toBeLessThan(Date.now() + 60_000)
      expect(times.every(Number.isInteger)).toBe(true)
    })

    promise('a reader at the end is given what is appended later', async () => {
      await backend.append(0, numbered(0, 2))
      const { assignment, leave } = await reading()
      const later = takeRecords(assignment, 2n, 3)
      await pause(50)
      await backend.append(0, numbered(2, 1))
      await pause(50)
      await backend.append(0, numbered(3, 2))
      expect((await later).map((it) => it.offset)).toEqual([2n, 3n, 4n])
      await leave()
    })

    promise('an empty batch comes when nothing arrives, before any record and behind the last one', async () => {
      const { assignment, leave } = await reading()
      let seen = 0
      let empty = 0
      for await (const batch of assignment.read(0n)) {
        seen += batch.length
        if (batch.length === 0) empty += 1
        if (empty === 1 && seen === 0) await backend.append(0, numbered(0, 1))
        if (seen === 1 && empty >= 2) break
      }
      expect(seen).toBe(1)
      await leave()
    })

    promise('raising the signal ends the reading and the giving', async () => {
      await backend.append(0, numbered(0, 2))
      const { assignment, stop, leave } = await reading()
      let seen = 0
      for await (const batch of assignment.read(0n)) {
        seen += batch.length
        if (seen >= 2) stop.abort()
      }
      expect(seen).toBe(2)
      await leave()
    })

    promise('a signal raised while waiting at the end is heard', async () => {
      const { assignment, stop, leave } = await reading()
      const ended = (async () => {
        for await (const batch of assignment.read(0n)) expect(batch).toEqual([])
        return 'ended'
      })()
      await pause(50)
      stop.abort()
      expect(await ended).toBe('ended')
      await leave()
    })

    promise('draining ends at the end as it was, though others go on appending', async () => {
      await backend.append(0, numbered(0, 50))
      let going = true
      const others = (async () => {
        for (let index = 50; going && index < 5000; index += 1) await backend.append(0, numbered(index, 1))
      })()
      const records = (await drained(await backend.open({ drain: true }))).get(0) ?? []
      going = false
      await others
      expect(records.length).toBeGreaterThanOrEqual(50)
      expect(records.map((it) => it.offset)).toEqual(records.map((_, index) => BigInt(index)))
    })

    promise('draining from the end ends, with nothing', async () => {
      await backend.append(0, numbered(0, 5))
      expect((await drained(await backend.open({ drain: true }), 5n)).get(0)).toEqual([])
    })

    promise('two readers of different groups see the same records', async () => {
      await backend.append(0, numbered(0, 30))
      await backend.append(1, numbered(100, 10))
      const [one, two] = await Promise.all([
        drained(await backend.open({ drain: true, group: 'one' })),
        drained(await backend.open({ drain: true, group: 'two' })),
      ])
      expect([...one.values()].flat()).toHaveLength(40)
      for (const [partition, records] of one) expect(two.get(partition)?.map(seen)).toEqual(records.map(seen))
    })

    promise('large and many records arrive whole, and stay what they were while others are read', async () => {
      const entries = Array.from({ length: 400 }, (_, index) => ({
        key: Buffer.from(`k${index}`),
        value: Buffer.alloc(index % 100 === 99 ? 700_000 : 5000, index % 251),
      }))
      for (let index = 0; index < entries.length; index += 50) await backend.append(0, entries.slice(index, index + 50))
      const records = (await drained(await backend.open({ drain: true }))).get(0) ?? []
      expect(records).toHaveLength(400)
      expect(records.every((it, index) => it.value !== null && entries[index]!.value.equals(it.value))).toBe(true)
      expect(records.map((it) => text(it.key))).toEqual(entries.map((it) => text(it.key)))
    })

    promise('an assignment being read is owned, is the same log, and takes a hint', async () => {
      await backend.append(0, numbered(0, 3))
      const { assignment, leave } = await reading()
      const batches = assignment.read(0n)[Symbol.asyncIterator]()
      await pull(batches, 3)
      expect(assignment.owns()).toBe(true)
      expect(await assignment.same()).toBe(true)
      await backend.append(0, numbered(3, 3))
      expect(await assignment.same()).toBe(true)
      await assignment.commitOffset(3n, 'v1/interactions/arrived_on=2026-01-31/e001-p00000-00000000000000000000.parquet')
      await batches.return?.()
      await leave()
    })

    if (abilities.recreates === true)
      promise('a log that was made anew under the same name is not the same, whether shorter or longer', async () => {
        await backend.append(0, numbered(0, 3))
        const { assignment, leave } = await reading()
        const batches = assignment.read(0n)[Symbol.asyncIterator]()
        await pull(batches, 3)
        expect(await assignment.same()).toBe(true)
        await backend.recreate?.()
        expect(await assignment.same()).toBe(false)
        await backend.append(0, numbered(0, 9))
        expect(await assignment.same()).toBe(false)
        await batches.return?.().catch(() => undefined)
        await leave()
      })

    if (abilities.holes === true)
      promise('holes are passed over, inside and at the end, and draining ends behind them', async () => {
        await backend.append(0, numbered(0, 2))
        await backend.hole?.(0)
        await backend.append(0, numbered(2, 2))
        await backend.hole?.(0)
        const source = await backend.open({ drain: true })
        const records = (await drained(source)).get(0) ?? []
        expect(records.map(value)).toEqual(numbered(0, 4).map((it) => text(it.value)))
        const offsets = records.map((it) => it.offset)
        expect(offsets.every((it, index) => index === 0 || it > offsets[index - 1]!)).toBe(true)
        expect(offsets[3]).toBeGreaterThan(3n)
        expect((await drained(await backend.open({ drain: true, group: 'two' }), offsets[1]! + 1n)).get(0)).toHaveLength(2)
      })

    if (abilities.forgets === true)
      promise('records the log has forgotten move the earliest offset, and the rest is read', async () => {
        await backend.append(0, numbered(0, 10))
        await backend.forget?.(0, 4n)
        const { assignment, leave } = await reading()
        const { earliest, end } = await assignment.bounds()
        expect(earliest > 0n && earliest <= 4n).toBe(true)
        expect(end).toBe(10n)
        const rest = await takeRecords(assignment, earliest, Number(end - earliest))
        expect(rest.map((it) => it.offset)).toEqual(Array.from({ length: rest.length }, (_, index) => earliest + BigInt(index)))
        await leave()
      })

    promise(
      abilities.shares
        ? 'sources of one group share the partitions: each is given to one of them'
        : 'sources of one group are each given every partition, and own it',
      async () => {
        const every = Array.from({ length: backend.partitions }, (_, index) => index)
        const one = holding(await backend.open({ drain: false }))
        await waitUntil('one source alone holds every partition', () => one.held().length === backend.partitions)
        const two = holding(await backend.open({ drain: false }))
        if (abilities.shares)
          await waitUntil('two sources share the partitions', () => {
            const [a, b] = [one.held(), two.held()]
            return a.length > 0 && b.length > 0 && a.length + b.length === every.length && new Set([...a, ...b]).size === every.length
          })
        else
          await waitUntil(
            'two sources hold every partition each',
            () => one.held().length === every.length && two.held().length === every.length,
          )
        expect([...new Set([...one.held(), ...two.held()])].sort((a, b) => a - b)).toEqual(every)
        await two.leave()
        await waitUntil('one source alone holds every partition', () => one.held().length === backend.partitions)
        expect(one.held()).toEqual(every)
        await one.leave()
      },
    )
  })
}

/** Follows every partition a source is given, and says which it holds now. */
function holding(source: Source): { held(): number[]; leave(): Promise<void> } {
  const stop = new AbortController()
  const now = new Set<number>()
  const readers: Promise<void>[] = []
  const following = (async () => {
    for await (const assignment of source.assignments(stop.signal)) {
      readers.push(
        (async () => {
          now.add(assignment.partition)
          for await (const batch of assignment.read(0n)) if (!assignment.owns() && batch.length > 0) break
          now.delete(assignment.partition)
        })(),
      )
    }
  })()
  return {
    held: () => [...now].sort((a, b) => a - b),
    async leave() {
      stop.abort()
      await following
      await Promise.all(readers)
      await source.close()
    },
  }
}

const entry = (key: string, value: string, headers?: Record<string, string>): AppendedEntry => ({
  key: Buffer.from(key),
  value: Buffer.from(value),
  ...(headers === undefined ? {} : { headers }),
})
const numbered = (from: number, count: number): AppendedEntry[] =>
  Array.from({ length: count }, (_, index) => entry('k', `value ${from + index}`))
const text = (it: Uint8Array | null) => (it === null ? null : Buffer.from(it).toString('utf8'))
const hex = (it: Uint8Array | null) => (it === null ? null : Buffer.from(it).toString('hex'))
const value = (it: LogRecord) => text(it.value)
const said = (it: LogRecord) => ({
  key: text(it.key),
  value: text(it.value),
  headers: Object.fromEntries(it.headers.map(([name, bytes]) => [name, text(bytes)])),
})
const seen = (it: LogRecord) => ({ ...said(it), offset: it.offset, appendTime: it.appendTime })
