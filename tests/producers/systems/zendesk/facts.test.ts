import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { unions } from '../union.ts'
import { drafts, published, webhook, zendeskDraft, zendeskPayloads, zendeskTicket } from './reading.ts'

type Json = Record<string, unknown>
const keyOf = (payload: unknown) => zendeskDraft(payload).event_key

describe('a change that does not move updated_at', () => {
  test.each([
    ['status', { status: 'closed' }],
    ['a rating', { satisfaction_rating: { score: 'bad' } }],
    ['a deletion', { status: 'deleted' }],
    ['tags', { tags: ['billing'] }],
    ['a custom field', { custom_fields: [{ id: 1, value: 'a' }] }],
    ['its metrics', { metric_set: { replies: 2 } }],
  ])('of %s is another event', (_, change) => {
    expect(keyOf(zendeskTicket(change))).not.toBe(keyOf(zendeskTicket()))
  })

  test.each([
    ['the moment of the export', { generated_timestamp: 1 }],
    ['its address', { url: 'https://elsewhere.example' }],
    ['the type of a number', { requester_id: '70031448290112233', assignee_id: '8211100045' }],
    ['a field without content', { locale: null }],
  ])('%s is no change', (_, change) => {
    expect(keyOf(zendeskTicket(change))).toBe(keyOf(zendeskTicket()))
  })

  test('of a comment or of metrics is another event', () => {
    const [comment] = zendeskPayloads('ticket-comments.export.jsonl')
    const [metrics] = zendeskPayloads('ticket-metrics.export.jsonl')
    expect(keyOf({ ...comment, body: '▇▇▇' })).not.toBe(keyOf(comment))
    expect(keyOf({ ...comment, attachments: [1] })).toBe(keyOf(comment))
    expect(keyOf({ ...metrics, replies: 9 })).not.toBe(keyOf(metrics))
  })
})

describe('a ticket that was merged', () => {
  const relations = (about: Json, options: Json = {}) => zendeskDraft(zendeskTicket(about), { options }).related

  test('does not count, and names the other ticket where its fields do', () => {
    const merged = { status: 'closed', tags: ['vip', 'closed_by_merge'] }
    expect(relations(merged)).toEqual([{ interaction_id: 'zendesk:lumen:9071/merge-target', relation: 'merged_into' }])
    expect(countsAsContact(published(zendeskTicket(merged))[0]!.data)).toBe(false)
    const via = { channel: 'email', source: { rel: 'merge', to: { ticket_id: 9070 } } }
    expect(relations({ via })).toEqual([{ interaction_id: 'zendesk:lumen:9070', relation: 'merged_into' }])
    expect(relations({ status: 'closed', tags: ['fundido'] }, { merge_tags: ['fundido'] })).toHaveLength(1)
  })

  test.each([
    ['is open, because a follow-up inherits the tags', { status: 'open', tags: ['closed_by_merge'] }],
    ['has another tag', { status: 'closed', tags: ['merge'] }],
    ['only speaks of it', { status: 'closed', description: 'This request was closed and merged into request #7.' }],
  ])('is not one that %s', (_, about) => {
    expect(relations(about)).toBeUndefined()
    expect(countsAsContact(published(zendeskTicket(about))[0]!.data)).toBe(true)
  })

  test('leaves its words to the ticket they were written in', () => {
    const [, line] = zendeskPayloads('ticket-comments.export.jsonl')
    const via = { channel: 'web', source: { rel: 'merge', from: { ticket_id: 9, subject: 'Order' } } }
    expect(zendeskDraft({ ...line, via })).toMatchObject({ initiated_by: 'system', content: { status: 'referenced' }, warnings: [] })
  })
})

test('a deleted ticket of an export does not count', () => {
  const [event] = published(zendeskTicket({ status: 'deleted' }))
  expect(event?.data).toMatchObject({ phase: 'deleted', resolution: { status: 'deleted' }, content: { status: 'redacted' } })
  expect(countsAsContact(event!.data)).toBe(false)
})

test.each([
  ['voice', 'inbound', 'inbound'],
  ['voice', null, 'inbound'],
  ['phone', null, 'inbound'],
  ['Phone call (incoming)', null, 'inbound'],
  ['api_phone_call_inbound', null, 'inbound'],
  ['voice', 'outbound', 'outbound'],
  ['Phone call (outgoing)', null, 'outbound'],
  ['phone_call_outbound', null, 'outbound'],
])('a call by %s %s that an agent opened is %s', (channel, rel, direction) => {
  const said = zendeskDraft(zendeskTicket({ via: { channel, source: { from: {}, to: {}, rel } }, submitter_id: 8211100045 }))
  expect(said).toMatchObject({ channel: 'phone', direction })
})

