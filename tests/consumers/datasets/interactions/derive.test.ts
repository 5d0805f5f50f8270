import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { interactionsConsumer } from '../../../../consumers/datasets/interactions/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

const received = (it: Interaction, analysis: 'allowed' | 'withheld' = 'allowed') => ({
  interaction: it,
  eventId: '0'.repeat(32),
  recordedAt: Date.parse('2026-03-02T10:00:00.000Z'),
  offset: 0n,
  analysis,
})
const rowOf = (it: Interaction, analysis: 'allowed' | 'withheld' = 'allowed') =>
  interactionsConsumer.derive(received(it, analysis), noTables)[0]!

describe('interactions', () => {
  test('carry what the source said, and null where it did not', () => {
    const row = rowOf(
      interaction({
        timings: { queue_wait_ms: 346_000, talk_ms: 239_000, hold_ms: 221_000, handle_ms: 465_000 },
        transfer_count: 1,
        ratings: [ratingOf('nps', 5), ratingOf('csat', 4)],
        content: spoken(['agent', 'Good morning'], ['customer', 'my bill is wrong  again'], ['bot', 'beep']),
      }),
    )
    expect(row).toMatchObject({
      brand: 'acme',
      queue_wait_ms: 346_000n,
      handle_ms: 465_000n,
      transfer_count: 1,
      nps: 5,
      csat_score: 0.75,
      ces_score: null,
      first_response_ms: null,
      customer_turns: 1,
      customer_words: 5,
      agent_turns: 1,
      agent_words: 2,
      mode: 'voice',
    })
  })

  test('have no words to count where none came with the revision', () => {
    expect(rowOf(interaction())).toMatchObject({ customer_turns: null, customer_words: null })
  })

  test.each([
    ['an inbound call', {}, true],
    ['an outbound call', { direction: 'outbound' }, false],
    ['a call of which the revision does not say who made it', { direction: 'unknown' }, null],
    ['spam of which it does not', { direction: 'unknown', resolution: { status: 'spam', confirmed_by: 'none' } }, false],
    ['a survey', { channel: 'survey', ratings: [ratingOf('nps', 9)] }, false],
    ['a leg of a transferred call', { related: [{ interaction_id: 'generic:acme:0', relation: 'transfer_of' }] }, false],
    ['a follow-up', { related: [{ interaction_id: 'generic:acme:0', relation: 'follow_up_of' }] }, true],
    ['spam', { resolution: { status: 'spam', confirmed_by: 'none' } }, false],
  ] as const)('%s counts as a contact: %s', (_name, about, counts) => {
    expect(rowOf(interaction(about as Partial<Interaction>)).counts_as_contact).toBe(counts)
  })

  test.each([
    [{ reasons: [{ code: 'billing_dispute', given_by: 'agent' }] }, 'issue'],
    [{ disposition: { code: 'ORDER-STATUS' } }, 'buy'],
    [{ tags: ['vip'] }, 'other'],
    [{}, 'unknown'],
  ] as const)('the purpose of %j is %s', (about, purpose) => {
    expect(rowOf(interaction(about as unknown as Partial<Interaction>)).purpose).toBe(purpose)
  })

  test.each(['withheld', 'redacted', 'deleted'] as const)('of a customer who must not be analysed (%s) only the keys remain', (why) => {
    const told = interaction({
      reasons: [{ code: 'billing', given_by: 'agent' }],
      tags: ['secret'],
      customer: { ref: 'p1:000000000000000000000000000000aa', segment: 'gold' },
    })
    const row = why === 'withheld' ? rowOf(told, 'withheld') : rowOf({ ...told, phase: why })
    expect(row).toMatchObject({
      retracted: true,
      interaction_id: told.interaction_id,
      customer_key: null,
      customer_segment: null,
      tags: [],
      reasons: [],
      purpose: 'unknown',
    })
  })

  test('every row is as declared, whatever optional fields an event leaves out', () => {
    const full = interaction({
      timings: { talk_ms: 1, ivr_ms: 2 },
      reasons: [{ label: 'Help', given_by: 'customer' }],
      ratings: [ratingOf('star', 4)],
      offers: [{ kind: 'discount', outcome: 'accepted' }],
      agents: [{ kind: 'human', team: 'blue' }],
      resolution: { status: 'resolved', confirmed_by: 'agent', first_contact: true },
      ended_at: '2026-03-02T09:30:00.000Z',
    })
    const optional = Object.keys(full).filter((key) => !Interaction.safeParse({ ...full, [key]: undefined }).error)
    fc.assert(
      fc.property(fc.subarray(optional), (left) => {
        const partial = Object.fromEntries(Object.entries(full).filter(([key]) => !left.includes(key)))
        const row = rowOf(Interaction.parse(partial))
        expect(interactions.row.parse(row)).toEqual(row)
      }),
    )
  })
})

test('lists what the customer bought lately by id, or else by name, each once', () => {
  const recent_products = [{ id: 'mesh', name: 'Mesh set' }, { name: 'Phone' }, { id: 'mesh' }, { quantity: 2 }]
  const customer = { ...interaction().customer, recent_products }
  const row = rowOf(interaction({ customer }))
  expect(row.recent_products).toEqual(['mesh', 'Phone'])
})
