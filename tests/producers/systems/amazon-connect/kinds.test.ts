import { describe, expect, test } from '@jest/globals'
import { countsAsContact } from '../../../../consumers/datasets/counts-as-contact.ts'
import { drafted, normalized, published, record, warningsOf } from './reading.ts'

const ARN = 'arn:aws:connect:eu-central-1:000000000042:instance/i-1'
const envelope = (type: string, detail: Record<string, unknown>, about: Record<string, unknown> = {}) => ({
  version: '0',
  id: 'e-1',
  source: 'aws.connect',
  'detail-type': type,
  account: '000000000042',
  time: '2026-03-02T10:00:00Z',
  ...about,
  detail,
})

describe('a rule that matched', () => {
  const detail = {
    ruleName: 'CANCELLATION',
    actionName: 'TELL',
    instanceArn: ARN,
    contactArn: `${ARN}/contact/c-1`,
    agentArn: `${ARN}/agent/a-1`,
    queueArn: `${ARN}/queue/q-1`,
  }

  test.each([
    ['Contact Lens Post Call Rules Matched', 'phone'],
    ['Contact Lens Realtime Call Rules Matched', 'phone'],
    ['Contact Lens Post Chat Rules Matched', 'chat'],
    ['Contact Lens Realtime Chat Rules Matched', 'chat'],
    ['Contact Lens Rule Matched', 'other'],
    ['Contact Lens Evaluation Rules Matched', 'other'],
  ])('%s is a signal of the vendor on its contact', (type, channel) => {
    const draft = drafted(envelope(type, detail))
    expect(draft).toMatchObject({
      interaction_id: 'amazon-connect:acme:c-1',
      channel,
      occurred_at: '2026-03-02T10:00:00.000Z',
      time_quality: 'no_later_than',
      vendor_signals: [{ vendor: 'amazon-connect', kind: 'rule', scope: 'contact', label: 'CANCELLATION' }],
      agents: [{ ref: 'a-1', kind: 'human' }],
      queue: { id: 'q-1' },
      warnings: [],
    })
    expect(draft).not.toHaveProperty('ratings')
    expect(published(envelope(type, detail))[0]?.data.direction).toBeUndefined()
  })

  test('twice is one event, and two rules are two', () => {
    const key = (ruleName: string) => drafted(envelope('Contact Lens Post Call Rules Matched', { ...detail, ruleName })).event_key
    expect([key('A') === key('A'), key('A') === key('B')]).toEqual([true, false])
  })

  test.each([
    ['whose contact is unknown', 'Contact Lens Post Call Rules Matched', { ...detail, contactArn: '' }, 'no_contact_id'],
    [
      'whose contact has a longer name than the vendor allows',
      'Contact Lens Post Call Rules Matched',
      { ...detail, contactArn: `${ARN}/contact/${'c'.repeat(200)}` },
      'no_contact_id',
    ],
    ['of something else', 'Contact Lens Evaluation Submitted', detail, 'unknown_shape'],
  ])('%s is refused', (_, type, about, code) => {
    expect(normalized(envelope(type, about))).toMatchObject({ ok: false, code })
  })

  test('without a name says so', () => {
    expect(warningsOf(drafted(envelope('Contact Lens Rule Matched', { ...detail, ruleName: 4 })))).toEqual(['no_rule_name detail.ruleName'])
  })
})

