import { describe, expect, test } from '@jest/globals'
import { endpointIdentifiers } from '../../../../producers/systems/amazon-connect/endpoint-identifiers.ts'
import { drafted, fixture, normalized, published, record, warningsOf } from './reading.ts'

const CONTACT = '7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283'
const ID = `amazon-connect:acme:${CONTACT}`
const abandoned = (about: Record<string, unknown> = {}) => fixture('contact-record-abandoned.json', about)

describe('a contact record', () => {
  test('is the whole of one contact', () => {
    expect(drafted(record())).toMatchObject({
      interaction_id: ID,
      conversation_id: ID,
      occurred_at: '2026-03-02T09:05:10.000Z',
      ended_at: '2026-03-02T09:46:00.000Z',
      time_quality: 'exact',
      is_partial: false,
      phase: 'closed',
      channel: 'phone',
      direction: 'inbound',
      initiated_by: 'customer',
      touchpoint: '+15550199000',
      queue: { id: 'c0ffee00-0002-4000-8000-000000000002', name: 'Billing' },
      hold_count: 2,
      disconnected_by: 'customer',
      content: { status: 'referenced' },
      event_type: 'contact-record',
      event_key: `${CONTACT}/contact-record/2026-03-02T09:47:30Z`,
      revision: Date.parse('2026-03-02T09:47:30Z'),
      warnings: [],
    })
  })

  test('takes every time from its own field, so that a call that went on after its transfer is not handled longer', () => {
    expect(drafted(record()).timings).toEqual({
      ivr_ms: 85_000,
      queue_wait_ms: 390_000,
      first_human_reply_ms: 475_000,
      talk_ms: 310_000,
      hold_ms: 205_000,
      longest_hold_ms: 140_000,
      after_work_ms: 12_000,
      handle_ms: 527_000,
      total_ms: 2_450_000,
    })
  })

  test('says to whom it was passed on, and when', () => {
    expect(drafted(record())).toMatchObject({
      transfer_count: 1,
      transfers: [{ at: '2026-03-02T09:21:40.000Z', kind: 'external', from: 'Billing', to: '+15550177000' }],
    })
    const internal = drafted(record({ TransferredToEndpoint: null, NextContactId: 'next-leg' }))
    expect(internal.transfers).toMatchObject([{ kind: 'internal', to: 'amazon-connect:acme:next-leg' }])
  })

  test('does not call it untransferred where a next contact may be a transfer', () => {
    const about = { TransferCompletedTimestamp: null, TransferredToEndpoint: null }
    expect(drafted(record(about)).transfer_count).toBe(0)
    expect(drafted(record({ ...about, NextContactId: 'next-leg' })).transfer_count).toBeUndefined()
  })

  test('names the agent by the end of his ARN, never by his user name', () => {
    const { agents } = drafted(record(), { options: { team_level: 2 } })
    expect(agents).toEqual([
      {
        ref: 'a9e1c0de-0001-4000-8000-000000000001',
        kind: 'human',
        team: 'Billing desk',
        joined_at: '2026-03-02T09:13:05.000Z',
        left_at: '2026-03-02T09:21:40.000Z',
      },
    ])
    expect(JSON.stringify(published(record()))).not.toContain('nora')
  })

  test('has no team unless the firm says which level that is', () => {
    expect(drafted(record()).agents?.[0]).not.toHaveProperty('team')
  })

  test('of a call nobody answered has no agent and was abandoned in the queue', () => {
    expect(drafted(abandoned())).toMatchObject({
      agents: undefined,
      abandoned: { at_stage: 'queue', after_ms: 210_000 },
      resolution: { status: 'abandoned', confirmed_by: 'system' },
      timings: { ivr_ms: 85_000, queue_wait_ms: 210_000 },
      transfer_count: 0,
    })
    expect(drafted(abandoned()).timings?.handle_ms).toBeUndefined()
  })

  test.each([
    ['an agent answered', { Agent: { ConnectedToAgentTimestamp: '2026-03-02T09:09:00Z' } }],
    ['it never reached a queue', { Queue: null }],
    ['it went on in another queue', { NextContactId: 'next-leg' }],
    ['it is not over', { DisconnectTimestamp: null }],
  ])('is not abandoned where %s', (_, about) => {
    expect(drafted(abandoned(about)).abandoned).toBeUndefined()
  })

  test('spends all of a call in the menu where neither queue nor agent came', () => {
    expect(drafted(abandoned({ Queue: null })).timings?.ivr_ms).toBe(295_000)
  })

  test('reads the names of events as well as its own', () => {
    const { Agent, ContactId, Queue, Channel, ...rest } = record()
    const { ARN, ...agentInfo } = Agent as Record<string, unknown>
    const respelled = { ...rest, contactId: ContactId, channel: Channel, agentInfo: { ...agentInfo, agentArn: ARN }, queueInfo: Queue }
    expect(drafted(respelled)).toEqual(drafted(record()))
  })
})

