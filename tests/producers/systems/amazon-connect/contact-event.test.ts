import { describe, expect, test } from '@jest/globals'
import { drafted, fixture, normalized, warningsOf } from './reading.ts'

const CONTACT = '7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283'
const detail = (about: Record<string, unknown> = {}) => fixture('contact-event-connected-to-agent.detail.json', about)

describe('a contact event', () => {
  test('tells what it knows of a contact whose record is still to come', () => {
    expect(drafted(detail())).toMatchObject({
      interaction_id: `amazon-connect:acme:${CONTACT}`,
      occurred_at: '2026-03-02T09:05:10.000Z',
      time_quality: 'exact',
      revision: Date.parse('2026-03-02T09:13:05Z'),
      phase: 'updated',
      is_partial: true,
      channel: 'phone',
      direction: 'inbound',
      agents: [{ ref: 'a9e1c0de-0001-4000-8000-000000000001', kind: 'human', joined_at: '2026-03-02T09:13:05.000Z' }],
      queue: { id: 'c0ffee00-0002-4000-8000-000000000002' },
      timings: { queue_wait_ms: 390_000 },
      event_type: 'CONNECTED_TO_AGENT',
      event_key: `${CONTACT}/contact-event/CONNECTED_TO_AGENT/2026-03-02T09:13:05.000Z`,
      warnings: [],
    })
  })

  test('is the same in its envelope and without it', () => {
    expect(drafted(fixture('contact-event-connected-to-agent.eventbridge.json'))).toEqual(drafted(detail()))
  })

  test('is one whatever half of it is spelled like a record', () => {
    expect(drafted(fixture('contact-event-disconnected.eventbridge.json'))).toMatchObject({
      phase: 'closed',
      ended_at: '2026-03-02T09:46:00.000Z',
      agents: [{ ref: 'a9e1c0de-0001-4000-8000-000000000001', joined_at: '2026-03-02T09:13:05.000Z' }],
    })
  })

  test('has a text that is no time in its key as a digest: it may be anything', () => {
    const draft = drafted(detail({ 'agentInfo.connectedToAgentTimestamp': 'ask ida.brandt@mail.example' }))
    expect(draft.event_key).toMatch(new RegExp(`^${CONTACT}/contact-event/CONNECTED_TO_AGENT/[0-9a-f]{20}$`))
  })

  test('and so has an evaluation, of which the time stands before the digest', () => {
    const draft = drafted(fixture('evaluation.json', { 'metadata.evaluationSubmitTimestamp': 'ask ida.brandt@mail.example' }))
    expect(draft.event_key).not.toMatch(/ask|brandt/)
  })

  test('never calls a contact abandoned: it would not know of an agent or a next contact', () => {
    const draft = drafted(fixture('contact-event-disconnected.eventbridge.json', { 'detail.AgentInfo': null, 'detail.agentInfo': null }))
    expect(draft.abandoned).toBeUndefined()
    expect(draft.transfer_count).toBeUndefined()
  })

  test('writes 1970 where there is no time', () => {
    const draft = drafted(fixture('contact-event-initiated.eventbridge.json'))
    expect(draft).toMatchObject({ phase: 'opened', warnings: [] })
    expect(draft.timings).toBeUndefined()
  })

  test.each([
    ['INITIATED', 'opened', '2026-03-02T09:05:10Z'],
    ['QUEUED', 'updated', '2026-03-02T09:06:35Z'],
    ['CONNECTED_TO_AGENT', 'updated', '2026-03-02T09:13:05Z'],
    ['DISCONNECTED', 'closed', '2026-03-02T09:46:00Z'],
    ['COMPLETED', 'closed', '2026-03-02T09:46:30Z'],
    ['CONTACT_DATA_UPDATED', 'updated', '2026-03-02T09:46:30Z'],
  ])('%s means %s and is ordered by its own time', (eventType, phase, at) => {
    const about = {
      eventType,
      disconnectTimestamp: '2026-03-02T09:46:00.000Z',
      'agentInfo.afterContactWorkEndTimestamp': '2026-03-02T09:46:30.000Z',
    }
    expect(drafted(detail(about))).toMatchObject({ phase, revision: Date.parse(at), event_type: eventType, warnings: [] })
  })

  test('without any time takes that of its envelope, and began when it was received', () => {
    const bare = { contactId: 'c1', channel: 'VOICE', instanceArn: 'arn', initiationMethod: 'INBOUND', eventType: 'DISCONNECTED' }
    const enveloped = { 'detail-type': 'Amazon Connect Contact Event', time: '2026-03-02T09:46:01Z', detail: bare }
    expect(drafted(enveloped)).toMatchObject({
      revision: Date.parse('2026-03-02T09:46:01Z'),
      occurred_at: '2026-03-03T00:00:00.000Z',
      time_quality: 'received_only',
    })
    expect(drafted(bare)).toMatchObject({ revision: 0, event_key: drafted(enveloped).event_key })
  })

  test('of two updates without a time of their own each has its own key', () => {
    const update = (name: string) => drafted(detail({ eventType: 'CONTACT_DATA_UPDATED', updatedProperties: [name] })).event_key
    expect(update('Tags')).not.toBe(update('UserDefinedAttributes'))
    expect(update('Tags')).toBe(update('Tags'))
  })

  test('of a kind we do not know is published with a warning', () => {
    const draft = drafted(detail({ eventType: 'LEVITATED' }))
    expect(draft).toMatchObject({ phase: 'updated', event_type: 'LEVITATED' })
    expect(warningsOf(draft)).toEqual(['unknown_event_type eventType'])
  })

  test('has no part of a code that is too long: the cut could show half of an address in the key', () => {
    const long = `${'LOREM '.repeat(32)}mira@fjord.example`
    expect(JSON.stringify(normalized(detail({ eventType: long, initiationMethod: long })))).not.toMatch(/lorem|mira/i)
  })

  test('keeps the reason a campaign call was not made, which comes as an object', () => {
    expect(drafted(detail({ disconnectReason: { code: 'EXPIRED' } })).disconnected_by).toBe('system')
  })
})

describe('what else the bus carries', () => {
  test.each([
    ['an envelope around nothing', { 'detail-type': 'x', detail: null }, 'detail'],
    ['a thing of another system', { hello: 'world' }, 'ContactId'],
    ['a text', 'hello', ''],
    ['nothing', null, ''],
  ])('%s is refused, naming what was missing', (_, payload, path) => {
    expect(normalized(payload)).toEqual({ ok: false, code: 'unknown_shape', path })
  })

  test("an agent's heartbeat is about no contact", () => {
    const beat = { AgentARN: 'arn', EventType: 'HEART_BEAT', CurrentAgentSnapshot: { Contacts: [] }, EventId: 'e' }
    expect(normalized(beat)).toEqual({ ok: true, drafts: [] })
  })
})
