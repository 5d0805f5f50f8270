import type { z } from 'zod'
import type { Rating } from '../../schemas/event/interaction.ts'
import { score01, type RatingScale } from '../formats/score.ts'
import type { Contact } from './contact.ts'
import { spellMoment, type Mistake, type ReadMoment } from './moments.ts'

type Given = NonNullable<z.output<typeof Contact>['ratings']>[number]

/** Scales that mean the same everywhere. */
const USUAL_SCALES: Readonly<Partial<Record<Given['kind'], RatingScale>>> = {
  nps: { min: 0, max: 10, higher_is_better: true },
  csat: { min: 1, max: 5, higher_is_better: true },
  star: { min: 1, max: 5, higher_is_better: true },
  thumbs: { min: 0, max: 1, higher_is_better: true },
}

/** A rating on its scale. None where the scale is not known or the value lies outside it: then a mistake is noted. */
export function rateContact(given: Given, path: string, read: ReadMoment, mistakes: Mistake[]): readonly Rating[] {
  const { kind, value, subject = 'contact', context = 'unknown', question, comment, at } = given
  const usual = USUAL_SCALES[kind]
  const { min = usual?.min, max = usual?.max, higher_is_better = usual?.higher_is_better } = given
  const refuse = (rule: string, name = '') => {
    mistakes.push({ path: `${path}${name}`, rule })
    return []
  }
  if (min === undefined || max === undefined || higher_is_better === undefined)
    return refuse(`of the kind ${kind} must state min, max and higher_is_better`)
  if (min >= max) return refuse('must be greater than min', '.max')
  const good = score01(value, { min, max, higher_is_better })
  if (good === undefined) return refuse(`must be between ${min} and ${max}`, '.value')
  const rated = spellMoment(read(at, `${path}.at`))
  return [{ kind, value, min, max, higher_is_better, score01: good, subject, context, question, comment, rated_at: rated }].map(
    ({ question: asked, comment: said, rated_at, ...rest }): Rating => ({
      ...rest,
      ...(asked === undefined ? {} : { question: asked }),
      ...(said === undefined ? {} : { comment: said }),
      ...(rated_at === undefined ? {} : { rated_at }),
    }),
  )
}