describe('how a contact began', () => {
  test.each([
    ['INBOUND', 'VOICE', 'inbound', 'customer'],
    ['inbound', 'VOICE', 'inbound', 'customer'],
    ['WEBRTC_API', 'VOICE', 'inbound', 'customer'],
    ['OUTBOUND', 'VOICE', 'outbound', 'agent'],
    ['TRANSFER', 'VOICE', 'inbound', 'agent'],
    ['QUEUE_TRANSFER', 'VOICE', 'inbound', 'system'],
    ['DISCONNECT', 'VOICE', 'inbound', 'system'],
    ['CALLBACK', 'VOICE', 'outbound', 'customer'],
    ['API', 'VOICE', 'outbound', 'system'],
    ['API', 'CHAT', 'inbound', 'customer'],
    ['API', 'TASK', 'internal', 'unknown'],
    ['AGENT_REPLY', 'EMAIL', 'outbound', 'agent'],
    ['EXTERNAL_OUTBOUND', 'VOICE', 'outbound', 'agent'],
    ['MONITOR', 'VOICE', 'internal', 'agent'],
  ])('%s by %s is %s, begun by %s', (InitiationMethod, Channel, direction, initiated_by) => {
    const draft = drafted(record({ InitiationMethod, Channel }))
    expect(draft).toMatchObject({ direction, initiated_by })
    expect(warningsOf(draft)).toEqual([])
  })

  test('a leg that says its direction itself is believed', () => {
    const about = { InitiationMethod: 'TRANSFER', SegmentAttributes: { 'connect:Direction': { ValueString: 'OUTBOUND' } } }
    expect(drafted(record(about)).direction).toBe('outbound')
  })

  test('a campaign begins what it dials', () => {
    const draft = drafted(record({ InitiationMethod: 'OUTBOUND', 'Campaign.CampaignId': 'spring' }))
    expect(draft).toMatchObject({ initiated_by: 'campaign', campaign: 'spring' })
  })

  test.each([
    ['TRANSFER', 'transfer_of'],
    ['QUEUE_TRANSFER', 'transfer_of'],
    ['CALLBACK', 'callback_of'],
    ['DISCONNECT', 'follow_up_of'],
    ['AGENT_REPLY', 'reply_to'],
    ['EXTERNAL_OUTBOUND', 'private_part_of'],
  ])('%s after another contact is %s it, in one conversation', (InitiationMethod, relation) => {
    const draft = drafted(record({ InitiationMethod, PreviousContactId: 'leg-2', InitialContactId: 'leg-1' }))
    expect(draft.related).toEqual([{ interaction_id: 'amazon-connect:acme:leg-2', relation }])
    expect(draft.conversation_id).toBe('amazon-connect:acme:leg-1')
  })

  test('a consult leg is about the customer and not with him: its other end names nobody', () => {
    expect(drafted(record({ InitiationMethod: 'EXTERNAL_OUTBOUND' })).customer.identifiers).toEqual([])
    expect(drafted(record({ InitiationMethod: 'MONITOR' })).customer.identifiers).toEqual([])
  })

  test('a contact that names itself as its first is related to nothing', () => {
    expect(drafted(record({ InitialContactId: CONTACT, PreviousContactId: CONTACT })).related).toBeUndefined()
  })
})

