import type { Stateful } from '../../consumers/consumer.ts'
import { decodeFooter } from '../../consumers/runtime/chain/footer.ts'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Lake, LogIdentity } from '../../consumers/runtime/ports.ts'
import { currentKey } from '../../consumers/runtime/chain/keys.ts'
import { restore } from '../../consumers/runtime/loop/state.ts'
import { readSuppression } from '../../consumers/runtime/loop/suppression.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import type { Suppression } from '../../schemas/suppression.ts'
import { asText } from './cells.ts'

type States = ReadonlyMap<string, unknown>

export type StateEvidence = {
  readonly lake: Lake
  readonly identity: LogIdentity
  readonly partition: number
  /** Where the log of the partition ends. */
  readonly end: bigint
  /** The states of an undisturbed replay of what stands before an offset. */
  readonly upTo: (offset: bigint) => States
  /** Customers of whom nothing may be kept: what is still known of them is nobody's promise. */
  readonly gone: Suppression
}

/** The state as the lake alone gives it back, and `_current` as it stands, row for row against an undisturbed replay. */
export async function auditState(consumer: Stateful, evidence: StateEvidence): Promise<readonly string[]> {
  const { lake, identity, partition, end, upTo } = evidence
  const work = { lake, format: parquet, consumer, epoch: 1, emit: () => undefined }
  const restored = await restore(
    { work, partition, identity },
    consumer,
    { epoch: 1, arrivedOn: '', offset: end },
    await readSuppression(lake),
  )
  const problems = differences(
    `the restored state of partition ${partition}`,
    rowsOf(consumer, restored),
    rowsOf(consumer, upTo(end)),
    evidence,
  )

  const key = currentKey(consumer.current, 1, partition)
  const names = consumer.current.columns.map(({ name }) => name)
  const stored = await parquet.read(lake, key, names)
  if (stored === undefined) return problems
  const at = decodeFooter(stored.footer, key).end_offset
  const count = stored.values[0]?.length ?? 0
  const rows = Array.from({ length: count }, (_, n) => Object.fromEntries(names.map((name, column) => [name, stored.values[column]?.[n]])))
  return [...problems, ...differences(`${key} at offset ${at}`, rows, rowsOf(consumer, upTo(at)), evidence)]
}

type Rows = readonly Readonly<Record<string, unknown>>[]

function rowsOf(consumer: Stateful, states: States): Rows {
  return [...states].flatMap(([customer, state]) => [...consumer.currentRows(customer, state, noTables)])
}

function differences(what: string, rows: Rows, wanted: Rows, { gone }: StateEvidence): readonly string[] {
  const texts = (some: Rows) =>
    new Set(some.filter((it) => !gone.suppresses(String(it['customer_key']), 0)).map((it) => asText(Object.entries(it))))
  const [found, due] = [texts(rows), texts(wanted)]
  const surplus = [...found].filter((it) => !due.has(it)).map((it) => `${what} has a row that a replay has not: ${it.slice(0, 300)}`)
  const missing = [...due].filter((it) => !found.has(it)).map((it) => `${what} lacks a row of a replay: ${it.slice(0, 300)}`)
  return [...surplus, ...missing]
}
