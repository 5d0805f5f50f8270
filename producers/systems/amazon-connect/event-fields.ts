import type { VendorField } from '../../adapter.ts'

/** The fields of rules, cases and evaluations, and of the envelopes around all of them. */
export const EVENT_FIELDS: readonly VendorField[] = [
  { payload: 'rule', paths: ['detail.contactArn', 'detail.contactId'], into: '`interaction_id`' },
  { payload: 'rule', paths: ['detail.ruleName', 'detail-type'], into: '`vendor_signals`: rule; `channel`' },
  { payload: 'rule', paths: ['detail.agentArn', 'detail.queueArn'], into: '`agents.ref`, `queue.id`' },
  { payload: 'rule', paths: ['time'], into: '`occurred_at`, as the latest time of the beginning' },
  {
    payload: 'rule',
    paths: ['detail.actionName', 'detail.instanceArn', 'detail.version'],
    note: 'What the rule does is the business of the firm.',
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
  { payload: 'case', paths: ['detail.*'], note: 'Comments and names of colleagues.' },

  { payload: 'evaluation', paths: ['evaluationId'], into: '`interaction_id`' },
  { payload: 'evaluation', paths: ['metadata.contactId'], into: '`related`: a private part of the contact' },
  { payload: 'evaluation', paths: ['metadata.agentId'], into: '`agents.ref`' },
  {
    payload: 'evaluation',
    paths: ['metadata.evaluationStartTimestamp', 'metadata.evaluationSubmitTimestamp'],
    into: '`occurred_at`, `revision`',
  },
  {
    payload: 'evaluation',
    paths: ['metadata.score.percentage', 'metadata.evaluationDefinitionTitle'],
    into: '`vendor_signals`: evaluation',
  },
  {
    payload: 'evaluation',
    paths: ['metadata.*', 'sections.*', 'questions.*', 'schemaVersion'],
    note: 'What a supervisor thinks of a colleague.',
  },

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
    note: 'It is about the delivery.',
  },
]
