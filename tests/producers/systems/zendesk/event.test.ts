import { describe, expect, test } from '@jest/globals'
import { zendeskDraft, drafts, normalized, zendeskPayloads, webhook } from './reading.ts'

describe('news', () => {
  test('a change of status to solved says when', () => {
    expect(zendeskDraft(webhook('status-changed-solved'))).toMatchObject({
      phase: 'closed',
      revision: Date.parse('2026-03-03T09:30:10.250Z'),
      event_key: expect.stringMatching(/^ticket\/9071\/status_changed\/2026-03-03T09:30:10.250000000Z\/[0-9a-f]{20}$/),
      resolution: { status: 'resolved', confirmed_by: 'agent', resolved_at: '2026-03-03T09:30:10.250Z' },
    })
  })

  test.each([
    ['SOLVED', 'agent'],
    ['OPEN', 'system'],
    ['pending', 'system'],
  ])('closing what was %s is confirmed by %s', (previous, confirmed_by) => {
    const closed = webhook('status-changed-solved', { detail: { status: 'CLOSED' }, event: { current: 'CLOSED', previous } })
    expect(zendeskDraft(closed).resolution).toEqual({ status: 'resolved', confirmed_by })
  })

  test('a ticket that was solved and is open again is reopened', () => {
    expect(zendeskDraft(webhook('status-changed-reopened'))).toMatchObject({ phase: 'reopened', resolution: { status: 'open' } })
  })

  test('a bad mark is a rating with its comment, its reason and its time', () => {
    expect(zendeskDraft(webhook('csat-received-bad'))).toMatchObject({
      phase: 'rated',
      ratings: [{ value: 0, score01: 0, comment: 'Three months, three calls, same bill.', rated_at: '2026-03-04T18:20:00.000Z' }],
      reasons: [{ label: 'The issue took too long to resolve', given_by: 'customer' }],
    })
  })

  test('a question for a mark is none', () => {
    const offered = webhook('csat-received-bad', { event: { satisfaction_score: { score: 'OFFERED' } } })
    expect(zendeskDraft(offered)).toMatchObject({ phase: 'closed' })
    expect(zendeskDraft(offered).ratings).toBeUndefined()
  })

  test('a merged ticket names the one that goes on', () => {
    expect(zendeskDraft(webhook('merged')).related).toEqual([{ interaction_id: 'zendesk:lumen:9070', relation: 'merged_into' }])
  })

  test.each(['soft_deleted', 'permanently_deleted'])('%s takes the words back, above all that was known before', (kind) => {
    const gone = zendeskDraft(webhook('soft-deleted', { type: `zen:event-type:ticket.${kind}` }))
    expect(gone).toMatchObject({ phase: 'deleted', resolution: { status: 'deleted' }, content: { status: 'redacted' } })
    expect(gone.content.turns).toBeUndefined()
    expect(gone.revision).toBeGreaterThan(zendeskDraft(webhook('merged')).revision)
  })

  test('spam is spam', () => {
    expect(zendeskDraft(webhook('merged', { type: 'zen:event-type:ticket.marked_as_spam' })).resolution?.status).toBe('spam')
  })

  test.each(['tags_changed', 'group_assignment_changed', 'priority_changed', 'something_new'])('%s is a revision of the ticket', (kind) => {
    const [said, ...others] = drafts(webhook('ticket-created', { type: `zen:event-type:ticket.${kind}` }))
    expect(said).toMatchObject({ revision: Date.parse('2026-03-02T09:14:05Z'), event_type: `zen:event-type:ticket.${kind}` })
    expect(others).toEqual([])
  })
})

