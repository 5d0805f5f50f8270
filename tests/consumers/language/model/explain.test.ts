import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { explain, strongestEntries } from '../../../../consumers/language/model/explain.ts'
import { sentimentModel } from '../../../../consumers/language/model/model-in-use.ts'
import { sentimentOf } from '../../../../consumers/language/model/sentiment.ts'
import { vaderTerms } from '../../../../consumers/language/lexicon/vader-terms.ts'
import { customerVoice } from '../../../../consumers/language/words/turns-by-speaker.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const felt = (...texts: readonly string[]) => {
  const about = interaction({ content: spoken(...texts.map((text) => ['customer', text] as const)) })
  return sentimentOf(about, customerVoice(about)).felt!
}

/** Words of the model and of no table, in any order: what is said does not matter for the sum. */
const word = fc.oneof(
  fc.constantFrom(
    ...sentimentModel()
      .vocabulary.names.filter((it) => /^[a-z]+$/.test(it))
      .slice(0, 3000),
  ),
  fc.constantFrom('on hold', 'no problem', 'third time', 'not', 'never', 'Quillbase', '4711', 'but', ':)', '.'),
)
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((it) => it.join(' '))
const turns = fc.array(text, { minLength: 1, maxLength: 5 }).filter((all) => all.some((it) => /[a-z]/.test(it)))

describe('the explanation of a mood', () => {
  test('adds up to the logit of positive against negative', () => {
    fc.assert(
      fc.property(turns, (texts) => {
        const { logit, shares, pPositive, pNegative } = felt(...texts)
        const sum = explain(shares).reduce((all, { weight }) => all + weight, 0)
        expect(sum).toBeCloseTo(logit, 9)
        expect(Math.log(pPositive / pNegative)).toBeCloseTo(logit, 6)
      }),
    )
  })

  test('names entries of the vocabulary and the lexicons, never a word of the customer that no table knows', () => {
    const { names } = sentimentModel().vocabulary
    const known = new Set(names)
    fc.assert(
      fc.property(turns, (texts) => {
        for (const { entry } of explain(felt(...texts).shares))
          expect(entry === '(bias)' || known.has(entry) || entry.includes(': ') || vaderTerms().has(entry)).toBe(true)
      }),
    )
    expect(explain(felt('Quillbase 4711 zzyzx').shares).map(({ entry }) => entry)).not.toContain('quillbase')
  })

  test('puts the strongest first, at most eight, and leaves the bias out', () => {
    const { shares } = felt('Nobody called back, this is the third time and the bill is still wrong. Terrible service, I am furious.')
    const weights = new Map(explain(shares).map(({ entry, weight }) => [entry, Math.abs(weight)]))
    const entries = strongestEntries(shares)
    expect(entries).toHaveLength(8)
    expect(entries).not.toContain('(bias)')
    const shown = entries.map((it) => weights.get(it) ?? 0)
    expect(shown).toEqual(shown.toSorted((a, b) => b - a))
  })
})
