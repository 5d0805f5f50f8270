import type { Html } from '../kit/markup.ts'
import type { PageFigure } from '../kit/write-figure.ts'
import type { Ask } from '../report/ask.ts'
import type { FilterName, Filters } from './filters.ts'

/** Who may read a page: whoever may read the desk, or only those who may also read of single persons. */
export type Role = 'reader' | 'persons'

/** A row of an answer: 64-bit integers, dates and instants are texts. */
export type DeskRow = Readonly<Record<string, unknown>>

/** How a value is shown. `count`: of people or contacts, and not told below ten. `number`: of anything else. */
export type ShownAs =
  'name' | 'code' | 'text' | 'customer' | 'count' | 'number' | 'decimal' | 'share' | 'score' | 'day' | 'month' | 'instant' | 'list' | 'flag'

export type DeskColumn = { readonly name: string; readonly heading: string; readonly as: ShownAs }

/** A table of a page: one query over the views, the same on every request. */
export type DeskPart = {
  /** Unique on the page; the address of its CSV names it. */
  readonly id: string
  readonly title: string
  readonly caption: string
  /** Values come by name: `$brand`, `$segment`, `$from`, `$to`, `$key`. A name that nobody chose is null. */
  readonly sql: string
  /** In the order of the table. The CSV has the same. */
  readonly columns: readonly DeskColumn[]
  /** One row per customer: the CSV is logged, and leaves nobody's gate and consent out. */
  readonly persons?: true
  /** What the rows say, in a sentence or two. It is asked only where there are rows. */
  readonly says: (rows: readonly DeskRow[]) => string
  readonly plot?: (rows: readonly DeskRow[]) => PageFigure<DeskRow>['plot']
  readonly note?: string
}

/** A page of the desk. */
export type DeskPage = {
  readonly path: string
  readonly title: string
  /** What the page answers, in a sentence. */
  readonly lead: string
  readonly role: Role
  /** The filters that its queries know. */
  readonly filters: readonly FilterName[]
  /** The relations that the queries read, which are kept at hand. */
  readonly reads: readonly string[]
  readonly parts: readonly DeskPart[]
  /** What the page has beside its parts. */
  readonly write?: (given: { readonly ask: Ask; readonly filters: Filters; readonly newest: string }) => Promise<Html>
  /** The page is about one customer, whose key the reader writes. */
  readonly needsKey?: true
}