describe('comments by webhook', () => {
  test('an answer of an agent is an interaction that replies to the ticket', () => {
    const [, said] = drafts(webhook('comment-added-agent'))
    expect(said).toMatchObject({
      interaction_id: 'zendesk:lumen:9071/880001',
      conversation_id: 'zendesk:lumen:9071',
      related: [{ interaction_id: 'zendesk:lumen:9071', relation: 'reply_to' }],
      revision: Date.parse('2026-03-02T10:02:41.003Z'),
      event_key: 'comment/880001/comment_added/2026-03-02T10:02:41.003910772Z',
      channel: 'email',
      direction: 'outbound',
      initiated_by: 'agent',
      brand: { id: '440022' },
      queue: { id: '360011' },
      agents: [{ ref: '8211100045', kind: 'human' }],
      customer: { identifiers: [{ kind: 'account', value: '70031448290112233', link: 'source' }] },
      content: { status: 'included', turns: [{ speaker: 'agent', kind: 'email' }] },
      warnings: [],
    })
  })

  test('an answer of the requester is the customer, without HTML and without what he answers', () => {
    const [, said] = drafts(webhook('comment-added-customer'))
    expect(said).toMatchObject({ direction: 'inbound', initiated_by: 'customer' })
    expect(said?.content.turns).toEqual([
      {
        seq: 0,
        speaker: 'customer',
        at: '2026-03-03T07:45:12.900Z',
        text: 'No, I never did.',
        kind: 'email',
        visibility: 'private',
      },
    ])
  })

  test.each([
    ['somebody copied in', { id: '999', is_staff: false }, 'other', 0],
    ['an agent by his id alone', { id: '999' }, 'agent', 0],
    ['nobody named', undefined, 'other', 1],
  ])('%s', (_, author, speaker, warnings) => {
    const comment = { id: '1', body: 'hello', is_public: true, author }
    const [, said] = drafts(webhook('comment-added-agent', { event: { comment } }))
    expect(said?.content.turns?.[0]?.speaker).toBe(speaker)
    expect(said?.warnings).toHaveLength(warnings)
  })

  test.each([{ is_public: false }, { is_public: null }, {}])('a note (%j) is counted, never carried', (publicness) => {
    const comment = { id: '880003', body: 'do not tell him', author: { id: '8211100045', is_staff: true }, ...publicness }
    const [, said] = drafts(webhook('comment-added-private', { event: { comment } }))
    expect(said).toMatchObject({
      direction: 'internal',
      related: [{ relation: 'private_part_of' }],
      content: { status: 'withheld', truncated: false, private_notes: 1 },
    })
    expect(JSON.stringify(said)).not.toContain('do not tell him')
  })

  test('the first comment is the description, and is not said twice', () => {
    const body = 'The March bill is higher than my contract says. Again.'
    const author = { id: '70031448290112233', is_staff: false }
    const first = webhook('comment-added-customer', {
      time: '2026-03-02T09:14:05.5Z',
      event: { comment: { id: '880000', body, is_public: true, author } },
    })
    expect(drafts(first)).toHaveLength(1)
    expect(drafts(first, { options: { comments_exported: true } })).toHaveLength(2)
    expect(drafts({ ...first, time: '2026-03-04T00:00:00Z' })).toHaveLength(2)
  })

  test.each([
    ['comment_redacted', 'redacted', 'reply_to'],
    ['comment_made_private', 'withheld', 'private_part_of'],
  ])('%s takes the words of the comment back', (kind, status, relation) => {
    const taken = webhook('comment-added-customer', { type: `zen:event-type:ticket.${kind}`, time: '2026-03-09T00:00:00Z' })
    const [, said] = drafts(taken)
    expect(said).toMatchObject({
      interaction_id: 'zendesk:lumen:9071/880002',
      phase: 'redacted',
      related: [{ relation }],
      content: { status },
    })
    expect(said?.content.turns).toBeUndefined()
  })
})

describe('comments by export', () => {
  const [agents, customers, note] = zendeskPayloads('ticket-comments.export.jsonl')

  test('without a list of agents nobody knows who speaks, and a warning says so', () => {
    const said = zendeskDraft(customers)
    expect(said).toMatchObject({
      interaction_id: 'zendesk:lumen:9071/880002',
      revision: Date.parse('2026-03-03T07:45:12Z'),
      event_key: expect.stringMatching(/^comment\/880002\/2026-03-03T07:45:12Z\/[0-9a-f]{20}$/),
      direction: undefined,
      content: { turns: [{ speaker: 'other', text: 'No, I never did.' }] },
      warnings: [{ code: 'unknown_speaker' }],
    })
    expect(said.customer.identifiers).toEqual([])
  })

  test('with a list of agents everybody else is a customer', () => {
    const options = { agent_ids: ['8211100045'] }
    expect(zendeskDraft(agents, { options }).content.turns?.[0]?.speaker).toBe('agent')
    expect(zendeskDraft(customers, { options })).toMatchObject({
      direction: 'inbound',
      customer: { identifiers: [{ kind: 'account', value: '70031448290112233', link: 'source' }] },
      content: { turns: [{ speaker: 'customer' }] },
      warnings: [],
    })
  })

  test('a private note is counted, never carried', () => {
    expect(zendeskDraft(note).content).toEqual({ status: 'withheld', truncated: false, private_notes: 1 })
    expect(zendeskDraft({ ...note, public: 'False' }).content.status).toBe('withheld')
    expect(zendeskDraft({ ...note, public: null }).content.status).toBe('withheld')
  })

  test('what a call left behind is written by the system', () => {
    expect(zendeskDraft({ ...customers, type: 'VoiceComment' }).content.turns?.[0]?.speaker).toBe('system')
  })
})

describe('metrics', () => {
  const [both, businessOnly] = zendeskPayloads('ticket-metrics.export.jsonl')

  test.each([
    [both, {}, { first_response_ms: 2_880_000, resolution_ms: 87_360_000 }, 'calendar'],
    [both, { timings_basis: 'business' }, { first_response_ms: 1_920_000, resolution_ms: 30_000_000 }, 'business'],
    [businessOnly, {}, { first_response_ms: 420_000 }, 'business'],
  ])('minutes become milliseconds of one basis', (line, options, timings, timings_basis) => {
    expect(zendeskDraft(line, { options })).toMatchObject({ timings, timings_basis, is_partial: true })
  })

  test('nothing counted is no timing', () => {
    const spans = Object.keys(both!).filter((name) => name.endsWith('_in_minutes'))
    const none = Object.fromEntries(spans.map((name) => [name, { calendar: -1, business: null }]))
    const nothing = zendeskDraft({ ...both, ...none })
    expect(nothing.timings).toBeUndefined()
    expect(nothing.timings_basis).toBeUndefined()
  })

  test('rank below every revision of the ticket, among themselves by their own time', () => {
    const later = zendeskDraft({ ...both, updated_at: '2026-03-05T06:00:01Z' })
    expect(later.revision).toBe(zendeskDraft(both).revision + 1)
    expect(later.revision).toBeLessThan(zendeskDraft(webhook('ticket-created')).revision)
  })
})

test('a rating that was only offered is about nothing', () => {
  const [, offered] = zendeskPayloads('satisfaction-ratings.export.jsonl')
  expect(normalized(offered)).toEqual({ ok: true, drafts: [] })
})
