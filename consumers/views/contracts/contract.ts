import type { DatasetKind } from '../../datasets/list-datasets.ts'
import type { ValueRange, ColumnType } from '../../../schemas/datasets/dataset.ts'
import type { Use } from '../../../schemas/datasets/use.ts'

/**
 * What readers of a dataset or a view may rely on. It is made from the declarations, and everything else is made from it: the ODCS
 * contract, the dictionary, the DDL of each engine, the dbt package and the snapshot that `npm run check:contracts` compares.
 */
export type DataContract = {
  readonly name: string
  readonly kind: DatasetKind | 'view'
  /** `1.<number of columns>.0`: the major is the `v1` of the folder, and within it columns are only added. */
  readonly version: string
  /** What an analyst asks; of a view only. */
  readonly question?: string
  /** The folder of the files in the lake; of a dataset only. */
  readonly folder?: string
  readonly restricted: boolean
  /** The dataset or the view itself, then the views that are made of the dataset alone: `<dataset>_latest` and so on. */
  readonly tables: readonly [ContractTable, ...ContractTable[]]
  readonly caveats: readonly string[]
  readonly use: Use
  readonly freshness: Freshness
  /** How long rows are kept, in a sentence. */
  readonly retention: string
  readonly sensitivity: Sensitivity
}

export type ContractTable = {
  readonly name: string
  readonly grain: string
  /** The columns that together name a row; empty where no columns do. */
  readonly key: readonly string[]
  readonly columns: readonly ContractColumn[]
}

export type ContractColumn = {
  readonly name: string
  readonly type: ColumnType
  readonly required: boolean
  readonly sentence: string
  readonly unit?: string
  readonly range?: ValueRange
  readonly words?: readonly string[]
  readonly example?: Example
  /** The Parquet field id; of a column in the files or in their path. */
  readonly id?: number
  /** The column is in the path of the files, not in the files. */
  readonly inPath?: true
  /** No derivation fills the column yet. */
  readonly reserved?: true
  /** The signals of the glossary that the column belongs to. */
  readonly signals: readonly string[]
  /** All of these signals are without a labelled measurement, or are right in fewer than eight of ten cases. */
  readonly experimental: boolean
  readonly sensitivity: Sensitivity
}

export type Example = string | number | boolean | readonly string[]

/** `personal`: pseudonyms and ids of single contacts, no names and no words. `restricted`: words of customers, or links between pseudonyms. */
export type Sensitivity = 'internal' | 'personal' | 'restricted'

export type Freshness = {
  readonly sentence: string
  /** The delay that readers may expect while the writer runs. */
  readonly expected: { readonly value: number; readonly unit: 'minutes' | 'hours' }
  /** The column that tells how fresh the rows are, and when a reader should be warned. Left out: it depends on what a view reads. */
  readonly watched?: { readonly column: string; readonly warnHours: number; readonly errorHours: number }
}

export const MAJOR = 1

export const contractVersion = (columns: readonly unknown[], removed: readonly unknown[] = []): string =>
  `${MAJOR}.${columns.length + removed.length}.0`
