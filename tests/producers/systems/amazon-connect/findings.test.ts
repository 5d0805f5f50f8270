import { describe, expect, test } from '@jest/globals'
import { drafted, fixture, published } from './reading.ts'

const signalsOf = (about: Record<string, unknown>) =>
  (drafted(fixture('contact-lens-voice.json', { CustomerMetadata: { ContactId: 'c' }, ...about })).vendor_signals ?? []).map(
    ({ kind, scope, label, score }) => [kind, scope, label ?? score],
  )
const item = (about: Record<string, unknown>) => ({ ParticipantId: 'CUSTOMER', Content: 'I want to cancel.', ...about })
const at = (BeginOffsetChar: number, EndOffsetChar: number) => ({
  CharacterOffsets: { BeginOffsetChar, EndOffsetChar },
  Text: 'I want to cancel',
})

describe('what the vendor finds in a contact', () => {
  test('are issues, outcomes and action items at their place, and moods of turns', () => {
    const Transcript = [
      item({ Sentiment: 'NEGATIVE', IssuesDetected: [at(0, 16)] }),
      item({ ParticipantId: 'AGENT', Sentiment: 'MIXED', OutcomesDetected: [at(2, 6)], ActionItemsDetected: [{}] }),
      item({ Sentiment: 'ODD' }),
    ]
    expect(signalsOf({ Transcript })).toEqual(
      expect.arrayContaining([
        ['issue', 'turn:0/0-16', undefined],
        ['outcome', 'turn:1/2-6', undefined],
        ['action_item', 'turn:1', undefined],
        ['turn_sentiment', 'turn:0', 'negative'],
        ['turn_sentiment', 'turn:1', 'mixed'],
      ]),
    )
  })

  test('never repeat words, which stand in the turns alone', () => {
    const [event] = published(
      fixture('contact-lens-voice.json', { CustomerMetadata: { ContactId: 'c' }, Transcript: [item({ IssuesDetected: [at(0, 16)] })] }),
    )
    expect(JSON.stringify(event?.data.vendor_signals)).not.toContain('cancel')
  })

  test('are silence, interruptions, talk time and speed', () => {
    const ConversationCharacteristics = {
      NonTalkTime: { TotalTimeMillis: 4000, Instances: [] },
      Interruptions: { TotalCount: 2, TotalTimeMillis: 900, InterruptionsByInterrupter: { CUSTOMER: [{}, {}] } },
      TalkTime: { TotalTimeMillis: 9000, DetailsByParticipant: { AGENT: { TotalTimeMillis: 5000 } } },
      TalkSpeed: { DetailsByParticipant: { AGENT: { AverageWordsPerMinute: 180 }, CUSTOMER: { AverageWordsPerMinute: -1 } } },
    }
    expect(signalsOf({ ConversationCharacteristics, Transcript: [], Categories: {} })).toEqual([
      ['non_talk_ms', 'contact', 4000],
      ['interruptions', 'contact', 2],
      ['interruption_ms', 'contact', 900],
      ['interruptions', 'customer', 2],
      ['talk_ms', 'contact', 9000],
      ['talk_ms', 'agent', 5000],
      ['words_per_minute', 'agent', 180],
    ])
  })

  test('are bounded: neutral moods are left out first', () => {
    const many = Array.from({ length: 150 }, (_, index) => item({ Sentiment: index % 3 === 0 ? 'NEGATIVE' : 'NEUTRAL' }))
    const draft = drafted(fixture('contact-lens-voice.json', { CustomerMetadata: { ContactId: 'c' }, Transcript: many }))
    const moods = (draft.vendor_signals ?? []).filter(({ kind }) => kind === 'turn_sentiment')
    expect([moods.length, new Set(moods.map(({ label }) => label))]).toEqual([50, new Set(['negative'])])
    expect(draft.warnings).toContainEqual({ code: 'vendor_signals_cut', path: 'vendor_signals' })
  })
})
