import { describe, expect, test } from '@jest/globals'
import { drafts, webhook, zendeskDraft, zendeskPayloads, zendeskTicket } from './reading.ts'
import type { Draft } from '../../../../producers/adapter.ts'

type Json = Record<string, unknown>
const spoken = ({ content }: Draft) => content.turns?.map(({ speaker, text }) => `${speaker}: ${text}`)
const CHAT = `Chat started: 2026-03-02 09:00 AM UTC

(09:00:05 AM) Visitor 4711: the line is dead
(09:00:40 AM) *** Kim joined the chat ***
(09:00:50 AM) Kim: Happy to help, wonderful!
(09:02:10 AM) Visitor 4711: since Friday`
const SPLIT = ['customer: the line is dead', 'system: Kim joined the chat', 'agent: Happy to help, wonderful!', 'customer: since Friday']

describe('a chat that Zendesk filed', () => {
  const chat = (about: Json = {}) => zendeskDraft(zendeskTicket({ via: { channel: 'chat' }, subject: 'Chat', description: CHAT, ...about }))

  test('is split into turns by speaker', () => {
    expect(chat()).toMatchObject({ channel: 'chat', direction: 'inbound', content: { status: 'included' }, warnings: [] })
    expect(spoken(chat())).toEqual(SPLIT)
    expect(chat().content.turns?.map(({ offset_ms, kind }) => [offset_ms, kind])).toContainEqual([130_000, 'message'])
  })

  test.each([['api'], ['web_service']])('by way of %s has no known opener, and the same turns', (channel) => {
    const filed = chat({ via: { channel }, submitter_id: 5 })
    expect(spoken(filed)).toEqual(SPLIT)
    expect(filed).toMatchObject({ direction: undefined, initiated_by: 'unknown' })
  })

  test('names the customer in its subject: the name tells their turns and is masked', () => {
    const named = chat({ subject: 'Chat with Lena Muster', description: '(09:00:05 AM) Lena Muster: hello\n(09:00:50 AM) Kim: hi' })
    expect(spoken(named)).toEqual(['customer: hello', 'agent: hi'])
    expect(named.people).toEqual([{ name: 'Lena Muster', role: 'customer' }])
    expect(chat({ subject: 'Chat with Visitor 4711' }).people).toEqual([])
  })

  test('in which nothing tells who a person is withholds their turns', () => {
    const open = chat({ description: '(09:00:05 AM) Ada: hello\n(09:00:20 AM) Bo: hello\n(09:00:50 AM) Ada: the line is dead' })
    expect(spoken(open)).toBeUndefined()
    expect(open).toMatchObject({ content: { status: 'withheld' }, warnings: [{ code: 'unknown_speaker' }] })
  })

  test('that cannot be split is withheld, and a message that was left is the customer', () => {
    expect(chat({ description: 'the line is dead since Friday' })).toMatchObject({
      content: { status: 'withheld' },
      warnings: [{ code: 'unknown_speaker' }],
    })
    const left = chat({ via: { channel: 'chat_offline_message' }, description: 'the line is dead since Friday' })
    expect(spoken(left)).toEqual(['customer: the line is dead since Friday'])
  })

  test("a customer's own list of times is no chat", () => {
    const description = '10:00 I called\n10:20: nobody\n11:00 I called again'
    expect(spoken(zendeskDraft(zendeskTicket({ description })))).toEqual([`customer: ${description}`])
  })

  test('in a comment is split too', () => {
    const [, line] = zendeskPayloads('ticket-comments.export.jsonl')
    const comment = { ...line, via: { channel: 'chat' }, html_body: null, plain_body: CHAT }
    expect(spoken(zendeskDraft(comment))).toEqual(SPLIT)
    const unsplit = { ...comment, plain_body: 'Ada: hello there\nBo: good day' }
    expect(zendeskDraft(unsplit, { options: { agent_ids: ['5'] } }).content).toEqual({ status: 'withheld', truncated: false })
  })
})

