import { describe, expect, test } from '@jest/globals'
import { zendeskDraft, drafts, normalized, zendeskPayloads, published, zendeskTicket, webhook } from './reading.ts'

const line = (id: number) => zendeskDraft(zendeskPayloads('tickets.export.jsonl').find((it) => it['id'] === id))

test('a mail of a customer, solved by an agent', () => {
  expect(line(9071)).toEqual({
    interaction_id: 'zendesk:lumen:9071',
    conversation_id: 'zendesk:lumen:9071',
    revision: Date.parse('2026-03-03T09:30:10Z'),
    phase: 'closed',
    occurred_at: '2026-03-02T09:14:05.000Z',
    time_quality: 'exact',
    is_partial: false,
    is_test: false,
    event_type: 'ticket',
    event_key: expect.stringMatching(/^ticket\/9071\/2026-03-03T09:30:10Z\/[0-9a-f]{20}$/),
    channel: 'email',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    customer: {
      identifiers: [
        { kind: 'account', value: '70031448290112233', link: 'source' },
        { kind: 'email', value: 'tariq@osei.example', link: 'source' },
      ],
    },
    agents: [{ ref: '8211100045', kind: 'human' }],
    queue: { id: '360011' },
    brand: { id: '440022' },
    tags: ['billing', 'vip'],
    people: [],
    content: {
      status: 'included',
      truncated: false,
      subject: 'Bill too high, third month',
      turns: [
        {
          seq: 0,
          speaker: 'customer',
          text: 'The March bill is higher than my contract says. Again.',
          kind: 'email',
          visibility: 'private',
        },
      ],
    },
    resolution: { status: 'resolved', confirmed_by: 'agent' },
    warnings: [],
  })
})

test('the webhook, with upper-case enums and ids as texts, says the same as the export', () => {
  const [fromHook] = published(
    webhook('ticket-created', { detail: { status: 'SOLVED', updated_at: '2026-03-03T09:30:10Z', via: { channel: 'email' } } }),
  )
  const [fromExport] = published(zendeskTicket({ via: { channel: 'email' } }))
  const { source: _, agents: _agents, ...hook } = fromHook!.data
  const { source: _source, agents: _others, ...exported } = fromExport!.data
  expect(hook).toEqual(exported)
})

describe('channels', () => {
  test.each([
    ['email', null, 'email', undefined],
    ['MAIL', null, 'email', undefined],
    ['web', null, 'web_form', undefined],
    ['web_widget', null, 'web_form', undefined],
    ['chat', null, 'chat', undefined],
    ['voice', 'inbound', 'phone', undefined],
    ['voice', 'voicemail', 'voicemail', undefined],
    ['voicemail', null, 'voicemail', undefined],
    ['phone_call_inbound', null, 'phone', undefined],
    ['api', null, 'other', 'api'],
    ['web_service', null, 'other', 'web_service'],
    ['twitter', 'mention', 'social_public', 'twitter'],
    ['twitter', 'direct_message', 'social_direct', 'twitter'],
    ['facebook', 'post', 'social_public', 'facebook'],
    ['facebook', 'message', 'social_direct', 'facebook'],
    ['whatsapp', null, 'messaging', 'whatsapp'],
    ['sms', null, 'sms', 'sms'],
  ])('%s %s is %s', (channel, rel, expected, provider) => {
    const said = zendeskDraft(zendeskTicket({ via: { channel, source: { from: {}, to: {}, rel } } }))
    expect(said).toMatchObject({ channel: expected, direction: 'inbound' })
    expect((said.warnings ?? []).map(({ code }) => code)).not.toContain('unknown_channel')
    expect(said.channel_provider).toBe(provider)
    expect(said.visibility).toBe(expected === 'social_public' ? 'public' : 'private')
  })

  test.each([['carrier_pigeon'], [''], [null]])('%p is other, with a warning', (channel) => {
    const said = zendeskDraft(zendeskTicket({ via: { channel } }))
    expect(said.channel).toBe('other')
    expect(said.warnings).toContainEqual({ code: 'unknown_channel', path: 'ticket.via.channel' })
  })

  test('a sample ticket is a test', () => {
    expect(line(9078)).toMatchObject({ is_test: true, channel: 'other', channel_provider: 'sample_ticket' })
  })
})

