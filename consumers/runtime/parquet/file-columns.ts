import { provenance, type Column, type Dataset } from '../../../schemas/datasets/dataset.ts'

/** The columns of an append dataset as they are in its files. */
export function fileColumns(dataset: Dataset): readonly Column[] {
  return [...dataset.columns, ...provenance]
}
