import type { VendorField } from '../../adapter.ts'
import { EVENT_FIELDS } from './event-fields.ts'
import { ID_ONLY, MEDIA } from './field-notes.ts'
import { LENS_FIELDS } from './lens-fields.ts'

const STAFF = "A user name is a person's name. The agent is known by the last part of the ARN."

/** Every field of Amazon Connect's payloads. Paths are those of the vendor without regard to case. */
export const CONNECT_FIELDS: readonly VendorField[] = [
  { payload: 'contact', paths: ['ContactId', 'Id', 'Arn'], into: '`interaction_id`; `Id` of an answer of the API' },
  { payload: 'contact', paths: ['InitialContactId'], into: '`conversation_id`, `related`' },
  { payload: 'contact', paths: ['PreviousContactId', 'RelatedContactId'], into: '`related`' },
  { payload: 'contact', paths: ['NextContactId'], into: '`transfers.to`, `transfer_count`' },
  { payload: 'contact', paths: ['Channel', 'SegmentAttributes.connect:Subtype'], into: '`channel`, `channel_provider`' },
  {
    payload: 'contact',
    paths: ['InitiationMethod', 'SegmentAttributes.connect:Direction'],
    into: '`direction`, `initiated_by`, `related`',
  },
  {
    payload: 'contact',
    paths: ['SegmentAttributes.connect:EmailSubject'],
    into: '`content.subject`; automatic replies: `initiated_by: system`',
  },
  {
    payload: 'contact',
    paths: ['SegmentAttributes.connect:X-SES-SPAM-VERDICT', 'SegmentAttributes.connect:X-SES-VIRUS-VERDICT'],
    into: '`resolution: spam`',
  },
  { payload: 'contact', paths: ['SegmentAttributes.connect:ValidationTestType'], into: '`source.is_test`' },
  { payload: 'contact', paths: ['eventType'], into: '`phase`, `source.event_type`' },
  { payload: 'contact', paths: ['InitiationTimestamp'], into: '`occurred_at`' },
  { payload: 'contact', paths: ['DisconnectTimestamp'], into: '`ended_at`, `phase`, `timings.total_ms`' },
  { payload: 'contact', paths: ['LastUpdateTimestamp'], into: '`revision`, `source.event_key`' },
  { payload: 'contact', paths: ['ConnectedToSystemTimestamp'], into: '`timings.ivr_ms`' },
  { payload: 'contact', paths: ['LastPausedTimestamp', 'LastResumedTimestamp'], into: '`revision` of the events about them' },
  { payload: 'contact', paths: ['TransferCompletedTimestamp', 'TransferredToEndpoint.*'], into: '`transfers`' },
  { payload: 'contact', paths: ['DisconnectReason.*'], into: '`disconnected_by`' },
  { payload: 'contact', paths: ['CustomerEndpoint.*', 'CustomerId'], into: '`customer`, as a pseudonym' },
  { payload: 'contact', paths: ['SystemEndpoint.*'], into: '`touchpoint`; the brand, with `brand.from: touchpoint`' },
  { payload: 'contact', paths: ['Agent.ARN', 'AgentInfo.AgentArn', 'AgentInfo.Id'], into: '`agents.ref`' },
  {
    payload: 'contact',
    paths: ['Agent.ConnectedToAgentTimestamp', 'AgentInfo.ConnectedToAgentTimestamp'],
    into: '`agents.joined_at`, `timings.first_human_reply_ms`',
  },
  {
    payload: 'contact',
    paths: ['Agent.AfterContactWorkStartTimestamp', 'Agent.AfterContactWorkEndTimestamp'],
    into: '`agents.left_at`, `revision`',
  },
  {
    payload: 'contact',
    paths: ['Agent.AgentInteractionDuration', 'Agent.CustomerHoldDuration', 'Agent.AfterContactWorkDuration', 'Agent.LongestHoldDuration'],
    into: '`timings`',
  },
  { payload: 'contact', paths: ['Agent.NumberOfHolds'], into: '`hold_count`' },
  {
    payload: 'contact',
    paths: ['Agent.HierarchyGroups.*', 'AgentInfo.HierarchyGroups.*'],
    into: '`agents.team`, with the option `team_level`',
  },
  { payload: 'contact', paths: ['Agent.Username'], note: STAFF },
  {
    payload: 'contact',
    paths: ['Agent.RoutingProfile.*', 'AgentConnectionAttempts'],
    note: 'How calls are routed says nothing about the contact.',
  },
  { payload: 'contact', paths: ['Queue.ARN', 'Queue.Name', 'QueueInfo.QueueArn', 'QueueInfo.Id'], into: '`queue`' },
  {
    payload: 'contact',
    paths: ['Queue.EnqueueTimestamp', 'Queue.Duration', 'QueueInfo.EnqueueTimestamp'],
    into: '`timings.queue_wait_ms`, `abandoned`',
  },
  { payload: 'contact', paths: ['Queue.DequeueTimestamp', 'QueueInfo.QueueType'], note: 'The wait is stated by its duration.' },
  {
    payload: 'contact',
    paths: ['Attributes.*'],
    into: 'by option: `attributes`, `customer`, `ratings`, `reasons`, `disposition`, `resolution`; all others are dropped',
  },
  { payload: 'contact', paths: ['Campaign.*'], into: '`campaign`' },
  { payload: 'contact', paths: ['Recording.Status', 'Recordings.Status'], into: '`content.status`' },
  { payload: 'contact', paths: ['Recording.*', 'Recordings.*', 'MediaStreams.*', 'References.*'], note: MEDIA },
  { payload: 'contact', paths: ['AWSAccountId', 'AWSContactTraceRecordFormatVersion', 'InstanceARN'], note: ID_ONLY },
  {
    payload: 'contact',
    paths: [
      'ContactDetails.*',
      'ScheduledTimestamp',
      'AnsweringMachineDetectionStatus',
      'VoiceIdResult.*',
      'Tags.*',
      'SegmentAttributes.*',
      'Name',
      'Description',
      'AgentInfo.IsPauseEnabled',
    ],
    note: 'No field of the interaction has this meaning, or it is about a voice.',
  },

  { payload: 'chat message', paths: ['ContactId', 'InitialContactId'], into: '`part_of` the contact, `conversation_id`' },
  { payload: 'chat message', paths: ['Id'], into: '`interaction_id` of the message' },
  { payload: 'chat message', paths: ['AbsoluteTime'], into: '`occurred_at`, `revision`, `turns.at`' },
  {
    payload: 'chat message',
    paths: ['Content', 'ContentType', 'Type'],
    into: '`turns.text`: texts, and the words of interactive messages; joins, typing and receipts are no messages',
  },
  { payload: 'chat message', paths: ['ParticipantRole', 'ParticipantId'], into: '`turns.speaker`, `direction`' },
  {
    payload: 'chat message',
    paths: ['MessageVisibility'],
    into: '`content.private_notes`: what the customer may not read is counted and never carried',
  },
  { payload: 'chat message', paths: ['MessageMetadata.*'], note: 'That a message was delivered or read says nothing.' },
  { payload: 'chat message', paths: ['Attachments.*'], into: '`content.status: referenced`; names of files are dropped' },
  { payload: 'chat message', paths: ['DisplayName'], note: 'The name is used to mask it, and is never published.' },

  ...LENS_FIELDS,
  ...EVENT_FIELDS,
]
