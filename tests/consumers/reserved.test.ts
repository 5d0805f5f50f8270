import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../consumers/all.ts'
import type { Consumer, Received } from '../../consumers/consumer.ts'
import { systems } from '../../producers/all.ts'
import type { System } from '../../producers/adapter.ts'
import { ingest } from '../../producers/ingest/ingest.ts'
import { splitBody } from '../../producers/reading/split.ts'
import { simulated } from '../../producers/systems/simulated/adapter.ts'
import { simulate } from '../../producers/systems/simulated/simulate.ts'
import type { AnyRow, Column, Dataset } from '../../schemas/datasets/dataset.ts'
import { effectiveConsent, refusesAnalysis } from '../../schemas/event/consent.ts'
import { wrapEvent, type InteractionEvent } from '../../schemas/event/envelope.ts'
import { interaction, spoken } from '../builders/interaction.ts'
import { tablesOf } from '../builders/reference-tables.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../builders/source.ts'
import { mappedFixture, systemOfMapping, template } from '../producers/systems/by-mapping/mapped.ts'

const NOW = Date.parse('2026-03-05T12:00:00.000Z')
const DAY = 86_400_000
const MADE = 'p1:00000000000000000000000000000002'

function eventsOf(system: System, payloads: readonly unknown[], object?: string): readonly InteractionEvent[] {
  const source = { name: 'test', system, config: sourceConfig({ system: system.system }) }
  const context = { door: 'file', receivedAt: NOW, auth: 'none', key: PSEUDONYM_KEY, ...(object === undefined ? {} : { object }) } as const
  return payloads.flatMap((payload) => {
    const result = ingest(JSON.parse(JSON.stringify(payload)), source, context)
    return result.ok ? result.events : []
  })
}

function split(system: System, body: Uint8Array): readonly unknown[] {
  const result = splitBody(body, system)
  return result.ok ? result.payloads : []
}

function fixturesOf(system: System): readonly InteractionEvent[] {
  const folder = new URL(`../fixtures/${system.system}/`, import.meta.url)
  return readdirSync(folder).flatMap((name) => eventsOf(system, split(system, readFileSync(new URL(name, folder))), ANALYSIS))
}
/** The key of an object in which Contact Lens leaves the words of a contact. */
const ANALYSIS = 'Analysis/Voice/2026/03/02/7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283_analysis_2026-03-02T09:13:05Z.json'

const TEMPLATES = {
  'app-store-reviews.yaml': 'app-store-reviews.json',
  'five9-call-log.yaml': 'five9-call-log.csv',
  'freshdesk-tickets.yaml': 'freshdesk-tickets.jsonl',
  'front-desk.yaml': 'front-desk.csv',
  'nice-cxone.yaml': 'nice-cxone.json',
}

/** What the event allows and no fixture states yet, and a customer who came more often than the state keeps. */
const more: readonly InteractionEvent[] = [
  interaction({
    interaction_id: 'generic:acme:full',
    region: 'north',
    content: spoken(['customer', 'Telco has a better fibre box.']),
    customer: { ref: MADE, stage: 'current', industry: 'retail', tenure_start: '2020-01-01T00:00:00.000Z' },
    agents: [{ kind: 'human', role: 'agent', tenure_band: 'under_6_months' }],
    contact_attempt: 2,
    ivr: { steps: ['main'], exit: 'agent' },
    offers: [{ kind: 'upgrade', product: 'fibre', outcome: 'accepted' }],
    handoff: { status: 'open' },
    referral: { code: 'FRIEND', advocate_ref: MADE },
    reasons: [{ label: 'delivery late, invoice wrong', given_by: 'agent' }],
  }),
  interaction({
    interaction_id: 'generic:acme:promise',
    campaign: 'fast48',
    content: spoken(['customer', 'You said five days and I am still waiting.']),
  }),
  interaction({
    interaction_id: 'generic:acme:withheld',
    consent: undefined,
    policy: { analysis: 'denied', marketing_contact: 'unknown', basis: 'consent' },
  }),
  ...Array.from({ length: 70 }, (_, n) =>
    interaction({ interaction_id: `generic:acme:${n}`, reasons: [{ code: 'billing', given_by: 'agent' }] }),
  ),
].map((it) => wrapEvent({ ...it, source: { ...it.source, event_key: it.interaction_id } }, NOW))

