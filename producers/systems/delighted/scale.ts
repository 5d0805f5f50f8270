import type { Rating } from '../../../schemas/event/interaction.ts'
import type { DelightedOptions, QuestionScale } from './options.ts'

/** The scale of a survey or of a question, and what it is about. */
export type SurveyScale = Pick<Rating, 'kind' | 'min' | 'max' | 'higher_is_better' | 'subject'>

/** A scale, with the codes of the warnings that say what nobody stated about it. */
export type KnownScale = { readonly scale: SurveyScale; readonly doubts: readonly string[] }

const SMILEYS = { kind: 'custom', min: 1, max: 5, higher_is_better: true, subject: 'other' } as const
const FIVE_STARS = { kind: 'star', min: 1, max: 5, higher_is_better: true, subject: 'other' } as const

/**
 * Delighted's own scales. CSAT and CES are asked in words that a firm may turn around: what the source's options say of them under
 * `scales` comes first.
 */
const SCALES: ReadonlyMap<string, SurveyScale> = new Map<string, SurveyScale>([
  ['nps', { kind: 'nps', min: 0, max: 10, higher_is_better: true, subject: 'brand' }],
  ['csat', { kind: 'csat', min: 1, max: 5, higher_is_better: true, subject: 'contact' }],
  ['ces', { kind: 'ces', min: 1, max: 5, higher_is_better: true, subject: 'contact' }],
  ['five_star', FIVE_STARS],
  ['5_star', FIVE_STARS],
  ['star', FIVE_STARS],
  ['stars', FIVE_STARS],
  ['5_stars', FIVE_STARS],
  ['smileys', SMILEYS],
  ['smiley', SMILEYS],
  ['emoji', SMILEYS],
  ['thumbs', { kind: 'thumbs', min: 0, max: 1, higher_is_better: true, subject: 'other' }],
  // What employees say of their employer is no NPS of customers.
  ['enps', { kind: 'custom', min: 0, max: 10, higher_is_better: true, subject: 'other' }],
])

/** The widest of Delighted's scales, for a score of which nobody says what it rates. */
const UNSTATED: SurveyScale = { kind: 'custom', min: 0, max: 10, higher_is_better: true, subject: 'other' }

/** The scale of a survey. A survey of an unknown type is never taken for NPS: its score is a rating of the kind `custom`. */
export function surveyScale(stated: string | undefined, options: Pick<DelightedOptions, 'survey_type' | 'scales'>): KnownScale {
  const named = stated ?? options.survey_type
  if (named === undefined) return { scale: UNSTATED, doubts: ['no_survey_type'] }
  const type = fold(named)
  const known = SCALES.get(type)
  const own = Object.entries(options.scales).find(([name]) => fold(name) === type)?.[1]
  const scale = known ?? UNSTATED
  const { min = scale.min, max = scale.max, higher_is_better = scale.higher_is_better } = own ?? {}
  const doubts = [
    ...(known === undefined ? ['unknown_survey_type'] : []),
    ...(type === 'ces' && own?.higher_is_better === undefined ? ['assumed_direction'] : []),
  ]
  return { scale: { ...scale, min, max: Math.max(max, min + 1), higher_is_better }, doubts }
}

/** The scale of an additional question. Delighted states neither its ends nor its direction, so they are stated by an option. */
export function questionScale(stated: QuestionScale | undefined): KnownScale {
  const of = stated?.kind === undefined ? UNSTATED : (SCALES.get(stated.kind === 'star' ? 'five_star' : stated.kind) ?? UNSTATED)
  const { kind = of.kind, subject = of.subject, min = of.min, max = of.max, higher_is_better = of.higher_is_better } = stated ?? {}
  const isStated = stated?.min !== undefined && stated.max !== undefined
  return {
    scale: { kind, subject, min, max: Math.max(max, min + 1), higher_is_better },
    doubts: isStated || of !== UNSTATED ? [] : ['assumed_scale'],
  }
}

const fold = (type: string): string =>
  type
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
