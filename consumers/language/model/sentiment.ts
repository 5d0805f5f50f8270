import type { Interaction } from '../../../schemas/event/interaction.ts'
import { speaksEnglish, type Voice } from '../words/turns-by-speaker.ts'
import type { ReadingShare } from './explain.ts'
import { type LinearModel, logitsOf, readForModel, type ModelReading } from './linear-model.ts'
import { sentimentModel } from './model-in-use.ts'
import type { Words } from '../words/words.ts'

/**
 * How the customer felt, from their own words alone.
 *
 * Each turn gets two logits from the linear model. The logits are averaged (longer, later and stronger turns weigh more) and turned
 * into three probabilities, so that what each word adds can be told to the end.
 */
export type Sentiment = {
  /** null: the customer said nothing that could be looked at. */
  readonly label: 'negative' | 'neutral' | 'positive' | 'uncertain' | null
  /** Undefined without words, or in a language the rules do not know. */
  readonly felt: Felt | undefined
}

type Felt = {
  /** pPositive - pNegative, -1 to 1. */
  readonly score: number
  readonly pNegative: number
  readonly pNeutral: number
  readonly pPositive: number
  /** The score of the first and of the last third of the turns, null below three turns. */
  readonly start: number | null
  readonly end: number | null
  readonly confidence: number
  /** The mood of each turn on its own, in order. */
  readonly turns: readonly TurnMood[]
  /** The logit of positive against negative, which the parts of the explanation add up to. */
  readonly logit: number
  /** The turns as the model read them, each with its share: what an explanation is made of. */
  readonly shares: readonly ReadingShare[]
}

type TurnMood = { readonly seq: number; readonly score: number; readonly pNegative: number }

/** How much a rating that says otherwise lowers the confidence: a prior. */
const DISAGREEMENT = 0.7

export function sentimentOf(interaction: Interaction, voices: readonly Voice[]): Sentiment {
  const spoken = voices.filter(({ words }) => words.lower.length > 0)
  if (spoken.length === 0) return { label: null, felt: undefined }
  if (!speaksEnglish(interaction, spoken)) return { label: 'uncertain', felt: undefined }

  const model = sentimentModel()
  const names = namesOf(interaction)
  const turns = spoken.map((voice) => readTurn(model, voice, names))
  const all = weighed(turns)
  const { pNegative, pNeutral, pPositive, score } = chances(all)
  const third = Math.ceil(turns.length / 3)
  const label = labelOf(model, all)
  const isIronic = label !== 'negative' && turns.some((it) => it.reading.lexicons.ironic)
  const isHarmless = label === 'negative' && turns.every((it) => it.reading.lexicons.harmless)
  const top = Math.max(pNegative, pNeutral, pPositive)
  return {
    label: isIronic || isHarmless ? 'uncertain' : label,
    felt: {
      score,
      pNegative,
      pNeutral,
      pPositive,
      start: turns.length < 3 ? null : chances(weighed(turns.slice(0, third))).score,
      end: turns.length < 3 ? null : chances(weighed(turns.slice(-third))).score,
      confidence: contradicted(interaction, score) ? top * DISAGREEMENT : top,
      turns: turns.map(({ seq, mood }) => ({ seq, score: mood.score, pNegative: mood.pNegative })),
      logit: all.positive - all.negative,
      shares: all.parts.map(([{ reading }, share]) => [reading, share] as const),
    },
  }
}

/** The chances and the score of a text on its own, without an interaction around it. */
export function judgeText(words: Words, model: LinearModel = sentimentModel()) {
  return chances(logitsOf(model, readForModel(model.vocabulary, words, [])))
}

type Turn = {
  readonly seq: number
  readonly reading: ModelReading
  readonly negative: number
  readonly positive: number
  readonly mood: Chances
}

/** A share of a turn in the whole; the shares add up to 1. */
type Weighed = { readonly negative: number; readonly positive: number; readonly parts: readonly (readonly [Turn, number])[] }

function readTurn(model: LinearModel, { words, seq }: Voice, names: readonly (readonly string[])[]): Turn {
  const reading = readForModel(model.vocabulary, words, names)
  const { negative, positive } = logitsOf(model, reading)
  return { seq, reading, negative, positive, mood: chances({ negative, positive }) }
}

/** Longer turns by the square root of their words, later ones up to double; a turn that says nothing weighs little. */
function weighed(turns: readonly Turn[]): Weighed {
  const weights = turns.map(({ reading, mood }, index) => {
    const later = turns.length === 1 ? 1 : 1 + index / (turns.length - 1)
    return Math.sqrt(Math.min(Math.max(1, reading.words), 100)) * later * (Math.abs(mood.score) + 0.15)
  })
  const sum = weights.reduce((all, it) => all + it, 0)
  const parts = turns.map((turn, index) => [turn, (weights[index] ?? 0) / sum] as const)
  let negative = 0
  let positive = 0
  for (const [turn, share] of parts) {
    negative += turn.negative * share
    positive += turn.positive * share
  }
  return { negative, positive, parts }
}

type Chances = { readonly pNegative: number; readonly pNeutral: number; readonly pPositive: number; readonly score: number }

function chances({ negative, positive }: { readonly negative: number; readonly positive: number }): Chances {
  const top = Math.max(0, negative, positive)
  const down = Math.exp(negative - top)
  const plain = Math.exp(-top)
  const up = Math.exp(positive - top)
  const all = down + plain + up
  return { pNegative: down / all, pNeutral: plain / all, pPositive: up / all, score: (up - down) / all }
}

/** The most likely of the three; none where the next is close, or where the model is known to err at such a chance. */
function labelOf({ limits }: LinearModel, all: Weighed): 'negative' | 'neutral' | 'positive' | 'uncertain' {
  const { pNegative, pNeutral, pPositive } = chances(all)
  const top = Math.max(pNegative, pNeutral, pPositive)
  const second = Math.max(Math.min(pNegative, pNeutral), Math.min(Math.max(pNegative, pNeutral), pPositive))
  if (top - second < limits.margin) return 'uncertain'
  if (top === pNegative) return top < limits.negative ? 'uncertain' : 'negative'
  if (top === pPositive) return top < limits.positive ? 'uncertain' : 'positive'
  return 'neutral'
}

/** A rating beside words: both are kept, disagreement lowers the confidence. */
function contradicted(interaction: Interaction, score: number): boolean {
  return (interaction.ratings ?? []).some(({ score01 }) => (score01 <= 0.25 && score > 0.2) || (score01 >= 0.75 && score < -0.2))
}

/** Names of the brand and the product, word by word: "Best Bank" praises nobody. */
function namesOf(interaction: Interaction): readonly (readonly string[])[] {
  const names: string[][] = []
  for (const it of [interaction.brand?.name, interaction.brand?.id, interaction.product?.name])
    if (it !== undefined) names.push(it.toLowerCase().split(' '))
  return names
}
