import { describe, expect, test } from '@jest/globals'
import { memoryLog, type MemoryLog } from '../../../../consumers/runtime/memory.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { NOON, createHarness, type Harness } from '../../../builders/harness.ts'
import { deriveThreeRecords, rowNames } from '../../../builders/three-records.ts'
import { toyEvent, statelessToy } from '../../../law/toy-consumers.ts'

const HOUR = 3_600_000

const other = (clock: Harness['clock'], about: { clusterId?: string; topic?: string; partitions?: number }): MemoryLog => {
  const log = memoryLog({ clusterId: 'cluster-1', topic: 'service-interactions', partitions: 1, clock, ...about })
  for (let n = 0; n < 4; n += 1) log.append(0, { value: toyEvent(n, 1), appendTime: NOON + n })
  return log
}

const LAST = 'v1/contacts/arrived_on=2026-03-02/e001-p00000-00000000000000000002.parquet'

describe('a log that is not the one the dataset was derived from stops the consumer with exit 78', () => {
  test.each([
    {
      name: 'another cluster',
      about: { clusterId: 'cluster-2' },
      sentence: `${LAST} was derived from cluster cluster-1, but this log belongs to cluster cluster-2. If the log was rebuilt on purpose, set SIGNALS_EPOCH=2`,
    },
    {
      name: 'another topic',
      about: { topic: 'calls' },
      sentence: `${LAST} was derived from topic service-interactions, but SIGNALS_TOPIC is calls. If the log was rebuilt on purpose, set SIGNALS_EPOCH=2`,
    },
    {
      name: 'another number of partitions',
      about: { partitions: 3 },
      sentence: `topic service-interactions had 1 partitions when ${LAST} was written and has 3 now: customers have moved between partitions. Create a new topic, move the producers, drain the old one with --until-end, then raise SIGNALS_EPOCH to 2`,
    },
  ])('$name', async ({ about, sentence }) => {
    const it = await deriveThreeRecords()
    const before = await rowNames(it)
    expect(await it.run(statelessToy, { log: other(it.clock, about) })).toMatchObject({ error: { exitCode: 78, message: sentence } })
    expect(await rowNames(it)).toEqual(before)
  })

  test.each([
    {
      name: 'a recreated topic that is shorter',
      refill: [toyEvent(7, 1)],
      sentence:
        'partition 0 of the log ends at offset 1, but contacts was derived up to offset 3: the topic was recreated or lost records. If that was intended, set SIGNALS_EPOCH=2',
    },
    {
      name: 'a recreated topic that has grown as long',
      refill: [7, 8, 9, 10].map((n) => toyEvent(n, 1)),
      sentence:
        'partition 0: the record at offset 2 was appended at 2026-03-02T13:00:00.002Z, but the dataset was derived from one appended at 2026-03-02T12:00:00.002Z. The topic was recreated. If that was intended, raise SIGNALS_EPOCH by one',
    },
  ])('$name', async ({ refill, sentence }) => {
    const it = await deriveThreeRecords()
    it.log.recreate()
    for (const [n, value] of refill.entries()) it.log.append(0, { value, appendTime: NOON + HOUR + n })
    expect(await it.run(statelessToy)).toMatchObject({ error: { exitCode: 78, message: sentence } })
    expect(await rowNames(it)).toHaveLength(3)
  })

  test('a topic recreated with a hole where the last record was', async () => {
    const it = await deriveThreeRecords()
    it.log.recreate()
    it.log.skip(0, 3n)
    it.put(toyEvent(9, 1))
    expect(await it.run(statelessToy)).toMatchObject({
      error: {
        exitCode: 78,
        message: 'partition 0: the log reaches back to offset 2 but has no record there, although the dataset was derived from one',
      },
    })
  })

  test('a topic recreated between the start of the chain and its first segment', async () => {
    const it = createHarness()
    it.put(toyEvent(1, 1))
    const down: Lake = {
      ...it.lake,
      create: (key, body) => (key.startsWith('v1/') ? Promise.reject(new Error('down')) : it.lake.create(key, body)),
    }
    const running = it.start(statelessToy, { lake: down, limits: { graceMs: 1000 } })
    await it.clock.advance(5000)
    expect(await running.stop()).toMatchObject({ error: undefined })
    it.log.recreate()
    it.log.append(0, { value: toyEvent(2, 1), appendTime: NOON + HOUR })
    expect(await it.run(statelessToy)).toMatchObject({
      error: {
        exitCode: 78,
        message:
          'partition 0: the record at offset 0 is not the one the chain began with. The topic was recreated. If that was intended, raise SIGNALS_EPOCH by one',
      },
    })
    expect(await rowNames(it)).toEqual([])
  })
})
