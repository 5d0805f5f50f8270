import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import type { Draft } from '../../../../producers/adapter.ts'
import { bytes, fixture, normalized, published, record, union, warningsOf } from './reading.ts'

const CHAT = '5c5c5c5c-0001-4000-8000-000000000009'
const ID = `amazon-connect:acme:${CHAT}`

/** The message inside the notification, as split hands it on. */
function message(about: Record<string, unknown> = {}): Record<string, unknown> {
  const result = splitBody(bytes('chat-message.sns.json'), amazonConnect)
  if (!result.ok) throw new Error(result.code)
  return { ...(result.payloads[0] as Record<string, unknown>), ...about }
}

/** The conversation and the message of one payload. */
function told(about: Record<string, unknown> = {}): readonly [Draft, Draft] {
  const result = normalized(message(about))
  if (!result.ok || result.drafts.length !== 2) throw new Error(`not two drafts: ${JSON.stringify(result)}`)
  return [result.drafts[0]!, result.drafts[1]!]
}

const textOf = (draft: Draft) => draft.content.turns?.map(({ text }) => text)

describe('a chat message', () => {
  test('is a message of a conversation, each with the time at which it was written', () => {
    const [conversation, piece] = told()
    expect(conversation).toMatchObject({
      interaction_id: ID,
      conversation_id: ID,
      occurred_at: '2026-03-02T10:00:30.250Z',
      time_quality: 'no_later_than',
      is_partial: true,
      channel: 'chat',
      direction: 'inbound',
      content: { status: 'referenced' },
    })
    expect(conversation).not.toHaveProperty('related')
    expect(piece).toMatchObject({
      interaction_id: `${ID}/message/m-30`,
      conversation_id: ID,
      related: [{ interaction_id: ID, relation: 'part_of' }],
      occurred_at: '2026-03-02T10:00:30.250Z',
      time_quality: 'exact',
      revision: Date.parse('2026-03-02T10:00:30.250Z'),
      initiated_by: 'customer',
      event_key: `${CHAT}/chat-message/m-30`,
      content: { status: 'included', turns: [{ seq: 0, speaker: 'customer', at: '2026-03-02T10:00:30.250Z', kind: 'message' }] },
      warnings: [],
    })
    expect(textOf(piece)).toEqual(['No power in Quay Street since 8.'])
  })

  test.each([
    ['CUSTOMER', 'customer', 'inbound', 'inbound'],
    ['AGENT', 'agent', 'outbound', undefined],
    ['SYSTEM', 'system', 'outbound', undefined],
    ['CUSTOM_BOT', 'bot', 'outbound', undefined],
    ['SUPERVISOR', 'agent', 'outbound', undefined],
    ['SPHINX', 'other', undefined, undefined],
  ])('of %s is said by %s and goes %s', (ParticipantRole, speaker, direction, ofAll) => {
    const [conversation, piece] = told({ ParticipantRole })
    expect(piece.content.turns?.[0]?.speaker).toBe(speaker)
    expect([piece.direction, conversation.direction]).toEqual([direction, ofAll])
  })

  test.each([
    ['AGENT', 'AGENT', 'internal'],
    ['AGENT', 'ALL', 'outbound'],
    ['AGENT', 'WHISPER', 'outbound'],
    ['CUSTOMER', 'AGENT', 'inbound'],
  ])('of %s, readable by %s, goes %s', (ParticipantRole, MessageVisibility, direction) => {
    expect(told({ ParticipantRole, MessageVisibility })[1].direction).toBe(direction)
  })

  test.each(['AGENT', 'supervisor', 'AGENT_SUPERVISOR', 'WHISPER', '', 7, {}])(
    'that not everybody may read (%j) is counted and not carried',
    (MessageVisibility) => {
      const [conversation, piece] = told({ MessageVisibility, ParticipantRole: 'AGENT' })
      expect(piece.content).toEqual({ status: 'absent', truncated: false, private_notes: 1 })
      expect(JSON.stringify([conversation, piece])).not.toContain('Quay Street')
    },
  )

  test.each(['ALL', 'CUSTOMER', 'all', null, undefined])('that everybody may read (%j) is carried', (MessageVisibility) => {
    expect(textOf(told({ MessageVisibility })[1])).toEqual(['No power in Quay Street since 8.'])
  })

  test('whose audience stands unreadable beside it is not carried', () => {
    const sns = { ...fixture('chat-message.sns.json'), MessageAttributes: { MessageVisibility: { Type: 'Binary', Value: 4 } } }
    const split = splitBody(Buffer.from(JSON.stringify(sns)), amazonConnect)
    const [event] = split.ok ? published(split.payloads[0]).slice(1) : []
    expect(event?.data.content).toMatchObject({ status: 'absent', private_notes: 1 })
  })

  test.each(['typing', 'participant.joined', 'participant.left', 'message.read', 'message.delivered', 'transfer.succeeded'])(
    '%s says nothing',
    (kind) => {
      const event = message({ Type: 'EVENT', Content: undefined, ContentType: `application/vnd.amazonaws.connect.event.${kind}` })
      expect(normalized(event)).toEqual({ ok: true, drafts: [] })
    },
  )

  test('of a leg that followed another one belongs to the first, and the leg does not count', () => {
    const [conversation, piece] = told({ ContactId: 'leg-2' })
    expect(conversation).toMatchObject({
      interaction_id: 'amazon-connect:acme:leg-2',
      conversation_id: ID,
      related: [{ interaction_id: ID, relation: 'transfer_of' }],
    })
    expect(piece).toMatchObject({ conversation_id: ID, related: [{ interaction_id: 'amazon-connect:acme:leg-2', relation: 'part_of' }] })
    expect(published(message({ ContactId: 'leg-2' })).map(({ data }) => countsAsContact(data))).toEqual([false, false])
  })

  test('the end of a chat closes it', () => {
    const event = message({ Type: 'EVENT', Content: undefined, ContentType: 'application/vnd.amazonaws.connect.event.chat.ended' })
    const result = normalized(event)
    expect(result).toMatchObject({
      ok: true,
      drafts: [{ interaction_id: ID, phase: 'closed', ended_at: '2026-03-02T10:00:30.250Z', event_type: 'chat-ended', warnings: [] }],
    })
  })

  test.each([
    ['a picture', { Type: 'ATTACHMENT', Content: undefined, ContentType: 'image/png', Attachments: [{ AttachmentName: 'ida.png' }] }, []],
    ['JSON for a program', { Content: '{"a":1}', ContentType: 'application/json' }, ['no_plain_text ContentType']],
    ['spaces', { Content: ' \n ' }, ['no_plain_text ContentType']],
  ])('of %s has no words', (_, about, warnings) => {
    const [, piece] = told(about)
    expect(piece.content.turns).toBeUndefined()
    expect(warningsOf(piece)).toEqual(warnings)
    expect(JSON.stringify(piece)).not.toContain('ida.png')
  })

  test('for a screen has the words on it, and a response those that were chosen', () => {
    const list = {
      templateType: 'ListPicker',
      version: '1.0',
      data: {
        replyMessage: { title: 'Thanks!' },
        content: {
          title: 'What is it about?',
          imageData: 'https://pictures.example/a.png',
          elements: [{ title: 'Cancel my plan' }, { title: 'A bill' }],
        },
      },
    }
    const contentType = 'application/vnd.amazonaws.connect.message.interactive'
    const shown = told({ ParticipantRole: 'SYSTEM', ContentType: contentType, Content: JSON.stringify(list) })[1]
    expect(textOf(shown)).toEqual(['What is it about?\nCancel my plan\nA bill'])
    const chosen = { version: '1.0', data: { content: { elements: [{ title: 'Cancel my plan' }] } } }
    const response = told({ ContentType: `${contentType}.response`, Content: JSON.stringify(chosen) })[1]
    expect(response.content.turns).toMatchObject([{ speaker: 'customer', text: 'Cancel my plan' }])
    expect(warningsOf(told({ ContentType: contentType, Content: '{"version"' })[1])).toEqual(['no_plain_text ContentType'])
  })

  test('has no part of an id that is too long: the cut could show half of an address', () => {
    const long = `${'lorem '.repeat(32)}mira@fjord.example`
    const [, piece] = told({ Id: long })
    expect(piece.interaction_id).not.toContain('lorem')
    expect(piece.event_key).not.toContain('mira')
  })

  test('without a contact id is refused, and without a time has that of its arrival', () => {
    expect(normalized(message({ ContactId: '' }))).toEqual({ ok: false, code: 'no_contact_id', path: 'ContactId' })
    const [conversation, piece] = told({ AbsoluteTime: 'soon' })
    expect([conversation.time_quality, piece.time_quality]).toEqual(['received_only', 'received_only'])
    expect(warningsOf(piece)).toEqual(['unreadable_time AbsoluteTime'])
  })
})

