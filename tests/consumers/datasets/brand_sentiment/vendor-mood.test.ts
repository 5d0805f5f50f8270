import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { sentimentRowOf } from './row-of.ts'

type Signal = NonNullable<Interaction['vendor_signals']>[number]
const signal = (about: Partial<Signal>): Signal => ({ vendor: 'acme', kind: 'sentiment', scope: 'customer', ...about })
const scored = (score: number) => signal({ score, min: -5, max: 5 })
const german = { ...spoken(['customer', 'Die Rechnung ist schon wieder falsch, das ist nicht in Ordnung.']), language: 'de' }
const english = spoken(['customer', 'The bill is wrong again, that is not acceptable.'])

function mood(about: Partial<Interaction>) {
  const { sentiment_score, sentiment_label, sentiment_basis, p_negative, brand_impact, brand_impact_negative, calibrated } =
    sentimentRowOf(about)
  return { sentiment_score, sentiment_label, sentiment_basis, p_negative, brand_impact, brand_impact_negative, calibrated }
}

describe("the source's own analysis", () => {
  test('is the sentiment where the model does not read the language, and says so', () => {
    expect(mood({ content: german, vendor_signals: [scored(-4)] })).toEqual({
      sentiment_score: -0.8,
      sentiment_label: 'negative',
      sentiment_basis: 'vendor',
      p_negative: null,
      brand_impact: -0.48,
      brand_impact_negative: null,
      calibrated: false,
    })
  })

  test.each<[string, readonly Signal[], object]>([
    ['in the middle of its range', [scored(0.5)], { sentiment_score: 0.1, sentiment_label: 'neutral' }],
    ['of another range', [signal({ score: 0.9, min: 0, max: 1 })], { sentiment_score: 0.8, sentiment_label: 'positive' }],
    [
      'with a label of its own',
      [signal({ label: 'MIXED', score: 2, min: -5, max: 5 })],
      { sentiment_score: 0.4, sentiment_label: 'uncertain' },
    ],
    ['that is a label alone', [signal({ label: 'Negative' })], { sentiment_score: null, sentiment_label: 'negative', brand_impact: null }],
    [
      'of the customer before that of the whole',
      [signal({ scope: 'contact', score: 5, min: -5, max: 5 }), scored(-5)],
      { sentiment_score: -1 },
    ],
  ])('%s', (_, vendor_signals, expected) => {
    const { sentiment_score: score, ...rest } = mood({ content: german, vendor_signals: [...vendor_signals] })
    expect({ sentiment_score: score === null ? null : Math.round(score * 1e9) / 1e9, ...rest }).toMatchObject({
      ...expected,
      sentiment_basis: 'vendor',
    })
  })

  test.each<[string, Partial<Interaction>]>([
    ['of the agent', { content: german, vendor_signals: [{ ...scored(-4), scope: 'agent' }] }],
    ['of one turn', { content: german, vendor_signals: [{ ...scored(-4), scope: 'turn:3' }] }],
    ['of another kind', { content: german, vendor_signals: [{ ...scored(-4), kind: 'interruptions' }] }],
    ['of a range of one point', { content: german, vendor_signals: [signal({ score: 5, min: 5, max: 5 })] }],
    ['without a range', { content: german, vendor_signals: [signal({ score: -4 })] }],
    ['outside its range', { content: german, vendor_signals: [scored(-7)] }],
    ['with a label that nobody knows', { content: german, vendor_signals: [signal({ label: 'meh' })] }],
    ['of a contact whose words and language nobody states', { vendor_signals: [scored(-4)] }],
    [
      'of a contact in English whose words are not here',
      { content: { status: 'referenced', truncated: false, language: 'en-GB' }, vendor_signals: [scored(-4)] },
    ],
  ])('%s counts for nothing', (_, about) => {
    expect(mood(about)).toMatchObject({ sentiment_score: null, sentiment_basis: 'none', brand_impact: null })
  })

  test('is the sentiment of a contact in another language whose words are not here', () => {
    const content = { status: 'referenced', truncated: false, language: 'pt-BR' } as const
    expect(mood({ content, vendor_signals: [scored(5)] })).toMatchObject({
      sentiment_score: 1,
      sentiment_label: 'positive',
      sentiment_basis: 'vendor',
    })
  })

  test('changes nothing where the model reads the words, whatever it says', () => {
    const any = fc.record({
      kind: fc.constantFrom('sentiment', 'mood'),
      scope: fc.constantFrom('customer', 'contact'),
      score: fc.integer({ min: -5, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 3 }), (signals) => {
        const vendor_signals = signals.map((it) => signal({ ...it, min: -5, max: 5 }))
        expect(sentimentRowOf({ content: english, vendor_signals })).toEqual(sentimentRowOf({ content: english }))
        expect(mood({ content: english, vendor_signals })).toMatchObject({ sentiment_basis: 'words' })
      }),
      { numRuns: 30 },
    )
  })
})
