import type { matters } from '../../../schemas/datasets/matters.ts'
import type { Row } from '../../../schemas/datasets/dataset.ts'
import type { Scoring } from '../../consumer.ts'
import { versionWith } from '../../reference/reference-tables.ts'
import { byBrand } from './brands.ts'
import type { CustomerCase, FactEntry } from './entry.ts'
import { buildHistory, type CustomerHistory } from './history.ts'
import { DAY } from './priors.ts'
import type { State } from './state.ts'
import { churnVersion } from './version.ts'

type MatterRow = Row<typeof matters>

/** One row per interaction of a customer, from the same gathering that the score uses. */
export function matterRows({ customerKey, state, asOf, knownBy, tables }: Scoring<State>): readonly MatterRow[] {
  const shared = { customer_key: customerKey, as_of: asOf, known_by: knownBy, model_version: versionWith(churnVersion(), tables) }
  return [...byBrand(state.facts)].flatMap(([brand, facts]) => {
    const history = buildHistory(facts, asOf)
    return history.matters.flatMap((matter) => {
      const stands = standingOf(matter, history)
      return matter.entries.map(({ id, contact }): MatterRow => ({ interaction_id: id, brand, is_contact: contact, ...shared, ...stands }))
    })
  })
}

type Stands = Pick<MatterRow, 'matter_id' | 'opened_at' | 'closed_at' | 'resolved' | 'basis' | 'held' | 'cause'>

function standingOf(matter: CustomerCase, history: CustomerHistory): Stands {
  const { entries, cause = null } = matter
  const [first] = entries
  if (first === undefined) throw new Error('a matter has no interaction')
  const last = entries.findLast(({ outcome }) => outcome !== 'unknown')
  const opening = { matter_id: first.id, opened_at: first.at, cause }
  if (last === undefined || last.outcome === 'open' || last.outcome === 'waiting')
    return { ...opening, closed_at: null, resolved: 'unknown', basis: 'none', held: 'unknown' }
  const closed = Math.min(last.says.closed ?? last.at, history.asOf)
  return {
    ...opening,
    closed_at: closed,
    resolved: last.outcome === 'yes' ? 'yes' : 'no',
    basis: last.says.answered === undefined ? 'agent' : 'customer',
    held: last.outcome === 'yes' ? heldSince(closed, last, matter, history) : 'unknown',
  }
}

const HELD_DAYS = 7

/** Whether a matter that was solved stayed solved. Only a customer who was heard of again tells it. */
function heldSince(closed: number, last: FactEntry, { entries }: CustomerCase, { asOf, entries: all }: CustomerHistory): MatterRow['held'] {
  const until = closed + HELD_DAYS * DAY
  const isAgain = (it: FactEntry) => it.contact && it !== last && it.at > closed && it.at <= until
  if (entries.some(isAgain)) return 'no'
  if (asOf < until) return 'too_early'
  return all.some((it) => it !== last && it.at > closed && it.at <= asOf) ? 'yes' : 'unknown'
}
