import { z } from 'zod'
import { MAJOR, type DataContract } from '../../consumers/views/contracts/contract.ts'

/** What readers rely on, of every dataset and view, as one generated file, so that git keeps what was promised, and when. */
export const CONTRACT_LIST = 'schemas/generated/contracts.json'

const Column = z.strictObject({ type: z.string(), required: z.boolean(), unit: z.string().optional() })
const Snapshot = z.record(
  z.string(),
  z.strictObject({
    major: z.int(),
    kind: z.enum(['appended', 'current', 'daily', 'view']),
    restricted: z.boolean(),
    tables: z.record(z.string(), z.strictObject({ key: z.array(z.string()), columns: z.record(z.string(), Column) })),
  }),
)
export type ContractSnapshot = z.infer<typeof Snapshot>

/** One line per column, so that a diff shows which column changed. */
export function printContracts(contracts: readonly DataContract[]): string {
  const entries = contracts.map(({ name, kind, restricted, tables }) => {
    const listed = tables.map((table) => {
      const lines = table.columns.map(
        ({ name: column, type, required, unit }) => `        "${column}": ${JSON.stringify({ type, required, unit })}`,
      )
      return `      "${table.name}": {\n       "key": ${JSON.stringify(table.key)},\n       "columns": {\n${lines.join(',\n')}\n      }}`
    })
    const head = `"major": ${MAJOR}, "kind": "${kind}", "restricted": ${restricted}`
    return `  "${name}": {\n    ${head},\n    "tables": {\n${listed.join(',\n')}\n    }\n  }`
  })
  return `{\n${entries.join(',\n')}\n}\n`
}

/** Throws where the text is not such a file; `where` names it in the message. */
export function parseContracts(text: string, where: string): ContractSnapshot {
  try {
    return Snapshot.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`${CONTRACT_LIST} of ${where} cannot be read as a list of contracts`, { cause: error })
  }
}
