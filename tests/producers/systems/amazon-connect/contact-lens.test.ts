import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../../../producers/adapter.ts'
import { bytes, drafted, fixture, normalized, published, warningsOf } from './reading.ts'

const CONTACT = '7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283'
const CHAT = '5c5c5c5c-0001-4000-8000-000000000009'
const voice = (about: Record<string, unknown> = {}) => fixture('contact-lens-voice.json', about)
const chat = (about: Record<string, unknown> = {}) => fixture('contact-lens-chat.json', about)
const object = `Analysis/Voice/Redacted/2026/03/02/${CONTACT}_analysis_redacted_2026-03-02T09:13:05Z.json`

describe('the analysis of a call', () => {
  test('brings the words, the mood the vendor guessed, and neither times nor the customer', () => {
    const draft = drafted(voice(), { object })
    expect(draft).toMatchObject({
      interaction_id: `amazon-connect:acme:${CONTACT}`,
      is_partial: true,
      channel: 'phone',
      customer: { identifiers: [] },
      tags: ['BillingError', 'Escalation'],
    })
    for (const field of ['timings', 'ratings', 'agents', 'queue', 'ended_at', 'reasons']) expect(draft).not.toHaveProperty(field)
    expect(draft.content).toEqual({
      status: 'included',
      truncated: false,
      language: 'en-GB',
      turns: [
        said(0, 'agent', 0, 'Harbor Light billing, good morning.'),
        { ...said(1, 'customer', 900, 'This is [PII]. The bill is wrong for the third month.'), redactions: ['pii'] },
        said(2, 'agent', 4300, 'I am sorry, I will correct it today.'),
        said(3, 'customer', 9100, 'I hope so.'),
      ],
    })
  })

  test('has moods on the scale of the vendor, per side and per quarter', () => {
    const mood = (scope: string, score: number) => ({ vendor: 'amazon-connect', kind: 'sentiment', scope, score, min: -5, max: 5 })
    expect(moodsOf(drafted(voice(), { object }))).toEqual([
      mood('customer', -2.25),
      mood('customer/quarter-1', -4.5),
      mood('customer/quarter-2', 0),
      mood('agent', 0.5),
      mood('agent/quarter-1', 0),
    ])
  })

  test('never carries what a machine wrote in summary', () => {
    expect(JSON.stringify(published(voice(), { object }))).not.toContain('corrected bill.')
  })

  test('has its contact in its body, or in the key of its object', () => {
    const draft = drafted(voice({ CustomerMetadata: { ContactId: 'from-the-body' } }), { object })
    expect(draft.interaction_id).toBe('amazon-connect:acme:from-the-body')
    expect(drafted(voice(), { object }).interaction_id).toBe(`amazon-connect:acme:${CONTACT}`)
  })

  test.each([undefined, 'analysis.json', 'Analysis/Voice/2026/03/02/', '', 'a b_analysis_2026-03-02T09:13:05Z.json', '%E0%A4%A'])(
    'is refused where neither says whose it is: %s',
    (nameless) => {
      const context = nameless === undefined ? {} : { object: nameless }
      expect(normalized(voice(), context)).toEqual({ ok: false, code: 'no_contact_id', path: 'CustomerMetadata.ContactId' })
    },
  )

  test.each([
    [`bucket/Analysis/Voice/2026/03/02/${CONTACT}_analysis_2026-03-02T09:13:05Z.json`, 0],
    [`${CONTACT}_analysis_2026-03-02T09_13_05Z.json`, 0],
    [`${CONTACT}_analysis_2026-03-02T09%3A13%3A05Z.json.gz`, 0],
    [`C:\\files\\${CONTACT}_analysis_2026-03-02T09-13-05Z.json`, 0],
    [`${CONTACT}_analysis_20260302T09:13_UTC.json`, -5000],
  ])('began, as far as its file says, when the agent was connected: %s', (key, off) => {
    const raw = voice({ 'ContentMetadata.Output': 'Raw' })
    const at = Date.parse('2026-03-02T09:13:05Z') + off
    const draft = drafted(raw, { object: key })
    expect(draft).toMatchObject({ revision: at, occurred_at: new Date(at).toISOString(), time_quality: 'no_later_than' })
    expect(warningsOf(draft)).toEqual(['start_from_object_key occurred_at'])
  })

  test('without a time is older than anything that has one, and newer than what was heard live', () => {
    const draft = drafted(voice({ CustomerMetadata: { ContactId: CONTACT } }))
    expect(draft).toMatchObject({ time_quality: 'received_only', occurred_at: '2026-03-03T00:00:00.000Z' })
    expect(draft.revision).toBeGreaterThan(7 * 86_400_000)
    expect(draft.revision).toBeLessThan(Date.parse('2017-01-01T00:00:00Z'))
  })

  test('comes twice where the firm keeps both: the redacted one wins', () => {
    const [raw, redacted] = ['Raw', 'Redacted'].map((Output) =>
      drafted(voice({ 'ContentMetadata.Output': Output }), { object: object.replace('_redacted', '') }),
    )
    expect(redacted!.revision).toBeGreaterThan(raw!.revision)
    expect(redacted!.event_key).not.toBe(raw!.event_key)
  })

  test('has the same key with and without the name of its file', () => {
    const about = { CustomerMetadata: { ContactId: CONTACT } }
    expect(drafted(voice(about)).event_key).toBe(drafted(voice(about), { object }).event_key)
  })

  test.each([
    [
      'a score beyond the scale',
      { 'ConversationCharacteristics.Sentiment.OverallSentiment.AGENT': 7 },
      'sentiment_out_of_range ConversationCharacteristics.Sentiment',
    ],
    ['a job that failed', { JobStatus: 'FAILED' }, 'analysis_failed JobStatus'],
    [
      'a participant of an unknown role',
      { Participants: [{ ParticipantId: 'AGENT', ParticipantRole: 'ORACLE' }] },
      'unknown_participant_role ParticipantRole',
    ],
  ])('with %s says so', (_, about, warning) => {
    expect(warningsOf(drafted(voice(about), { object }))).toContain(warning)
  })
})

