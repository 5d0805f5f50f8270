import type { TurnMood } from './statement.ts'

/** The mood of a conversation is that of its last 24 turns of the customer, so that a long one costs no more than a short one. */
export const TURNS_HEARD = 24

type ConversationMood = {
  /** -1 to 1, three decimals: of the last third of the turns. */
  readonly mood: number
  /** The lowest of the first third, the whole and the last third. */
  readonly low: number
}

/** Longer turns weigh more, later ones up to double, and a turn that says nothing little, as in consumers/language/model/sentiment.ts. */
export function moodOfTurns(all: readonly TurnMood[]): ConversationMood | undefined {
  const turns = all.slice(-TURNS_HEARD)
  if (turns.length === 0) return undefined
  const third = Math.ceil(turns.length / 3)
  const end = scoreOfTurns(turns.slice(-third))
  return { mood: thousandths(end), low: thousandths(Math.min(end, scoreOfTurns(turns), scoreOfTurns(turns.slice(0, third)))) }
}

/** A turn as it is kept: its logits in hundredths, and its words. */
export function turnMood(logits: { readonly negative: number; readonly positive: number }, words: number): TurnMood {
  return [Math.round(logits.negative * 100), Math.round(logits.positive * 100), Math.min(words, MOST_WORDS)]
}

const MOST_WORDS = 100

function scoreOfTurns(turns: readonly TurnMood[]): number {
  let [negative, positive, sum] = [0, 0, 0]
  for (const [index, [down, up, words]] of turns.entries()) {
    const later = turns.length === 1 ? 1 : 1 + index / (turns.length - 1)
    const weight = Math.sqrt(Math.max(1, words)) * later * (Math.abs(scoreOfLogits(down, up)) + 0.15)
    negative += down * weight
    positive += up * weight
    sum += weight
  }
  return scoreOfLogits(negative / sum, positive / sum)
}

function scoreOfLogits(negative: number, positive: number): number {
  const [down, up] = [Math.exp(negative / 100), Math.exp(positive / 100)]
  return (up - down) / (up + down + 1)
}

function thousandths(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}
