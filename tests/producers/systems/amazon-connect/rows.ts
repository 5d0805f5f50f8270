import type { Summary } from '../told.ts'
import {
  analysis,
  recordedCall,
  change,
  described,
  evaluated,
  heard,
  INSTANCE,
  mail,
  message,
  bridgedEvent,
  rule,
  segment,
  utterance,
  step,
} from './samples.ts'

/** What Amazon Connect says, and what should come of it: one row per kind. */

type Json = Readonly<Record<string, unknown>>
type Row = readonly [kind: string, payload: Json, told: readonly Partial<Summary>[], options?: Json]

const inbound = { id: 'c-1', way: 'phone inbound by customer', counts: true, begins: 'exact 2026-03-02T10:00:00.000Z', warned: [] }
const whole = { id: 'c-1', content: 'referenced', says: [] }
const piece = { id: 'c-1/message/m-1', counts: false, follows: ['part_of c-1'], begins: 'exact 2026-03-02T10:00:00.100Z' }
const survey = {
  ratings: [{ attribute: 'csat', kind: 'csat', min: 1, max: 5, comment: 'why' }],
  resolution: { attribute: 'done', map: { yes: 'resolved' } },
}
const interactive = JSON.stringify({
  templateType: 'ListPicker',
  data: { content: { title: 'What for?', elements: [{ title: 'Bill' }, { title: 'Cancel' }] } },
})
const connect = 'application/vnd.amazonaws.connect'

const RECORDS: readonly Row[] = [
  ['a call', recordedCall(), [{ ...inbound, state: 'closed, no status' }]],
  ['a call in lower case', Object.fromEntries(Object.entries(recordedCall()).map(([name, it]) => [name.toLowerCase(), it])), [inbound]],
  ['a call by the internet', recordedCall({ InitiationMethod: 'WEBRTC_API' }), [inbound]],
  [
    'a call of a campaign',
    recordedCall({ InitiationMethod: 'API', Campaign: { CampaignId: 'k-1' } }),
    [{ way: 'phone outbound by campaign', counts: false }],
  ],
  ['a call out', recordedCall({ InitiationMethod: 'OUTBOUND' }), [{ way: 'phone outbound by agent', counts: false }]],
  [
    'a callback',
    recordedCall({ InitiationMethod: 'CALLBACK', PreviousContactId: 'c-0' }),
    [{ way: 'phone outbound by customer', follows: ['callback_of c-0'], counts: false }],
  ],
  ['a leg', recordedCall({ InitiationMethod: 'TRANSFER', PreviousContactId: 'c-0' }), [{ follows: ['transfer_of c-0'], counts: false }]],
  [
    'a leg of a queue',
    recordedCall({ InitiationMethod: 'QUEUE_TRANSFER', PreviousContactId: 'c-0' }),
    [{ follows: ['transfer_of c-0'], counts: false }],
  ],
  [
    'a third party',
    recordedCall({ InitiationMethod: 'EXTERNAL_OUTBOUND', PreviousContactId: 'c-0' }),
    [{ follows: ['private_part_of c-0'], counts: false }],
  ],
  [
    'a supervisor who listens',
    recordedCall({ InitiationMethod: 'MONITOR', PreviousContactId: 'c-0' }),
    [{ way: 'phone internal by agent', counts: false }],
  ],
  [
    'a flow after the call',
    recordedCall({ InitiationMethod: 'DISCONNECT', PreviousContactId: 'c-0' }),
    [{ follows: ['follow_up_of c-0'], counts: false }],
  ],
  [
    'a call that nobody answered',
    recordedCall({ Agent: null, Queue: { EnqueueTimestamp: '2026-03-02T10:00:30Z' } }),
    [{ ...inbound, state: 'closed, abandoned' }],
  ],
  ['a chat', recordedCall({ Channel: 'CHAT', InitiationMethod: 'API' }), [{ way: 'chat inbound by customer', counts: true }]],
  [
    'a guide for the agent',
    recordedCall({ Channel: 'CHAT', InitiationMethod: 'API', RelatedContactId: 'c-0', ...segment('Subtype', 'connect:Guide') }),
    [{ way: 'chat internal by system', counts: false }],
  ],
  [
    'a text message',
    recordedCall({ Channel: 'CHAT', InitiationMethod: 'API', ...segment('Subtype', 'connect:SMS') }),
    [{ way: 'sms inbound by customer', counts: true }],
  ],
  [
    'a message of WhatsApp',
    recordedCall({ Channel: 'CHAT', ...segment('Subtype', 'connect:WhatsApp') }),
    [{ way: 'messaging inbound by customer', counts: true }],
  ],
  ['an e-mail', mail('My bill'), [{ way: 'email inbound by customer', counts: true }]],
  [
    'an answer by e-mail',
    { ...mail('Re: My bill'), InitiationMethod: 'AGENT_REPLY', RelatedContactId: 'c-0' },
    [{ way: 'email outbound by agent', follows: ['reply_to c-0'], counts: false }],
  ],
  ['an absence note', mail('Automatic reply: My bill'), [{ way: 'email inbound by system', counts: false }]],
  ['a task', recordedCall({ Channel: 'TASK', InitiationMethod: 'API' }), [{ way: 'other internal by unknown', counts: false }]],
  [
    'answers in attributes',
    recordedCall({ Attributes: { CSAT: '4', why: 'slow', done: 'YES' } }),
    [{ ...inbound, rated: ['4 of 1..5: slow'], state: 'closed, resolved' }],
    survey,
  ],
  ['answers that a table turned into numbers', recordedCall({ Attributes: { csat: 2 } }), [{ rated: ['2 of 1..5'] }], survey],
  [
    'an answer outside its scale',
    recordedCall({ Attributes: { csat: '9' } }),
    [{ rated: [], warned: ['rating_out_of_range Attributes.csat'] }],
    survey,
  ],
  ['answers that no option names', recordedCall({ Attributes: { csat: '4' } }), [{ ...inbound, rated: [] }]],
  [
    'parts that are no parts',
    recordedCall({ Agent: 'x', Attributes: 5, Recordings: 'n', InitiationMethod: 7 }),
    [{ counts: null, warned: ['Agent', 'Attributes', 'Recordings', 'InitiationMethod'].map((it) => `unreadable_field ${it}`) }],
  ],
  [
    'a contact of the API',
    { Contact: described() },
    [{ ...inbound, begins: 'exact 2026-03-02T10:00:00.258Z', state: 'updated, no status' }],
  ],
  ['contacts of a search', { Contacts: [described(), described({ Id: 'c-2' })], TotalCount: 2 }, [{ id: 'c-1' }, { id: 'c-2' }]],
  [
    'a contact of the API with seconds',
    { Contact: described({ InitiationTimestamp: 1772445600.258 }) },
    [{ begins: 'exact 2026-03-02T10:00:00.258Z' }],
  ],
]

