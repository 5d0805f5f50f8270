import type { CompletenessMark } from '../../../schemas/completeness.ts'
import { folderOf, type Column, type Dataset } from '../../../schemas/datasets/dataset.ts'
import { decodeFooter, type Footer } from '../../runtime/chain/footer.ts'
import type { Format, Lake, Value } from '../../runtime/ports.ts'

/** What the segments of a day hold, without when that was known. */
export type DayCounts = Omit<CompletenessMark, 'completed_at'>

/** Columns that hold a rating, in the datasets that have ratings. */
const RATINGS = ['nps', 'csat_score', 'ces_score', 'star_score']

/** Counts one day of a dataset from its segments, one after the other: footers for records, columns for what the rows say. */
export async function countDay(
  dataset: Dataset,
  day: string,
  { lake, format }: { readonly lake: Lake; readonly format: Format },
): Promise<DayCounts> {
  const read = chooseColumns(dataset)
  const names = [...read.all]
  const tally = openTally(read)
  for await (const key of lake.list(`${folderOf(dataset)}/arrived_on=${day}/`)) {
    if (!key.endsWith('.parquet')) continue
    const stored = await format.read(lake, key, names)
    if (stored === undefined) throw new Error(`${key} was listed but does not exist`)
    tally.add(decodeFooter(stored.footer, key), new Map(names.map((name, n) => [name, stored.values[n] ?? []])))
  }
  return { dataset: dataset.name, arrived_on: day, ...tally.counts() }
}

type Chosen = {
  readonly customer: boolean
  readonly words: boolean
  readonly ratings: readonly string[]
  readonly judgements: readonly string[]
  readonly all: ReadonlySet<string>
}

function chooseColumns({ columns }: Dataset): Chosen {
  const has = (name: string) => columns.some((column: Column) => column.name === name)
  const ratings = RATINGS.filter(has)
  const judgements = columns.filter(({ unstated, reserved }) => unstated === 'unknown' && !reserved).map(({ name }) => name)
  const [customer, words] = [has('customer_key'), has('customer_words')]
  const single = ['occurred_at', 'customer_key', 'customer_words'].filter(has)
  return { customer, words, ratings, judgements, all: new Set([...single, ...ratings, ...judgements]) }
}

function openTally({ customer, words, ratings, judgements }: Chosen) {
  const total = { segments: 0, records: 0, rows: 0, silent: 0, withheld: 0, duplicates: 0 }
  const [refused, suppressed, unknown] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  let [known, spoke, rated] = [0, 0, 0]
  let [from, to] = [Infinity, -Infinity]
  const share = (rows: number) => (total.rows === 0 ? null : rows / total.rows)
  return {
    add(footer: Footer, values: ReadonlyMap<string, readonly Value[]>): void {
      if (footer.to === null) total.segments += 1
      for (const name of ['records', 'rows', 'silent', 'withheld', 'duplicates'] as const) total[name] += footer[name]
      addCounts(refused, footer.refused)
      addCounts(suppressed, footer.suppressed)
      const cells = (name: string) => values.get(name) ?? []
      for (const at of cells('occurred_at')) {
        from = Math.min(from, Number(at))
        to = Math.max(to, Number(at))
      }
      known += cells('customer_key').filter((it) => it !== null).length
      spoke += cells('customer_words').filter((it) => typeof it === 'number' && it > 0).length
      for (let row = 0; row < footer.rows; row += 1) if (ratings.some((name) => (cells(name)[row] ?? null) !== null)) rated += 1
      // A file of an older version may lack a column; then it says nothing.
      for (const name of judgements)
        unknown.set(name, (unknown.get(name) ?? 0) + footer.rows - cells(name).filter((it) => it !== 'unknown' && it !== null).length)
    },
    counts: () => ({
      ...total,
      refused: Object.fromEntries(refused),
      suppressed: Object.fromEntries(suppressed),
      occurred_from: from === Infinity ? null : new Date(from).toISOString(),
      occurred_to: to === -Infinity ? null : new Date(to).toISOString(),
      customer_key_share: customer ? share(known) : null,
      words_share: words ? share(spoke) : null,
      rating_share: ratings.length === 0 ? null : share(rated),
      unknown_shares: Object.fromEntries(judgements.map((name) => [name, share(unknown.get(name) ?? 0)])),
    }),
  }
}

function addCounts(to: Map<string, number>, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) to.set(name, (to.get(name) ?? 0) + count)
}
