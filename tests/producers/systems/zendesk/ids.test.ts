import { describe, expect, test } from '@jest/globals'
import { bridged, connected, webhookOf, eventsOf, keptOf, messageOf, overBus, page, taken, ticketLine, triggered } from './by-door.ts'

type Pair = readonly [what: string, first: unknown, then: unknown, same: 'a repeat' | 'a revision' | 'another interaction']

const line = ticketLine()
const message = messageOf('end_user', 'Hello')
const rating = { id: 5, ticket_id: 80, score: 'bad', created_at: '2026-03-02T11:00:00Z', updated_at: '2026-03-02T11:00:00Z' }
const survey = (rating: number) => ({
  id: 'S1',
  responder_id: 580,
  subject_zrns: ['zen:ticket:80'],
  answers: [{ type: 'rating_scale', rating }],
})
const comment = { id: 7, type: 'Comment', body: 'Hello', public: true, author_id: 580, created_at: '2026-03-02T11:00:00Z', via: 'web' }
const entry = { id: 3, ticket_id: 80, created_at: '2026-03-02T11:00:00Z', author_id: 580, via: 'web' }
const chat = { id: 'C1', type: 'chat', timestamp: '2026-03-02T09:00:00Z', visitor: {}, history: [], rating: null }
const call = {
  id: 9,
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-02T09:10:00Z',
  direction: 'inbound',
  completion_status: 'completed',
}

const PAIRS: readonly Pair[] = [
  ['a ticket as a line and on a page', line, page('tickets', line), 'a repeat'],
  ['a ticket on a page and of a search', page('tickets', line), page('results', { result_type: 'ticket', ...line }), 'a repeat'],
  ['a ticket as a line and from a connector', line, connected(line), 'a repeat'],
  ['a ticket in a later export of the same state', line, { ...line, generated_timestamp: 1772800000 }, 'a repeat'],
  ['a ticket that an automation solved', line, ticketLine({ status: 'solved' }), 'a revision'],
  ['a ticket that was rated', line, ticketLine({ satisfaction_rating: { score: 'bad' } }), 'a revision'],
  ['a ticket that was tagged', line, ticketLine({ tags: ['vip'] }), 'a revision'],
  ['a ticket that was deleted', line, ticketLine({ status: 'deleted' }), 'a revision'],
  ['two tickets', line, ticketLine({ id: 81 }), 'another interaction'],
  [
    'an event that is delivered twice',
    webhookOf('status_changed', { current: 'SOLVED' }),
    { ...webhookOf('status_changed', { current: 'SOLVED' }), id: 'd-9' },
    'a repeat',
  ],
  [
    'two events in one second',
    webhookOf('status_changed', { current: 'SOLVED' }),
    webhookOf('tags_changed', { tags_added: ['a'] }),
    'a revision',
  ],
  [
    'an event over the bus that is delivered twice',
    bridged('Status Changed'),
    { ...bridged('Status Changed'), id: 'b-9', time: '2026-03-02T12:01:00Z' },
    'a repeat',
  ],
  ['a trigger that fires twice', triggered(), triggered(), 'a repeat'],
  ['a trigger that fires for another status', triggered(), triggered({ status: 'Solved' }), 'a revision'],
  ['a message that is delivered twice', message, { ...message, id: 'd-9' }, 'a repeat'],
  ['a message by webhook and over a bus', message, overBus('Of the firm', message), 'a repeat'],
  ['a message that was taken back', message, { ...message, type: 'zen:event-type:messaging_ticket.message_redacted' }, 'a revision'],
  ['the same message in two conversations', message, { ...message, detail: { id: '81' } }, 'another interaction'],
  ['a rating that was changed in the same second', rating, { ...rating, score: 'good' }, 'a revision'],
  ['a rating on a page', rating, page('satisfaction_ratings', rating), 'a repeat'],
  ['an answer that was changed', survey(1), survey(5), 'a revision'],
  ['a comment of an audit and of the export', page('audits', { ...entry, events: [comment] }), { ...comment, ticket_id: 80 }, 'a repeat'],
  ['a comment of an audit and of its line', page('audits', { ...entry, events: [comment] }), { ...entry, events: [comment] }, 'a repeat'],
  ['a comment that was made private', { ...comment, ticket_id: 80 }, { ...comment, ticket_id: 80, public: false }, 'a revision'],
  ['a chat that was rated later', chat, { ...chat, rating: 'good' }, 'a revision'],
  ['a chat on a page', chat, page('chats', chat), 'a repeat'],
  ['a call on a page', call, page('calls', call), 'a repeat'],
  ['two calls', call, { ...call, id: 10 }, 'another interaction'],
]

test.each(PAIRS)('%s: the second is', (_, first, then, same) => {
  // Of a message, the message itself: the conversation comes first.
  const [one, other] = [first, then].map((it) => eventsOf(it).at(-1))
  const found =
    one?.data.interaction_id !== other?.data.interaction_id ? 'another interaction' : one?.id === other?.id ? 'a repeat' : 'a revision'
  expect(found).toBe(same)
})

test('the conversation of a message that adds nothing is a repeat, whoever wrote', () => {
  const conversations = ['agent', 'system', 'trigger'].map((by) => eventsOf(messageOf(by, by))[0]?.id)
  expect(new Set(conversations).size).toBe(1)
  expect(eventsOf(messageOf('end_user', 'x'))[0]?.id).not.toBe(conversations[0])
})

