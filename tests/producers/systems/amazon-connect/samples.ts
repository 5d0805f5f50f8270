/** What Amazon Connect says of one contact, each with what a test is about. */

type Json = Readonly<Record<string, unknown>>

export const INSTANCE = 'arn:aws:connect:eu-central-1:000000000042:instance/i-1'

export const recordedCall = (about: Json = {}): Json => ({
  AWSContactTraceRecordFormatVersion: '2017-03-10',
  ContactId: 'c-1',
  Channel: 'VOICE',
  InitiationMethod: 'INBOUND',
  InitiationTimestamp: '2026-03-02T10:00:00Z',
  DisconnectTimestamp: '2026-03-02T10:05:00Z',
  LastUpdateTimestamp: '2026-03-02T10:06:00Z',
  CustomerEndpoint: { Address: '+493090182000', Type: 'TELEPHONE_NUMBER' },
  SystemEndpoint: { Address: '+498001110000', Type: 'TELEPHONE_NUMBER' },
  Agent: { ARN: `${INSTANCE}/agent/a-1`, Username: 'kim.lind', ConnectedToAgentTimestamp: '2026-03-02T10:01:00Z' },
  Attributes: {},
  ...about,
})

export const segment = (name: string, value: string): Json => ({ SegmentAttributes: { [`connect:${name}`]: { ValueString: value } } })
export const mail = (subject: string): Json => recordedCall({ Channel: 'EMAIL', ...segment('EmailSubject', subject) })

export const bridgedEvent = (title: string, detail: Json, source = 'aws.connect'): Json => ({
  version: '0',
  id: 'b-1',
  'detail-type': title,
  source,
  account: '000000000042',
  time: '2026-03-02T10:00:02Z',
  detail,
})

export const step = (eventType: string, about: Json = {}): Json =>
  bridgedEvent('Amazon Connect Contact Event', {
    contactId: 'c-1',
    channel: 'VOICE',
    instanceArn: INSTANCE,
    initiationMethod: 'INBOUND',
    initiationTimestamp: '2026-03-02T10:00:00.000Z',
    eventType,
    ...about,
  })

export const rule = (title: string, about: Json = {}): Json =>
  bridgedEvent(title, { ruleName: 'CANCELLATION', contactArn: `${INSTANCE}/contact/c-1`, instanceArn: INSTANCE, ...about })

export const change = (eventType: string, about: Json): Json =>
  bridgedEvent('Amazon Connect Cases Change', { eventType, timestamp: '2026-03-02T10:00:00.000Z', ...about }, 'aws.cases')

export const message = (role: string, Content: unknown, about: Json = {}): Json => ({
  AbsoluteTime: '2026-03-02T10:00:00.100Z',
  Content,
  ContentType: 'text/plain',
  Id: 'm-1',
  Type: 'MESSAGE',
  ParticipantId: 'p-1',
  DisplayName: 'Ida Roe',
  ParticipantRole: role,
  InitialContactId: 'c-1',
  ContactId: 'c-1',
  ...about,
})

export const analysis = (Channel: string, Transcript: readonly Json[], about: Json = {}): Json => ({
  Version: '1.1.0',
  Channel,
  JobStatus: 'COMPLETED',
  LanguageCode: 'en-US',
  CustomerMetadata: { ContactId: 'c-1' },
  Participants: [
    { ParticipantId: 'CUSTOMER', ParticipantRole: 'CUSTOMER' },
    { ParticipantId: 'AGENT', ParticipantRole: 'AGENT' },
  ],
  Categories: { MatchedCategories: ['Cancellation'], MatchedDetails: {} },
  ConversationCharacteristics: { ContactSummary: { PostContactSummary: { Content: 'SECRET SUMMARY' } } },
  Transcript,
  ...about,
})

export const utterance = (ParticipantId: string, Content: string, BeginOffsetMillis: number): Json => ({
  ParticipantId,
  Content,
  BeginOffsetMillis,
})

export const heard = (EventType: string, Segments: readonly Json[], Channel = 'VOICE'): Json => ({
  Version: '1.0.0',
  Channel,
  ContactId: 'c-1',
  InstanceId: 'i-1',
  LanguageCode: 'en-US',
  EventType,
  Segments,
})

export const described = (about: Json = {}): Json => ({
  Arn: `${INSTANCE}/contact/c-1`,
  Id: 'c-1',
  InitiationMethod: 'INBOUND',
  Channel: 'VOICE',
  InitiationTimestamp: '2026-03-02T10:00:00.258000+00:00',
  AgentInfo: { Id: 'a-1' },
  ...about,
})

export const evaluated = (metadata: Json = {}): Json => ({
  schemaVersion: '3.5',
  evaluationId: 'ev-1',
  metadata: { contactId: 'c-1', evaluationSubmitTimestamp: '2026-03-03T08:10:00Z', score: { percentage: 80 }, ...metadata },
  questions: [{ answer: { value: { valueText: 'SECRET WORDS' }, notes: 'SECRET NOTES' } }],
})
