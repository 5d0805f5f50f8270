import type { Turn } from '../../../../schemas/event/interaction.ts'
import type { Draft } from '../../../adapter.ts'
import type { Customer } from '../customers.ts'
import { HOUR_MS } from '../firm.ts'
import type { SeededRandom } from '../random.ts'
import { WEAR } from '../rates.ts'
import { mailText } from './mail.ts'
import { transcribe } from './transcript.ts'
import { typeText } from './typing.ts'

/**
 * The words of an interaction as its channel carries them: typed with slips, heard by a machine, or in a mail with signature and quoted
 * mails. What is told stays in the turn it was told in. `agent`: the name under the firm's mails.
 */
export function wearWords(draft: Draft, customer: Customer, agent: string, random: SeededRandom): Draft {
  const { content, channel, ratings } = draft
  const worn = ratings?.map((it) => (it.comment === undefined ? it : { ...it, comment: typeText(it.comment, random, true) }))
  const rated = worn === undefined ? draft : { ...draft, ratings: worn }
  if (content.turns === undefined) return rated
  const turns = wearTurns(
    content.turns,
    { draft, customer, agent, isHeard: channel === 'phone' && random.chance(WEAR.transcripts) },
    random,
  )
  // The signature names the customer, and so does a field of the source.
  const people = channel === 'email' ? { people: [{ name: customer.name, role: 'customer' } as const] } : {}
  return { ...rated, ...people, content: { ...content, turns: [...turns] } }
}

type Wearing = { readonly draft: Draft; readonly customer: Customer; readonly agent: string; readonly isHeard: boolean }

function wearTurns(turns: readonly Turn[], { draft, customer, agent, isHeard }: Wearing, random: SeededRandom): readonly Turn[] {
  const brand = { id: customer.brand.id, name: customer.brand.name }
  const nameOf = ({ speaker }: Turn) => (speaker === 'customer' ? customer.name : `${brand.name} Customer Service`)
  return turns.map((turn, index) => {
    const isCustomer = turn.speaker === 'customer'
    if (isHeard) return { ...turn, text: transcribe(turn.text, random, customer.language) || turn.text }
    if (turn.kind === 'email') {
      const before = turns[index - 1]
      const at = Date.parse(draft.occurred_at) + index * HOUR_MS
      const answers = before === undefined ? undefined : { from: nameOf(before), text: before.text, at }
      return { ...turn, text: mailText(turn.text, { from: isCustomer ? customer.name : agent, isCustomer, brand, answers }, random) }
    }
    return isCustomer && turn.kind !== 'speech' ? { ...turn, text: typeText(turn.text, random, true) } : turn
  })
}
