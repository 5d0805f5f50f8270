import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { EffortReason } from './effort-facts.ts'
import { effortFactsOf } from './effort-in-use.ts'

export type Effort = {
  /** 0 = nothing, 1 = all it can; null where neither the customer nor the source says anything. */
  readonly score: number | null
  /** Share of the expected facts that are stated; null where the channel has none. */
  readonly coverage: number | null
  readonly painless: 'yes' | 'no' | 'unknown'
  readonly reasons: readonly EffortReason[]
  /** Whether their own rating of ease decided, or facts. */
  readonly basis: 'rating' | 'facts' | 'none'
}

/** Below it a contact was easy; from its mirror image (0.65) on the customer's own answer says that it was hard. */
const EASY = 0.35

/**
 * What the contact cost the customer, from facts of this contact alone. `repeats`: how often they say that they have to repeat
 * themselves; undefined where their words could not be read.
 *
 * Their own answer (CES) outranks the clock. Without it, one strong fact is enough for no, and yes must hold even if every fact that
 * is missing were as bad as can be. It needs all facts that could be strong, none of them above half its cost: so nothing becomes
 * painless because a source is silent, and a long wait is not made up for by a quick end. One transfer is half of what transfers cost.
 */
export function effortOf(interaction: Interaction, repeats: number | undefined): Effort {
  const facts = effortFactsOf(interaction.channel)
  const reasons = new Set<EffortReason>()
  let stated = 0
  let weight = 0
  let cost = 0
  let worst = 0
  let strong = false
  let blind = false
  let hard = false
  for (const fact of facts) {
    const value = fact.read(interaction, repeats)
    if (value === undefined) {
      worst += fact.weight
      if (fact.strong !== undefined) blind = true
      continue
    }
    const share = Math.min(1, Math.max(0, (value - fact.fine) / (fact.bad - fact.fine)))
    stated += 1
    weight += fact.weight
    cost += fact.weight * share
    worst += fact.weight * share
    if (fact.strong !== undefined && value >= fact.strong) strong = true
    if (share >= 0.5) reasons.add(fact.reason)
    if (share > 0.5 && fact.strong !== undefined) hard = true
  }
  if (interaction.abandoned !== undefined || interaction.resolution?.status === 'abandoned') reasons.add('gave_up')

  const asked = interaction.ratings?.findLast((it) => it.kind === 'ces')
  const said = asked === undefined ? undefined : 1 - asked.score01
  if (said !== undefined && said >= 1 - EASY) reasons.add('said_hard')
  const easyByFacts = facts.length > 0 && !blind && !hard && worst < EASY
  return {
    score: said ?? (weight === 0 ? null : cost / weight),
    coverage: facts.length === 0 ? null : stated / facts.length,
    painless: painless(said, strong, easyByFacts),
    reasons: [...reasons],
    basis: said !== undefined ? 'rating' : stated > 0 || reasons.size > 0 ? 'facts' : 'none',
  }
}

function painless(said: number | undefined, strong: boolean, easyByFacts: boolean): Effort['painless'] {
  if (said !== undefined) {
    if (said < EASY) return 'yes'
    return said >= 1 - EASY || strong ? 'no' : 'unknown'
  }
  if (strong) return 'no'
  return easyByFacts ? 'yes' : 'unknown'
}
