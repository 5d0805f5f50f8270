import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../../producers/adapter.ts'
import { ingest, type ConfiguredSource } from '../../../producers/ingest/ingest.ts'
import { findPeople } from '../../../producers/masking/find-people.ts'
import { redact } from '../../../producers/masking/redact.ts'
import { mappedSystem } from '../../../producers/systems/by-mapping/mapping-file.ts'
import { draft, PSEUDONYM_KEY, said, source, sourceConfig } from '../../builders/source.ts'

const context = { door: 'webhook', receivedAt: Date.parse('2026-03-02T10:00:00.000Z'), auth: 'signature', key: PSEUDONYM_KEY } as const

/** Invented people: every first name with every second last name. */
const FIRST =
  'Adaline Borislav Çağla Dörte Émilie Fjodor Giuseppa Håkan Ingeborg Jean-Luc Kassandra Łukasz Mária Nkechi Oisín Priyanka Quentin Ramón Søren Tadhg'
const LAST = 'Ackerbrandt O’Dowd Castellanos Dąbrowska Eichenlaub Fitzwater Gjerstad Hinterseer Iwanowa Jørgensen'
const people = FIRST.split(' ').flatMap((first) => LAST.split(' ').map((last) => ({ first, last })))

/** A system whose payloads hold a draft, and fields besides. */
const desk: ConfiguredSource = {
  ...source(),
  system: { ...source().system, normalize: (payload) => ({ ok: true, drafts: [(payload as { call: Draft }).call] }) },
}

const TEXTS: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `Hello, this is ${first} ${last} about my bill.`,
  (first, last) => `My name is ${last}, ${first}; please help.`,
  (first, last) => `thanks ${first.toLowerCase()}! mr ${last.toUpperCase()} says hello`,
  (first, last) => `(${first}) "${last}" ${first} ${last.toLowerCase()}’s parcel\n${last}`,
]

test('200 events with people in their fields hold none of their names, in full or in part, in any text', () => {
  expect(people).toHaveLength(200)
  for (const [at, { first, last }] of people.entries()) {
    const name = `${first} ${last}`
    const text = TEXTS[at % TEXTS.length]!(first, last)
    const { people: named, ...stated } = draft({
      content: { ...said(text), subject: `For ${name}` },
      tags: [last, 'vip'],
      attributes: { note: `ask ${first}` },
      queue: { name: `desk of ${name}` },
      agents: [{ ref: name, kind: 'human' }],
      people: [{ name, role: at % 2 === 0 ? 'customer' : 'agent' }],
    })
    expect(named).toBeDefined()
    // Every other name comes from a field of the payload, and not from the adapter.
    const payload = at % 3 === 0 ? { call: stated, requester: { name } } : { call: { ...stated, people: named } }
    const result = ingest(payload, desk, context)
    if (!result.ok) throw new Error(`${result.code} at ${result.path}`)
    const event = JSON.stringify(result.events).toLowerCase()
    for (const part of [first, last]) expect(event).not.toContain(part.toLowerCase())
    expect(event).toContain('[name]')
    expect(result.events[0]!.data.privacy.redaction?.applied).toContain('name')
    expect(event).not.toContain('"people"')
  }
})

describe('the people of a payload', () => {
  test.each([
    [{ requester: { name: 'Ada King', email: 'a@b.example' } }, ['Ada King']],
    [{ ticket: { via: { source: { from: { name: 'Ada King' }, to: { name: 'Acme' } } } } }, ['Ada King', 'Acme']],
    [{ Agent: { Username: 'ada.king' } }, ['ada.king']],
    [{ Transcript: [{ DisplayName: 'Ada', Content: 'x' }] }, ['Ada']],
    [{ 'First Name': 'Ada', LAST_NAME: 'King' }, ['Ada King']],
    [{ 'Agent Name': 'Ada King' }, ['Ada King']],
    [{ author: 'Ada King' }, ['Ada King']],
    [{ From: '"King, Ada" <a@b.example>' }, ['King, Ada']],
    [{ participants: [{ name: 'Ada' }, { name: 'Bo' }] }, ['Ada', 'Bo']],
  ])('%j are %j', (payload, names) => {
    expect(findPeople(payload).map((it) => it.name)).toEqual(names)
  })

  test.each([
    { queue: { name: 'Billing Desk' } },
    { brand: { name: 'Acme Energy' }, product: { name: 'Solar Roof' } },
    { event: { from: 'In Progress', to: 'Closed Won' } },
    { Agent: { RoutingProfile: { Name: 'Billing' } } },
    { author: 'a17', customer: 'K-1', file_name: 'bill.pdf' },
  ])('are not in %j', (payload) => {
    expect(findPeople(payload)).toEqual([])
  })

  test('are stated by a mapping where its fields have names of their own', () => {
    const made = mappedSystem(`
version: 1
source: { system: desk }
key: ["{id}"]
fields:
  occurred_at: { from: at, as: timestamp }
  content.turns: [{ text: { from: words }, speaker: { const: customer } }]
  people:
    - { each: staff, fields: { name: { from: called }, role: { const: agent } } }
    - { name: { from: wer } }
`)
    if (!made.ok) throw new Error(JSON.stringify(made.complaints))
    const desk = { name: 'desk', config: sourceConfig({ system: 'generic' }), system: made.system }
    const row = { id: '1', at: '2026-03-02T09:00:00Z', words: 'Zora and Milo said', staff: [{ called: 'Zora' }], wer: 'Milo' }
    const result = ingest(row, desk, context)
    expect(result.ok && result.events[0]?.data.content.turns?.[0]?.text).toBe('[name] and [name] said')
  })
})

test('true and false in a field of a name mask no flags', () => {
  const about = { key: PSEUDONYM_KEY, region: 'DE', own: [] }
  const stated = draft({ disposition: { label: 'False' }, people: [{ name: 'false', role: 'agent' }] })
  expect(redact(stated, about).draft.disposition).toEqual({ label: 'False' })
})
