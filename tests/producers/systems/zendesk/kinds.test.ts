import { describe, expect, test } from '@jest/globals'
import {
  bridged,
  connected,
  DOORS,
  webhookOf,
  eventsOf,
  messageOf,
  overBus,
  page,
  ticketLine,
  triggered,
  type DoorOfZendesk,
} from './by-door.ts'
import { summaryOf, type Summary } from '../told.ts'

type Cell = {
  readonly kind: string
  readonly door: DoorOfZendesk
  readonly body: unknown
  readonly options?: Readonly<Record<string, unknown>>
  readonly told: readonly Partial<Summary>[]
}
type Made = readonly [door: DoorOfZendesk, body: unknown, told: readonly Partial<Summary>[], options?: Cell['options']]

const cellsOf = (kind: string, made: readonly Made[]): readonly Cell[] =>
  made.map(([door, body, told, options]) => ({ kind, door, body, told, ...(options === undefined ? {} : { options }) }))

/** The mail ticket itself, as it stands in every door that has its words. */
const mail = {
  id: '80',
  way: 'email inbound by customer',
  says: ['customer: My bill is wrong'],
  counts: true,
  begins: 'exact 2026-03-02T09:00:00.000Z',
}
/** Doors that leave out the words. */
const wordless = { ...mail, says: [], content: 'absent' } as const
const part = { id: '80', way: 'other either way by unknown', counts: null, says: [] } as const

const conversation = (channel: string, begins: string) => ({
  id: '80',
  way: `${channel} inbound by unknown`,
  counts: true,
  content: 'referenced',
  begins,
})
const words = (channel: string) => ({
  id: '80/m-1',
  way: `${channel} inbound by customer`,
  counts: false,
  follows: ['part_of 80'],
  says: ['customer: Third time I ask'],
  warned: [],
})
const chatEvent = (name: string, about: object) => ({
  [name]: {
    type: 'Message Added',
    meta: { occurred_at: '2026-03-02T12:00:00Z' },
    actor: { id: 'u-1', type: 'end_user' },
    message: { id: 'm-1', body: 'Third time I ask' },
    ...about,
  },
})
const MESSAGES = cellsOf('a message', [
  [
    'webhook',
    messageOf('end_user', 'Third time I ask'),
    [conversation('messaging', 'no_later_than 2026-03-02T12:00:00.254Z'), words('messaging')],
  ],
  ['webhook', messageOf('end_user', 'Third time I ask', { detail: {} }), [{ id: '80' }, words('messaging')]],
  [
    'webhook',
    messageOf('agent', 'Hello'),
    [
      { id: '80', way: 'messaging either way by unknown', counts: null },
      { way: 'messaging outbound by agent', says: ['agent: Hello'] },
    ],
  ],
  ['webhook', messageOf('system', 'Hello'), [{ counts: null }, { way: 'messaging outbound by bot', says: ['bot: Hello'] }]],
  ['webhook', messageOf('trigger', 'Hello'), [{ counts: null }, { way: 'messaging outbound by bot', says: ['bot: Hello'] }]],
  ['webhook', messageOf('ghost', 'Hello'), [{ counts: null }, { says: ['other: Hello'], warned: ['unknown_speaker event.actor.type'] }]],
  [
    'webhook',
    { ...messageOf('end_user', 'x'), type: 'zen:event-type:messaging_ticket.message_redacted' },
    [{ counts: true }, { state: 'redacted, no status', content: 'redacted', says: [] }],
  ],
  [
    'EventBridge',
    overBus('Chat: Message Added', chatEvent('chat_event', { chat: { ticket_id: 80 } })),
    [conversation('chat', 'no_later_than 2026-03-02T12:00:00.000Z'), words('chat')],
  ],
  [
    'EventBridge',
    overBus('Messaging: Message Added', chatEvent('messaging_event', { ticket: { id: 80 } })),
    [{ id: '80', counts: true }, words('messaging')],
  ],
  [
    'EventBridge',
    overBus('A bus of the firm', messageOf('end_user', 'Third time I ask')),
    [{ id: '80', counts: true }, words('messaging')],
  ],
])

