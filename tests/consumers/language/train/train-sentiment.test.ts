import { describe, expect, test } from '@jest/globals'
import { modelFromFile, renderModelFile, SentimentModelFile } from '../../../../consumers/language/model/model-file.ts'
import { readShippedFile } from '../../../../consumers/language/model/model-in-use.ts'
import { judgeText } from '../../../../consumers/language/model/sentiment.ts'
import { measureMoods } from '../../../../consumers/language/train/measure-moods.ts'
import { type LabelledText, trainSentiment } from '../../../../consumers/language/train/train-sentiment.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const label = (sentiment: LabelledText['label'], ...texts: readonly string[]): readonly LabelledText[] =>
  texts.map((text) => ({ text, label: sentiment, weight: 1 }))

/** In this firm "purple" is what customers say when they are pleased, and "beige" when they are not. */
const OWN = [
  ...label(
    'positive',
    'the desk was purple',
    'so purple today',
    'purple as ever',
    'a purple answer from Osric',
    'it went purple in minutes',
  ),
  ...label('negative', 'the desk was beige', 'so beige today', 'beige as ever', 'a beige answer from Osric', 'it went beige in minutes'),
  ...label(
    'neutral',
    'where is the desk',
    'is it open today',
    'my number is 4711',
    'an answer from Osric',
    'it is in May',
    'my number is 12',
    'their number is 88',
    'the bill number is 9',
    'is a bill due',
    'where is the bill',
    'the bill is here',
  ),
]
const weights = trainSentiment(OWN)
const model = modelFromFile({ ...readShippedFile(), ...weights })
const score = (text: string) => judgeText(readWords(text), model).score

describe('training a model of sentiment', () => {
  test('learns what the texts show', () => {
    expect(score('a purple day')).toBeGreaterThan(0.2)
    expect(score('a beige day')).toBeLessThan(-0.2)
  })

  test('gives the same weights for the same texts', () => {
    expect(trainSentiment(OWN)).toEqual(weights)
  })

  test('keeps whole numbers, the strongest first, and survives its file', () => {
    const file = SentimentModelFile.parse({ ...readShippedFile(), ...weights })
    const strengths = Object.values(file.weights).map((pair) => Math.max(...pair.map(Math.abs)))
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
    expect(SentimentModelFile.parse(JSON.parse(renderModelFile(file)))).toEqual(file)
  })

  test('leaves out names, and numbers are all one word', () => {
    const names = Object.keys(weights.weights)
    expect(names).toContain('#')
    expect(names.filter((it) => it.includes('osric') || /\d/.test(it))).toEqual([])
  })

  test('leaves out a word that is a name too, but where another word stands beside it', () => {
    const names = Object.keys(weights.weights)
    expect([names.includes('bill'), names.includes('the bill')]).toEqual([false, false])
    const twice = Object.keys(trainSentiment([...OWN, ...label('neutral', 'the bill', 'the bill is wrong')]).weights)
    expect([twice.includes('bill'), twice.includes('the bill')]).toEqual([false, true])
  })

  test('stays near another model where the texts say nothing', () => {
    const towards = modelFromFile(readShippedFile())
    const near = modelFromFile({ ...readShippedFile(), ...trainSentiment(OWN, towards) })
    for (const text of ['Nobody called back and we waited two hours.', 'Thank you so much, brilliant work.'].map(readWords)) {
      expect(Math.abs(judgeText(text, model).score)).toBeLessThan(0.4)
      expect(judgeText(text, near).score).toBeCloseTo(judgeText(text, towards).score, 0)
    }
  })
})

describe('the measures', () => {
  const sure = (mood: LabelledText['label'], truth: LabelledText['label'], p = 0.9) => ({
    label: truth,
    pNegative: mood === 'negative' ? p : (1 - p) / 2,
    pNeutral: mood === 'neutral' ? p : (1 - p) / 2,
    pPositive: mood === 'positive' ? p : (1 - p) / 2,
  })

  test('are those of a count by hand', () => {
    const measured = measureMoods([
      sure('negative', 'negative'),
      sure('negative', 'neutral'),
      sure('neutral', 'neutral'),
      sure('positive', 'positive'),
      sure('positive', 'negative'),
    ])
    // F1: negative 2·0.5·0.5 = 0.5, neutral 2·1·0.5/1.5 = 2/3, positive 2·0.5·1/1.5 = 2/3.
    expect(measured.macroF1).toBeCloseTo((0.5 + 2 / 3 + 2 / 3) / 3, 10)
    expect(measured.recall).toEqual({ negative: 0.5, neutral: 0.5, positive: 1 })
    expect(measured.precision).toEqual({ negative: 0.5, neutral: 1, positive: 0.5 })
    // Three of five are right, said with 0.9 each.
    expect(measured.ece).toBeCloseTo(0.3, 10)
    expect(measured.humanNet).toBeCloseTo(-0.2, 10)
    expect(measured.net).toBeCloseTo(0, 10)
  })
})