describe('what only the firm may read is in no payload that is kept', () => {
  const note = { id: 7, body: 'SECRET', html_body: '<p>SECRET</p>', plain_body: 'SECRET', public: false, type: 'Comment' }
  const inEvent = (is_public: unknown) => ({ comment: { id: 7, body: 'SECRET', is_public, author: { id: '900', is_staff: true } } })
  test.each<[string, unknown]>([
    ['a note of an event', webhookOf('comment_added', inEvent(false), { status: 5 })],
    ['a note whose publicity cannot be read', webhookOf('comment_added', inEvent('perhaps'), { status: 5 })],
    ['a note over the bus', bridged('Comment Created', inEvent(false), { created_at: 'soon' })],
    ['a note of the export', { ...note, ticket_id: 80, created_at: 'soon' }],
    ['a note in an audit', { audit: { id: 3, ticket_id: 80, created_at: 'soon', events: [note] } }],
    [
      'the comments of a trigger',
      triggered({ status: 5, id: null, latest_comment: 'SECRET', comments_formatted: 'SECRET', latestComment: 'SECRET' }),
    ],
    [
      'the comments of a trigger beside a rating',
      { ticket_id: '80', ticket_status: 'Open', ticket_latest_comment_html: 'SECRET', satisfaction_score: 'bad' },
    ],
    [
      'the description of what an agent opened',
      ticketLine({ status: 5, submitter_id: 900, via: { channel: 'web' }, description: 'SECRET' }),
    ],
    ['the description of a ticket that is private', ticketLine({ status: 5, is_public: false, description: 'SECRET' })],
  ])('%s', (_, body) => {
    const refused = taken(body)
    expect(refused.map(({ ok }) => ok)).toContain(false)
    expect(keptOf(body)).not.toContain('SECRET')
  })

  test.each<[string, unknown]>([
    ['the answer to a survey', webhookOf('csat_received', { score: 'BAD', comment: 'PUBLIC' }, { status: 5 })],
    ['a public comment of a trigger', triggered({ status: 5, id: null, latest_public_comment: 'PUBLIC' })],
    ['the description of a customer', ticketLine({ status: 5, description: 'PUBLIC' })],
  ])('%s is kept', (_, body) => {
    expect(keptOf(body)).toContain('PUBLIC')
  })
})

test.each(['users', 'organizations', 'suspended_tickets', 'side_conversations', 'ticket_metric_events', 'legs'])(
  'a list of %s is about no contact of a customer',
  (name) => {
    expect(taken(page(name, { id: 1, ticket_id: 80, subject: 'x' }))).toMatchObject([{ ok: true, events: [] }])
  },
)

test('a ticket follows the one before it, however that is said', () => {
  const from = { ticket_id: 79 }
  const ways = [
    { via: { channel: 'web', source: { rel: 'follow_up', from } } },
    { via: { channel: 'closed_ticket', source: { from } } },
    { via_followup_source_id: 79 },
  ]
  for (const about of ways)
    expect(eventsOf(ticketLine(about))[0]?.data.related).toEqual([{ interaction_id: 'zendesk:lumen:79', relation: 'follow_up_of' }])
  expect(eventsOf(ticketLine({ via: { channel: 'web', source: { from } } }))[0]?.data.related).toBeUndefined()
})

test('a trigger whose times are for people begins no later than its change', () => {
  const [event] = eventsOf(triggered({ created_at_with_timestamp: undefined, created_at: 'March 2, 2026' }))
  expect(event?.data).toMatchObject({ occurred_at: '2026-03-02T12:00:00.000Z', time_quality: 'no_later_than' })
  expect(event?.data.quality?.warnings).toContainEqual({ code: 'unreadable_time', path: 'ticket.created_at' })
})

test('an answer of which nothing can be read is refused, so that it is kept', () => {
  expect(taken(survey(Number.NaN))).toMatchObject([{ ok: true, events: [] }])
  const odd = { ...survey(1), answers: [{ type: 'rating_scale', rating: {} }] }
  expect(taken(odd)).toMatchObject([{ ok: false, code: 'unreadable_field', path: 'answers.0.rating' }])
})

test('what a customer chose about the recording of a call is stated, and unreadable it is denied', () => {
  const recording = (call_recording_consent: unknown) => eventsOf({ ...call, call_recording_consent })[0]?.data.consent?.recording
  expect(['opted_in', 'opted_out', 7, 'always', null].map(recording)).toEqual(['granted', 'denied', 'denied', undefined, undefined])
})

test('the ticket of a side conversation asks colleagues and is no contact', () => {
  const about = { via: { channel: 'side_conversation' }, requester_id: 900, submitter_id: 900, description: 'SECRET' }
  const [event] = eventsOf(ticketLine(about))
  expect(event?.data).toMatchObject({ direction: 'internal', initiated_by: 'agent', content: { status: 'withheld' } })
  expect(JSON.stringify(event)).not.toContain('SECRET')
})

test('comments that do not say which ticket they are about are refused for that, without their notes', () => {
  const { via: _, ...bare } = comment
  const body = page('comments', { ...bare, audit_id: 1 }, { ...bare, body: 'SECRET', public: false, audit_id: 2 })
  expect(taken(body)).toMatchObject([1, 2].map(() => ({ ok: false, code: 'unknown_shape', path: 'ticket_id' })))
  expect(keptOf(body)).not.toContain('SECRET')
})
