import { z } from 'zod'
import type { AnyRow, Dataset } from '../../../schemas/datasets/dataset.ts'
import { toCell } from '../../runtime/parquet/cell.ts'
import type { Format, Lake } from '../../runtime/ports.ts'

/**
 * The facts in the footer of an object that `score` writes. They hold nothing that differs from run to run: the same state at the same
 * instant gives the same bytes.
 */
const ScoredFooter = z.object({
  kind: z.enum(['daily', 'keyed']),
  dataset: z.string(),
  epoch: z.int(),
  partition: z.int(),
  partitions: z.int(),
  as_of: z.int(),
  known_by: z.enum(['recorded', 'happened']),
  customers: z.int(),
  rows: z.int(),
  suppression_version: z.int(),
  model_version: z.string(),
  code_version: z.string(),
})
export type ScoredFooter = Readonly<z.infer<typeof ScoredFooter>>

/** `kept`: the object holds a later instant already. */
export type ScoredOutcome = 'new' | 'replaced' | 'unchanged' | 'kept'

const ROW_GROUP = 10_000
/** After this many lost races something else is wrong. */
const MOST_RIVALS = 5

/** Writes the object of one partition: creates it, or replaces it if it is still the one that was read. Never goes back in time. */
export async function writeScored(
  { lake, format }: { readonly lake: Lake; readonly format: Format },
  key: string,
  { dataset, rows, footer }: { readonly dataset: Dataset; readonly rows: readonly AnyRow[]; readonly footer: ScoredFooter },
): Promise<ScoredOutcome> {
  const body = encode(format, dataset, rows, footer)
  for (let attempt = 0; attempt < MOST_RIVALS; attempt += 1) {
    const standing = await lake.read(key)
    if (standing === undefined) {
      if ((await lake.create(key, body)) === 'created') return 'new'
      continue
    }
    if (Buffer.compare(standing.body, body) === 0) return 'unchanged'
    const facts = await format.footer(lake, key)
    if (facts !== undefined && readScoredFooter(facts, key).as_of > footer.as_of) return 'kept'
    if ((await lake.replace(key, body, standing.etag)) === 'replaced') return 'replaced'
  }
  throw new Error(`${key} was changed by other processes ${MOST_RIVALS} times in a row; run one \`score\` at a time`)
}

function encode(format: Format, { columns }: Dataset, rows: readonly AnyRow[], footer: ScoredFooter): Uint8Array {
  const file = format.begin(columns)
  for (let from = 0; from < rows.length; from += ROW_GROUP) {
    const group = rows.slice(from, from + ROW_GROUP)
    file.rowGroup(columns.map((column) => group.map((row) => toCell(row, column))))
  }
  return file.finish(JSON.stringify(footer))
}

function readScoredFooter(text: string, key: string): ScoredFooter {
  const parsed = ScoredFooter.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(`the footer of ${key} was not written by \`score\``)
}
