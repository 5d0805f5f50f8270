/**
 * What becomes of each field that Amazon Connect sends, for the page docs/systems/amazon-connect.md. A test walks the fields of every
 * fixture: each is listed. Paths are those of the vendor without regard to case; `*` stands for the rest of a path.
 */
export type ListedField = {
  readonly payload: 'contact' | 'chat message' | 'analysis' | 'real time' | 'rule' | 'case' | 'envelope'
  readonly paths: readonly string[]
} & ({ readonly into: string } | { readonly dropped: string })

const ID_ONLY = 'The account and the instance are those of the source.'
const STAFF = "A user name is a person's name. The agent is known by the last part of the ARN."
const MEDIA = 'Addresses of recordings and files open private media.'

export const FIELD_LIST: readonly ListedField[] = [
  { payload: 'contact', paths: ['ContactId'], into: '`interaction_id`' },
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
  { payload: 'contact', paths: ['Agent.ARN', 'AgentInfo.AgentArn'], into: '`agents.ref`' },
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
  { payload: 'contact', paths: ['Agent.Username'], dropped: STAFF },
  {
    payload: 'contact',
    paths: ['Agent.RoutingProfile.*', 'AgentConnectionAttempts'],
    dropped: 'How calls are routed says nothing about the contact.',
  },
  { payload: 'contact', paths: ['Queue.ARN', 'Queue.Name', 'QueueInfo.QueueArn'], into: '`queue`' },
  {
    payload: 'contact',
    paths: ['Queue.EnqueueTimestamp', 'Queue.Duration', 'QueueInfo.EnqueueTimestamp'],
    into: '`timings.queue_wait_ms`, `abandoned`',
  },
  { payload: 'contact', paths: ['Queue.DequeueTimestamp', 'QueueInfo.QueueType'], dropped: 'The wait is stated by its duration.' },
  {
    payload: 'contact',
    paths: ['Attributes.*'],
    into: 'by option: `attributes`, `customer`, `ratings`, `reasons`, `disposition`, `resolution`; all others are dropped',
  },
  { payload: 'contact', paths: ['Campaign.*'], into: '`campaign`' },
  { payload: 'contact', paths: ['Recording.Status', 'Recordings.Status'], into: '`content.status`' },
  { payload: 'contact', paths: ['Recording.*', 'Recordings.*', 'MediaStreams.*', 'References.*'], dropped: MEDIA },
  { payload: 'contact', paths: ['AWSAccountId', 'AWSContactTraceRecordFormatVersion', 'InstanceARN'], dropped: ID_ONLY },
  {
    payload: 'contact',
    paths: [
      'ContactDetails.*',
      'ScheduledTimestamp',
      'AnsweringMachineDetectionStatus',
      'VoiceIdResult.*',
      'Tags.*',
      'SegmentAttributes.*',
    ],
    dropped: 'No field of the interaction has this meaning, or it is about a voice.',
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
  { payload: 'chat message', paths: ['Attachments.*'], into: '`content.status: referenced`; names of files are dropped' },
  { payload: 'chat message', paths: ['DisplayName'], dropped: 'The name is used to mask it, and is never published.' },

  { payload: 'analysis', paths: ['CustomerMetadata.ContactId', 'ContactId'], into: '`interaction_id`; else the key of the object' },
  { payload: 'analysis', paths: ['Channel'], into: '`channel`' },
  { payload: 'analysis', paths: ['JobStatus'], into: 'a warning where it is not COMPLETED' },
  { payload: 'analysis', paths: ['LanguageCode', 'Configuration.LanguageLocale'], into: '`content.language`' },
  { payload: 'analysis', paths: ['ContentMetadata.*'], into: '`revision`: the redacted file is later than the original' },
  { payload: 'analysis', paths: ['Participants.*', 'Transcript.ParticipantId', 'Transcript.ParticipantRole'], into: '`turns.speaker`' },
  { payload: 'analysis', paths: ['Transcript.Content', 'Transcript.ContentType', 'Transcript.Type'], into: '`turns.text`' },
  { payload: 'analysis', paths: ['Transcript.AbsoluteTime', 'Transcript.BeginOffsetMillis'], into: '`turns.at`, `turns.offset_ms`' },
  { payload: 'analysis', paths: ['Transcript.Redaction.*'], into: '`turns.redactions`; clear text is masked at these places' },
  {
    payload: 'analysis',
    paths: [
      'Transcript.Sentiment',
      'ConversationCharacteristics.Sentiment.OverallSentiment.*',
      'ConversationCharacteristics.Sentiment.SentimentByPeriod.*',
    ],
    into: '`vendor_signals`: turn_sentiment, sentiment',
  },
  {
    payload: 'analysis',
    paths: ['Transcript.IssuesDetected.*', 'Transcript.OutcomesDetected.*', 'Transcript.ActionItemsDetected.*'],
    into: '`vendor_signals`: issue, outcome, action_item, with the place in the turn and no words',
  },
  {
    payload: 'analysis',
    paths: [
      'ConversationCharacteristics.NonTalkTime.*',
      'ConversationCharacteristics.Interruptions.*',
      'ConversationCharacteristics.TalkTime.*',
      'ConversationCharacteristics.TalkSpeed.*',
      'ConversationCharacteristics.ResponseTime.*',
    ],
    into: '`vendor_signals`: non_talk_ms, interruptions, interruption_ms, talk_ms, words_per_minute, greeting_ms',
  },
  { payload: 'analysis', paths: ['Categories.MatchedCategories'], into: '`tags`, `vendor_signals`: category' },
  { payload: 'analysis', paths: ['Categories.MatchedDetails.*'], dropped: 'Where a rule matched repeats the words.' },
  {
    payload: 'analysis',
    paths: ['ConversationCharacteristics.ContactSummary.*'],
    dropped: "A summary is a machine's words, not the customer's.",
  },
  {
    payload: 'analysis',
    paths: ['ConversationCharacteristics.*'],
    dropped: 'The contact record states the duration; groups of items repeat the moods.',
  },
  {
    payload: 'analysis',
    paths: [
      'Transcript.EndOffsetMillis',
      'Transcript.Id',
      'Transcript.LoudnessScore',
      'Transcript.DisplayName',
      'CustomModels.*',
      'Version',
      'ChatTranscriptVersion',
    ],
    dropped: 'No field of the interaction has this meaning.',
  },
  { payload: 'analysis', paths: ['AccountId', 'InstanceId', 'CustomerMetadata.*'], dropped: `${ID_ONLY} ${MEDIA}` },

  { payload: 'real time', paths: ['ContactId'], into: '`part_of` the contact' },
  { payload: 'real time', paths: ['Channel', 'LanguageCode'], into: '`channel`, `content.language`' },
  { payload: 'real time', paths: ['EventType', 'StreamingEventType'], into: '`source.event_type`, `phase`' },
  { payload: 'real time', paths: ['Segments.Transcript.*'], into: '`turns`, as in the analysis; moods and issues come with the analysis' },
  { payload: 'real time', paths: ['Segments.Categories.MatchedCategories'], into: '`tags`, `vendor_signals`: category' },
  { payload: 'real time', paths: ['Segments.Utterance.*', 'Segments.Categories.*'], dropped: 'Half sentences come again as transcripts.' },
  { payload: 'real time', paths: ['Version', 'AccountId', 'InstanceId', 'LanguageModel.*'], dropped: ID_ONLY },

  { payload: 'rule', paths: ['detail.contactArn', 'detail.contactId'], into: '`interaction_id`' },
  { payload: 'rule', paths: ['detail.ruleName', 'detail-type'], into: '`vendor_signals`: rule; `channel`' },
  { payload: 'rule', paths: ['detail.agentArn', 'detail.queueArn'], into: '`agents.ref`, `queue.id`' },
  { payload: 'rule', paths: ['time'], into: '`occurred_at`, as the latest time of the beginning' },
  {
    payload: 'rule',
    paths: ['detail.actionName', 'detail.instanceArn', 'detail.version'],
    dropped: 'What the rule does is the business of the firm.',
  },

  { payload: 'case', paths: ['detail.case.caseId', 'detail.relatedItem.caseId'], into: '`interaction_id`' },
  { payload: 'case', paths: ['detail.eventType', 'detail.timestamp', 'time'], into: '`phase`, `revision`, `source.event_type`' },
  { payload: 'case', paths: ['detail.case.createdDateTime'], into: '`occurred_at`' },
  {
    payload: 'case',
    paths: ['detail.case.fields.*'],
    into: '`resolution`, from the field `status`; all others are words for colleagues and dropped',
  },
  { payload: 'case', paths: ['detail.relatedItem.contact.contactArn'], into: '`related`' },
  {
    payload: 'case',
    paths: ['detail.relatedItem.relatedItemType', 'detail.relatedItem.relatedItemId'],
    into: '`content.private_notes`, `source.event_key`',
  },
  { payload: 'case', paths: ['detail.*'], dropped: 'Comments and names of colleagues.' },

  {
    payload: 'envelope',
    paths: ['Type', 'TopicArn', 'SubscribeURL'],
    into: 'a log line for the operator, where a subscription waits; the address is never fetched',
  },
  { payload: 'envelope', paths: ['detail.*'], into: 'the contact' },
  { payload: 'envelope', paths: ['time'], into: '`revision`, where the event states no time' },
  {
    payload: 'envelope',
    paths: [
      'version',
      'id',
      'detail-type',
      'source',
      'account',
      'region',
      'resources',
      'MessageId',
      'Token',
      'Message',
      'Timestamp',
      'Signature',
      'SignatureVersion',
      'SigningCertURL',
      'UnsubscribeURL',
    ],
    dropped: 'It is about the delivery.',
  },
]
