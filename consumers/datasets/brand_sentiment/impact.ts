import type { Interaction } from '../../../schemas/event/interaction.ts'

/**
 * Priors, set by hand: a private contact is known to one customer, a public one to those who read it; a severe one is told on.
 * The index ranks; it measures no effect on anything.
 */
const IMPACT_PRIORS = { severe: 1.5, private: 0.6, public: 1, reachPerTenfold: 0.15, reachAtMost: 2 } as const

/** Sentiment x severity x visibility and reach, cut at -1 and 1. Resolved and painless are left out, or the 2 x 2 would be circular. */
export function impactOf(interaction: Interaction, sentiment: number, severe: boolean): number {
  const weight = severe ? IMPACT_PRIORS.severe : 1
  return Math.max(-1, Math.min(1, sentiment * weight * audience(interaction)))
}

export type BothImpacts = { readonly negative: number; readonly positive: number }

type Turn = { readonly score: number; readonly pNegative: number }

/**
 * The harm and the good apart, from the mean chances of the last third of the customer's turns: a complaint that was mended does little
 * harm, and an anger that stays does all of it. A severe contact harms more, and does no more good.
 */
export function impactsOf(interaction: Interaction, turns: readonly Turn[], severe: boolean): BothImpacts {
  const end = turns.slice(-Math.ceil(turns.length / 3))
  const mean = (of: (turn: Turn) => number) => end.reduce((sum, turn) => sum + of(turn), 0) / end.length
  return {
    negative: impactOf(interaction, -mean(({ pNegative }) => pNegative), severe),
    positive: impactOf(
      interaction,
      mean(({ score, pNegative }) => score + pNegative),
      false,
    ),
  }
}

/** Each tenfold of followers adds to a public contact, up to twice its weight. */
function audience({ visibility, reach }: Interaction): number {
  if (visibility === 'private') return IMPACT_PRIORS.private
  const heard = Math.log10(1 + (reach?.followers ?? 0)) * IMPACT_PRIORS.reachPerTenfold
  return Math.min(IMPACT_PRIORS.reachAtMost, IMPACT_PRIORS.public + heard)
}
