import { describe, expect, test } from '@jest/globals'
import { drafts, normalized, published } from './reading.ts'

type Json = Record<string, unknown>

function message(actor: Json | undefined, body: unknown, about: Json = {}): Json {
  return {
    account_id: 5551234,
    id: '01K0A7',
    time: '2026-03-02T10:00:00.250Z',
    type: 'zen:event-type:messaging_ticket.message_added',
    subject: 'zen:ticket:9301',
    detail: { id: '9301' },
    event: { actor, conversation_id: 'c-1', message: { id: 'm1', body } },
    ...about,
  }
}
const customer = { id: '70031448290112233', name: 'Tariq Osei', type: 'end_user' }

describe('a message of a messaging conversation', () => {
  test('of the customer makes the ticket an inbound contact, and is a part of it with the words', () => {
    const [whole, part] = drafts(message(customer, 'The bill is too high'))
    expect(whole).toMatchObject({
      interaction_id: 'zendesk:lumen:9301',
      channel: 'messaging',
      direction: 'inbound',
      time_quality: 'no_later_than',
      customer: { identifiers: [{ kind: 'account', value: '70031448290112233' }] },
      content: { status: 'referenced' },
    })
    expect(part).toMatchObject({
      interaction_id: 'zendesk:lumen:9301/m1',
      conversation_id: 'zendesk:lumen:9301',
      related: [{ interaction_id: 'zendesk:lumen:9301', relation: 'part_of' }],
      occurred_at: '2026-03-02T10:00:00.250Z',
      direction: 'inbound',
      initiated_by: 'customer',
      content: { status: 'included', turns: [{ seq: 0, speaker: 'customer', text: 'The bill is too high', kind: 'message' }] },
      warnings: [],
    })
  })

  test.each([
    ['agent', 'agent', undefined, 'outbound', [{ ref: 'x', kind: 'human' }]],
    ['AGENT', 'agent', undefined, 'outbound', [{ ref: 'x', kind: 'human' }]],
    ['system', 'bot', undefined, 'outbound', [{ ref: 'x', kind: 'bot' }]],
    ['trigger', 'bot', undefined, 'outbound', [{ ref: 'x', kind: 'bot' }]],
    ['ghost', 'other', undefined, undefined, undefined],
    [7, 'other', undefined, undefined, undefined],
  ])('of %p is by the %s: the conversation says %p, the message %p', (type, speaker, whole, part, agents) => {
    const [conversation, said] = drafts(message({ id: 'x', type }, 'Hello'))
    expect(conversation?.direction).toBe(whole)
    expect(conversation?.customer.identifiers).toEqual([])
    expect(said).toMatchObject({ direction: part, content: { turns: [{ speaker }] } })
    expect(said?.agents).toEqual(agents)
    expect((said?.warnings ?? []).some(({ code }) => code === 'unknown_speaker')).toBe(speaker === 'other')
  })

  test('of a user whom Zendesk Support does not number names them by another kind of id', () => {
    const [, said] = drafts(message({ id: '67ab5f53a96f', type: 'end_user' }, 'Hello'))
    expect(said?.customer.identifiers).toEqual([{ kind: 'other', value: '67ab5f53a96f', link: 'source' }])
  })

  test('without words says that something was sent', () => {
    expect(drafts(message(customer, null))[1]?.content).toEqual({ status: 'absent', truncated: false })
    expect(drafts(message(customer, { odd: true }))[1]).toMatchObject({
      content: { status: 'absent' },
      warnings: [{ code: 'unreadable_field', path: 'event.message.body' }],
    })
  })

  test('has the same ids whenever it comes again, and other ids when it says something else', () => {
    const ids = (it: unknown) => published(it).map(({ id }) => id)
    expect(ids(message(customer, 'a'))).toEqual(ids(message(customer, 'a')))
    const [whole, part] = ids(message(customer, 'a'))
    const [again, other] = ids(message(customer, 'b'))
    expect(again).toBe(whole)
    expect(other).not.toBe(part)
  })

  test.each([
    ['no message', { event: {} }, 'unknown_shape', 'event.message'],
    ['no ticket', { detail: {}, subject: 'zen:conversation:c-1' }, 'unknown_shape', 'detail.id'],
    ['no time', { time: 'soon' }, 'unreadable_time', 'time'],
    ['no id at all', { id: undefined, event: { message: { body: 'x' } } }, 'missing_id', 'event.message.id'],
  ])('with %s is refused', (_, about, code, path) => {
    expect(normalized(message(customer, 'x', about))).toEqual({ ok: false, code, path })
  })

  test('of the limited events of EventBridge is one of a chat', () => {
    const bridged = {
      'detail-type': 'Chat: Message Added',
      source: 'aws.partner/zendesk.com/1/default',
      time: '2026-03-02T10:00:02Z',
      detail: {
        chat_event: {
          type: 'Chat: Message Added',
          actor: customer,
          chat: { account_id: 1, ticket_id: 9302 },
          message: { id: 'm2', body: 'Still there?' },
          meta: { version: '1.0', occurred_at: '2026-03-02T10:00:01Z' },
        },
      },
    }
    expect(drafts(bridged)).toMatchObject([
      { interaction_id: 'zendesk:lumen:9302', channel: 'chat', direction: 'inbound' },
      { interaction_id: 'zendesk:lumen:9302/m2', occurred_at: '2026-03-02T10:00:01.000Z', content: { turns: [{ text: 'Still there?' }] } },
    ])
  })
})
