import type { Interaction } from '../../../schemas/event/interaction.ts'
import { FACES } from '../lexicon/faces.ts'
import { FALSE_FRIENDS } from '../lexicon/false-friends.ts'
import { findAll, compilePhrasebook } from '../words/phrasebook.ts'
import { SERVICE_FACTS } from '../lexicon/service-lexicon.ts'
import { vaderTerms } from '../lexicon/vader-terms.ts'
import { compound, valences } from './vader.ts'
import { speaksEnglish, type Voice } from '../words/turns-by-speaker.ts'
import { isNegated, readWords, type Words } from '../words/words.ts'

/**
 * How the customer felt, from their own words alone.
 *
 * Each turn gets a mood from -1 to 1: VADER's rules and the service lexicon, added. Case and exclamation marks are left out: they
 * say more about the keyboard and the transcription than about the mood, and a score must not move with them. The moods are
 * averaged (longer, later and stronger turns weigh more) and turned into three probabilities.
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
  /** Entries of the two lexicons that decided, in the order they were said; `strongest` puts them in theirs. */
  readonly evidence: readonly Evidence[]
}

/**
 * Priors, not calibrated. `slope` is the maximum of likelihood on VADER's ground truth (tweets and Amazon sentences together, mean
 * rating beyond 0.5 either way as the label, 7,908 texts: 3.25); `neutral` is set by hand above the -0.2 found there, since
 * contacts hold more plain facts than reviews. `margin`: below it the two best labels are too close to choose.
 */
const SENTIMENT_PRIORS = { slope: 3.25, neutral: 0.5, margin: 0.1, disagreement: 0.7 } as const

export function sentimentOf(interaction: Interaction, voices: readonly Voice[]): Sentiment {
  const spoken = voices.filter(({ words }) => words.lower.length > 0)
  if (spoken.length === 0) return { label: null, felt: undefined }
  if (!speaksEnglish(interaction, spoken)) return { label: 'uncertain', felt: undefined }

  const names = namesOf(interaction)
  const moods = spoken.map(({ words }) => moodOf(words, names))
  const { pNegative, pNeutral, pPositive, score } = chances(meanMood(moods))
  const third = Math.ceil(moods.length / 3)
  const top = Math.max(pNegative, pNeutral, pPositive)
  const label = top === pNegative ? 'negative' : top === pNeutral ? 'neutral' : 'positive'
  const second = Math.max(Math.min(pNegative, pNeutral), Math.min(Math.max(pNegative, pNeutral), pPositive))
  const tooClose = top - second < SENTIMENT_PRIORS.margin
  const sarcastic = label !== 'negative' && moods.some((it) => it.sarcastic)
  return {
    label: tooClose || sarcastic ? 'uncertain' : label,
    felt: {
      score,
      pNegative,
      pNeutral,
      pPositive,
      start: moods.length < 3 ? null : chances(meanMood(moods.slice(0, third))).score,
      end: moods.length < 3 ? null : chances(meanMood(moods.slice(-third))).score,
      confidence: contradicted(interaction, score) ? top * SENTIMENT_PRIORS.disagreement : top,
      evidence: moods.flatMap((it) => it.evidence),
    },
  }
}

/** The mood of a text on its own, -1 to 1: for tests, and for whoever has no interaction around it. */
export function moodOfText(text: string): number {
  return moodOf(readWords(text), []).mood
}

type Mood = { readonly mood: number; readonly words: number; readonly sarcastic: boolean; readonly evidence: readonly Evidence[] }
type Evidence = { readonly entry: string; readonly weight: number }

/** Titles are made once: an entry by its sense and its first spelling, never the customer's own words. */
const book = compilePhrasebook(
  [...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES].map(({ phrase, weight, sense }) => ({
    phrase,
    weight,
    sense,
    title: `${sense}: ${phrase
      .split(' ')
      .map((it) => it.replace(/[|?].*$/, ''))
      .join(' ')}`,
  })),
)

function moodOf(words: Words, names: readonly (readonly string[])[]): Mood {
  const lower = names.length === 0 ? [...words.lower] : withoutNames(words.lower, names)
  const evidence: Evidence[] = []
  const solved = new Set<number>()
  const meaningless = new Set<number>()
  let sum = 0
  for (const { entry, start, end } of findAll(book, words)) {
    lower.fill('', start, end)
    // "I was not on hold" denies the fact, "no problem, but" grants it; neither praises.
    const isTakenBack = isNegated(words, start) || (entry.sense === 'harmless' && isGranted(words, end))
    const weight = entry.weight !== 0 && isTakenBack ? 0 : entry.weight
    if (entry.weight === 0) for (let i = start; i < end; i += 1) meaningless.add(i)
    if (weight === 0) continue
    sum += weight
    evidence.push({ entry: entry.title, weight })
    if (entry.sense === 'solved' || entry.sense === 'harmless') solved.add(words.sentence[start] ?? 0)
  }
  const felt = withoutNegatedFaces(lower, valences(lower))
  for (let i = 0; i < felt.length; i += 1) {
    const value = felt[i] ?? 0
    if (value === 0) continue
    sum += value
    evidence.push({ entry: lower[i] ?? '', weight: value })
  }
  return {
    // One sum over many sentences would always end at an extreme.
    mood: compound(sum / Math.sqrt(Math.max(1, words.asks.length))),
    words: words.lower.length,
    sarcastic: sum > 0 && isSarcastic(words, felt, solved, meaningless),
    evidence,
  }
}

