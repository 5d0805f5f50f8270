import type { FieldIds } from './file.ts'

type Listed = FieldIds[string]

/**
 * What breaks the promise of field ids between two versions of the list, one sentence each: an id keeps its name and type, a removed
 * column's id is listed as retired, and a retired id is never used again.
 */
export function compareFieldIds(before: FieldIds, after: FieldIds): readonly string[] {
  return Object.entries(before).flatMap(([dataset, was]) => {
    const is = after[dataset]
    return is === undefined ? [`dataset ${dataset} is gone, with all its field ids`] : compareDataset(dataset, was, is)
  })
}

function compareDataset(dataset: string, was: Listed, is: Listed): readonly string[] {
  return [
    ...Object.entries(was.columns).flatMap(([id, column]) => {
      const now = is.columns[id]
      const which = `dataset ${dataset}, column ${column.name}, field id ${id}`
      if (now === undefined) return is.retired.includes(Number(id)) ? [] : [`${which}: gone, and not listed as retired`]
      if (now.name === column.name && now.type === column.type) return []
      return [`${which}: was ${column.name} (${column.type}), is ${now.name} (${now.type})`]
    }),
    ...was.retired.flatMap((id) => {
      const now = is.columns[id]
      if (now !== undefined) return [`dataset ${dataset}, column ${now.name}, field id ${id}: retired before, and used again`]
      return is.retired.includes(id) ? [] : [`dataset ${dataset}, field id ${id}: retired before, and not listed as retired any more`]
    }),
  ]
}
