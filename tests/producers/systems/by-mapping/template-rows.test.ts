import { describe, expect, test } from '@jest/globals'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ingestRecordOf, sourceOf, systemOfMapping, template } from './mapped.ts'

const read = (name: string, payload: unknown, config: Parameters<typeof sourceOf>[1] = {}): readonly Interaction[] => {
  const taken = ingestRecordOf(sourceOf(systemOfMapping(template(name)), config), payload)
  return taken.ok ? taken.events.map((it) => it.data) : []
}

/** One line about an interaction: what it is, whose words it has, whether it counts. */
const line = (it: Interaction) =>
  [
    it.channel,
    it.phase,
    it.direction ?? '-',
    it.initiated_by,
    (it.content.turns ?? []).map(({ speaker }) => speaker).join('+') || it.content.status,
    countsAsContact(it) === true ? 'counts' : 'no',
  ].join(' ')

describe('rows of Five9', () => {
  const row = {
    'CALL ID': '1',
    TIMESTAMP: '2026-03-02 10:05',
    'CALL TYPE': 'Inbound',
    AGENT: '[None]',
    CAMPAIGN: '[None]',
    DISPOSITION: 'Abandon',
    ANI: '4155550132',
    DNIS: '8005550100',
    'SESSION ID': 's',
  }
  const five9 = (about: object) => read('five9-call-log.yaml', { ...row, ...about }, { region: 'US', zone: 'America/Los_Angeles' })[0]

  test.each([
    ['Inbound', 'phone closed inbound customer absent counts'],
    ['Inbound Voicemail', 'voicemail closed inbound customer absent counts'],
    ['Outbound', 'phone closed outbound campaign absent no'],
    ['Outbound Preview', 'phone closed outbound campaign absent no'],
    ['Manual', 'phone closed outbound agent absent no'],
    ['Internal', 'phone closed internal agent absent no'],
    ['3rd Party Conference', 'phone closed unknown unknown absent no'],
  ])('of type %s: %s', (type, said) => {
    const found = five9({ 'CALL TYPE': type })
    expect(found === undefined ? undefined : line(found)).toBe(said)
  })

  test.each(['[None]', 'None', ''])('with the agent %j had no agent, and were given up in the queue', (AGENT) => {
    const found = five9({ AGENT })
    expect(found).toMatchObject({ abandoned: { at_stage: 'queue' } })
    expect(found).not.toHaveProperty('agents')
    expect(found).not.toHaveProperty('campaign')
  })

  test('tell the time as the report and as the mailed schedule write it', () => {
    const times = ['2026-03-02 10:05', '2026-03-02 10:05:00', 'Mon, 02 Mar 2026 10:05:00', 'Mon, 2 Mar 2026 10:05:00']
    expect(times.map((TIMESTAMP) => five9({ TIMESTAMP })?.occurred_at)).toEqual(times.map(() => '2026-03-02T18:05:00.000Z'))
  })
})

test('a contact of NICE that nobody answered has no agent', () => {
  const contact = {
    contactId: 3,
    contactStart: '2026-03-02T10:00:00Z',
    lastUpdateTime: '2026-03-02T10:01:00Z',
    mediaTypeName: 'Call',
    isOutbound: false,
  }
  const [missed] = read('nice-cxone.yaml', { ...contact, agentId: 0, teamName: 'Billing', abandoned: true, abandonSeconds: 33.5 })
  expect(missed).toMatchObject({ abandoned: { at_stage: 'queue', after_ms: 33_500 } })
  expect(missed).not.toHaveProperty('agents')
  expect(read('nice-cxone.yaml', { ...contact, agentId: 5, teamName: 'Billing' })[0]).toMatchObject({
    agents: [{ ref: '5', team: 'Billing' }],
  })
})