const FAILURES: ReadonlySet<string> = new Set(
  'delay delays delayed outage outages hold queue wait waited waiting cancelled canceled cancellation error errors fault faults late broken breakdown overcharged lost bug bugs crash crashes crashed'.split(
    ' ',
  ),
)

/** "Great, another delay": a praise word in one sentence with a failure, and nothing in it that was put right. */
function isSarcastic(words: Words, felt: readonly number[], solved: ReadonlySet<number>, meaningless: ReadonlySet<number>): boolean {
  const fails = (word: string, at: number) => FAILURES.has(word) && !meaningless.has(at) && !isNegated(words, at)
  for (let i = 0; i < felt.length; i += 1) {
    if ((felt[i] ?? 0) < 1.5) continue
    const sentence = words.sentence[i] ?? 0
    if (solved.has(sentence)) continue
    if (words.lower.some((word, at) => words.sentence[at] === sentence && fails(word, at))) return true
  }
  return false
}

/** "No problem paying, but …": what stands before the "but" of a sentence is granted, and what follows is meant. */
function isGranted(words: Words, end: number): boolean {
  for (let i = end; i < words.lower.length && words.sentence[i] === words.sentence[end - 1]; i += 1)
    if (words.lower[i] === 'but') return true
  return false
}

/** VADER turns an emoticon round like a word: "nothing for me :(" would please. Nobody negates a face. */
function withoutNegatedFaces(lower: readonly string[], felt: readonly number[]): readonly number[] {
  return felt.map((value, i) => {
    const word = lower[i] ?? ''
    return value === 0 || isWord(word) ? value : (vaderTerms().get(word)?.valence ?? value)
  })
}

/** Emoticons hold at most one letter in a row, such as `:d`. */
const isWord = (text: string) => /[a-z]{2}/.test(text)

const SILENT: Mood = { mood: 0, words: 0, sarcastic: false, evidence: [] }

/** Longer turns by the square root of their words, later ones up to double; a turn that says nothing weighs little. */
function meanMood(moods: readonly Mood[]): number {
  let sum = 0
  let weights = 0
  for (let index = 0; index < moods.length; index += 1) {
    const { mood, words } = moods[index] ?? SILENT
    const later = moods.length === 1 ? 1 : 1 + index / (moods.length - 1)
    const weight = Math.sqrt(Math.min(words, 100)) * later * (Math.abs(mood) + 0.15)
    sum += weight * mood
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}

function chances(mood: number) {
  const negative = Math.exp(-SENTIMENT_PRIORS.slope * mood)
  const neutral = Math.exp(SENTIMENT_PRIORS.neutral)
  const positive = Math.exp(SENTIMENT_PRIORS.slope * mood)
  const all = negative + neutral + positive
  return { pNegative: negative / all, pNeutral: neutral / all, pPositive: positive / all, score: (positive - negative) / all }
}

/** A rating beside words: both are kept, disagreement lowers the confidence. */
function contradicted(interaction: Interaction, score: number): boolean {
  return (interaction.ratings ?? []).some(({ score01 }) => (score01 <= 0.25 && score > 0.2) || (score01 >= 0.75 && score < -0.2))
}

/** The eight strongest entries, each once. */
export function strongest(evidence: readonly Evidence[]): readonly string[] {
  const weights = new Map<string, number>()
  for (const { entry, weight } of evidence) weights.set(entry, Math.max(weights.get(entry) ?? 0, Math.abs(weight)))
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 8)
    .map(([entry]) => entry)
}

/** Names of the brand and the product, word by word: "Best Bank" praises nobody. */
function namesOf(interaction: Interaction): readonly (readonly string[])[] {
  const names: string[][] = []
  for (const it of [interaction.brand?.name, interaction.brand?.id, interaction.product?.name])
    if (it !== undefined) names.push(it.toLowerCase().split(' '))
  return names
}

function withoutNames(lower: readonly string[], names: readonly (readonly string[])[]): string[] {
  const left = [...lower]
  for (const name of names) {
    const [first] = name
    if (first === undefined) continue
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1))
      if (name.every((word, k) => lower[at + k] === word)) left.fill('', at, at + name.length)
  }
  return left
}
