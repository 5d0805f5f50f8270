import type { Turn } from '../../../schemas/event/interaction.ts'
import type { Slots } from './texts/fill.ts'
import { textOf, type PlantedKind, type Sentence, type TellingSentence } from './texts/sentence.ts'
import type { Trade } from './trades/trade.ts'
import type { Planted } from './truth.ts'

/** Where sentences are said. `turn`: the `seq` of the turn; null for the comment beside a rating, which is no turn. */
type Place = { readonly turn: number | null; readonly speaker: Turn['speaker']; readonly filled: Slots }

/** What customers name, by the slots that stand for it. */
const MENTIONS: readonly (readonly [PlantedKind, readonly string[]])[] = [
  ['names_product', ['product', 'other']],
  ['names_rival', ['rival']],
  ['names_campaign', ['campaign']],
]

/** What is told with a name: by the slots that stand for it. */
const NAMED: Partial<Record<PlantedKind, readonly string[]>> = {
  competitor: ['rival'],
  better_elsewhere: ['rival'],
  promise_broken: ['campaign'],
  product_pair: ['product', 'other'],
  pitch: ['other', 'campaign'],
}

/** What sentences tell: what they were written for, what they tell besides, and which products, rivals and campaigns the customer names in them. */
export function toldIn(
  sentences: readonly Sentence[],
  { besides }: Pick<Trade, 'besides'>,
  { turn, speaker, filled }: Place,
): readonly Planted[] {
  const telling = sentences.flatMap((it) => [...(isTelling(it) ? [it] : []), ...besides.filter(({ text }) => text === textOf(it))])
  const written = telling.map((it): Planted => {
    const names = it.names ?? namesIn(it.text, NAMED[it.tells] ?? [], filled)
    return { tells: it.tells, turn, ...(names.length === 0 ? {} : { names }) }
  })
  if (speaker !== 'customer') return written
  const text = sentences.map(textOf).join(' ')
  const named = MENTIONS.flatMap(([tells, slots]): readonly Planted[] => {
    const names = namesIn(text, slots, filled)
    return names.length === 0 ? [] : [{ tells, turn, names }]
  })
  return [...written, ...named]
}

function namesIn(text: string, slots: readonly string[], filled: Slots): readonly string[] {
  return slots.flatMap((it) => (text.includes(`{${it}}`) ? [filled[it] ?? ''] : []))
}

function isTelling(sentence: Sentence): sentence is TellingSentence {
  return typeof sentence !== 'string'
}