describe('a chat told message by message', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    ['CUSTOMER', '00', 'I want to cancel'],
    ['AGENT', '10', 'I am sorry to hear that'],
    ['CUSTOMER', '20', 'ok bye'],
  ]
  const payloads: readonly unknown[] = [
    ...lines.map(([ParticipantRole, second, Content]) =>
      message({ Id: `m-${second}`, ParticipantRole, Content, AbsoluteTime: `2026-03-02T10:00:${second}.000Z` }),
    ),
    message({ Id: 'e', Type: 'EVENT', Content: undefined, ContentType: 'application/vnd.amazonaws.connect.event.chat.ended' }),
    record({ ContactId: CHAT, Channel: 'CHAT', InitiationMethod: 'API', TransferredToEndpoint: null, TransferCompletedTimestamp: null }),
  ]
  const arrive = (order: readonly number[]) => order.flatMap((at, place) => published(payloads[at], { receivedAt: RECEIVED + place }))

  test('keeps every message, and counts once', () => {
    const events = arrive([0, 1, 2, 3, 4])
    const words = events.flatMap(({ data }) => data.content.turns?.map(({ text }) => text) ?? [])
    expect(words).toEqual(lines.map(([, , text]) => text))
    const counting = new Set(events.filter(({ data }) => countsAsContact(data)).map(({ subject }) => subject))
    expect([...counting]).toEqual([ID])
    expect(new Set(events.map(({ data }) => data.conversation_id))).toEqual(new Set([ID]))
  })

  test('is the same in the end in any order, with any repeats', () => {
    const ofEach = (order: readonly number[]) => {
      const events = arrive(order)
      const ids = [...new Set(events.map(({ subject }) => subject))].toSorted()
      return ids.map((id) => union(events.filter(({ subject }) => subject === id)))
    }
    const inOrder = ofEach([0, 1, 2, 3, 4])
    const orders = fc
      .array(fc.nat({ max: 4 }), { maxLength: 6 })
      .chain((again) => fc.shuffledSubarray([0, 1, 2, 3, 4, ...again], { minLength: 5 + again.length }))
    fc.assert(
      fc.property(orders, (order) => {
        expect(ofEach(order)).toEqual(inOrder)
      }),
      { numRuns: 60 },
    )
  })
})

const RECEIVED = Date.parse('2026-10-01T00:00:00Z')

test('a subscription to confirm is nothing to publish, and its address is not called', () => {
  expect(normalized(fixture('subscription-confirmation.sns.json'))).toMatchObject({ ok: true, drafts: [] })
})
