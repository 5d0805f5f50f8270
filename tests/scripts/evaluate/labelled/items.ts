import type { HeardItem } from '../../../../scripts/evaluate/labelled/hear-items.ts'
import type { Mood } from '../../../../scripts/evaluate/labelled/heard.ts'
import type { LabelledCode, LabelledItem, Labelling } from '../../../../scripts/evaluate/labelled/item.ts'

/** An item of one customer turn, with the labellings that a test is about. */
export const labelledAs = (...labels: readonly Labelling[]): LabelledItem => ({
  id: 'x01-001',
  author: 'x01',
  trade: 'ferry',
  channel: 'chat',
  turns: [['customer', 'The boat was late']],
  labels,
})

/** A labelling of an item without a feeling, a problem or a code. */
export const withoutSigns: Labelling = { sentiment: 'neutral', cause: 'none', codes: [] }

/** Both labellings give the same codes; `claimed` are those that were heard. */
export const coded = (codes: readonly LabelledCode[], claimed: readonly LabelledCode[]): HeardItem =>
  heardAs(labelledAs({ ...withoutSigns, codes }, { ...withoutSigns, codes }), { claims: new Set(claimed) })

export const heardAs = (item: LabelledItem, about: Partial<HeardItem> = {}): HeardItem => ({
  item,
  claims: new Set(),
  sentiment: { label: null },
  end: undefined,
  cause: { cause: null, second: null },
  ...about,
})

/** What was heard of a mood: the chance of it, the rest shared by the other two; the label is another one where it is unsure. */
export function felt(mood: Mood, chance: number, label: Mood | 'uncertain' = mood): HeardItem['sentiment'] {
  const of = (it: Mood) => (it === mood ? chance : (1 - chance) / 2)
  return { label, felt: { pNegative: of('negative'), pNeutral: of('neutral'), pPositive: of('positive') } }
}
