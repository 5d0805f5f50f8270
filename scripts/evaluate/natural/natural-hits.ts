import { createHash } from 'node:crypto'
import { hear } from '../../../consumers/language/hear/hear.ts'
import type { Channel } from '../../../schemas/event/interaction.ts'
import { claimsOf } from '../labelled/hear-items.ts'
import type { LabelledCode } from '../labelled/item.ts'
import { toInteraction } from '../labelled/to-interaction.ts'
import type { NaturalSet } from './natural-sets.ts'

/** A public text, and what the rules claim of it. */
export type NaturalText = {
  readonly set: string
  readonly text: string
  /** The first 12 hex digits of the SHA-256 of the text: readings name it by this, as the text itself is not ours to keep. */
  readonly hash: string
  readonly claims: ReadonlySet<LabelledCode>
}

/** What customers say for or against the firm is taken as `referral_signals` takes it. */
const WORD_OF_MOUTH: readonly LabelledCode[] = ['leave', 'recommend', 'warn', 'praise', 'thanks']

export function hearNatural(sets: readonly NaturalSet[]): readonly NaturalText[] {
  return sets.flatMap(({ set, channel, texts }) =>
    [...new Set(texts)].map((text) => ({ set, text, hash: hashOf(text), claims: claimsIn(text, channel) })),
  )
}

function claimsIn(text: string, channel: Channel): ReadonlySet<LabelledCode> {
  const heard = hear(toInteraction({ id: 'natural', channel, turns: [['customer', text]] }))
  const claims = new Set(claimsOf(heard))
  const taken: ReadonlySet<string> = new Set(heard.wordOfMouth.map(({ type }) => (type === 'public_thanks' ? 'thanks' : type)))
  for (const code of WORD_OF_MOUTH) if (!taken.has(code)) claims.delete(code)
  return claims
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