describe('tickets of Freshdesk', () => {
  const ticket = {
    id: 7,
    created_at: '2026-03-02T10:00:00Z',
    updated_at: '2026-03-02T10:30:00Z',
    status: 2,
    source: 1,
    subject: 'Router',
    description: '<div>It is broken.</div>',
    requester: { email: 'lena@muster.example', name: 'Lena Muster' },
    spam: false,
    deleted: false,
  }
  const answers = [
    { body_text: 'Sorry', incoming: false, private: false, created_at: '2026-03-02T10:10:00Z' },
    { body_text: 'a difficult one', incoming: false, private: true },
    { body: '<p>I cancel.<br><br>Kind regards<br>Lena</p>', incoming: true, private: false, created_at: '2026-03-02T10:20:00Z' },
  ]

  test.each<[string, object, string]>([
    ['by mail', {}, 'email updated inbound customer customer counts'],
    ['by phone', { source: 3 }, 'phone updated inbound customer agent counts'],
    ['sent by an agent', { source: 10 }, 'email updated outbound agent agent no'],
    ['of an unstated source', { source: null }, 'other updated - unknown other no'],
    ['that is spam', { spam: true }, 'email updated inbound customer customer no'],
    ['that was deleted', { deleted: true }, 'email deleted inbound customer redacted no'],
    [
      'of an answering machine',
      {
        subject: 'Abwesenheitsnotiz: Router',
        description: 'Ich bin bis 9. März nicht im Büro. In dringenden Fällen wenden Sie sich an Kim.',
      },
      'email updated inbound system system no',
    ],
    ['with its answers', { conversations: answers }, 'email updated inbound customer customer+agent+customer counts'],
    [
      'that is a chat',
      { source: 7, description: '<div>(10:03) Lena: it is down<br>(10:04) Kim: Hello<br>(10:05) Lena: bye</div>' },
      'chat updated inbound customer customer+agent+customer counts',
    ],
  ])('%s', (_, about, said) => {
    expect(read('freshdesk-tickets.yaml', { ...ticket, ...about }).map(line)).toEqual([said])
  })

  test('a private note is nowhere, and an answer is what its writer wrote', () => {
    const [found] = read('freshdesk-tickets.yaml', { ...ticket, conversations: answers })
    expect(JSON.stringify(found)).not.toContain('difficult')
    expect(found?.content.turns?.map(({ text }) => text)).toEqual(['It is broken.', 'Sorry', 'I cancel.'])
  })
})

describe('messages of Chatwoot', () => {
  const message = {
    event: 'message_created',
    id: 100,
    content: 'My line is down.',
    message_type: 'incoming',
    private: false,
    content_type: 'text',
    created_at: '2026-03-02T10:00:00.000Z',
    conversation: { id: 1, created_at: 1772445600, channel: 'Channel::WebWidget', meta: { sender: { id: 9001 } } },
    sender: { type: 'contact' },
  }
  const survey = (values: object | null) => ({
    event: 'message_updated',
    message_type: 'template',
    content_type: 'input_csat',
    content_attributes: values === null ? {} : { submitted_values: { csat_survey_response: values } },
  })

  test.each<[string, object, readonly string[]]>([
    ['of the customer', {}, ['chat updated inbound unknown absent counts', 'chat closed inbound customer customer no']],
    [
      'of an agent',
      { message_type: 'outgoing', sender: { type: 'user' } },
      ['chat updated - unknown absent no', 'chat closed outbound agent agent no'],
    ],
    [
      'of a bot',
      { message_type: 'outgoing', sender: { type: 'agent_bot' } },
      ['chat updated - unknown absent no', 'chat closed outbound bot bot no'],
    ],
    ['that is a private note', { message_type: 'outgoing', private: true }, []],
    ['of the system', { message_type: 'activity' }, []],
    [
      'that was deleted',
      { content_attributes: { deleted: true } },
      ['chat updated inbound unknown absent counts', 'chat deleted inbound customer redacted no'],
    ],
    ['that asks for a rating', survey(null), []],
    ['that was rated', survey({ rating: 2, feedback_message: 'too slow' }), ['survey rated inbound system customer no']],
  ])('%s', (_, about, said) => {
    expect(read('chatwoot-messages.yaml', { ...message, ...about }).map(line)).toEqual(said)
  })

  test('a rating belongs to its conversation', () => {
    expect(read('chatwoot-messages.yaml', { ...message, ...survey({ rating: 2, feedback_message: 'too slow' }) })[0]).toMatchObject({
      related: [{ interaction_id: 'chatwoot:acme:1', relation: 'rating_of' }],
      ratings: [{ kind: 'csat', value: 2, min: 1, max: 5, score01: 0.25 }],
      content: { turns: [{ text: 'too slow' }] },
    })
  })
})
