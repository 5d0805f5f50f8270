import { describe, expect, test } from '@jest/globals'
import { splitBody } from '../../../../producers/reading/split.ts'
import { complainOfOptions } from '../../../../producers/operate/source-options.ts'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'
import { ZendeskOptions } from '../../../../producers/systems/zendesk/options.ts'
import { drafts, normalized, published, webhook, zendeskDraft, zendeskPayloads, zendeskTicket } from './reading.ts'

type Json = Record<string, unknown>

describe('an event of EventBridge', () => {
  const [solved] = zendeskPayloads('status-changed.eventbridge.json') as readonly [Json]
  const news = (event: Json): Json => {
    const detail = solved['detail'] as { ticket_event: Json }
    return { ...solved, detail: { ticket_event: { ...detail.ticket_event, ...event } } }
  }

  test('is a revision of the ticket, as by webhook', () => {
    expect(zendeskDraft(solved)).toMatchObject({
      interaction_id: 'zendesk:lumen:9071',
      event_type: 'zen:event-type:ticket.status_changed',
      revision: Date.parse('2026-03-03T09:30:10Z'),
      phase: 'closed',
      channel: 'email',
      direction: 'inbound',
      resolution: { status: 'resolved', confirmed_by: 'agent', resolved_at: '2026-03-03T09:30:10.000Z' },
    })
  })

  test.each([
    ['Ticket Soft Deleted', 'deleted', 1],
    ['Ticket Permanently Deleted', 'deleted', 1],
    ['Ticket Marked as Spam', 'closed', 1],
    ['Agent Assignment Changed', 'closed', 1],
    ['Comment Created', 'closed', 2],
  ])('%s: %s, %d', (type, phase, count) => {
    const comment = { id: 880009, body: 'Thanks', is_public: true, author: { id: '70031448290112233', is_staff: false, name: 'Tariq' } }
    const said = drafts(news({ type, comment, previous: null, current: null }))
    expect(said[0]).toMatchObject({ phase })
    expect(said).toHaveLength(count)
    if (count === 2) expect(said[1]).toMatchObject({ direction: 'inbound', content: { turns: [{ speaker: 'customer', text: 'Thanks' }] } })
  })

  test('of an integration service is opened too, and one about a user is about no interaction', () => {
    expect(drafts({ account_id: 1, input: solved['detail'] })).toHaveLength(1)
    expect(drafts({ ...solved, detail: { user_event: { type: 'User Created', user: { id: 1 } } } })).toEqual([])
  })
})

describe("the body of a firm's own trigger", () => {
  const [nested] = zendeskPayloads('trigger.webhook.json') as readonly [Json]

  test('is read by the names of its placeholders', () => {
    expect(zendeskDraft(nested)).toMatchObject({
      interaction_id: 'zendesk:lumen:9305',
      event_type: 'trigger',
      channel: 'web_form',
      occurred_at: '2026-03-02T09:14:05.000Z',
      revision: Date.parse('2026-03-02T09:20:00Z'),
      tags: ['router', 'urgent'],
      resolution: { status: 'open' },
      customer: {
        identifiers: [
          { kind: 'account', value: '70031448290112233' },
          { kind: 'email', value: 'tariq@osei.example' },
        ],
      },
      content: { status: 'withheld', subject: 'Router' },
    })
  })

  test.each([
    [{ ticket_id: '9305', ticket_status: 'On-hold', ticket_updated_at_with_timestamp: '2026-03-02T09:20:00Z' }],
    [{ ticketId: 9305, ticketStatus: 'On-hold', updatedAt: '2026-03-02T09:20:00Z' }],
    [{ 'ticket.id': '9305', 'ticket.status': 'On-hold', 'ticket.updated_at_with_timestamp': '2026-03-02T09:20:00Z' }],
    [{ id: 9305, status: 'On-hold', title: 'Router', updated_at: '2026-03-02T09:20:00Z' }],
  ])('%j names the ticket and its status', (body) => {
    expect(zendeskDraft(body)).toMatchObject({ interaction_id: 'zendesk:lumen:9305', resolution: { status: 'pending_company' } })
  })

  test.each([
    ['no time', { ticket_id: '9305', ticket_status: 'Open' }, 'missing_time', 'ticket.updated_at'],
    ['a time as people read it', { ticket_id: '1', status: 'Open', updated_at: 'June 3, 2026' }, 'unreadable_time', 'ticket.updated_at'],
    ['no ticket', { status: 'Open', title: 'x' }, 'unknown_shape', 'kind'],
    ['a placeholder that is unknown', { ticket_id: '{{ticket.number}}', status: 'Open' }, 'unknown_shape', 'kind'],
    ['an article', { id: 5, title: 'How to', body: 'x', updated_at: '2026-03-02T09:20:00Z' }, 'unknown_shape', 'kind'],
  ])('with %s is refused', (_, body, code, path) => {
    expect(normalized(body)).toEqual({ ok: false, code, path })
  })

  test('says the same again with the same id', () => {
    expect(published(nested).map(({ id }) => id)).toEqual(published({ ...nested }).map(({ id }) => id))
  })
})