describe('the channel', () => {
  test.each([
    ['VOICE', undefined, 'phone'],
    ['Chat', undefined, 'chat'],
    ['CHAT', 'connect:SMS', 'sms'],
    ['CHAT', 'connect:WhatsApp', 'messaging'],
    ['CHAT', 'connect:Guide', 'chat'],
    ['TASK', undefined, 'other'],
    ['EMAIL', 'connect:Email', 'email'],
  ])('%s with sub-type %s is %s', (Channel, subtype, channel) => {
    const draft = drafted(record({ Channel, SegmentAttributes: { 'connect:Subtype': { ValueString: subtype } } }))
    expect(draft.channel).toBe(channel)
    expect(warningsOf(draft)).toEqual([])
  })

  test.each([
    [{ Channel: 'HOLOGRAM' }, { channel: 'other' }, 'unknown_channel Channel'],
    [{ InitiationMethod: 'TELEPATHY' }, { direction: undefined, initiated_by: 'unknown' }, 'unknown_initiation_method InitiationMethod'],
    [{ DisconnectReason: 'SOLAR_FLARE' }, { disconnected_by: 'unknown' }, 'unknown_disconnect_reason DisconnectReason'],
    [{ DisconnectTimestamp: 'yesterday' }, { ended_at: undefined }, 'unreadable_time DisconnectTimestamp'],
  ])('a value we do not know costs a warning, never the contact: %j', (about, expected, warning) => {
    const draft = drafted(record(about))
    expect(draft).toMatchObject(expected)
    expect(warningsOf(draft)).toEqual([warning])
  })

  test.each([
    ['AGENT_DISCONNECT', 'agent'],
    ['THIRD_PARTY_DISCONNECT', 'third_party'],
    ['CONTACT_FLOW_DISCONNECT', 'system'],
    ['TELECOM_PROBLEM', 'system'],
    ['TELECOM_BUSY', 'system'],
    ['OTHER', 'unknown'],
  ])('%s was ended by %s', (DisconnectReason, side) => {
    expect(drafted(record({ DisconnectReason })).disconnected_by).toBe(side)
  })
})

describe('the customer', () => {
  test.each([
    [{ Address: '+15550100123', Type: 'TELEPHONE_NUMBER' }, [{ kind: 'phone', value: '+15550100123', link: 'source' }]],
    [{ Address: 'ida@example.test', Type: 'EMAIL_ADDRESS' }, [{ kind: 'email', value: 'ida@example.test', link: 'source' }]],
    [{ Address: 'sip:ida', Type: 'VOIP' }, [{ kind: 'other', value: 'sip:ida', link: 'source' }]],
    [{ Address: 'flow', Type: 'CONTACT_FLOW' }, []],
    [null, []],
  ])('is known by his end of the line: %j', (CustomerEndpoint, identifiers) => {
    expect(drafted(record({ CustomerEndpoint })).customer.identifiers).toEqual(identifiers)
  })

  test('is named by the attribute the firm says, and by the id the record carries', () => {
    const draft = drafted(record({ CustomerId: 'CRM-9' }), { options: { customer_attribute: 'CustomerNo' } })
    expect(draft.customer.identifiers.filter((it) => it.kind === 'account').map((it) => it.value)).toEqual(['HL-20417', 'CRM-9'])
  })
})

