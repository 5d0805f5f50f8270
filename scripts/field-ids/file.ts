import { z } from 'zod'
import type { Column } from '../../schemas/datasets/dataset.ts'

/** The field ids of every dataset as one generated file, so that git keeps which id meant what, and when. */
export const FIELD_IDS = 'schemas/generated/field-ids.json'

const FieldIds = z.record(
  z.string(),
  z.object({
    columns: z.record(z.string(), z.object({ name: z.string(), type: z.string() })),
    retired: z.array(z.int()),
  }),
)
export type FieldIds = z.infer<typeof FieldIds>

type Declared = { readonly name: string; readonly columns: readonly Column[]; readonly retired: readonly number[] }

/** One line per column, so that a diff shows which column changed. */
export function printFieldIds(declared: readonly Declared[]): string {
  const entries = declared.map(({ name, columns, retired }) => {
    const lines = columns
      .toSorted((a, b) => a.id - b.id)
      .map((column) => `      "${column.id}": ${JSON.stringify({ name: column.name, type: column.type })}`)
    return `  "${name}": {\n    "columns": {\n${lines.join(',\n')}\n    },\n    "retired": ${JSON.stringify(retired.toSorted((a, b) => a - b))}\n  }`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

/** Throws where the text is not such a file; `where` names it in the message. */
export function parseFieldIds(text: string, where: string): FieldIds {
  try {
    return FieldIds.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`${FIELD_IDS} of ${where} cannot be read as a list of field ids`, { cause: error })
  }
}
