import { z } from 'zod'
import { NO_PIECES, type Fact } from './facts.ts'
import { OlderStatement, readOlder } from './older-statement.ts'
import type { Piece } from './pieces.ts'
import { add, emptyState, type State } from './state.ts'
import type { ContactStatement } from './statement.ts'
import { readWritten, writeStatement } from './written-statement.ts'

/**
 * {"facts":{"<interaction>":["<statement>"]},"pieces":{"<conversation>":{"<message>":["<statement>"]}},"dropped":false}
 * `pieces` is left out where there are none. Statements of older rows are objects.
 */
const Statements = z.array(z.union([z.string(), OlderStatement])).min(1)
const Carried = z.strictObject({
  facts: z.record(z.string(), Statements),
  pieces: z.record(z.string(), z.record(z.string(), Statements)).optional(),
  dropped: z.boolean(),
})

/** Facts as text that `join` understands: of a row what its event added, of a row of `_current` all there is. */
export function carry(facts: readonly Fact[], dropped: boolean): string {
  const own = facts.filter((it) => it.statements.length > 0).map(writeEntry)
  const inPieces = facts
    .filter((it) => it.pieces.length > 0)
    .map(({ id, pieces }) => `${JSON.stringify(id)}:{${pieces.map(writeEntry).join(',')}}`)
  const pieces = inPieces.length === 0 ? '' : `"pieces":{${inPieces.join(',')}},`
  return `{"facts":{${own.join(',')}},${pieces}"dropped":${dropped}}`
}

function writeEntry({ id, statements }: Piece): string {
  return `${JSON.stringify(id)}:${JSON.stringify(statements.map(writeStatement))}`
}

/** Joins carried text into a state; the same object where it adds nothing. */
export function join(state: State | undefined, carried: string): State {
  const { facts, dropped } = parse(carried)
  let joined = state ?? emptyState
  for (const fact of facts) joined = add(joined, fact)
  return dropped && !joined.dropped ? { facts: joined.facts, dropped } : joined
}

function parse(carried: string): { readonly facts: readonly Fact[]; readonly dropped: boolean } {
  try {
    const { facts, pieces = {}, dropped } = Carried.parse(JSON.parse(carried))
    const own = Object.entries(facts).map(([id, statements]) => ({ id, statements: statements.map(read), pieces: NO_PIECES }))
    const told = Object.entries(pieces).map(([id, messages]) => ({
      id,
      statements: [],
      pieces: Object.entries(messages).map(([message, statements]) => ({ id: message, statements: statements.map(read) })),
    }))
    return { facts: [...own, ...told], dropped }
  } catch (error) {
    throw new Error(`a state of churn_risk cannot be read: ${carried.slice(0, 80)}`, { cause: error })
  }
}

function read(statement: string | z.infer<typeof OlderStatement>): ContactStatement {
  return typeof statement === 'string' ? readWritten(statement) : readOlder(statement)
}
