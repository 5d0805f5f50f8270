import type { StatedKind } from '../../../schemas/datasets/judged-from.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { statesOutcome } from './resolved.ts'

/** What a revision states that judgements are made from. Words that are withheld or redacted are stated: nothing can be judged from them any more. */
export function statedKinds(interaction: Interaction): readonly StatedKind[] {
  const { content, ratings, reasons, disposition, offers, contact_attempt, reopen_count } = interaction
  const stated: StatedKind[] = []
  if (content.turns !== undefined || content.status === 'withheld' || content.status === 'redacted') stated.push('words')
  if (ratings !== undefined) stated.push('ratings')
  if (statesOutcome(interaction)) stated.push('status')
  if (reasons !== undefined || disposition !== undefined) stated.push('reasons')
  if (offers !== undefined) stated.push('offers')
  if (contact_attempt !== undefined || reopen_count !== undefined) stated.push('counts')
  return stated
}