describe('status', () => {
  test.each([
    ['new', 'open', 'none', 'updated'],
    ['OPEN', 'open', 'none', 'updated'],
    ['pending', 'pending_customer', 'none', 'updated'],
    ['HOLD', 'pending_company', 'none', 'updated'],
    ['solved', 'resolved', 'agent', 'closed'],
    ['closed', 'resolved', 'system', 'closed'],
    ['ARCHIVED', 'resolved', 'system', 'closed'],
    ['deleted', 'deleted', 'none', 'deleted'],
    ['SCRUBBED', 'deleted', 'none', 'deleted'],
    ['frozen', 'unknown', 'none', 'updated'],
  ])('%s: %s, confirmed by %s, %s', (status, resolution, confirmed_by, phase) => {
    const said = zendeskDraft(zendeskTicket({ status }))
    expect(said).toMatchObject({ phase, resolution: { status: resolution, confirmed_by } })
    expect((said.warnings ?? []).map(({ code }) => code)).toEqual(status === 'frozen' ? ['unknown_status'] : [])
  })

  test('a ticket nobody has touched is opened', () => {
    expect(line(9073).phase).toBe('opened')
    expect(zendeskDraft(webhook('ticket-created')).phase).toBe('opened')
  })

  test('a deleted ticket carries neither words nor subject', () => {
    expect(line(9077).content).toEqual({ status: 'redacted', truncated: false })
    expect(published(zendeskTicket({ status: 'deleted' }))).toHaveLength(1)
  })
})

describe('the description', () => {
  test.each([
    ['what a call left behind is written by the system', 9072, [{ speaker: 'system', kind: 'comment' }]],
    ['HTML becomes text', 9075, [{ speaker: 'customer', text: 'Same again:\nbill too high 😡' }]],
    ['a public post is public', 9076, [{ speaker: 'customer', kind: 'post', visibility: 'public' }]],
  ])('%s', (_, id, turns) => {
    expect(line(id).content).toMatchObject({ status: 'included', turns })
  })

  test('an internal ticket is counted and its words withheld', () => {
    expect(line(9073).content).toEqual({ status: 'withheld', truncated: false, private_notes: 1 })
  })

  test('what an agent opened at his screen is outbound, and its words wait for a comment that says it is public', () => {
    expect(line(9074)).toMatchObject({
      direction: 'outbound',
      initiated_by: 'agent',
      content: { status: 'withheld', subject: 'Bill too high, third month' },
    })
    expect(line(9074).content.turns).toBeUndefined()
  })

  test('what a program opened for somebody is of nobody known', () => {
    const said = zendeskDraft(zendeskTicket({ via: { channel: 'api' }, submitter_id: 5 }))
    expect(said).toMatchObject({ direction: undefined, initiated_by: 'unknown', content: { status: 'withheld' } })
    expect(said.warnings).toEqual([{ code: 'unknown_speaker', path: 'content.turns' }])
  })

  test('the mail it answers is not carried', () => {
    const description = 'Still wrong.\n\nOn Mon, Mar 2, 2026 at 10:02 AM Lumen <help@lumen.example> wrote:\n> Dear Tariq'
    expect(zendeskDraft(zendeskTicket({ description })).content.turns).toMatchObject([{ text: 'Still wrong.' }])
  })

  test('is left to the comments where all of these are exported', () => {
    expect(zendeskDraft(zendeskTicket(), { options: { comments_exported: true } }).content).toEqual({
      status: 'referenced',
      truncated: false,
      subject: 'Bill too high, third month',
    })
  })

  test('is said to be cut where it was', () => {
    expect(zendeskDraft(zendeskTicket({ description: 'a'.repeat(70_000) })).content).toMatchObject({ truncated: true })
  })
})

test.each([
  [
    { score: 'good', comment: 'Quick & kind' },
    { value: 1, score01: 1, comment: 'Quick & kind' },
  ],
  [{ score: 'BAD' }, { value: 0, score01: 0 }],
])('a satisfaction of %j is a rating', (satisfaction_rating, rating) => {
  const said = zendeskDraft(zendeskTicket({ satisfaction_rating }))
  expect(said.ratings).toEqual([
    { kind: 'csat', min: 0, max: 1, higher_is_better: true, subject: 'contact', context: 'transaction', ...rating },
  ])
})

test.each([{ score: 'offered' }, { score: 'UNOFFERED' }, { score: null }, {}, null])(
  'a satisfaction of %j is no rating',
  (satisfaction_rating) => {
    expect(zendeskDraft(zendeskTicket({ satisfaction_rating })).ratings).toBeUndefined()
  },
)

