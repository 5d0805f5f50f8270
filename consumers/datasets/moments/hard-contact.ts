import type { Interaction } from '../../../schemas/event/interaction.ts'
import { transfersOf, waitedLong } from '../waits.ts'
import { MOMENT_PRIORS } from './priors.ts'

/**
 * Whether the contact cost the customer much, by what its source counts: a long wait, several transfers, or their own answer, which
 * outranks the clock. Undefined where the source does not say enough to call it easy.
 */
export function hardshipOf(it: Interaction): boolean | undefined {
  const answers = it.ratings?.filter(({ kind }) => kind === 'ces').map(({ score01 }) => score01) ?? []
  const ease = answers.length === 0 ? undefined : Math.min(...answers)
  if (ease !== undefined && ease <= MOMENT_PRIORS.hard) return true
  if (ease !== undefined && ease >= MOMENT_PRIORS.easy) return false
  const transfers = transfersOf(it)
  const waited = waitedLong(it)
  if (waited === true || (transfers ?? 0) >= MOMENT_PRIORS.transfers) return true
  return waited === undefined || transfers === undefined ? undefined : false
}
