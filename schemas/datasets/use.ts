/** How a dataset is read: what it is joined with, and queries that answer a question. */
export type Use = {
  readonly joins: readonly Join[]
  readonly queries: readonly ReferenceQuery[]
}

export type Join = {
  /** The columns that both sides have, or a pair `own = other` where the names differ. */
  readonly on: readonly string[]
  /** The view or dataset on the other side. */
  readonly to: string
  /** What the join tells, and whether a row may have no partner. */
  readonly sentence: string
}

/** A query over the views of `signals-consume sql`. The tests run it. */
export type ReferenceQuery = { readonly question: string; readonly sql: string }

/** A dataset of which nobody said yet how it is read. */
export const NO_USE: Use = { joins: [], queries: [] }
