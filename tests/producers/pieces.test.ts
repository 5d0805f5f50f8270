import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../producers/adapter.ts'
import { tellMessage, type ConversationFields, type MessageFields } from '../../producers/pieces.ts'
import { partitionKey } from '../../schemas/event/ids.ts'
import type { Turn } from '../../schemas/event/interaction.ts'
import { adapterContext, said } from '../builders/source.ts'

const context = adapterContext()
const conversation: ConversationFields = {
  interaction_id: 'chat:acme:c1',
  event_type: 'message',
  is_test: false,
  channel: 'messaging',
  visibility: 'private',
  direction: undefined,
  customer: { identifiers: [{ kind: 'account', value: 'K-1', link: 'source' }] },
}

function message(number: number, speaker: Turn['speaker'], about: Partial<MessageFields> = {}): MessageFields {
  return {
    interaction_id: `chat:acme:c1/${number}`,
    event_key: `message/${number}`,
    event_type: 'message',
    at: { occurred_at: `2026-03-02T09:0${number}:00.000Z`, time_quality: 'exact' },
    revision: number,
    speaker,
    content: said(`Message ${number}.`),
    ...about,
  }
}

const tell = (it: MessageFields, about: Partial<ConversationFields> = {}) => tellMessage({ ...conversation, ...about }, it, context)
const direction = ([first, second]: readonly [Draft, Draft]) => [first.direction, second.direction]

describe('a message of a conversation', () => {
  test('is an interaction with its own time and words, and a part of the conversation', () => {
    const [whole, part] = tell(message(1, 'customer'))
    expect(whole).toMatchObject({ interaction_id: 'chat:acme:c1', conversation_id: 'chat:acme:c1', content: { status: 'referenced' } })
    expect(whole).toMatchObject({ occurred_at: '2026-03-02T09:01:00.000Z', time_quality: 'no_later_than', is_partial: true })
    expect(part).toMatchObject({
      interaction_id: 'chat:acme:c1/1',
      conversation_id: 'chat:acme:c1',
      related: [{ interaction_id: 'chat:acme:c1', relation: 'part_of' }],
      occurred_at: '2026-03-02T09:01:00.000Z',
      time_quality: 'exact',
      content: { turns: [{ text: 'Message 1.' }] },
    })
  })

  test.each([
    ['customer', 'inbound', 'inbound'],
    ['agent', undefined, 'outbound'],
    ['bot', undefined, 'outbound'],
    ['system', undefined, 'outbound'],
    ['other', undefined, undefined],
  ] as const)('by the %s: the conversation is %s, the message %s', (speaker, whole, part) => {
    expect(direction(tell(message(1, speaker)))).toEqual([whole, part])
  })

  test('states the direction of the conversation where the payload does', () => {
    expect(direction(tell(message(1, 'customer'), { direction: 'outbound' }))).toEqual(['outbound', 'inbound'])
  })

  test('takes the stated start of the conversation', () => {
    const started = { occurred_at: '2026-03-02T08:00:00.000Z', time_quality: 'exact' } as const
    expect(tell(message(1, 'customer'), { started })[0]).toMatchObject(started)
  })

  test('knows no bound for the start where only the receipt is known', () => {
    const at = { occurred_at: '2026-03-02T09:00:00.000Z', time_quality: 'received_only' } as const
    expect(tell(message(1, 'customer', { at }))[0].time_quality).toBe('received_only')
  })
})

describe('the event key of the conversation', () => {
  const key = (it: MessageFields, about: Partial<ConversationFields> = {}) => tell(it, about)[0].event_key

  test('is that of an earlier message where the message adds nothing', () => {
    expect(key(message(2, 'customer'))).toBe(key(message(1, 'customer')))
    expect(key(message(3, 'agent'))).toBe(key(message(2, 'agent')))
  })

  test('is another where the message adds something', () => {
    expect(key(message(2, 'agent'))).not.toBe(key(message(1, 'customer')))
    expect(key(message(1, 'customer'), { queue: { id: 'q7' } })).not.toBe(key(message(1, 'customer')))
  })

  test('has nothing to do with the names that are only masked', () => {
    expect(key(message(1, 'customer'), { people: [{ name: 'Lena Beispiel', role: 'customer' }] })).toBe(key(message(1, 'customer')))
  })
})

test('messages of an unknown customer are on the partition of their conversation', () => {
  const [whole, part] = tell(message(1, 'customer'))
  const unknown = { customer: { ref: null } }
  expect(partitionKey({ ...part, ...unknown })).toBe(partitionKey({ ...whole, ...unknown }))
  expect(partitionKey({ ...part, customer: { ref: 'p1:x' } })).toBe('c:p1:x')
})
