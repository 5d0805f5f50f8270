/**
 * Parquet field ids. A reader that finds columns by field id (for example, an Iceberg table) can read old and new files, as long as
 * an id never changes its meaning. The declaration therefore states the id of each column, and the id of a removed column is retired.
 *
 *       1 to    999   the columns of a dataset
 *   1,001 to  1,099   provenance
 *  10,001 to 11,099   the elements of lists: the id of the column + 10,000
 *          19,998     as_of_date, the partition column of a dataset with one object per day: it is in the path, not in the files
 *          19,999     arrived_on, the partition column: it is in the path, not in the files
 */
type Range = { readonly from: number; readonly to: number }
type Identified = { readonly name: string; readonly id: number }

export const OWN_IDS: Range = { from: 1, to: 999 }
export const PROVENANCE_IDS: Range = { from: 1001, to: 1099 }
export const ARRIVED_ON_ID = 19_999
export const AS_OF_DATE_ID = 19_998

/** The field id of the elements of a list column. */
export function elementId({ id }: { readonly id: number }): number {
  return id + 10_000
}

/** Throws when ids contradict each other. `owner` names the declaration in the message. */
export function assertFieldIds(owner: string, columns: readonly Identified[], retired: readonly number[], range: Range): void {
  const taken = new Map<number, string>()
  for (const { name, id } of columns) {
    if (!isWithin(id, range)) throw new Error(`${owner}: column ${name} has the field id ${id}; ${allowed(range)}`)
    const other = taken.get(id)
    if (other !== undefined) throw new Error(`${owner}: columns ${other} and ${name} have the same field id, ${id}`)
    if (retired.includes(id))
      throw new Error(`${owner}: column ${name} has the field id ${id}, which is retired. Give it a number that was never used`)
    taken.set(id, name)
  }
  for (const id of retired) if (!isWithin(id, range)) throw new Error(`${owner}: the field id ${id} is retired; ${allowed(range)}`)
}

const isWithin = (id: number, { from, to }: Range) => Number.isInteger(id) && id >= from && id <= to
const allowed = ({ from, to }: Range) => `its ids are whole numbers from ${from} to ${to}`