describe('a record is told by its own fields', () => {
  const payloadsOf = (document: unknown) => {
    const split = splitBody(Buffer.from(JSON.stringify(document)), zendesk)
    return split.ok ? split.payloads : []
  }

  test('a ticket that holds a rating is a ticket, and an answer that holds one is opened', () => {
    const ticket = zendeskTicket({ satisfaction_rating: { id: 1, score: 'good' } })
    delete ticket['type']
    expect(payloadsOf(ticket)).toEqual([ticket])
    expect(zendeskDraft(payloadsOf(ticket)[0])).toMatchObject({ event_type: 'ticket', ratings: [{ value: 1 }] })
    expect(payloadsOf({ ticket, users: [] })).toEqual([ticket])
    expect(payloadsOf({ satisfaction_rating: { id: 1, ticket_id: 2 } })).toEqual([{ id: 1, ticket_id: 2 }])
  })

  test('the comments in an export of events have its ticket and its time', () => {
    const child = { id: 5, event_type: 'Comment', public: true, body: 'Hello' }
    const entry = {
      ticket_id: 9,
      created_at: '2026-03-02T09:20:00Z',
      updater_id: 7,
      child_events: [child, { id: 6, event_type: 'Change' }],
    }
    expect(payloadsOf({ ticket_events: [entry] })).toEqual([{ ...child, ticket_id: 9, created_at: entry.created_at, author_id: 7 }])
  })
})

describe('a field that cannot be read', () => {
  test.each(['tags', 'subject', 'description', 'locale', 'group_id', 'brand_id', 'satisfaction_rating', 'custom_fields', 'via'])(
    '%s costs itself, with a warning',
    (name) => {
      const odd = zendeskDraft(zendeskTicket({ [name]: 5.5 }))
      const { event_key: _, warnings, ...rest } = odd
      const { event_key: _key, warnings: fewer, ...without } = zendeskDraft(zendeskTicket({ [name]: undefined }))
      expect(rest).toEqual(without)
      expect(warnings).toEqual([...(fewer ?? []), { code: 'unreadable_field', path: name }])
    },
  )

  test.each([
    ['status', { status: 5 }],
    ['requester_id', { requester_id: {} }],
    ['via.source.rel', { via: { channel: 'email', source: { rel: 5 } } }],
    ['id', { id: {} }],
  ])('%s would change what the ticket is: it refuses the payload', (path, about) => {
    expect(normalized(zendeskTicket(about))).toEqual({ ok: false, code: 'unknown_shape', path })
  })

  test.each([
    ['whether it is public', { is_public: 'perhaps' }, 'withheld'],
    ['a field beside it', { is_public: false, id: 880003, colour: 1 }, 'withheld'],
  ])('of a comment, %s: its words stay private', (_, comment, status) => {
    const event = { comment: { id: 1, body: 'SECRET NOTE', author: { id: '8211100045', is_staff: true }, ...comment } }
    const said = drafts(webhook('comment-added-private', { detail: { tags: 5 }, event }))
    expect(said[1]).toMatchObject({ direction: 'internal', content: { status } })
    expect(said[0]?.warnings).toContainEqual({ code: 'unreadable_field', path: 'detail.tags' })
    expect(JSON.stringify(said)).not.toContain('SECRET')
  })

  test('of an author leaves the speaker unknown', () => {
    const comment = { id: '1', body: 'hello', is_public: true, author: { id: '999', is_staff: 'perhaps' } }
    const [, said] = drafts(webhook('comment-added-agent', { event: { comment } }))
    expect(said).toMatchObject({ direction: undefined, content: { turns: [{ speaker: 'other' }] } })
  })
})

describe('options', () => {
  const complaints = (options: Json) => complainOfOptions('sources.zd.options', options, ZendeskOptions).map(({ path }) => path)

  test.each([
    [{}, []],
    [{ timings_basis: 'business', agent_ids: ['1', 2], custom_fields: { 360001: 'reason' }, survey_scale: 3, merge_tags: ['merged'] }, []],
    [{ agents: [1] }, ['sources.zd.options.agents']],
    [{ survey_scale: 4 }, ['sources.zd.options.survey_scale']],
    [{ custom_fields: { Reason: 'reason' } }, ['sources.zd.options.custom_fields.Reason']],
    [{ agent_ids: [1.5] }, ['sources.zd.options.agent_ids.0']],
  ])('%j', (options, wrong) => {
    expect(complaints(options)).toEqual(wrong)
  })

  test('each has its sentence', () => {
    for (const it of Object.values(ZendeskOptions.shape)) expect(it.description).toMatch(/^[A-Z].*\.$/)
  })
})
