import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Statement } from '../../language/rules/match-statements.ts'

type Reaction = 'none' | 'welcome' | 'rejected' | 'annoyed' | 'unknown'

/**
 * How the last offer was taken. `pitches`: the turns in which an agent offers to sell something. A source that lists no offers says
 * nothing, so the words decide there; that no rule found a pitch does not prove that there was none.
 */
export function offerReactionOf({ offers }: Interaction, told: readonly Statement[], pitches: readonly number[]): Reaction {
  if (offers === undefined) return pitches.length === 0 ? 'unknown' : saidOf(told, Math.min(...pitches))
  const last = offers.at(-1)
  if (last === undefined) return 'none'
  const reaction = saidOf(told, last.turn_seq ?? -1)
  switch (last.outcome) {
    case 'accepted':
      return 'welcome'
    case 'rejected':
      return reaction === 'annoyed' ? 'annoyed' : 'rejected'
    case 'deferred':
    case 'unknown':
      return reaction
  }
}

/** What the customer says of an offer after the turn in which it was made; their last word counts. */
function saidOf(told: readonly Statement[], offered: number): 'welcome' | 'annoyed' | 'unknown' {
  const last = told.findLast(({ code, seq }) => (code === 'offer_annoyed' || code === 'offer_welcome') && seq > offered)
  if (last === undefined) return 'unknown'
  return last.code === 'offer_annoyed' ? 'annoyed' : 'welcome'
}