/** Tables that the events above look up. */
const tables = tablesOf({
  competitors: [{ competitor: 'telco', brand: null, aliases: [] }],
  products: [{ product: 'fibre-box', brand: null, aliases: ['fibre box'] }],
  campaigns: [
    {
      campaign: 'fast48',
      programme: null,
      brand: null,
      product: null,
      claim: 'installed within 48 hours',
      aliases: [],
      channel: null,
      live_from: null,
      live_to: null,
      spend_minor: null,
    },
  ],
  insiders: [{ customer_key: MADE }],
})

/** Ninety days of a made-up firm, every fixture of every system, and what these do not state. */
const events: readonly InteractionEvent[] = [
  ...eventsOf(
    simulated,
    [...simulate({ seed: 7, from: NOW - 97 * DAY, days: 90, customers: 120 })].map(({ draft }) => draft),
  ),
  ...[...systems.values()].flatMap((it) => (it.mapped ? [] : fixturesOf(it.system))),
  ...Object.entries(TEMPLATES).flatMap(([yaml, name]) => {
    const system = systemOfMapping(template(yaml))
    return eventsOf(system, split(system, mappedFixture(name)))
  }),
  ...more,
]

const received = ({ id, data }: InteractionEvent): Received => ({
  interaction: data,
  eventId: id,
  recordedAt: NOW,
  offset: 0n,
  analysis: refusesAnalysis(effectiveConsent(data).analysis) ? 'withheld' : 'allowed',
})

function rowsOf(consumer: Consumer): readonly { readonly dataset: Dataset; readonly rows: readonly AnyRow[] }[] {
  const { dataset } = consumer
  switch (consumer.kind) {
    case 'archive': {
      const record = {
        partition: 0,
        offset: 0n,
        key: Buffer.from('k'),
        value: Buffer.from('v'),
        headers: [['a', Buffer.from('b')]],
        appendTime: NOW,
      } as const
      return [
        {
          dataset,
          rows: [
            consumer.keep(record, { ok: true, eventId: 'e' }),
            consumer.keep(record, { ok: false, eventId: undefined, code: 'not_json', path: 'data' }),
          ],
        },
      ]
    }
    case 'stateless':
      return [{ dataset, rows: events.flatMap((event) => consumer.derive(received(event), tables)) }]
    case 'stateful': {
      const states = new Map<string, unknown>()
      const rows = events.flatMap((event) => {
        const { ref } = event.data.customer
        if (ref === null) return []
        const evolved = consumer.evolve(states.get(ref), received(event), tables)
        states.set(ref, evolved.state)
        return evolved.rows
      })
      const current = [...states].flatMap(([customer, state]) => consumer.currentRows(customer, state, tables))
      return [
        { dataset, rows },
        { dataset: consumer.current, rows: current },
      ]
    }
  }
}

/** False is what these columns have to say until outcomes confirm the priors and rules are measured on natural text; nothing has yet. */
const FALSE_IS_SAID: readonly string[] = ['calibrated', 'contact_grade']

const says = ({ name, unstated }: Column, row: AnyRow) => {
  const value = row[name]
  return (
    value !== null &&
    (value !== false || FALSE_IS_SAID.includes(name)) &&
    value !== '' &&
    value !== unstated &&
    !(Array.isArray(value) && value.length === 0)
  )
}

describe.each(eventConsumers.flatMap(rowsOf).map(({ dataset, rows }) => ({ name: dataset.name, columns: dataset.columns, rows })))(
  '$name',
  ({ columns, rows }) => {
    const filled = (isReserved: boolean) =>
      columns
        .filter(({ reserved }) => reserved === isReserved)
        .map((column) => ({ name: column.name, filled: rows.some((row) => says(column, row)) }))

    test('fills no column that is reserved', () => {
      expect(filled(true).filter((it) => it.filled)).toEqual([])
    })

    test('fills every column that is not', () => {
      expect(
        filled(false)
          .filter((it) => !it.filled)
          .map(({ name }) => name),
      ).toEqual([])
    })
  },
)