describe('the analysis of a chat', () => {
  test('has its times in its words and its moods one level deeper', () => {
    const draft = drafted(chat())
    expect(draft).toMatchObject({
      interaction_id: `amazon-connect:acme:${CHAT}`,
      occurred_at: '2026-03-02T10:00:00.100Z',
      time_quality: 'exact',
      revision: Date.parse('2026-03-02T10:01:40Z'),
      channel: 'chat',
      tags: ['Outage'],
    })
    expect(moodsOf(draft)?.map(({ scope, score }) => [scope, score])).toEqual([
      ['customer', 3.75],
      ['agent', 1.5],
    ])
    expect(draft.content.turns?.map(({ speaker, at, kind }) => [speaker, at, kind])).toEqual([
      ['system', '2026-03-02T10:00:05.000Z', 'message'],
      ['customer', '2026-03-02T10:00:30.250Z', 'message'],
      ['agent', '2026-03-02T10:00:55.500Z', 'message'],
      ['customer', '2026-03-02T10:01:20.750Z', 'message'],
    ])
  })

  test('names what was masked where the mask says it', () => {
    const masked = {
      ParticipantRole: 'CUSTOMER',
      Type: 'MESSAGE',
      Content: 'I am [NAME], write to [EMAIL] or [EMAIL].',
      Redaction: { CharacterOffsets: [] },
    }
    expect(drafted(chat({ Transcript: [masked] })).content.turns?.[0]?.redactions).toEqual(['name', 'email'])
  })

  test('of an e-mail has no mood, and of a plain transcript neither', () => {
    const email = {
      Version: 'EMAIL-2026-01-01',
      Channel: 'EMAIL',
      CustomerMetadata: { ContactId: 'm1' },
      Categories: { MatchedCategories: ['refund'] },
    }
    expect(drafted(email)).toMatchObject({ channel: 'email', tags: ['refund'], content: { status: 'absent' } })
    expect(moodsOf(drafted(email))).toEqual([])
    const { ConversationCharacteristics: _, Categories: _rules, ...plain } = chat()
    expect(drafted(plain)).toMatchObject({ event_type: 'chat-transcript', content: { status: 'included' } })
  })

  test('with thousands of words and categories stays within what an event may hold', () => {
    const item = { ParticipantRole: 'CUSTOMER', Content: 'word '.repeat(40), Type: 'MESSAGE' }
    const many = chat({
      Transcript: Array.from({ length: 6000 }, () => item),
      Categories: { MatchedCategories: Array.from({ length: 80 }, (_, i) => `${i} ${'x'.repeat(300)}`) },
    })
    const [event] = published(many)
    expect(event!.data.content.truncated).toBe(true)
    expect(event!.data.tags).toHaveLength(50)
  })
})