test('a call out has the number that was called, a call in the one that called', () => {
  const source = { from: { phone: '+4930555010' }, to: { phone: '+4915550100123' }, rel: 'outbound' }
  const out = zendeskDraft(zendeskTicket({ via: { channel: 'voice', source } }))
  expect(out).toMatchObject({ direction: 'outbound', initiated_by: 'agent' })
  expect(out.customer.identifiers).toContainEqual({ kind: 'phone', value: '+4915550100123', link: 'source' })
  expect(line(9072).customer.identifiers).toContainEqual({ kind: 'phone', value: '+4915550100123', link: 'source' })
})

test.each(['requester_id', 'updated_at'])('a ticket of an export without %s keeps its channel and its words', (name) => {
  for (const payload of zendeskPayloads('tickets.export.jsonl')) {
    const whole = zendeskDraft(payload)
    const partial = zendeskDraft(Object.fromEntries(Object.entries(payload).filter(([it]) => it !== name)))
    const told = ({ channel, channel_provider, visibility, tags, ratings }: typeof whole) => ({
      channel,
      channel_provider,
      visibility,
      tags,
      ratings,
    })
    expect(told(partial)).toEqual(told(whole))
  }
})

test('the body of a trigger stays one, whatever it calls the channel', () => {
  const body = { ticket_id: 7, status: 'open', subject: 'a lamp', via: 'Web form', updated_at: '2026-03-02T09:00:00Z' }
  expect(zendeskDraft(body)).toMatchObject({ event_type: 'trigger', channel: 'web_form' })
  expect(normalized({ id: 7, status: 'open', via: { channel: 'web' } })).toMatchObject({ ok: false })
})

test('a follow-up names the ticket it follows', () => {
  expect(line(9075).related).toEqual([{ interaction_id: 'zendesk:lumen:9071', relation: 'follow_up_of' }])
})

test.each([
  ['vip closed_by_merge, late', ['vip', 'closed_by_merge', 'late']],
  ['vip 2026 late', ['vip', '2026', 'late']],
  ['vip +49 171 5550199 late', ['vip', '+49 171 5550199', 'late']],
  ['4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['4111 1111 1111 1111\n1772703600000', ['4111 1111 1111 1111 1772703600000']],
  ['DE89 3704 0044 0532 0130 00 paid', ['DE89 3704 0044 0532 0130 00', 'paid']],
])('tags in one text, %s, are taken apart, and a number in groups stays whole for masking', (text, tags) => {
  expect(zendeskDraft({ ...zendeskTicket(), tags: text }).tags).toEqual(tags)
})

test('a text that is longer than any channel costs the channel, not the ticket', () => {
  const [event] = published(zendeskTicket({ via: 'x'.repeat(300) }))
  expect(event?.data.channel).toBe(published(zendeskTicket({ via: 'x' }))[0]?.data.channel)
})

test.each(['\u202a+49 30 1234567\u202c', '+49 30\u200b 1234567', '+493012\ufeff34567'])(
  'the caller is read from a number as people copy it, with signs that nobody sees: %j',
  (number) => {
    const called = (phone: string) => zendeskTicket({ via: { channel: 'voice', source: { rel: 'inbound', from: { phone } } } })
    const customerOf = (payload: unknown) => published(payload)[0]?.data.customer
    expect(customerOf(called('+49301234567'))).not.toEqual(customerOf(called('anonymous')))
    expect(customerOf(called(number))).toEqual(customerOf(called('+49301234567')))
  },
)

test('of 60 tags 50 are kept, each once', () => {
  expect(line(9078).tags).toHaveLength(50)
  expect(zendeskDraft(zendeskTicket({ tags: ['a', 'a', ' '] })).tags).toEqual(['a'])
})

test.each(['assignee_id', 'group_id', 'brand_id', 'via.channel'])('%s that is longer than the event allows costs itself alone', (path) => {
  const long = 'x'.repeat(201)
  const payload = zendeskTicket(path === 'via.channel' ? { via: { channel: long } } : { [path]: long })
  const [event] = published(payload)
  expect(event?.data.interaction_id).toBe('zendesk:lumen:9071')
  expect(event?.data.quality?.warnings).toContainEqual({ code: 'unreadable_field', path })
})

test('ids that name nobody are left out', () => {
  const said = drafts(zendeskTicket({ assignee_id: null, group_id: '', brand_id: '0' }))[0]
  expect(said?.agents).toBeUndefined()
  expect(said?.queue).toBeUndefined()
  expect(said?.brand).toBeUndefined()
})

test('a time without zone is placed in the zone of the source, and says so', () => {
  const created_at = '2026-03-02 09:14:05'
  expect(zendeskDraft(zendeskTicket({ created_at }), { zone: 'Europe/Berlin' })).toMatchObject({
    occurred_at: '2026-03-02T08:14:05.000Z',
    time_quality: 'zone_assumed',
  })
})
