import type { Rating } from '../../schemas/event/interaction.ts'

/** An NPS answer as every dataset states it. */
export type NpsAnswer = {
  /** 0 to 10. A fractional answer is rounded down: 8.6 is no promoter, because promoters answer 9 or 10. */
  readonly nps: number
  readonly nps_class: 'promoter' | 'passive' | 'detractor'
  /** The answer as it was given, on 0 to 1. */
  readonly nps_score: number
}

/** Absorbs the error of a division and a multiplication, which is below 1e-14. */
const TOLERANCE = 1e-9

export function npsAnswer({ score01 }: Pick<Rating, 'score01'>): NpsAnswer {
  const nps = Math.floor(score01 * 10 + TOLERANCE)
  return { nps, nps_class: nps >= 9 ? 'promoter' : nps >= 7 ? 'passive' : 'detractor', nps_score: score01 }
}