describe('what counts as a contact of a customer', () => {
  const plain = { TransferredToEndpoint: null, TransferCompletedTimestamp: null }
  const subject = (words: string, verdict = 'PASS') => ({
    'connect:EmailSubject': { ValueString: words },
    'connect:X-SES-SPAM-VERDICT': { ValueString: verdict },
  })
  test.each<[string, Record<string, unknown>, boolean | null]>([
    ['a call', { InitiationMethod: 'INBOUND' }, true],
    ['a chat', { Channel: 'CHAT', InitiationMethod: 'API' }, true],
    ['an e-mail', { Channel: 'EMAIL', InitiationMethod: 'INBOUND', SegmentAttributes: subject('My bill') }, true],
    ['an absence note', { Channel: 'EMAIL', InitiationMethod: 'INBOUND', SegmentAttributes: subject('Automatic reply: My bill') }, false],
    [
      'a failed delivery',
      { Channel: 'EMAIL', InitiationMethod: 'INBOUND', SegmentAttributes: subject('Undelivered Mail Returned to Sender') },
      false,
    ],
    ['spam', { Channel: 'EMAIL', InitiationMethod: 'INBOUND', SegmentAttributes: subject('Win', 'FAIL') }, false],
    ['a task', { Channel: 'TASK', InitiationMethod: 'API' }, false],
    [
      'a task that says a customer asked',
      { Channel: 'TASK', InitiationMethod: 'API', SegmentAttributes: { 'connect:Direction': { ValueString: 'INBOUND' } } },
      true,
    ],
    ['a flow after the customer hung up', { InitiationMethod: 'DISCONNECT', PreviousContactId: 'p' }, false],
    ['a leg', { InitiationMethod: 'TRANSFER', PreviousContactId: 'p' }, false],
    ['a call by the firm', { InitiationMethod: 'OUTBOUND' }, false],
    ['a test', { InitiationMethod: 'INBOUND', SegmentAttributes: { 'connect:ValidationTestType': { ValueString: 'X' } } }, false],
  ])('%s', (_, about, expected) => {
    expect(countsAsContact(published(record({ ...plain, ...about }))[0]!.data)).toBe(expected)
  })
})

test('the mail of an analysis is what its sender wrote now', () => {
  const Content = 'Please cancel my plan.\n\nOn Mon, 2 Mar 2026 at 10:00, Harbor Light <desk@harbor.example> wrote:\n> Thank you so much!'
  const analysis = {
    Channel: 'EMAIL',
    CustomerMetadata: { ContactId: 'm-1' },
    JobStatus: 'COMPLETED',
    Transcript: [{ ParticipantRole: 'CUSTOMER', Content }],
  }
  expect(drafted(analysis).content.turns).toMatchObject([{ text: 'Please cancel my plan.', kind: 'email' }])
})

describe('a case', () => {
  const change = (eventType: string, about: Record<string, unknown>) =>
    envelope(
      'Amazon Connect Cases Change',
      { version: '0', eventType, timestamp: '2026-03-02T10:00:00.000Z', ...about },
      { source: 'aws.cases' },
    )

  test('is work of the firm that follows its contact', () => {
    const relatedItem = { caseId: 'k-1', relatedItemId: 'r-1', relatedItemType: 'Contact', contact: { contactArn: `${ARN}/contact/c-1` } }
    expect(drafted(change('RELATED_ITEM.CREATED', { relatedItem }))).toMatchObject({
      interaction_id: 'amazon-connect:acme:case/k-1',
      related: [{ interaction_id: 'amazon-connect:acme:c-1', relation: 'follow_up_of' }],
      direction: 'internal',
      time_quality: 'no_later_than',
    })
  })

  test('is closed by its status, and its comments are counted', () => {
    const fields = [
      { id: 'status', value: { stringValue: 'closed' } },
      { id: 'title', value: { stringValue: 'Ida is upset' } },
    ]
    const about = { case: { caseId: 'k-1', createdDateTime: '2026-03-01T10:00:00Z', fields } }
    const closed = drafted(change('CASE.UPDATED', about))
    expect(closed).toMatchObject({ phase: 'closed', occurred_at: '2026-03-01T10:00:00.000Z', resolution: { status: 'resolved' } })
    const relatedItem = { caseId: 'k-1', relatedItemId: 'r-2', relatedItemType: 'Comment', comment: { body: 'Ida shouted' } }
    const comment = drafted(change('RELATED_ITEM.CREATED', { relatedItem }))
    expect(comment.content).toEqual({ status: 'absent', truncated: false, private_notes: 1 })
    expect(JSON.stringify([closed, comment])).not.toContain('Ida')
    expect(normalized(change('CASE.UPDATED', {}))).toMatchObject({ ok: false, code: 'no_case_id' })
  })
})