const poor = '0 of 0..1: Nobody called'
const asked = { survey_id: 's', score: 'BAD', comment: 'Nobody called' }
const stated = { score: 'bad', comment: 'Nobody called' }
const alone = { id: 5, ticket_id: 80, requester_id: 580, ...stated, created_at: '2026-03-02T11:00:00Z', updated_at: '2026-03-02T11:00:00Z' }
const RATINGS = cellsOf('a rating', [
  ['webhook', webhookOf('csat_received', asked), [{ ...mail, rated: [poor], state: 'rated, open' }]],
  ['webhook', webhookOf('csat_received', { survey_id: 's', score: 'GOOD' }), [{ ...mail, rated: ['1 of 0..1'] }]],
  ['webhook', webhookOf('csat_received', { survey_id: 's', score: 'OFFERED' }), [{ ...mail, rated: [] }]],
  ['EventBridge', bridged('CSAT Received', asked), [{ ...wordless, rated: [poor], state: 'rated, open' }]],
  ['trigger', triggered({ satisfaction: { current_rating: 'Bad', current_comment: 'Nobody called' } }), [{ id: '80', rated: [poor] }]],
  ['export line', ticketLine({ satisfaction_rating: stated }), [{ ...mail, rated: [poor] }]],
  [
    'API page',
    page('satisfaction_ratings', alone, { ...alone, score: 'offered' }),
    [{ ...part, rated: [poor], begins: 'no_later_than 2026-03-02T11:00:00.000Z' }],
  ],
  ['connector', connected(alone), [{ ...part, rated: [poor] }]],
])

const answer = (rating: unknown) => ({ type: 'rating_scale', rating, created_at: '2026-03-02T11:00:00Z' })
const survey = (...answers: readonly unknown[]) => ({ id: 'S1', responder_id: 580, subject_zrns: ['zen:ticket:80'], answers })
const slow = { type: 'open_ended', value: 'too slow' }
const SURVEYS = cellsOf('an answer to a survey', [
  [
    'webhook',
    { ...webhookOf('csat_received'), type: 'zen:event-type:survey_response.created', detail: survey(answer(5)) },
    [{ ...part, rated: ['5 of 1..5'] }],
  ],
  ['export line', survey(answer(2), slow), [{ ...part, rated: ['2 of 1..5: too slow'] }]],
  ['export line', survey({ ...answer('4'), type: 'RATING_SCALE' }), [{ ...part, rated: ['4 of 1..5'] }]],
  ['export line', survey({ type: 'rating_scale', rating_category: 'bad' }, slow), [{ ...part, rated: ['0 of 0..1: too slow'] }]],
  ['export line', survey(slow), [{ id: 'survey/S1', counts: false, follows: ['rating_of 80'], says: ['customer: too slow'] }]],
  ['API page', page('survey_responses', survey(answer(1)), survey(answer(3))), [{ rated: ['1 of 1..5'] }, { rated: ['3 of 1..5'] }]],
  ['connector', connected(survey(answer(2))), [{ ...part, rated: ['2 of 1..5'] }]],
])

const merged = { counts: false, follows: ['merged_into 81'] }
const somewhere = { counts: false, follows: ['merged_into 80/merge-target'] }
const closed = { status: 'closed', tags: ['closed_by_merge', 'vip'] }
const MERGES = cellsOf('a merge', [
  ['webhook', webhookOf('merged', { target_ticket_id: '81' }), [{ ...mail, ...merged }]],
  ['webhook', webhookOf('merged'), [{ ...mail, ...somewhere }]],
  ['EventBridge', bridged('Ticket Merged', { target_ticket_id: 81 }), [{ ...wordless, ...merged }]],
  ['EventBridge', bridged('Ticket Merged', { target_ticket: { id: 81 } }), [{ ...wordless, ...merged }]],
  ['trigger', triggered({ status: 'Closed', tags: 'vip closed_by_merge' }), [{ id: '80', ...somewhere }]],
  ['export line', ticketLine(closed), [{ ...mail, ...somewhere, state: 'closed, resolved' }]],
  ['export line', ticketLine({ status: 'open', tags: ['closed_by_merge'] }), [{ ...mail, counts: true, follows: [] }]],
  [
    'API page',
    page('results', { result_type: 'ticket', ...ticketLine(closed) }, { result_type: 'user', id: 580 }),
    [{ ...mail, ...somewhere }],
  ],
  ['connector', connected(ticketLine(closed)), [{ ...mail, ...somewhere }]],
])

