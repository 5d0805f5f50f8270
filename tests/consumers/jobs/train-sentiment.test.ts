import { describe, expect, test } from '@jest/globals'
import type { TextOfSet } from '../../../consumers/jobs/labelled-texts.ts'
import { measureOn, trainOnLabels } from '../../../consumers/jobs/train-sentiment.ts'
import { modelFromFile, SentimentModelFile } from '../../../consumers/language/model/model-file.ts'
import { shippedModel } from '../../../consumers/language/model/model-in-use.ts'

const PLACES = ['desk', 'gate', 'counter', 'hotline', 'office', 'garage', 'kiosk', 'depot', 'studio', 'bar', 'hall', 'pier', 'yard', 'mill']
const DAYS = ['today', 'on Monday', 'in June', 'last week', 'before noon', 'at ten', 'in the rain', 'by phone']
const OPTIONS = { seed: 1, about: 'for a test' }

const texts = (of: (place: string, day: string) => readonly [string, TextOfSet['label']]): readonly TextOfSet[] =>
  PLACES.flatMap((place) => DAYS.map((day) => of(place, day))).map(([text, label]) => ({
    text,
    label,
    weight: 1,
    set: 'own',
    licence: 'own',
  }))

/** A firm whose customers say "purple" when they are pleased. */
const own = [
  ...texts((place, day) => [`the ${place} was purple ${day}`, 'positive']),
  ...texts((place, day) => [`the ${place} was beige ${day}`, 'negative']),
  ...texts((place, day) => [`where is the ${place} ${day}`, 'neutral']),
]

describe('training on labels of a firm', () => {
  test('writes a model that is better on texts it has not seen', () => {
    const training = trainOnLabels(own, shippedModel(), OPTIONS)
    if (!training.ok) throw new Error(training.reason)
    expect(training.trained.macroF1).toBeGreaterThan(training.before.macroF1 + 0.3)
    expect(SentimentModelFile.safeParse(training.file).success).toBe(true)
    expect(training.file.trained_on).toEqual([{ set: 'own', texts: own.length, licence: 'own' }])
    expect(measureOn(own, modelFromFile(training.file)).macroF1).toBeGreaterThan(0.95)
  })

  test('is the same for the same seed', () => {
    expect(trainOnLabels(own, shippedModel(), OPTIONS)).toEqual(trainOnLabels(own, shippedModel(), OPTIONS))
  })

  test('refuses too few labels, and a class that nobody labelled', () => {
    expect(trainOnLabels(own.slice(0, 99), shippedModel(), OPTIONS)).toEqual({
      ok: false,
      reason: 'there are 99 labelled texts; at least 100 are needed',
    })
    const half = own.filter(({ label }) => label !== 'neutral')
    expect(trainOnLabels(half, shippedModel(), OPTIONS)).toMatchObject({ ok: false, reason: expect.stringContaining('neutral') })
  })

  test('refuses a model that is worse than the one in use', () => {
    const good = trainOnLabels(own, shippedModel(), OPTIONS)
    if (!good.ok) throw new Error(good.reason)
    // Labels by the toss of a coin teach nothing; the model in use knows the texts.
    const labels = ['negative', 'neutral', 'positive'] as const
    const seen = own.map((it, i) => (i % 5 === 0 ? { ...it, label: labels[(i * 7) % 3] ?? 'neutral' } : it))
    const shuffled = trainOnLabels(seen, modelFromFile(good.file), { ...OPTIONS, seed: 2 })
    if (shuffled.ok) expect(shuffled.trained.macroF1).toBeGreaterThanOrEqual(shuffled.before.macroF1)
    else expect(shuffled.reason).toContain('worse than the model in use')
  })
})
