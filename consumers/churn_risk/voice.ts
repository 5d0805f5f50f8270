import type { Interaction } from '../../schemas/interaction.ts'
import { sentimentOf } from '../language/sentiment.ts'
import { customerVoice, speaksEnglish } from '../language/voices.ts'
import { asksFor, namesDestination } from './leaving.ts'
import type { Statement } from './statement.ts'

/**
 * What the customer's own words say. Nothing where there are none or in a language the rules do not know, and no mood where the
 * sentiment is uncertain: not looked at is not "no".
 */
export function heard(interaction: Interaction): Partial<Pick<Statement, 'mood' | 'asks' | 'destination'>> {
  const voices = customerVoice(interaction)
  if (voices.length === 0 || !speaksEnglish(interaction, voices)) return {}
  const { label, felt } = sentimentOf(interaction, voices)
  const texts = [
    ...(interaction.content.turns ?? []).filter((it) => it.speaker === 'customer').map((it) => it.text),
    ...(interaction.ratings ?? []).map((it) => it.comment).filter((it) => it !== undefined),
  ]
  return {
    mood: felt === undefined || label === 'uncertain' ? undefined : thousandths(felt.score),
    asks: asksFor(texts),
    destination: namesDestination(texts),
  }
}

/** Enough for a threshold, and short in every row that carries it. */
function thousandths(score: number): number {
  const rounded = Math.round(score * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}
