import type { VendorField } from '../../adapter.ts'
import { ID_ONLY, MEDIA } from './field-notes.ts'

/** The fields of Contact Lens: of analyses, and of what it hears while a contact goes on. */
export const LENS_FIELDS: readonly VendorField[] = [
  { payload: 'analysis', paths: ['CustomerMetadata.ContactId', 'ContactId'], into: '`interaction_id`; else the key of the object' },
  { payload: 'analysis', paths: ['InitialContactId'], into: '`conversation_id`' },
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
  { payload: 'analysis', paths: ['Categories.MatchedDetails.*'], note: 'Where a rule matched repeats the words.' },
  {
    payload: 'analysis',
    paths: ['ConversationCharacteristics.ContactSummary.*'],
    note: "A summary is a machine's words, not the customer's.",
  },
  {
    payload: 'analysis',
    paths: ['ConversationCharacteristics.*'],
    note: 'The contact record states the duration; groups of items repeat the moods.',
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
    note: 'No field of the interaction has this meaning.',
  },
  { payload: 'analysis', paths: ['AccountId', 'InstanceId', 'CustomerMetadata.*'], note: `${ID_ONLY} ${MEDIA}` },

  { payload: 'real time', paths: ['ContactId'], into: '`part_of` the contact' },
  { payload: 'real time', paths: ['Channel', 'LanguageCode'], into: '`channel`, `content.language`' },
  { payload: 'real time', paths: ['EventType', 'StreamingEventType'], into: '`source.event_type`, `phase`' },
  { payload: 'real time', paths: ['Segments.Transcript.*'], into: '`turns`, as in the analysis; moods and issues come with the analysis' },
  { payload: 'real time', paths: ['Segments.Categories.MatchedCategories'], into: '`tags`, `vendor_signals`: category' },
  { payload: 'real time', paths: ['Segments.Utterance.*', 'Segments.Categories.*'], note: 'Half sentences come again as transcripts.' },
  { payload: 'real time', paths: ['Version', 'AccountId', 'InstanceId', 'LanguageModel.*'], note: ID_ONLY },
]