const gone = { counts: false, state: 'deleted, deleted', says: [] }
const GONE = cellsOf('a deletion', [
  ['webhook', webhookOf('soft_deleted'), [{ ...gone, content: 'redacted' }]],
  ['webhook', webhookOf('marked_as_spam'), [{ ...mail, counts: false, state: 'closed, spam' }]],
  ['EventBridge', bridged('Ticket Permanently Deleted'), [gone]],
  ['trigger', triggered({ status: 'Deleted' }), [gone]],
  ['export line', ticketLine({ status: 'deleted', subject: 'SCRUBBED', description: 'SCRUBBED' }), [gone]],
  [
    'API page',
    page('deleted_tickets', { id: 80, subject: 'Bill', deleted_at: '2026-03-03T10:00:00Z', previous_state: 'open' }),
    [{ ...gone, begins: 'no_later_than 2026-03-03T10:00:00.000Z' }],
  ],
  ['connector', connected(ticketLine({ status: 'deleted' })), [gone]],
])

const note = { id: 7, body: 'SECRET NOTE', author_id: 900, public: false, type: 'Comment', created_at: '2026-03-02T10:00:00Z' }
const counted = { id: '80/7', counts: false, follows: ['private_part_of 80'], content: 'withheld', says: [] }
const inEvent = { comment: { id: 7, body: 'SECRET NOTE', is_public: false, author: { id: '900', is_staff: true } } }
const NOTES = cellsOf('a private note', [
  ['webhook', webhookOf('comment_added', inEvent), [{ id: '80' }, counted]],
  ['webhook', webhookOf('comment_made_private', inEvent), [{ id: '80' }, { ...counted, state: 'redacted, no status' }]],
  ['EventBridge', bridged('Comment Created', inEvent), [{ id: '80' }, counted]],
  ['trigger', triggered({ latest_comment: 'SECRET NOTE', comments: 'SECRET NOTE' }), [{ id: '80', says: [] }]],
  ['export line', { ...note, ticket_id: 80 }, [counted]],
  [
    'export line',
    { id: 3, ticket_id: 80, created_at: note.created_at, author_id: 900, events: [note, { id: 8, type: 'Change' }] },
    [counted],
  ],
  ['API page', page('audits', { id: 3, ticket_id: 80, created_at: note.created_at, author_id: 900, events: [note] }), [counted]],
  ['API page', page('ticket_events', { id: 3, ticket_id: 80, created_at: note.created_at, child_events: [note] }), [counted]],
  ['connector', connected({ ...note, ticket_id: 80 }), [counted]],
])

const TRANSCRIPT = '(09:00:05 AM) Ida Roe: internet is down\n(09:00:50 AM) Kim: Lovely day!'
const both = ['customer: internet is down', 'agent: Lovely day!']
const titled = { subject: 'Chat with Ida Roe', description: TRANSCRIPT, via: { channel: 'chat' } }
const lines = [
  { type: 'chat.memberjoin', timestamp: '2026-03-02T09:00:00Z', name: 'Ida Roe' },
  { type: 'chat.msg', timestamp: '2026-03-02T09:00:05Z', sender_type: 'Visitor', msg: 'internet is down' },
  { type: 'chat.msg', timestamp: '2026-03-02T09:00:50Z', nick: 'agent:900', msg: 'Lovely day!' },
]
const chat = {
  id: 'C1',
  type: 'chat',
  timestamp: '2026-03-02T09:00:00Z',
  visitor: { name: 'Ida Roe' },
  started_by: 'visitor',
  history: lines,
  rating: 'bad',
}
const spoken = { way: 'chat inbound by customer', says: both }
const CHATS = cellsOf('a chat', [
  ['webhook', webhookOf('created', {}, titled), [{ id: '80', ...spoken, counts: true }]],
  [
    'EventBridge',
    bridged(
      'Comment Created',
      { comment: { id: 6, html_body: TRANSCRIPT.replace('\n', '<br>'), is_public: true } },
      { via: { channel: 'chat', source: { from: { name: 'Ida Roe' } } } },
    ),
    [{ id: '80' }, { id: '80/6', says: both }],
  ],
  ['trigger', triggered({ title: 'Chat with Ida Roe', via: 'Chat', description: TRANSCRIPT }), [{ id: '80', ...spoken }]],
  ['export line', ticketLine(titled), [{ id: '80', ...spoken, counts: true }]],
  [
    'export line',
    ticketLine({ ...titled, description: 'Ida Roe says: hello\nKim says: hi\nIda Roe: bye\nKim: bye' }),
    [{ says: [], content: 'withheld', warned: ['unknown_speaker content.turns'] }],
  ],
  [
    'API page',
    page('chats', { ...chat, zendesk_ticket_id: 80 }),
    [{ id: 'chat/C1', ...spoken, counts: false, follows: ['part_of 80'], rated: ['0 of 0..1'] }],
  ],
  [
    'API page',
    page('chats', { ...chat, history: [], type: 'offline_msg', started_by: undefined, message: 'call me' }),
    [{ counts: true, says: ['customer: call me'] }],
  ],
  ['connector', connected(chat), [{ id: 'chat/C1', ...spoken, counts: true }]],
])

