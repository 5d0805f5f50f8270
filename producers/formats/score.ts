import type { Rating } from '../../schemas/event/interaction.ts'

export type RatingScale = Pick<Rating, 'min' | 'max' | 'higher_is_better'>

/** 0..1, 1 = good; undefined where the value lies outside its scale. */
export function score01(value: number, { min, max, higher_is_better }: RatingScale): number | undefined {
  if (value < min || value > max) return undefined
  const share = (value - min) / (max - min)
  return higher_is_better ? share : 1 - share
}