describe('what is heard live', () => {
  const live = bytes('contact-lens-realtime.jsonl').toString('utf8').trim().split('\n')
  const [started, utterance, segments, completed, failed] = live.map((it) => JSON.parse(it) as Record<string, unknown>)

  test('gives whole sentences, once: half of one is not published', () => {
    expect(normalized(utterance)).toEqual({ ok: true, drafts: [] })
    const [contact, draft] = heard(segments)
    expect(draft.content.turns).toEqual([said(0, 'agent', 100, 'Harbor Light billing.'), said(1, 'customer', 900, 'The bill is wrong.')])
    expect(contact).toMatchObject({ tags: ['BillingError'], is_partial: true, time_quality: 'received_only', phase: 'updated' })
    expect(contact.content).toEqual({ status: 'referenced', truncated: false })
    expect(draft.related).toEqual([{ interaction_id: contact.interaction_id, relation: 'part_of' }])
  })

  test('has one name, whatever the envelope around the segments says of itself', () => {
    const versions = ['1.0.0', '1.0.1', undefined].map((Version) => heard({ ...segments, Version })[1].interaction_id)
    expect(new Set(versions).size).toBe(1)
  })

  test('later never hides what was heard before', () => {
    const later = {
      ...segments!,
      Segments: [{ Transcript: { ParticipantRole: 'CUSTOMER', Content: 'Goodbye.', BeginOffsetMillis: 9000 } }],
    }
    const ids = [segments, later].map((it) => heard(it)[1].interaction_id)
    expect(new Set(ids).size).toBe(2)
    expect(heard(later)[1]).toMatchObject({ initiated_by: 'customer', direction: 'inbound' })
  })

  test('is in order from its start to its end, and older than the analysis that follows', () => {
    const analysis = drafted(voice({ CustomerMetadata: { ContactId: CONTACT } }))
    const revisions = [drafted(started), heard(segments)[0], drafted(completed)].map((it) => it.revision)
    expect([...revisions, analysis.revision]).toEqual([0, 4000, 1_000_000_000, 1_000_000_002])
    expect(drafted(started).phase).toBe('opened')
  })

  test('may fail, and says so', () => {
    expect(warningsOf(drafted(failed))).toEqual(['analysis_failed EventType'])
  })

  test('in a chat names its event otherwise and has times', () => {
    const { EventType: _, ...rest } = segments!
    const item = { Transcript: { ParticipantRole: 'CUSTOMER', Content: 'Hello?', Time: { AbsoluteTime: '2026-03-02T10:00:30.250Z' } } }
    const [, draft] = heard({ ...rest, Channel: 'CHAT', StreamingEventType: 'SEGMENTS', Segments: [item] })
    expect(draft).toMatchObject({ channel: 'chat', revision: Date.parse('2026-03-02T10:00:30.250Z') })
    expect(draft.content.turns).toMatchObject([{ at: '2026-03-02T10:00:30.250Z', kind: 'message', text: 'Hello?' }])
  })

  test('is not mistaken for the event that a contact is completed', () => {
    expect(drafted(completed).event_type).toBe('contact-lens-completed')
    expect(drafted({ ...completed, InitiationMethod: 'INBOUND', InstanceArn: 'arn' }).event_type).toBe('COMPLETED')
  })
})

/** The contact and what was heard of it. */
function heard(payload: unknown): readonly [Draft, Draft] {
  const result = normalized(payload)
  if (!result.ok || result.drafts.length !== 2) throw new Error(`not two drafts: ${JSON.stringify(result)}`)
  return [result.drafts[0]!, result.drafts[1]!]
}

const moodsOf = (draft: Draft) => draft.vendor_signals?.filter(({ kind }) => kind === 'sentiment')

function said(seq: number, speaker: string, offset_ms: number, text: string) {
  return { seq, speaker, offset_ms, text, kind: 'speech', visibility: 'private' }
}
