import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Value } from '../../consumers/runtime/ports.ts'
import { openSegment } from '../../consumers/runtime/loop/segment.ts'
import { toCell } from '../../consumers/runtime/parquet/cell.ts'
import { currentKey, dailyKey, slotKey } from '../../consumers/runtime/chain/keys.ts'
import type { AnyRow, ColumnType, Dataset } from '../../schemas/datasets/dataset.ts'

/** A row of a dataset that says nothing but what the test is about: columns without a value for nothing hold '', 0 or false. */
export function blank(dataset: Dataset, about: AnyRow): AnyRow {
  const values = dataset.columns.map(({ name, type }): readonly [string, unknown] => [
    name,
    dataset.blank[name] ?? (dataset.blank[name] === null ? null : EMPTY[type]),
  ])
  return { ...Object.fromEntries(values), ...about }
}

const EMPTY: Readonly<Record<ColumnType, Value>> = {
  string: '',
  date: 0,
  strings: [],
  boolean: false,
  bigint: 0n,
  binary: Buffer.alloc(0),
  timestamp: 0,
  int: 0,
  double: 0,
}

/** A row and the record it came from. */
type Placed = { readonly row: AnyRow; readonly offset: number; readonly eventId?: string; readonly appendTime?: number }

/** Rows of one interaction unless they say otherwise, in the order of the log. */
export const placed = (dataset: Dataset, rows: readonly AnyRow[]): Placed[] =>
  rows.map((row, offset) => ({ row: blank(dataset, { interaction_id: 'i1', revision: 1n, ...row }), offset }))

const APPENDED = Date.parse('2026-03-02T10:00:00.000Z')

/** Writes rows as one segment of a lake in a folder. */
export async function writeSegment(
  lake: string,
  dataset: Dataset,
  rows: readonly Placed[],
  at: { readonly epoch?: number; readonly partition?: number; readonly arrivedOn?: string } = {},
): Promise<void> {
  const { epoch = 1, partition = 0, arrivedOn = '2026-03-02' } = at
  const first = BigInt(Math.min(0, ...rows.map(({ offset }) => offset)))
  const segment = openSegment({ dataset, format: parquet, topic: 'service-interactions', epoch, codeVersion: 'test' }, first, 0)
  for (const { row, offset, eventId = `event-${offset}`, appendTime = APPENDED + offset } of rows)
    segment.append(
      [row],
      { partition, offset: BigInt(offset), key: null, value: null, headers: [], appendTime },
      { eventId, processedAt: APPENDED },
    )
  const offset = BigInt(rows[0]?.offset ?? 0)
  await write(lake, slotKey(dataset, partition, { epoch, arrivedOn, offset }), segment.finish('{}'))
}

/** Writes `_current` of one partition and epoch, of two partitions unless it says otherwise. */
export async function writeCurrentRows(
  lake: string,
  dataset: Dataset,
  rows: readonly AnyRow[],
  at: { readonly epoch: number; readonly partition: number; readonly partitions?: number },
): Promise<void> {
  const { epoch, partition, partitions = 2 } = at
  const file = parquet.begin(dataset.columns)
  file.rowGroup(dataset.columns.map((column) => rows.map((row) => toCell(row, column))))
  await write(lake, currentKey(dataset, epoch, partition), file.finish(JSON.stringify({ epoch, partitions, partition })))
}

/** Writes the object of one day, partition and epoch, as the job `score` does. */
export async function writeDailyRows(
  lake: string,
  dataset: Dataset,
  rows: readonly AnyRow[],
  at: { readonly epoch: number; readonly partition: number; readonly partitions: number; readonly date: string },
): Promise<void> {
  const { date, ...lane } = at
  const file = parquet.begin(dataset.columns)
  file.rowGroup(dataset.columns.map((column) => rows.map((row) => toCell(row, column))))
  await write(lake, dailyKey(dataset, date, lane), file.finish(JSON.stringify(lane)))
}

async function write(lake: string, key: string, body: Uint8Array): Promise<void> {
  const path = join(lake, key)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, body)
}
