import { describe, expect, test } from '@jest/globals'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { bytes, drafted, fixture, normalized, warningsOf } from './reading.ts'

const CHAT = '5c5c5c5c-0001-4000-8000-000000000009'

/** The message inside the notification, as split hands it on. */
function message(about: Record<string, unknown> = {}): Record<string, unknown> {
  const result = splitBody(bytes('chat-message.sns.json'), amazonConnect)
  if (!result.ok) throw new Error(result.code)
  return { ...(result.payloads[0] as Record<string, unknown>), ...about }
}

describe('a chat message', () => {
  test('is one turn of a contact whose record is still to come', () => {
    expect(drafted(message())).toMatchObject({
      interaction_id: `amazon-connect:acme:${CHAT}`,
      conversation_id: `amazon-connect:acme:${CHAT}`,
      revision: Date.parse('2026-03-02T10:00:30.250Z'),
      time_quality: 'received_only',
      is_partial: true,
      channel: 'chat',
      event_key: `${CHAT}/chat-message/m-30`,
      content: {
        status: 'included',
        turns: [
          {
            seq: 0,
            speaker: 'customer',
            at: '2026-03-02T10:00:30.250Z',
            text: 'No power in Quay Street since 8.',
            kind: 'message',
            visibility: 'private',
          },
        ],
      },
      warnings: [],
    })
  })

  test.each([
    ['CUSTOMER', 'customer'],
    ['AGENT', 'agent'],
    ['SYSTEM', 'system'],
    ['CUSTOM_BOT', 'bot'],
    ['SUPERVISOR', 'agent'],
    ['SPHINX', 'other'],
  ])('of %s is said by %s', (ParticipantRole, speaker) => {
    expect(drafted(message({ ParticipantRole })).content.turns?.[0]?.speaker).toBe(speaker)
  })

  test("that only the firm's side may read is counted and not carried", () => {
    const draft = drafted(message({ MessageVisibility: 'AGENT' }))
    expect(draft.content).toEqual({ status: 'absent', truncated: false, private_notes: 1 })
  })

  test.each(['typing', 'participant.joined', 'participant.left', 'message.read', 'transfer.succeeded'])('%s says nothing', (kind) => {
    const event = message({ Type: 'EVENT', Content: undefined, ContentType: `application/vnd.amazonaws.connect.event.${kind}` })
    expect(normalized(event)).toEqual({ ok: true, drafts: [] })
  })

  test('the end of a chat closes it', () => {
    const event = message({ Type: 'EVENT', Content: undefined, ContentType: 'application/vnd.amazonaws.connect.event.chat.ended' })
    expect(drafted(event)).toMatchObject({ phase: 'closed', event_type: 'chat-ended', content: { status: 'absent' }, warnings: [] })
  })

  test.each([
    ['a picture', { Type: 'ATTACHMENT', Content: undefined, ContentType: 'image/png' }],
    [
      'a form for a screen',
      { Content: '{"templateType":"ListPicker"}', ContentType: 'application/vnd.amazonaws.connect.message.interactive' },
    ],
    ['spaces', { Content: ' \n ' }],
  ])('of %s has no text, and says so', (_, about) => {
    const draft = drafted(message(about))
    expect(draft.content).toEqual({ status: 'absent', truncated: false })
    expect(warningsOf(draft)).toEqual(['no_plain_text ContentType'])
  })

  test('without a contact id is refused', () => {
    expect(normalized(message({ ContactId: '' }))).toEqual({ ok: false, code: 'no_contact_id', path: 'ContactId' })
  })
})

test('a subscription to confirm is nothing to publish, and its address is not called', () => {
  expect(normalized(fixture('subscription-confirmation.sns.json'))).toEqual({ ok: true, drafts: [] })
})
