import { expect, test } from '@jest/globals'
import { conversations } from '../../../consumers/views/conversations.ts'
import { answerOf } from '../../builders/view-answer.ts'

const at = (time: string) => `2026-03-01T${time}:00Z`
const chat = { brand: 'acme', channel: 'chat', counts_as_contact: false, customer_key: 'p1:ada' }
const partOf = (id: string) => ({ ...chat, related_ids: ['another', id], related_kinds: ['follow_up_of', 'part_of'] })

/** A chat of four messages whose status came first and whose last word is no, a call in one piece, and messages of a chat that is missing. */
const interactions_latest = [
  {
    ...chat,
    interaction_id: 'chat',
    counts_as_contact: true,
    occurred_at: at('10:00'),
    ended_at: at('10:30'),
    handle_ms: 600_000,
    queue_wait_ms: 60_000,
  },
  { ...partOf('chat'), interaction_id: 'm1', occurred_at: at('10:00'), visibility: 'private' },
  { ...partOf('chat'), interaction_id: 'm2', occurred_at: at('10:05'), customer_words: 4 },
  { ...partOf('chat'), interaction_id: 'm3', occurred_at: at('10:20'), brand: 'unknown' },
  { ...partOf('chat'), interaction_id: 'm4', occurred_at: at('11:00'), channel: 'messaging', customer_words: 3 },
  { ...chat, interaction_id: 'call', channel: 'phone', counts_as_contact: true, occurred_at: at('12:00'), customer_words: 40 },
  { ...partOf('missing'), interaction_id: 'm5', occurred_at: at('13:00'), customer_key: null },
  { ...chat, interaction_id: 'of a protected customer', counts_as_contact: true, customer_key: 'p1:pia', occurred_at: at('14:00') },
  {
    ...chat,
    interaction_id: 'of a customer whose gate is closed',
    counts_as_contact: true,
    customer_key: 'p1:cy',
    occurred_at: at('15:00'),
  },
  { ...chat, interaction_id: 'test', is_test: true, occurred_at: at('16:00') },
]
const brand_sentiment_latest = [
  { interaction_id: 'chat', resolved: 'yes', resolved_basis: 'agent', resolved_from: 'status', painless: 'yes' },
  { interaction_id: 'm1', sentiment_score: -0.5, p_negative: 0.6, p_positive: 0.1, severe: false, cause: 'cannot_tell' },
  {
    interaction_id: 'm2',
    sentiment_score: 0.25,
    p_negative: 0.2,
    p_positive: 0.45,
    cause: 'billing',
    cause_confidence: 0.5,
    empathy: 'not_needed',
  },
  { interaction_id: 'm3', resolved: 'unknown', cause: 'outage', cause_confidence: 0.9, empathy: 'unknown', brand_impact_negative: -0.1 },
  {
    interaction_id: 'm4',
    resolved: 'no',
    resolved_basis: 'customer',
    resolved_from: 'words',
    sentiment_score: -1,
    start_score: -0.9,
    end_score: -0.75,
    severe: true,
    brand_impact_negative: -0.4,
    empathy: 'not_needed',
    sentiment_label: 'negative',
  },
  {
    interaction_id: 'call',
    sentiment_score: 0.5,
    start_score: 0.1,
    end_score: 0.8,
    resolved: 'yes',
    resolved_basis: 'customer',
    empathy: 'unknown',
  },
]
const moments_current = [
  { customer_key: 'p1:pia', brand: 'zenith', offer_gate: 'closed', reasons: ['upset', 'other'] },
  { customer_key: 'p1:cy', brand: 'acme', offer_gate: 'closed', reasons: ['upset'] },
  { customer_key: 'p1:ada', brand: 'acme', offer_gate: 'open', reasons: [] },
]
const given = { interactions_latest, brand_sentiment_latest, moments_current }

test('is one row per conversation, which counts as a contact once, and names no protected customer', async () => {
  const columns = ['conversation_id', 'brand', 'customer_key', 'channel', 'channels', 'pieces', 'counts_as_contact', 'contacts']
  expect(await answerOf(conversations, columns, given)).toEqual([
    'call | acme | p1:ada | phone | 1 | 1 | true | 1',
    'chat | acme | p1:ada | chat | 2 | 5 | true | 1',
    'missing | acme | null | chat | 1 | 1 | null | 0',
    'of a customer whose gate is closed | acme | p1:cy | chat | 1 | 1 | true | 1',
    'of a protected customer | acme | null | chat | 1 | 1 | true | 1',
  ])
})

test('tells the mood in the order of time', async () => {
  const columns = ['conversation_id', 'scored_pieces', 'sentiment_score', 'p_negative', 'start_score', 'end_score', 'sentiment_label']
  expect((await answerOf(conversations, columns, given)).slice(0, 3)).toEqual([
    'call | 1 | 0.5 | null | 0.1 | 0.8 | null',
    'chat | 3 | -0.417 | 0.4 | -0.5 | -0.75 | negative',
    'missing | 0 | null | null | null | null | null',
  ])
})

test('believes the last word, and is painless, empathic and severe by its pieces', async () => {
  const columns = ['conversation_id', 'resolved', 'resolved_basis', 'painless', 'empathy', 'severe', 'cause', 'brand_impact_negative']
  expect((await answerOf(conversations, columns, given)).slice(0, 3)).toEqual([
    'call | yes | customer | unknown | unknown | null | cannot_tell | null',
    'chat | no | customer | yes | not_needed | true | outage | -0.4',
    'missing | unknown | none | unknown | unknown | null | null | null',
  ])
})

test.each([
  ['a status after the words', { ended_at: at('11:30') }, 'yes | agent'],
  ['a status without an end, at the time of the last message', {}, 'no | customer'],
  ['a status that says nothing', { ended_at: at('11:30'), status: 'unknown' }, 'no | customer'],
])('weighs %s', async (_, { ended_at, status = 'yes' }: { readonly ended_at?: string; readonly status?: string }, expected) => {
  const answer = await answerOf(conversations, ['resolved', 'resolved_basis'], {
    interactions_latest: [
      { ...chat, interaction_id: 'chat', occurred_at: at('10:00'), ended_at: ended_at ?? null },
      { ...partOf('chat'), interaction_id: 'm', occurred_at: at('11:00') },
    ],
    brand_sentiment_latest: [
      { interaction_id: 'chat', resolved: status, resolved_basis: 'agent', resolved_from: 'status' },
      { interaction_id: 'm', resolved: 'no', resolved_basis: 'customer', resolved_from: 'words' },
    ],
  })
  expect(answer).toEqual([expected])
})

test('adds up what customer and firm spent, where a piece says it', async () => {
  const columns = ['conversation_id', 'customer_minutes', 'firm_minutes', 'handle_ms']
  expect((await answerOf(conversations, columns, given)).slice(0, 2)).toEqual(['call | null | null | null', 'chat | 11 | 10 | 600000'])
})