describe('a messaging ticket has no words of its own', () => {
  test.each([
    [{ via: { channel: 'native_messaging' }, description: 'Conversation with Lena\n\nURL: https://lumen.example/help' }],
    [{ via: { channel: 'whatsapp' }, description: 'the line is dead' }],
    [{ via: { channel: 'api' }, from_messaging_channel: true, description: 'the line is dead' }],
    [{ via: { channel: 'web' }, subject: 'Conversation with Pat Doe', description: 'Conversation with Web User' }],
    [{ via: { channel: 'native_messaging' }, description: CHAT }],
  ])('%j', (about) => {
    expect(zendeskDraft(zendeskTicket(about)).content).toMatchObject({ status: 'referenced' })
  })

  test('unless its messages do not come as events', () => {
    const options = { messages_by_event: false }
    expect(spoken(zendeskDraft(zendeskTicket({ via: { channel: 'native_messaging' }, description: CHAT }), { options }))).toEqual(SPLIT)
  })

  test('a text of the customer that speaks of a conversation is theirs', () => {
    const said = zendeskDraft(zendeskTicket({ subject: 'Bill', description: 'Conversation with your agent' }))
    expect(spoken(said)).toEqual(['customer: Conversation with your agent'])
  })
})

const FORWARDED = `Please look at this.

---------- Forwarded message ---------
From: Lena Muster <lena@muster.example>
Date: Mon, Mar 2, 2026 at 9:00 AM
Subject: Order
To: <kim@lumen.example>

Where is my order?`

describe('a mail', () => {
  const mail = (about: Json = {}, options: Json = {}) =>
    zendeskDraft(zendeskTicket({ subject: 'Fwd: Order', description: FORWARDED, ...about }), { options })

  test('that an agent passes on has the remark of the agent and the words of the customer', () => {
    const passed = mail({ submitter_id: 8211100045 })
    expect(spoken(passed)).toEqual(['agent: Please look at this.', 'customer: Where is my order?'])
    expect(passed).toMatchObject({ direction: 'inbound', initiated_by: 'customer' })
  })

  test('of which the agent is the requester too names as its customer whom it names', () => {
    const passed = mail({ requester_id: 8, submitter_id: 8 }, { agent_ids: ['8'] })
    expect(spoken(passed)).toEqual(['agent: Please look at this.', 'customer: Where is my order?'])
    expect(passed.customer.identifiers).toEqual([{ kind: 'email', value: 'Lena Muster <lena@muster.example>', link: 'stated' }])
    expect(passed.direction).toBe('inbound')
  })

  test('that a customer passes on has their remark alone', () => {
    expect(spoken(mail())).toEqual(['customer: Please look at this.'])
  })

  test('of an agent in their own matter is internal', () => {
    expect(mail({ requester_id: 8, submitter_id: 8, subject: 'Hi', description: 'Test' }, { agent_ids: ['8'] })).toMatchObject({
      direction: 'internal',
      initiated_by: 'agent',
      content: { status: 'withheld' },
    })
  })

  test.each([
    ['Automatic reply: Bill', 'I am out of the office until 9 March and have no access to my mail.', 'system'],
    ['Undelivered Mail Returned to Sender', 'This is the mail system at host mx.example. I could not deliver your message.', 'system'],
    ['Your automatic reply', 'I got your automatic reply, and I am angry that you are out of office.', 'customer'],
  ])('%s is by the %3$s', (subject, description, speaker) => {
    const said = mail({ subject, description })
    expect(said.initiated_by).toBe(speaker)
    expect(said.content.turns).toMatchObject([{ speaker }])
  })

  test('that answers automatically is a comment of the system', () => {
    const [, line] = zendeskPayloads('ticket-comments.export.jsonl')
    const away = { ...line, html_body: 'I am out of the office until 9 March with no access to e-mail.', plain_body: null }
    expect(zendeskDraft(away, { options: { agent_ids: ['8'] } })).toMatchObject({
      initiated_by: 'system',
      direction: 'inbound',
      content: { turns: [{ speaker: 'system' }] },
    })
  })

  test('that answers a mail which was passed on carries none of it', () => {
    const body = 'Still waiting.\n\nOn Mon, Mar 2, 2026 at 10:02 AM Lumen <help@lumen.example> wrote:\n> Dear Lena'
    const author = { id: '70031448290112233', is_staff: false }
    const [, said] = drafts(
      webhook('comment-added-customer', {
        detail: { subject: 'Fwd: Order' },
        event: { comment: { id: '1', body, is_public: true, author } },
      }),
    )
    expect(said?.content.turns).toMatchObject([{ speaker: 'customer', text: 'Still waiting.' }])
  })
})
