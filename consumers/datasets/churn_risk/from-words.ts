import type { Interaction } from '../../../schemas/event/interaction.ts'
import { sentimentOf } from '../../language/model/sentiment.ts'
import { customerVoice, speaksEnglish, type Voice } from '../../language/words/turns-by-speaker.ts'
import { asksFor, TELLING } from './leaving.ts'
import type { ContactStatement } from './statement.ts'

/**
 * What the customer's own words say. Nothing where there are none or in a language the rules do not know, and no mood where the
 * sentiment is uncertain: not looked at is not "no".
 */
export function hearCustomer(interaction: Interaction): Heard {
  const voices = customerVoice(interaction)
  if (voices.length === 0 || !speaksEnglish(interaction, voices)) return NOTHING
  const { label, felt } = sentimentOf(interaction, voices)
  return {
    mood: felt === undefined || label === 'uncertain' ? undefined : thousandths(felt.score),
    asks: anyOf(voices, TELLING) ? asksFor(textsOf(interaction)) : 'none',
  }
}

type Heard = Pick<ContactStatement, 'mood' | 'asks'>

const NOTHING: Heard = { mood: undefined, asks: undefined }

function anyOf(voices: readonly Voice[], words: ReadonlySet<string>): boolean {
  return voices.some((it) => it.words.lower.some((word) => words.has(word)))
}

function textsOf({ content, ratings }: Interaction): readonly string[] {
  const turns = (content.turns ?? []).filter((it) => it.speaker === 'customer').map((it) => it.text)
  const comments = (ratings ?? []).map((it) => it.comment).filter((it) => it !== undefined)
  return [...turns, ...comments]
}

/** Enough for a threshold, and short in every row that carries it. */
function thousandths(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}