describe('contact attributes', () => {
  const options = { attributes: ['tier', 'plan', 'bill_query', 'absent'] }

  test('stay where they are unless listed; an empty one says nothing', () => {
    expect(drafted(record()).attributes).toBeUndefined()
    expect(drafted(record(), { options }).attributes).toEqual({ tier: 'gold', bill_query: 'Y' })
  })

  test('that differ in case alone are one: the spelling that was listed', () => {
    const Attributes = { GreetingPlayed: 'false', greetingPlayed: 'true' }
    const draft = drafted(record({ Attributes }), { options: { attributes: ['greetingPlayed', 'GreetingPlayed'] } })
    expect(draft.attributes).toEqual({ greetingPlayed: 'true' })
    expect(warningsOf(draft)).toEqual(['attribute_spelled_twice Attributes.greetingPlayed'])
  })

  test('are at most 50, and at most 1024 long', () => {
    const names = Array.from({ length: 50 }, (_, index) => `a${index}`)
    const Attributes = Object.fromEntries(names.map((name) => [name, '\u{1F600}'.repeat(700)]))
    const [event] = published(record({ Attributes }), { options: { attributes: names } })
    expect(Object.keys(event!.data.attributes ?? {})).toHaveLength(50)
    expect(event!.data.attributes?.['a0']).toHaveLength(1024)
  })
})

describe('a record that is odd', () => {
  test('without a contact id is refused, naming the field', () => {
    expect(normalized(record({ ContactId: null }))).toEqual({ ok: false, code: 'no_contact_id', path: 'ContactId' })
    expect(normalized({ AWSContactTraceRecordFormatVersion: '2017-03-10' })).toEqual({
      ok: false,
      code: 'unknown_shape',
      path: 'ContactId',
    })
  })

  test('without a beginning began when it was received', () => {
    const draft = drafted(record({ InitiationTimestamp: null }))
    expect(draft).toMatchObject({ occurred_at: '2026-03-03T00:00:00.000Z', time_quality: 'received_only' })
  })

  test('without a version is ordered by its latest time and named by its content', () => {
    const draft = drafted(record({ LastUpdateTimestamp: null }))
    expect(draft.revision).toBe(Date.parse('2026-03-02T09:46:00Z'))
    expect(draft.event_key).toMatch(/\/contact-record\/[0-9a-f]{20}$/)
    expect(draft.event_key).not.toBe(drafted(record({ LastUpdateTimestamp: null, NextContactId: 'other' })).event_key)
  })

  test('with an agent that is but a name carries no agent', () => {
    expect(drafted(record({ Agent: 'Nora' })).agents).toBeUndefined()
  })

  test('with durations as texts reads them, with durations that are none does without', () => {
    expect(drafted(record({ 'Agent.AgentInteractionDuration': '310' })).timings?.talk_ms).toBe(310_000)
    for (const odd of [-1, 'long', Number.MAX_VALUE, null, {}])
      expect(drafted(record({ 'Agent.AgentInteractionDuration': odd })).timings).toMatchObject({ talk_ms: undefined, handle_ms: undefined })
  })

  test('made by a validation run is a test', () => {
    const about = { SegmentAttributes: { 'connect:ValidationTestType': { ValueString: 'EXPERIENCE_VALIDATION' } } }
    expect(drafted(record(about)).is_test).toBe(true)
    expect(drafted(record()).is_test).toBe(false)
  })
})

test.each([
  ['of a type that nobody knows', 'PIGEON', [{ kind: 'other', value: '+15550100123', written: '+15550100123' }]],
  ['that is called', 'TELEPHONE_NUMBER', []],
  ['of the firm', 'CONTACT_FLOW', []],
])('the address of an endpoint %s is told to masking where its form tells another kind', (_, Type, expected) => {
  const CustomerEndpoint = { Address: '+15550100123', Type }
  expect(endpointIdentifiers(record({ CustomerEndpoint }))).toEqual(expected)
  expect(endpointIdentifiers({ detail: record({ CustomerEndpoint }) })).toEqual(expected)
  expect(endpointIdentifiers('odd')).toEqual([])
})