const EVENTS: readonly Row[] = [
  ['the begin of a contact', step('INITIATED'), [{ ...inbound, state: 'opened, no status' }]],
  [
    'a step in a queue',
    step('QUEUED', { queueInfo: { queueArn: `${INSTANCE}/queue/q-1`, enqueueTimestamp: '2026-03-02T10:00:30.000Z' } }),
    [{ ...inbound, state: 'updated, no status' }],
  ],
  [
    'the end of a contact',
    step('DISCONNECTED', { disconnectTimestamp: '2026-03-02T10:05:00.000Z' }),
    [{ ...inbound, state: 'closed, no status' }],
  ],
  ['a step that is unknown', step('TELEPORTED'), [{ counts: true, warned: ['unknown_event_type eventType'] }]],
  ...(['Post Call', 'Realtime Call'] as const).map((it): Row => [
    `a rule of ${it}`,
    rule(`Contact Lens ${it} Rules Matched`),
    [{ id: 'c-1', way: 'phone either way by unknown', counts: null, begins: 'no_later_than 2026-03-02T10:00:02.000Z' }],
  ]),
  ...(['Post Chat', 'Realtime Chat'] as const).map((it): Row => [
    `a rule of ${it}`,
    rule(`Contact Lens ${it} Rules Matched`),
    [{ id: 'c-1', way: 'chat either way by unknown', counts: null }],
  ]),
  ['a rule about a queue', bridgedEvent('Metrics Rules Matched', { ruleName: 'LONG', queueArn: `${INSTANCE}/queue/q-1` }), []],
  [
    'a case',
    change('CASE.UPDATED', {
      case: {
        caseId: 'k-1',
        fields: [
          { id: 'title', value: { stringValue: 'SECRET' } },
          { id: 'status', value: { stringValue: 'closed' } },
        ],
      },
    }),
    [{ id: 'case/k-1', way: 'other internal by agent', counts: false, state: 'closed, resolved' }],
  ],
  [
    'an evaluation',
    evaluated(),
    [{ id: 'evaluation/ev-1', way: 'other internal by agent', counts: false, follows: ['private_part_of c-1'], rated: [], says: [] }],
  ],
  ['the heartbeat of an agent', { AgentARN: `${INSTANCE}/agent/a-1`, CurrentAgentSnapshot: {}, EventType: 'HEART_BEAT' }, []],
  ['the test of a bucket', { Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' }, []],
]

const WORDS: readonly Row[] = [
  [
    'a message of the customer',
    message('CUSTOMER', 'I leave'),
    [
      { ...whole, way: 'chat inbound by unknown', counts: true },
      { ...piece, way: 'chat inbound by customer', says: ['customer: I leave'] },
    ],
  ],
  [
    'a message of the agent',
    message('AGENT', 'Sorry'),
    [
      { ...whole, counts: null },
      { ...piece, way: 'chat outbound by agent', says: ['agent: Sorry'] },
    ],
  ],
  [
    'a message of a flow',
    message('SYSTEM', 'Welcome'),
    [
      { ...whole, counts: null },
      { ...piece, way: 'chat outbound by system', says: ['system: Welcome'] },
    ],
  ],
  [
    'a message of a bot',
    message('CUSTOM_BOT', 'Hi'),
    [
      { ...whole, counts: null },
      { ...piece, way: 'chat outbound by bot', says: ['bot: Hi'] },
    ],
  ],
  [
    'a message of nobody known',
    message('ghost', 'Boo'),
    [
      { ...whole, counts: null },
      { ...piece, says: ['other: Boo'], warned: ['unknown_participant_role ParticipantRole'] },
    ],
  ],
  ['a message with a card', message('CUSTOMER', 'my card\n4111 1111\n1111 1111'), [{ ...whole }, { says: ['customer: my card\n[card]'] }]],
  [
    'a list to choose from',
    message('SYSTEM', interactive, { ContentType: `${connect}.message.interactive` }),
    [{ ...whole }, { says: ['system: What for?\nBill\nCancel'] }],
  ],
  [
    'a file',
    message('CUSTOMER', undefined, { Type: 'ATTACHMENT', Attachments: [{ AttachmentName: 'SECRET.pdf' }] }),
    [{ counts: true }, { ...piece, says: [], content: 'referenced' }],
  ],
  [
    'a whisper of a supervisor',
    message('SUPERVISOR', 'SECRET', { MessageVisibility: 'AGENT' }),
    [{ counts: null }, { says: [], content: 'absent' }],
  ],
  ['typing', message('CUSTOMER', undefined, { Type: 'EVENT', ContentType: `${connect}.event.typing` }), []],
  [
    'a receipt',
    message('CUSTOMER', undefined, {
      Type: 'MESSAGEMETADATA',
      ContentType: `${connect}.event.message.metadata`,
      MessageMetadata: { MessageId: 'm-1' },
    }),
    [],
  ],
  [
    'the end of a chat',
    message('SYSTEM', undefined, { Type: 'EVENT', ContentType: `${connect}.event.chat.ended` }),
    [{ id: 'c-1', counts: null, state: 'closed, no status', begins: 'no_later_than 2026-03-02T10:00:00.100Z' }],
  ],
  [
    'a leg of a chat',
    message('CUSTOMER', 'Hello?', { ContactId: 'c-2' }),
    [
      { id: 'c-2', counts: false, follows: ['transfer_of c-1'] },
      { id: 'c-2/message/m-1', follows: ['part_of c-2'] },
    ],
  ],
  [
    'a transcript',
    {
      ContactId: 'c-1',
      InitialContactId: 'c-1',
      Channel: 'CHAT',
      Transcript: [message('CUSTOMER', 'I leave'), message('AGENT', 'Sorry', { Id: 'm-2' })],
    },
    [{ id: 'c-1', way: 'chat either way by unknown', says: ['customer: I leave', 'agent: Sorry'] }],
  ],
  [
    'a transcript of the API',
    { InitialContactId: 'c-1', NextToken: 'n', Transcript: [message('CUSTOMER', 'I leave', { ContactId: undefined })] },
    [{ id: 'c-1', says: ['customer: I leave'] }],
  ],
  [
    'an analysis of a call',
    analysis('VOICE', [utterance('CUSTOMER', 'I leave', 0), utterance('AGENT', 'Lovely day', 900)]),
    [{ id: 'c-1', way: 'phone either way by unknown', says: ['customer: I leave', 'agent: Lovely day'] }],
  ],
  [
    'an analysis of a chat',
    analysis('CHAT', [message('CUSTOMER', 'I leave')]),
    [{ way: 'chat either way by unknown', says: ['customer: I leave'], begins: 'exact 2026-03-02T10:00:00.100Z' }],
  ],
  [
    'an analysis of an e-mail',
    analysis('EMAIL', [message('CUSTOMER', 'Cancel it.\n\nOn Mon, 2 Mar 2026 at 10:00, Desk <d@h.example> wrote:\n> Thank you!')]),
    [{ way: 'email either way by unknown', says: ['customer: Cancel it.'] }],
  ],
  [
    'an analysis that failed',
    analysis('VOICE', [], { JobStatus: 'FAILED' }),
    [{ content: 'absent', warned: ['analysis_failed JobStatus'] }],
  ],
  [
    'what is heard of the customer on a call',
    heard('SEGMENTS', [{ Transcript: { ...utterance('CUSTOMER', 'I leave', 0), EndOffsetMillis: 900 } }]),
    [
      { ...whole, way: 'phone either way by unknown', counts: null },
      { way: 'phone inbound by customer', says: ['customer: I leave'], counts: false },
    ],
  ],
  [
    'what is read of the customer in a chat',
    heard('SEGMENTS', [{ Transcript: message('CUSTOMER', 'I leave') }], 'CHAT'),
    [{ ...whole, way: 'chat inbound by unknown', counts: true }, { says: ['customer: I leave'] }],
  ],
  ['half a sentence', heard('SEGMENTS', [{ Utterance: { PartialContent: 'I l', ParticipantRole: 'CUSTOMER' } }]), []],
  ['a summary', heard('SEGMENTS', [{ PostContactSummary: { Content: 'SECRET SUMMARY' } }]), []],
  ['the end of listening', heard('COMPLETED', []), [{ id: 'c-1', counts: null }]],
]
export const ROWS = [...RECORDS, ...EVENTS, ...WORDS]
