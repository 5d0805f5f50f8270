import type { Dataset, Row } from '../../schemas/datasets/dataset.ts'

/** One signal of the glossary: what it claims, how it is worked out, and since when. */
export type DeclaredSignal<Column extends string = string> = {
  /** In snake_case, once in its dataset. */
  readonly name: string
  /** The columns that hold it. A column may belong to several signals. */
  readonly columns: readonly Column[]
  /** What a row says of the customer or the contact, in sentences. */
  readonly claims: string
  /** How it is worked out. */
  readonly formula: string
  /** The sources that work it out, from the root of the package. */
  readonly source: readonly string[]
  /** No labels confirm it, or they confirm it in fewer than eight of ten cases: do not act on a single row. */
  readonly experimental: boolean
  /** What nobody may conclude from it. */
  readonly caveats: readonly string[]
  /** Each change of the definition, newest first. `version`: the rules of the dataset that brought it, without model and tables. */
  readonly changes: readonly Change[]
}

type Change = { readonly version: string; readonly change: string }

/** The signals of one dataset. */
export type SignalsOfDataset = {
  readonly dataset: string
  /** The columns that claim nothing: keys, versions, and what the source states. */
  readonly stated: readonly string[]
  readonly signals: readonly DeclaredSignal[]
}

/** Declares the signals of a dataset. The compiler refuses columns that the dataset does not have. */
export function declareSignals<D extends Dataset>(
  { name }: D,
  stated: readonly (keyof Row<D> & string)[],
  signals: readonly DeclaredSignal<keyof Row<D> & string>[],
): SignalsOfDataset {
  return { dataset: name, stated, signals }
}
