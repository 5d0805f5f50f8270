import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import { decodeFooter, readFooter } from '../runtime/chain/footer.ts'
import { parseSlotKey } from '../runtime/chain/keys.ts'
import { ROW_GROUP } from '../runtime/loop/segment.ts'
import { fileColumns } from '../runtime/parquet/file-columns.ts'
import type { Format, Lake, Value } from '../runtime/ports.ts'

/**
 * Empties the column that a dataset declares in `expires`, in every segment whose newest record is older than the retention.
 *
 * A segment is never deleted: a free key could be created again by a process that slept, `verify` would find a hole, and a partition
 * whose newest segment is gone would begin anew. So the file is replaced, if it is still the one that was read (If-Match), by one with
 * the same rows and the same footer, in which the column is null.
 */
export type Expiry = {
  readonly dataset: Dataset
  readonly lake: Lake
  readonly format: Format
  /** Epoch milliseconds: a segment whose newest record the log received before this instant is emptied. */
  readonly before: number
  /** The version of this code. A newer one may have written columns that this one does not know. */
  readonly codeVersion: string
}

export type ExpiryReport = {
  readonly dataset: string
  readonly segments: number
  readonly rows: number
  /** Segments that have to be emptied and were not, each with the reason. */
  readonly left: readonly string[]
}

export async function expire(work: Expiry): Promise<ExpiryReport> {
  const { dataset, lake, format, before } = work
  const left: string[] = []
  let [segments, rows] = [0, 0]
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    if (parseSlotKey(key) === undefined) continue
    const footer = await readFooter(format, lake, key)
    if (footer === undefined || footer.rows === 0 || footer.last_append_time === null || footer.last_append_time >= before) continue
    const emptied = await empty(key, work)
    if (typeof emptied === 'string') left.push(`${key}: ${emptied}`)
    else if (emptied > 0) {
      segments += 1
      rows += emptied
    }
  }
  return { dataset: dataset.name, segments, rows, left }
}

/** The number of rows that were emptied, or why the segment was left as it is. */
async function empty(key: string, { dataset, lake, format, codeVersion }: Expiry): Promise<number | string> {
  const columns = fileColumns(dataset)
  const stored = await format.read(
    lake,
    key,
    columns.map(({ name }) => name),
  )
  if (stored === undefined) return 'it was listed but does not exist'
  const { footer, values, etag } = stored
  const expiring = columns.findIndex(({ name }) => name === dataset.expires)
  const full = (values[expiring] ?? []).filter((it) => it !== null).length
  if (full === 0) return 0
  const written = decodeFooter(footer, key)
  if (isNewer(written.code_version, codeVersion)) return `version ${written.code_version} wrote it; run expire of that version`

  // A column that was added later is not in the file. It is optional, as every column that is added is.
  const absent: readonly Value[] = Array.from({ length: written.rows }, () => null)
  const kept = values.map((column, index) => (index === expiring || column.length === 0 ? absent : column))
  const file = format.begin(columns)
  for (let from = 0; from < written.rows; from += ROW_GROUP) file.rowGroup(kept.map((column) => column.slice(from, from + ROW_GROUP)))
  const outcome = await lake.replace(key, file.finish(footer), etag)
  return outcome === 'replaced' ? full : 'it changed while it was read; run expire again'
}

/** Whether a version `1.10.2` is above another. Versions that are not of this form are the same. */
function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((it) => it.split('.').map(Number))
  for (const [place, part] of (a ?? []).entries()) {
    const other = b?.[place] ?? 0
    if (part !== other) return part > other
  }
  return false
}

/** One line for the operator. */
export function renderExpiry({ dataset, segments, rows, left }: ExpiryReport): string {
  const emptied = `${dataset}: emptied ${rows} ${rows === 1 ? 'row' : 'rows'} in ${segments} ${segments === 1 ? 'segment' : 'segments'}`
  return [emptied, ...left.map((it) => `  left: ${it}`)].join('\n')
}
