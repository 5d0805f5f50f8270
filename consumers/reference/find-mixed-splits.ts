import type { ReferenceRow, ReferenceTable } from '../../schemas/reference/table.ts'

/** A row with the number of its line. */
export type LineRow<Row> = { readonly line: number; readonly row: Row }

/** Lines of one count of which one is split by a column and another is not: whoever adds them counts somebody twice. */
export function findMixedSplits<Row extends ReferenceRow>(
  { splits }: Pick<ReferenceTable<Row>, 'splits'>,
  rows: readonly LineRow<Row>[],
): readonly string[] {
  if (splits === undefined) return []
  const first = new Map<string, LineRow<Row>>()
  return rows.flatMap((it) => {
    const count = JSON.stringify(splits.within.map((column) => it.row[column]))
    const other = first.get(count)
    if (other === undefined) first.set(count, it)
    const mixed = other === undefined ? undefined : splits.by.find((column) => (it.row[column] === null) !== (other.row[column] === null))
    return mixed === undefined
      ? []
      : [
          `line ${it.line}, column ${mixed}: it is ${it.row[mixed] === null ? 'empty' : 'filled'}, and in line ${other?.line} of the same ${splits.within.join(' and ')} it is not; fill it in all of them, or in none`,
        ]
  })
}
