import type { LogRecord } from '../../consumers/record.ts'
import type { Assignment, Source } from '../../consumers/runtime/ports.ts'
import { within } from '../services/waiting.ts'

/** Everything a draining source has, per partition; records below `from` are dropped, as the loop drops them. Closes the source. */
export async function drained(source: Source, from = 0n): Promise<Map<number, LogRecord[]>> {
  const found = new Map<number, LogRecord[]>()
  const readers: Promise<void>[] = []
  for await (const assignment of source.assignments(new AbortController().signal)) {
    const records: LogRecord[] = []
    found.set(assignment.partition, records)
    readers.push(
      (async () => {
        for await (const batch of assignment.read(from)) records.push(...batch.filter((it) => it.offset >= from))
      })(),
    )
  }
  await Promise.all(readers)
  await source.close()
  return found
}

/** The assignment of one partition, while the source goes on; `leave` stops the source, waits for it and closes it. */
export async function assigned(
  source: Source,
  partition: number,
): Promise<{ readonly assignment: Assignment; readonly stop: AbortController; readonly leave: () => Promise<void> }> {
  const stop = new AbortController()
  let given: (assignment: Assignment) => void = () => undefined
  let refused: (reason: Error) => void = () => undefined
  const first = new Promise<Assignment>((resolve, reject) => {
    given = resolve
    refused = reject
  })
  const following = (async () => {
    for await (const assignment of source.assignments(stop.signal)) if (assignment.partition === partition) given(assignment)
    refused(new Error(`partition ${partition} was never given`))
  })().catch((error: unknown) => {
    refused(new Error('the source gave no assignment', { cause: error }))
  })
  return {
    assignment: await within(`the source gives partition ${partition}`, first),
    stop,
    async leave() {
      stop.abort()
      await following
      await source.close()
    },
  }
}

/** Reads until `count` records at or above `from` have come, then leaves the iterable. Ends early only where it ends. */
export async function takeRecords(assignment: Assignment, from: bigint, count: number): Promise<LogRecord[]> {
  const records: LogRecord[] = []
  if (count === 0) return records
  for await (const batch of assignment.read(from)) {
    records.push(...batch.filter((it) => it.offset >= from))
    if (records.length >= count) break
  }
  return records.slice(0, count)
}

/** Pulls batches until `count` records have come, and leaves the iterator open, as the loop does when it writes a segment. */
export async function pull(batches: AsyncIterator<readonly LogRecord[]>, count: number): Promise<void> {
  for (let seen = 0; seen < count;) {
    const next = await within(`${count} records are read (${seen} are)`, batches.next())
    if (next.done === true) throw new Error(`the reading ended after ${seen} of ${count} records`)
    seen += next.value.length
  }
}
