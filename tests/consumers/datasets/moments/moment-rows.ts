import type { Received } from '../../../../consumers/consumer.ts'
import { evolve } from '../../../../consumers/datasets/moments/evolve.ts'
import type { MomentRow } from '../../../../consumers/datasets/moments/rows.ts'
import type { State } from '../../../../consumers/datasets/moments/state.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import { spoken } from '../../../builders/interaction.ts'

/** The state after these events, and the rows of each. */
export function momentsAfter(history: readonly Received[], tables: ReferenceTables = noTables) {
  let state: State | undefined
  const rows = history.flatMap((event): readonly MomentRow[] => {
    const evolved = evolve(state, event, tables)
    state = evolved.state
    return evolved.rows
  })
  if (state === undefined) throw new Error('these events have no customer')
  return { state, rows }
}

/** The gate after the last of these events: what it is, its reasons, and for how many days from as_of. */
export function gateAfter(...history: readonly Received[]) {
  const row = momentsAfter(history).rows.findLast((it) => it.kind === 'offer_gate' && it.offer_seq === null)
  if (row === undefined) throw new Error('these events yield no gate')
  const days = row.closed_until === null ? null : Math.round((row.closed_until - row.as_of) / 86_400_000)
  return { gate: row.offer_gate, reasons: row.reasons, days }
}

/** The rows of one kind, the last of each moment. */
export function lastRows(rows: readonly MomentRow[], kind: MomentRow['kind']): readonly MomentRow[] {
  return [...new Map(rows.filter((it) => it.kind === kind).map((it) => [it.moment_id, it])).values()]
}

export const SOLVED = { resolution: { status: 'resolved', confirmed_by: 'agent' } } as const
export const LEFT_OPEN = { resolution: { status: 'pending_company', confirmed_by: 'none' } } as const
export const CLOSED_UNSOLVED = { resolution: { status: 'closed_unresolved', confirmed_by: 'agent' } } as const
export const BY_SYSTEM = { resolution: { status: 'resolved', confirmed_by: 'system' } } as const
export const inWords = (...texts: readonly string[]) => ({ content: spoken(...texts.map((text) => ['customer', text] as const)) })
export const VERY_UPSET = 'This is terrible, I am furious. Worst service ever, I hate it, awful and disgusting!'
export const CALM = inWords('I would like to change my address.')