describe('custom fields', () => {
  const custom_fields = { 11: 'reason', 12: 'disposition', 13: 'product', 14: 'region', 15: 'campaign', 16: 'plan' }
  const fields = [
    { id: 11, value: ['billing', 'price'] },
    { id: 12, value: 'refund' },
    { id: '13', value: 'router-x' },
    { id: 14, value: 'north' },
    { id: 15, value: 'spring' },
    { id: 16, value: true },
    { id: 17, value: 'nobody asked' },
    { id: 18, value: null },
  ]

  test('are read by the options, and others are not', () => {
    const said = zendeskDraft(zendeskTicket({ custom_fields: fields }), { options: { custom_fields } })
    expect(said).toMatchObject({
      reasons: [{ code: 'billing', given_by: 'agent' }, { code: 'price' }],
      disposition: { code: 'refund' },
      product: { id: 'router-x' },
      region: 'north',
      campaign: 'spring',
      attributes: { plan: 'true' },
    })
    expect(JSON.stringify(said)).not.toContain('nobody asked')
    expect(zendeskDraft(zendeskTicket({ custom_fields: fields })).reasons).toBeUndefined()
  })

  test('stand beside the reason of a bad rating', () => {
    const rated = zendeskTicket({ custom_fields: [fields[0]], satisfaction_rating: { score: 'bad', reason: 'Too slow' } })
    expect(zendeskDraft(rated, { options: { custom_fields } }).reasons).toMatchObject([
      { code: 'billing' },
      { code: 'price' },
      { label: 'Too slow' },
    ])
  })

  test('that change are read from the event', () => {
    const event = { current: 'moving', previous: null, field: { id: 11, title: 'Reason', type: 'tagger' } }
    const changed = webhook('ticket-created', { type: 'zen:event-type:ticket.custom_field_changed', event })
    expect(zendeskDraft(changed, { options: { custom_fields } }).reasons).toEqual([{ code: 'moving', given_by: 'agent' }])
  })
})

describe('what Zendesk measures', () => {
  const [line] = zendeskPayloads('ticket-metrics.export.jsonl')

  test.each([
    [1, 1, 0],
    [3, 2, 2],
    [1, 4, 3],
    [0, 0, 0],
    [null, null, undefined],
  ])('%p groups and %p agents are %p transfers', (group_stations, assignee_stations, transfers) => {
    expect(zendeskDraft({ ...line, group_stations, assignee_stations }).transfer_count).toBe(transfers)
  })

  test('spans of a ticket are signals of the vendor, never the wait or the hold of a call', () => {
    const said = zendeskDraft({ ...line, on_hold_time_in_minutes: { calendar: 90, business: 30 } })
    expect(said.timings).toEqual({ first_response_ms: 2_880_000, resolution_ms: 87_360_000 })
    expect(said.vendor_signals).toEqual([
      { vendor: 'zendesk', kind: 'requester_wait_minutes', scope: 'ticket', score: 2 },
      { vendor: 'zendesk', kind: 'agent_wait_minutes', scope: 'ticket', score: 1 },
      { vendor: 'zendesk', kind: 'on_hold_minutes', scope: 'ticket', score: 90 },
      { vendor: 'zendesk', kind: 'first_resolution_minutes', scope: 'ticket', score: 1456 },
    ])
  })

  test('is read from a ticket that holds it', () => {
    expect(zendeskDraft(zendeskTicket({ metric_set: { ...line, ticket_id: 9071 } }))).toMatchObject({
      event_type: 'ticket',
      timings: { first_response_ms: 2_880_000 },
      reply_count: 2,
      transfer_count: 0,
    })
  })
})

test('any order and any repeats of what is known of a conversation give the same', () => {
  const ticket = zendeskTicket({ id: 9301, via: { channel: 'native_messaging' }, description: 'Conversation with Tariq', tags: ['router'] })
  const answer = { ...zendeskPayloads('survey-responses.json')[0], subject_zrns: ['zen:ticket:9301'], subjects: [] }
  const payloads = [
    webhook('message-added-customer'),
    webhook('message-added-agent'),
    ticket,
    { ...ticket, status: 'closed', updated_at: '2026-03-09T00:00:00Z' },
    answer,
  ]
  const events = payloads.map((it) => published(it))
  const whole = unions(events.flat())
  expect(Object.keys(whole)).toEqual(['zendesk:lumen:9301', 'zendesk:lumen:9301/m1', 'zendesk:lumen:9301/m2'])
  expect(whole['zendesk:lumen:9301']).toMatchObject({
    channel: 'messaging',
    direction: 'inbound',
    phase: 'closed',
    ratings: [{ value: 2 }],
  })
  const arrivals = fc
    .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.array(fc.nat(4)))
    .map(([order, again]) => [...order, ...again])
  fc.assert(fc.property(arrivals, (order) => expect(unions(order.flatMap((at) => events[at]!))).toEqual(whole)))
  expect(drafts(ticket)).toHaveLength(1)
})
