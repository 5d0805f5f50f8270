import type { LogRecord } from '../../consumers/record.ts'
import type { KafkaSourceOptions } from '../../consumers/runtime/kafka/source.ts'
import type { Assignment, Source } from '../../consumers/runtime/ports.ts'
import { realClock } from '../builders/real-clock.ts'
import type { AppendedEntry } from '../contracts/source.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { unused } from '../services/places.ts'

export const SESSION_MS = 6000

export const sourceOptions = (topic: string, change: Partial<KafkaSourceOptions> = {}): KafkaSourceOptions => ({
  brokers: kafkaBrokers() ?? [],
  topic,
  group: unused('group'),
  clientId: 'tests',
  sessionTimeoutMs: SESSION_MS,
  drain: false,
  log: () => undefined,
  clock: realClock,
  ...change,
})
/** Values that begin with their number, padded to `size` bytes. */
export const numberedEntries = (from: number, count: number, size = 20): AppendedEntry[] =>
  Array.from({ length: count }, (_, index) => ({ key: Buffer.from('k'), value: Buffer.from(`${from + index} `.padEnd(size, '.')) }))
export const numbersOf = (records: readonly LogRecord[]) =>
  records.map((it) =>
    Number(
      Buffer.from(it.value ?? [])
        .toString()
        .split(' ')[0],
    ),
  )
export const countTo = (to: number) => Array.from({ length: to }, (_, index) => index)

/** Follows one partition as the loop does: it knows where it stands, and reads on from there with every new assignment. */
export function followPartition(source: Source, partition = 0) {
  const stop = new AbortController()
  const records: LogRecord[] = []
  const given: Assignment[] = []
  const readings: Promise<void>[] = []
  let next = 0n
  let failure: unknown
  const read = async (assignment: Assignment) => {
    for await (const batch of assignment.read(next))
      for (const record of batch)
        if (record.offset >= next) {
          records.push(record)
          next = record.offset + 1n
        }
  }
  const failed = (error: unknown) => {
    failure = error
  }
  const over = (async () => {
    for await (const it of source.assignments(stop.signal)) {
      if (it.partition !== partition) continue
      given.push(it)
      readings.push(read(it).catch(failed))
    }
  })().catch(failed)
  return {
    records,
    given,
    over,
    failure: () => failure,
    async leave() {
      stop.abort()
      await over
      await Promise.all(readings)
      await source.close()
    },
  }
}
