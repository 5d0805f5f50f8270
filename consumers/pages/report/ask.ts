import { z } from 'zod'

/** Runs a query and checks every row against what the page expects of it. */
export type Ask = <Row>(sql: string, row: z.ZodType<Row>) => Promise<readonly Row[]>

/** What a query answers: rows by column, 64-bit integers as texts. */
export type AskRows = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>

/** `Ask` over an engine. A row that is not as the page expects it names the query. */
export function checkRows(askRows: AskRows): Ask {
  return async (sql, row) => {
    const rows = z.array(row).safeParse(await askRows(sql))
    if (!rows.success) throw new TypeError(`the answer is not as the page expects it: ${z.prettifyError(rows.error)}\n${sql}`)
    return rows.data
  }
}

// What stands in a row. Integers of 64 bits come as texts.
export const countCell = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
])
/** A figure that nobody may know. */
export const figureCell = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .transform(Number),
  ])
  .nullable()
export const textCell = z.string()
