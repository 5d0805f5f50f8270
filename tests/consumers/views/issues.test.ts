import { expect, test } from '@jest/globals'
import { issues } from '../../../consumers/views/issues.ts'
import { answerOf } from '../../builders/view-answer.ts'

const on = (day: number) => ({ occurred_at: `2026-03-0${day}T10:00:00Z`, local_day: `2026-03-0${day}` })
const ada = { brand: 'acme', customer_key: 'p1:ada', channel: 'phone', counts_as_contact: true }
const about = (matter_id: string, interaction_id: string) => ({
  matter_id,
  interaction_id,
  brand: 'acme',
  customer_key: 'p1:ada',
  opened_at: '2026-03-01T10:00:00Z',
  basis: 'none',
})

const interactions_latest = [
  // Two contacts and a survey about a bill; the second contact is a chat, of which a message names the matter.
  { ...ada, ...on(1), interaction_id: 'bill-1', ivr_ms: 60_000, handle_ms: 540_000, customer_segment: 'gold' },
  { ...ada, ...on(3), interaction_id: 'bill-2', channel: 'chat', queue_wait_ms: 120_000 },
  {
    ...ada,
    ...on(3),
    interaction_id: 'bill-2-m',
    channel: 'chat',
    counts_as_contact: false,
    related_ids: ['bill-2'],
    related_kinds: ['part_of'],
  },
  { ...ada, ...on(4), interaction_id: 'survey', channel: 'survey', counts_as_contact: false, rated_at: '2026-03-04T10:00:00Z' },
  // One painless contact that was solved at once.
  { ...ada, ...on(5), interaction_id: 'move' },
  // Not gathered: somebody unknown.
  { ...ada, ...on(6), interaction_id: 'unknown', customer_key: null },
  // Nobody may be told who it is.
  { ...ada, ...on(7), interaction_id: 'hidden', customer_key: 'p1:pia' },
]
const brand_sentiment_latest = [
  { interaction_id: 'bill-1', painless: 'yes', sentiment_score: -0.5, brand_impact_negative: -0.2, cause: 'billing' },
  { interaction_id: 'bill-2-m', sentiment_score: 0.25, brand_impact_negative: -0.1, severe: true },
  { interaction_id: 'survey', resolved: 'yes', resolved_basis: 'rating', resolved_from: 'ratings' },
  { interaction_id: 'move', painless: 'yes', resolved: 'yes', resolved_basis: 'agent', resolved_from: 'status' },
  { interaction_id: 'unknown', resolved: 'no', resolved_basis: 'customer', resolved_from: 'words' },
]
const solved = { resolved: 'yes', closed_at: '2026-03-04T10:00:00Z' }
const matters = [
  { ...about('bill-1', 'bill-1'), ...solved, basis: 'customer', held: 'no', cause: 'billing' },
  { ...about('bill-1', 'bill-2-m'), ...solved, basis: 'customer', held: 'no', cause: 'billing' },
  { ...about('bill-1', 'survey'), ...solved, basis: 'customer', held: 'no', cause: 'billing' },
  { ...about('move', 'move'), ...solved, basis: 'agent', held: 'too_early' },
  { ...about('hidden', 'hidden'), customer_key: 'p1:pia' },
]
const moments_current = [{ customer_key: 'p1:pia', brand: 'acme', offer_gate: 'closed', reasons: ['other'] }]
const given = { interactions_latest, brand_sentiment_latest, matters, moments_current }

test('brings together what is about one thing, and what it took', async () => {
  const columns = ['matter_id', 'gathered_by', 'customer_key', 'channels', 'conversations', 'contacts', 'customer_minutes', 'firm_minutes']
  expect(await answerOf(issues, columns, given)).toEqual([
    'bill-1 | matters | p1:ada | 3 | 3 | 2 | 12 | 9',
    'hidden | matters | null | 1 | 1 | 1 | null | null',
    'move | matters | p1:ada | 1 | 1 | 1 | null | null',
    'unknown | conversation | null | 1 | 1 | 1 | null | null',
  ])
})

test('tells who says that it is solved, whether it held, and that what had to be done again is not painless', async () => {
  const columns = ['matter_id', 'resolved', 'resolved_basis', 'held', 'painless', 'local_day']
  expect(await answerOf(issues, columns, given)).toEqual([
    'bill-1 | yes | rating | no | no | 2026-03-01',
    'hidden | unknown | none | unknown | unknown | 2026-03-07',
    'move | yes | agent | too_early | yes | 2026-03-05',
    'unknown | no | customer | unknown | unknown | 2026-03-06',
  ])
})

test('tells the mood from beginning to end, and what it did to the brand', async () => {
  const columns = ['matter_id', 'start_score', 'end_score', 'severe', 'brand_impact_negative', 'cause', 'customer_segment']
  expect((await answerOf(issues, columns, given))[0]).toBe('bill-1 | -0.5 | 0.25 | true | -0.3 | billing | gold')
})
