import { provenance, type Column, type Dataset } from '../../../schemas/datasets/dataset.ts'

/** The columns in the files of an append dataset: its own, then those of provenance. */
export function fileColumns(dataset: Dataset): readonly Column[] {
  return [...dataset.columns, ...provenance]
}