const call = {
  id: 9,
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-02T09:10:00Z',
  direction: 'inbound',
  completion_status: 'completed',
  duration: 60,
}
const spokenTo = { id: '80', way: 'phone inbound by customer', counts: true }
const voice = {
  via: { channel: 'voice', source: { rel: 'inbound', from: { phone: '+49301234567' } } },
  description: 'Call from: +49 30 1234567',
}
const CALLS = cellsOf('a call', [
  ['webhook', webhookOf('created', {}, { ...voice, via: { channel: 'phone_call_inbound' } }), [spokenTo]],
  ['EventBridge', bridged('Ticket Created', {}, voice), [spokenTo]],
  ['trigger', triggered({ via: 'Phone call (incoming)' }), [spokenTo]],
  ['export line', ticketLine(voice), [{ ...spokenTo, says: ['system: Call from: [phone]'] }]],
  [
    'export line',
    ticketLine({ ...voice, via: { channel: 'voice', source: { rel: 'outbound' } } }),
    [{ id: '80', way: 'phone outbound by agent', counts: false }],
  ],
  [
    'API page',
    page('calls', { ...call, ticket_id: 80 }),
    [{ id: 'call/9', way: 'phone inbound by customer', counts: false, follows: ['part_of 80'] }],
  ],
  [
    'API page',
    page('calls', { ...call, completion_status: 'abandoned_in_queue' }),
    [{ id: 'call/9', counts: true, state: 'closed, abandoned' }],
  ],
  ['connector', connected({ ...call, direction: 'outbound' }), [{ id: 'call/9', way: 'phone outbound by agent', counts: false }]],
])

const CARD = 'my card\n4111 1111\n1111 1111'
const hidden = ['customer: my card\n[card]']
const CARDS = cellsOf('a card over line breaks', [
  ['webhook', messageOf('end_user', CARD), [{ id: '80' }, { says: hidden }]],
  [
    'EventBridge',
    bridged('Comment Created', {
      comment: { id: 6, html_body: 'my card<br>4111 1111<br>1111 1111', is_public: true, author: { id: 580 } },
    }),
    [{ id: '80' }, { says: hidden }],
  ],
  ['trigger', triggered({ description: CARD }), [{ id: '80', says: hidden }]],
  ['export line', ticketLine({ description: CARD }), [{ says: hidden }]],
  ['API page', page('satisfaction_ratings', { ...alone, comment: CARD }), [{ rated: ['0 of 0..1: my card\n[card]'] }]],
  ['connector', connected(ticketLine({ description: CARD })), [{ says: hidden }]],
])

const CELLS = [MESSAGES, RATINGS, SURVEYS, MERGES, GONE, NOTES, CHATS, CALLS, CARDS].flat()

const NO_PIECES = 'the exports of messaging tickets have no messages'
const NO_STATE = 'it does not carry this'
/** Which doors do not carry a kind, and why. */
const NOT_CARRIED: Readonly<Record<string, Partial<Record<DoorOfZendesk, string>>>> = {
  'a message': {
    trigger: 'a placeholder does not say which message it is',
    'export line': NO_PIECES,
    'API page': NO_PIECES,
    connector: NO_PIECES,
  },
  'an answer to a survey': { EventBridge: NO_STATE, trigger: 'placeholders have the score alone: see a rating' },
}

describe('what each door of Zendesk tells', () => {
  test.each(CELLS)('$kind by $door', ({ body, told, options = {} }) => {
    const events = eventsOf(body, options).map(summaryOf)
    expect(events).toMatchObject(told)
    expect(JSON.stringify(events)).not.toContain('SECRET')
  })

  test.each([...new Set(CELLS.map(({ kind }) => kind))])('%s is in the table for every door, or the reason why not', (kind) => {
    const carried = new Set(CELLS.filter((it) => it.kind === kind).map(({ door }) => door))
    const open = DOORS.filter((door) => carried.has(door) === (NOT_CARRIED[kind]?.[door] !== undefined))
    expect(open).toEqual([])
  })
})
