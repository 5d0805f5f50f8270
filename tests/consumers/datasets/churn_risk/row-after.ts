import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { contact } from './histories.ts'

type Row = ReturnType<typeof evolve>['rows'][number]

/** The row after the last of these events. */
export function rowAfter(...history: readonly Received[]): Row {
  let state: State | undefined
  let last: Row | undefined
  for (const event of history) {
    const evolved = evolve(state, event, noTables)
    state = evolved.state
    last = evolved.rows.at(-1) ?? last
  }
  if (last === undefined) throw new Error('these events yield no row')
  return last
}

export const saying = (text: string) => ({ content: spoken(['customer', text]) })
export const CANCEL = saying('I want to cancel my contract.')
export const FURIOUS = saying('This is terrible, I am furious. Worst service ever, I hate it, awful and disgusting!')
export const PLAIN = saying('I would like to change my address.')
export const UNSOLVED = { resolution: { status: 'closed_unresolved', confirmed_by: 'agent' } } as const
export const forReason = (code: string): Partial<Interaction> => ({ reasons: [{ code, given_by: 'agent' }] })
/** Something that moves the clock and says nothing else: the firm writes. */
export const movingTheClock = (day: number) => contact(day, { direction: 'outbound', interaction_id: `clock:${day}` })
export const surveyOn = (day: number, it: Partial<Interaction>) =>
  contact(day, { channel: 'survey', interaction_id: `survey:${day}`, ...it })
/** A complaint about a bill, as the source calls it. */
export const BILLED = forReason('billing dispute')
