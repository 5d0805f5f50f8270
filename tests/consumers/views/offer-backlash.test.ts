import { expect, test } from '@jest/globals'
import { offerBacklash } from '../../../consumers/views/offer-backlash.ts'
import { answerOf } from '../../builders/view-answer.ts'

const offer = (interaction_id: string, offered_while_blocked: boolean | null, offer_outcome: string, more = {}) => ({
  signal_id: `${interaction_id} 0`,
  moment_id: `${interaction_id} 0`,
  interaction_id,
  customer_key: 'p1:ada',
  brand: 'acme',
  kind: 'offer_gate',
  status: offer_outcome === 'accepted' ? 'taken' : 'open',
  offer_seq: 0,
  offer_kind: 'upsell',
  offer_outcome,
  offered_while_blocked,
  ...more,
})
const contact = (interaction_id: string, offer_reaction: string, more = {}) => ({ interaction_id, brand: 'acme', offer_reaction, ...more })

test('counts offers by the gate before them, with what became of them and what nobody knows', async () => {
  const given = {
    moments: [
      offer('a', true, 'rejected'),
      offer('b', true, 'rejected'),
      offer('c', true, 'unknown'),
      offer('d', false, 'accepted'),
      offer('e', false, 'deferred'),
      offer('f', null, 'rejected'),
      // The reaction is to the second offer of a contact.
      offer('g', true, 'accepted', { moment_id: 'g 0' }),
      offer('g', true, 'rejected', { moment_id: 'g 1', offer_seq: 1, offer_kind: 'discount' }),
      offer('withdrawn', true, 'rejected', { status: 'withdrawn' }),
      { ...offer('gate', null, 'unknown'), offer_seq: null },
      offer('h', true, 'rejected', { brand: 'zenith', offer_kind: null }),
    ],
    contacts: [
      contact('a', 'annoyed'),
      contact('b', 'rejected'),
      contact('c', 'unknown'),
      contact('d', 'welcome'),
      contact('g', 'annoyed'),
    ],
  }
  const gate = [
    'offers',
    'judged',
    'while_closed',
    'while_closed_share',
    'while_closed_share_low',
    'while_closed_share_high',
    'unknown_share',
  ]
  expect(await answerOf(offerBacklash, ['brand', 'offer_kind', ...gate], given)).toEqual([
    'acme | discount | 1 | 1 | 1 | 1 | 0.207 | 1 | 0',
    'acme | upsell | 7 | 6 | 4 | 0.667 | 0.3 | 0.903 | 0.143',
    'zenith | unknown | 1 | 1 | 1 | 1 | 0.207 | 1 | 0',
  ])
  const taken = [
    'closed_told',
    'closed_refused',
    'closed_refused_share',
    'closed_reacted',
    'closed_annoyed',
    'open_told',
    'open_refused',
    'open_reacted',
  ]
  expect(await answerOf(offerBacklash, ['offer_kind', ...taken], given)).toEqual([
    'discount | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0',
    'unknown | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0',
    'upsell | 3 | 2 | 0.667 | 2 | 1 | 2 | 0 | 1',
  ])
})

test('compares medians of handle time within cause and channel, where both sides have five contacts', async () => {
  const timed = (name: string, minutes: readonly number[], more = {}) =>
    minutes.map((each, n) => ({
      ...contact(`${name} ${n}`, 'none', { cause: 'billing', channel: 'phone', counts_as_contact: true, ...more }),
      handle_ms: each * 60_000,
    }))
  const offered = (name: string, count: number, blocked: boolean) =>
    Array.from({ length: count }, (_, n) => offer(`${name} ${n}`, blocked, 'rejected'))
  const answer = await answerOf(offerBacklash, ['compared_contacts', 'added_minutes'], {
    moments: [...offered('phone', 5, true), ...offered('chat', 6, true), ...offered('mail', 4, true), ...offered('open', 5, false)],
    contacts: [
      // Medians 12 and 8: 4 minutes more, five times.
      ...timed('phone', [90, 10, 12, 11, 13]),
      ...timed('plain phone', [7, 9, 8, 8, 100]),
      // Medians 7 (between 6 and 8) and 6: 1 minute more, six times.
      ...timed('chat', [5, 6, 8, 4, 9, 30], { channel: 'chat' }),
      ...timed('plain chat', [6, 6, 6, 6, 6], { channel: 'chat' }),
      // Too few, another cause, an offer at an open gate, and an offer of which the gate says nothing.
      ...timed('mail', [60, 60, 60, 60], { channel: 'email' }),
      ...timed('plain mail', [1, 1, 1, 1, 1], { channel: 'email' }),
      ...timed('other', [500, 500, 500, 500, 500], { cause: 'outage' }),
      ...timed('open', [500, 500, 500, 500, 500]),
      ...timed('of nobody', [500, 500, 500, 500, 500], { offer_kind: 'upsell' }),
      ...timed('survey', [500, 500, 500, 500, 500], { counts_as_contact: false }),
    ],
  })
  // (5 × 4 + 6 × 1) / 11
  expect(answer).toEqual(['11 | 2.364'])
})
