import { describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../../../consumers/record.ts'
import { TopicMissing, type KafkaAdmin } from '../../../../consumers/runtime/kafka/admin.ts'
import { watchLog } from '../../../../consumers/runtime/kafka/same-log.ts'

/** One partition of a log, as a cluster would tell of it. */
type Log = { clusterId: string; partitions: number; earliest: bigint; times: number[]; missing: boolean }

function clusterOf(log: Log): KafkaAdmin {
  const end = () => BigInt(log.times.length)
  return {
    identity: () =>
      log.missing
        ? Promise.reject(new TopicMissing('there is no topic t'))
        : Promise.resolve({ clusterId: log.clusterId, topic: 't', partitions: log.partitions }),
    bounds: () => Promise.resolve({ earliest: log.earliest, end: end() }),
    offsetAt: (_, time) => {
      const found = log.times.findIndex((it, offset) => BigInt(offset) >= log.earliest && it >= time)
      return Promise.resolve(found < 0 ? undefined : BigInt(found))
    },
    settings: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  }
}

const fresh = (): Log => ({ clusterId: 'c1', partitions: 3, earliest: 0n, times: [10, 20, 20, 30, 40], missing: false })
const records = (log: Log, from: number): LogRecord[] =>
  log.times.slice(from).map((appendTime, index) => ({
    partition: 0,
    offset: BigInt(from + index),
    key: null,
    value: null,
    headers: [],
    appendTime,
  }))

/** Opens the log, reads from `from` on, lets something happen, and asks. */
async function asked(from: number, happens: (log: Log) => void, log = fresh()): Promise<boolean> {
  const it = watchLog(clusterOf(log), 0)
  await it.open()
  await it.saw(records(log, from))
  happens(log)
  return await it.same()
}

describe('whether a log is still the one that was opened', () => {
  test.each<{ what: string; from?: number; happens: (log: Log) => void }>([
    { what: 'nothing', happens: () => undefined },
    { what: 'more records', happens: (log) => void log.times.push(50, 60) },
    { what: 'more records, read from the last one on', from: 4, happens: (log) => void log.times.push(50, 60) },
    { what: 'more records in the very millisecond of the last one', from: 4, happens: (log) => void log.times.push(40, 41) },
    { what: 'a leader with a slower clock', from: 4, happens: (log) => void log.times.push(5, 6) },
    { what: 'retention behind the reader', happens: (log) => void (log.earliest = 3n) },
    { what: 'retention of everything', happens: (log) => void (log.earliest = 5n) },
  ])('$what leaves it the same', async ({ from = 0, happens }) => {
    expect(await asked(from, happens)).toBe(true)
  })

  test('a log whose clock went back earlier is still the same', async () => {
    const log = { ...fresh(), times: [10, 100, 20, 30] }
    expect(await asked(2, (it) => void it.times.push(40), log)).toBe(true)
  })

  test.each<{ what: string; from?: number; happens: (log: Log) => void }>([
    { what: 'another cluster', happens: (log) => void (log.clusterId = 'c2') },
    { what: 'more partitions', happens: (log) => void (log.partitions = 4) },
    { what: 'a topic that is gone', happens: (log) => void (log.missing = true) },
    { what: 'a topic made anew, empty', happens: (log) => void (log.times = []) },
    { what: 'a topic made anew, shorter', happens: (log) => void (log.times = [70, 80]) },
    { what: 'a topic made anew, as long', happens: (log) => void (log.times = [70, 80, 90, 100, 110]) },
    { what: 'a topic made anew, longer', happens: (log) => void (log.times = [70, 80, 90, 100, 110, 120, 130]) },
    {
      what: 'a topic made anew, longer, seen from the last record',
      from: 4,
      happens: (log) => void (log.times = [70, 70, 70, 70, 70, 70]),
    },
    { what: 'a tail that was cut off', happens: (log) => void log.times.pop() },
  ])('$what makes it another', async ({ from = 0, happens }) => {
    expect(await asked(from, happens)).toBe(false)
  })

  test('a topic recreated after the old one lost its oldest records is another log', async () => {
    const log = { ...fresh(), earliest: 2n }
    expect(await asked(2, (it) => Object.assign(it, { earliest: 0n, times: [70, 80, 90, 100, 110, 120] }), log)).toBe(false)
  })

  test('an earliest offset that goes back means another log, even before anything was read', async () => {
    const log = { ...fresh(), earliest: 2n }
    const it = watchLog(clusterOf(log), 0)
    await it.open()
    Object.assign(log, { earliest: 0n, times: [70, 80, 90, 100, 110, 120] })
    expect(await it.same()).toBe(false)
  })

  test('records seen after opening count: an end that falls below them is another log', async () => {
    const log = fresh()
    const it = watchLog(clusterOf(log), 0)
    await it.open()
    log.times.push(50, 60)
    await it.saw(records(log, 0))
    log.times.length = 5
    expect(await it.same()).toBe(false)
  })

  test('a log that was not opened yet counts as the same', async () => {
    expect(await watchLog(clusterOf({ ...fresh(), missing: true }), 0).same()).toBe(true)
  })

  test('a cluster that does not answer is not another log: the error is thrown', async () => {
    const log = fresh()
    const silent: KafkaAdmin = { ...clusterOf(log), bounds: () => Promise.reject(new Error('no answer')) }
    await expect(watchLog(silent, 0).open()).rejects.toThrow('no answer')
  })
})
