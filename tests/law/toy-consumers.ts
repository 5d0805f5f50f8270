import { stateful, type Stateless } from '../../consumers/consumer.ts'
import { versionWith } from '../../consumers/reference/reference-tables.ts'
import { dataset, longText, optional, text } from '../../schemas/datasets/dataset.ts'
import { encode, wrapEvent } from '../../schemas/event/envelope.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import { interaction } from '../builders/interaction.ts'

/** The smallest consumers there can be, one of each kind, and events for them. */
const CONTACT = { interaction_id: text(1, 'Which.'), customer_key: optional(text(2, 'Who.')) }
const VERSIONED = { model_version: text(4, 'Of the rules and the tables.') }

export const contacts = dataset({
  name: 'contacts',
  grain: 'One row per event.',
  key: ['interaction_id'],
  columns: CONTACT,
})

export const statelessToy: Stateless<typeof contacts> = {
  kind: 'stateless',
  dataset: contacts,
  leavesOut: ['test'],
  modelVersion: 'toy',
  derive: ({ interaction: it }) => (it.phase === 'opened' ? [] : [{ interaction_id: it.interaction_id, customer_key: it.customer.ref }]),
}

/** The same, with rows that name the tables they were derived with. */
const versionedContacts = dataset({
  name: 'contacts',
  grain: 'One row per event.',
  key: ['interaction_id'],
  columns: { ...CONTACT, ...VERSIONED },
})

export const statelessWithTables: Stateless<typeof versionedContacts> = {
  ...statelessToy,
  dataset: versionedContacts,
  tables: ['competitors'],
  derive: (event, tables) => statelessToy.derive(event, tables).map((row) => ({ ...row, model_version: versionWith('toy', tables) })),
}

const HISTORY = { interaction_id: text(1, 'Which.'), customer_key: text(2, 'Who.'), state: optional(longText(3, 'What was added.')) }
const CUSTOMER = { customer_key: text(2, 'Who.'), state: optional(longText(3, 'All of it.')) }

export const histories = dataset({
  name: 'histories',
  grain: 'One row per new fact.',
  key: ['interaction_id'],
  columns: HISTORY,
})
const historiesCurrent = dataset({
  name: 'histories_current',
  grain: 'One row per customer.',
  key: ['customer_key'],
  columns: CUSTOMER,
})

/** The highest revision of each interaction: the smallest state that order and repeats cannot change. */
export type ToyState = Readonly<Record<string, number>>

export const statefulToy = stateful<typeof histories, typeof historiesCurrent, ToyState>({
  kind: 'stateful',
  dataset: histories,
  current: historiesCurrent,
  leavesOut: ['test'],
  modelVersion: 'toy',
  evolve(state, { interaction: it }) {
    const known = state ?? {}
    if ((known[it.interaction_id] ?? -1) >= it.revision) return { state: known, rows: [] }
    const added = { [it.interaction_id]: it.revision }
    return {
      state: { ...known, ...added },
      rows: [{ interaction_id: it.interaction_id, customer_key: it.customer.ref ?? '', state: JSON.stringify(added) }],
    }
  },
  join: (state, carried) => joined(state ?? {}, JSON.parse(carried) as ToyState),
  currentRows: (customer_key, state) => [{ customer_key, state: JSON.stringify(state) }],
})

const versionedHistories = dataset({
  name: 'histories',
  grain: 'One row per new fact.',
  key: ['interaction_id'],
  columns: { ...HISTORY, ...VERSIONED },
})
const versionedCurrent = dataset({
  name: 'histories_current',
  grain: 'One row per customer.',
  key: ['customer_key'],
  columns: { ...CUSTOMER, ...VERSIONED },
})

export const statefulWithTables = stateful<typeof versionedHistories, typeof versionedCurrent, ToyState>({
  ...statefulToy,
  dataset: versionedHistories,
  current: versionedCurrent,
  tables: ['competitors'],
  evolve(state, event, tables) {
    const evolved = statefulToy.evolve(state, event, tables)
    return { ...evolved, rows: evolved.rows.map((row) => ({ ...row, model_version: versionWith('toy', tables) })) }
  },
  currentRows: (customer, state, tables) =>
    statefulToy.currentRows(customer, state, tables).map((row) => ({ ...row, model_version: versionWith('toy', tables) })),
})

export function joined(a: ToyState, b: ToyState): ToyState {
  const all = { ...a }
  for (const [id, revision] of Object.entries(b)) all[id] = Math.max(all[id] ?? -1, revision)
  return all
}

const template = interaction()

/** The bytes of one event; `fact` names it, `customer` who it is about. */
export function toyEvent(
  fact: number,
  customer: number,
  about: { readonly test?: boolean; readonly opened?: boolean; readonly revision?: number } = {},
): Uint8Array {
  const data: Interaction = {
    ...template,
    interaction_id: `toy:acme:${fact}`,
    revision: about.revision ?? 1,
    phase: about.opened === true ? 'opened' : 'closed',
    source: { ...template.source, event_key: `${fact}/${about.revision ?? 1}`, is_test: about.test ?? false },
    customer: { ref: `p1:${String(customer).padStart(32, '0')}` },
  }
  return encode(wrapEvent(data, 0))
}
