import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import type { LogRecord } from '../record.ts'
import { parseSlotKey, type SlotName } from '../runtime/chain/keys.ts'
import type { Assignment, Format, Lake, Source } from '../runtime/ports.ts'

/** The key and the value of a record, as the log had them. */
export type FoundRecord = Pick<LogRecord, 'key' | 'value'>

/** Told of each record that is found. */
export type OnFound = (partition: number, offset: bigint, record: FoundRecord) => void

/** Looks for the records at these offsets, by partition, in the log. Those that it no longer has are not found. */
export async function findInLog(source: Source, wanted: ReadonlyMap<number, readonly bigint[]>, onFound: OnFound): Promise<void> {
  const stop = new AbortController()
  const missing = new Set([...wanted].filter(([, offsets]) => offsets.length > 0).map(([partition]) => partition))
  if (missing.size === 0) return
  for await (const assignment of source.assignments(stop.signal)) {
    const offsets = wanted.get(assignment.partition)
    if (offsets !== undefined) await findInPartition(assignment, offsets, onFound)
    missing.delete(assignment.partition)
    if (missing.size === 0) break
  }
  stop.abort()
}

async function findInPartition(assignment: Assignment, wanted: readonly bigint[], onFound: OnFound): Promise<void> {
  const { earliest, end } = await assignment.bounds()
  let left = wanted.filter((it) => it >= earliest && it < end).toSorted((a, b) => (a < b ? -1 : 1))
  while (left.length > 0) {
    const from = left[0] ?? 0n
    const last = await readBatch(assignment, from, new Set(left), onFound)
    left = left.filter((it) => it > last)
  }
}

/** Reads one batch and returns its last offset; a batch that never comes counts as one with `from` alone. */
async function readBatch(assignment: Assignment, from: bigint, wanted: ReadonlySet<bigint>, onFound: OnFound): Promise<bigint> {
  for await (const batch of assignment.read(from)) {
    const records = batch.filter((it) => it.offset >= from)
    for (const record of records) if (wanted.has(record.offset)) onFound(assignment.partition, record.offset, record)
    const last = records.at(-1)
    if (last !== undefined) return last.offset
  }
  return from
}

/** Looks for the records at these offsets of one epoch and partition in the archive. */
export async function findInArchive(
  { lake, format, archive }: { readonly lake: Lake; readonly format: Format; readonly archive: Dataset },
  place: { readonly epoch: number; readonly partition: number; readonly offsets: readonly bigint[] },
  onFound: OnFound,
): Promise<void> {
  const slots = await slotsOf(lake, archive, place)
  for (const [index, slot] of slots.entries()) {
    const end = slots[index + 1]?.offset
    const wanted = new Set(place.offsets.filter((it) => it >= slot.offset && (end === undefined || it < end)))
    if (wanted.size === 0) continue
    const stored = await format.read(lake, slot.key, ['source_offset', 'record_key', 'value'])
    const [offsets = [], keys = [], values = []] = stored?.values ?? []
    for (const [row, offset] of offsets.entries())
      if (typeof offset === 'bigint' && wanted.has(offset))
        onFound(place.partition, offset, { key: bytesOf(keys[row]), value: bytesOf(values[row]) })
  }
}

/** The slots of one epoch and partition, in the order of their offsets. */
async function slotsOf(
  lake: Lake,
  dataset: Dataset,
  { epoch, partition }: { readonly epoch: number; readonly partition: number },
): Promise<readonly SlotName[]> {
  const slots: SlotName[] = []
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    const slot = parseSlotKey(key)
    if (slot !== undefined && slot.epoch === epoch && slot.partition === partition) slots.push(slot)
  }
  return slots.sort((a, b) => (a.offset < b.offset ? -1 : a.offset > b.offset ? 1 : a.key < b.key ? -1 : 1))
}

function bytesOf(value: unknown): Uint8Array | null {
  return value instanceof Uint8Array ? value : null
}
