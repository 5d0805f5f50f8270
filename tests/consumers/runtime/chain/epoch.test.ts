import { describe, expect, test } from '@jest/globals'
import { memoryLog } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Source } from '../../../../consumers/runtime/ports.ts'
import { begunEpochs } from '../../../../consumers/runtime/chain/keys.ts'
import { verify } from '../../../../consumers/jobs/verify.ts'
import { NOON, readRows, createHarness } from '../../../builders/harness.ts'
import { deriveThreeRecords, rowNames } from '../../../builders/three-records.ts'
import { contacts, toyEvent, histories, statefulToy, statelessToy, type ToyState } from '../../../law/toy-consumers.ts'

const HOUR = 3_600_000

describe('a raised epoch', () => {
  test('continues after the newest slot that still matches the log, and doubles nothing', async () => {
    const it = await deriveThreeRecords()
    it.log.append(0, { value: toyEvent(3, 1), appendTime: NOON + 3 })
    expect(await it.run(statelessToy, { epoch: 2 })).toMatchObject({ error: undefined })
    expect(await rowNames(it)).toEqual(['1 0', '1 1', '1 2', '2 3'])
    expect(await verify({ consumer: statelessToy, ...it, format: parquet })).toMatchObject({ problems: [], gaps: 0 })
  })

  test('remembers the events of the epochs before it', async () => {
    const it = await deriveThreeRecords()
    it.put(toyEvent(0, 1), toyEvent(4, 1))
    await it.run(statelessToy, { epoch: 2 })
    expect(await rowNames(it)).toEqual(['1 0', '1 1', '1 2', '2 4'])
  })

  test('begins at the earliest record of a log that was rebuilt', async () => {
    const it = await deriveThreeRecords()
    it.log.recreate()
    for (const n of [7, 8]) it.log.append(0, { value: toyEvent(n, 1), appendTime: NOON + HOUR + n })
    expect(await it.run(statelessToy, { epoch: 2 })).toMatchObject({ error: undefined })
    expect(await rowNames(it)).toEqual(['1 0', '1 1', '1 2', '2 7', '2 8'])
  })

  test('stops an older process with exit 78 and says what to set', async () => {
    const it = await deriveThreeRecords()
    await it.run(statelessToy, { epoch: 2 })
    expect(await it.run(statelessToy)).toMatchObject({
      error: { exitCode: 78, message: 'contacts is already at epoch 2, but this process runs epoch 1: set SIGNALS_EPOCH=2' },
    })
  })

  test('ends an older process that is still running: its open segment is not committed', async () => {
    const it = await deriveThreeRecords()
    const old = it.start(statelessToy)
    it.put(toyEvent(5, 1))
    await it.clock.advance(2000)
    await it.run(statelessToy, { epoch: 2 })
    await it.clock.advance(400_000)
    expect(old.outcome()).toMatchObject({ error: { exitCode: 78 } })
    expect(await rowNames(it)).toEqual(['1 0', '1 1', '1 2', '2 5'])
  })

  test('of a stateful dataset inherits the states of all partitions of the old one', async () => {
    const it = createHarness({ partitions: 2 })
    it.log.append(0, { value: toyEvent(1, 1, { revision: 4 }) })
    it.log.append(1, { value: toyEvent(2, 2, { revision: 5 }) })
    await it.run(statefulToy)
    it.log.append(0, { value: toyEvent(3, 1) })
    await it.run(statefulToy, { limits: { currentEveryMs: 1e9 } })

    const log = memoryLog({ clusterId: 'cluster-2', topic: 'service-interactions', partitions: 3, clock: it.clock })
    for (let partition = 0; partition < 3; partition += 1) {
      // The same facts come again: whoever knows them says nothing new.
      log.append(partition, { value: toyEvent(1, 1, { revision: 4 }) })
      log.append(partition, { value: toyEvent(2, 2, { revision: 5 }) })
    }
    const { told, error } = await it.run(statefulToy, { epoch: 2, log })
    expect(error).toBeUndefined()
    const known = told.flatMap((event) => (event.what === 'opened' ? [event.state] : []))
    expect(known.reduce((sum, it) => sum + it, 0)).toBe(2)

    const current: ToyState[] = []
    for (let partition = 0; partition < 3; partition += 1) {
      const read = await parquet.read(it.lake, `v1/histories_current/e002-p0000${partition}.parquet`, ['state'])
      for (const state of read?.values[0] ?? []) current.push(JSON.parse(String(state)) as ToyState)
    }
    const all = current.map((facts) => JSON.stringify(facts))
    expect(all).toContain(JSON.stringify({ 'toy:acme:1': 4, 'toy:acme:3': 1 }))
    expect((await readRows(it.lake, histories, ['epoch'])).filter((row) => row['epoch'] === 2).length).toBeLessThan(6)
  })
})

describe('a log that answers slowly when an epoch begins', () => {
  /** Gives `count` empty batches before each reading's first record. */
  const slow = (source: Source, count: number): Source => ({
    ...source,
    async *assignments(signal) {
      for await (const assignment of source.assignments(signal))
        yield {
          ...assignment,
          async *read(from) {
            for (let n = 0; n < count; n += 1) yield []
            yield* assignment.read(from)
          },
        }
    },
  })

  test('is waited for: the new epoch continues where the old one ended, and nothing is doubled', async () => {
    const it = await deriveThreeRecords()
    const before = await rowNames(it)
    const { error } = await it.run(statelessToy, {
      epoch: 2,
      limits: { rememberedIds: 0 },
      source: slow(it.log.source({ drain: true }), 3),
    })
    expect(error).toBeUndefined()
    expect(await rowNames(it)).toEqual(before)
  })

  test('does not put the first record into another day', async () => {
    const it = createHarness()
    it.log.append(0, { value: toyEvent(1, 1), appendTime: NOON - 48 * HOUR })
    await it.run(statelessToy, { source: slow(it.log.source({ drain: true }), 3) })
    const days: string[] = []
    for await (const key of it.lake.list('v1/contacts/')) days.push(/arrived_on=([^/]+)/.exec(key)?.[1] ?? '')
    expect(new Set(days)).toEqual(new Set(['2026-02-28']))
  })

  test('begins no epoch when the process is stopped meanwhile', async () => {
    const it = await deriveThreeRecords()
    const silent = slow(it.log.source({ drain: false }), 0)
    const mute: Source = {
      ...silent,
      async *assignments(signal) {
        for await (const assignment of silent.assignments(signal))
          yield {
            ...assignment,
            async *read() {
              while (!signal.aborted) {
                await it.clock.sleep(1000, signal)
                yield []
              }
            },
          }
      },
    }
    const running = it.start(statelessToy, { epoch: 2, source: mute })
    await it.clock.advance(5000)
    expect(await running.stop()).toMatchObject({ error: undefined })
    expect(running.told.at(-1)).toEqual({ what: 'left', partition: 0 })
    expect((await begunEpochs(it.lake, contacts)).map(({ epoch }) => epoch)).toEqual([1])
    const before = await rowNames(it)
    await it.run(statelessToy, { epoch: 2, limits: { rememberedIds: 0 } })
    expect(await rowNames(it)).toEqual(before)
  })
})
