import type { Draft } from '../../adapter.ts'
import { cleanText } from '../../formats/plain-text.ts'
import { score01 } from '../../formats/score.ts'
import { cutText } from '../../ingest/fit.ts'
import { attribute, type Attributes } from './attributes.ts'
import type { Options, RatingOption } from './options.ts'
import type { DraftWarning } from './statement.ts'

/**
 * What contact attributes mean, where the options say so: the flows of a firm keep the answers of a survey, the reason and the
 * disposition of a contact there. A value that does not fit costs itself, with a warning.
 */
export type Survey = Pick<Draft, 'ratings' | 'reasons' | 'disposition' | 'resolution'>

type Rating = NonNullable<Draft['ratings']>[number]

const LONGEST = 200
const LONGEST_COMMENT = 16_384

export function readSurvey(attributes: Attributes, options: Options, warnings: DraftWarning[]): Survey {
  const ratings = options.ratings.flatMap((it) => ratingOf(attributes, it, warnings) ?? [])
  const reasons = options.reasons.flatMap(({ attribute: name, given_by }) => {
    const stated = attribute(attributes, name)
    return stated === undefined ? [] : [{ code: cutText(stated.value, LONGEST), given_by }]
  })
  const disposition = options.disposition === undefined ? undefined : attribute(attributes, options.disposition)
  const resolution = resolutionOf(attributes, options, warnings)
  return {
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(disposition === undefined ? {} : { disposition: { code: cutText(disposition.value, LONGEST) } }),
    ...(resolution === undefined ? {} : { resolution }),
  }
}

/** A number as a person or a keypad enters it: `4`, `4.5`, `4,5`, `4#`. */
const NUMBER = /^[+-]?\d{1,9}(?:[.,]\d{1,6})?$/

function ratingOf(attributes: Attributes, option: RatingOption, warnings: DraftWarning[]): Rating | undefined {
  const stated = attribute(attributes, option.attribute)
  if (stated === undefined) return undefined
  const { kind, min, max, higher_is_better, subject, context, question } = option
  const value = numberOf(stated.value, option)
  const score = value === undefined ? undefined : score01(value, { min, max, higher_is_better })
  if (value === undefined || score === undefined) {
    warnings.push({ code: value === undefined ? 'unreadable_rating' : 'rating_out_of_range', path: `Attributes.${option.attribute}` })
    return undefined
  }
  const said = option.comment === undefined ? undefined : attribute(attributes, option.comment)
  const comment = said === undefined ? '' : cleanText(said.value, LONGEST_COMMENT)
  return {
    kind,
    value,
    min,
    max,
    higher_is_better,
    score01: score,
    subject,
    context,
    ...(question === undefined ? {} : { question }),
    ...(comment === '' ? {} : { comment }),
  }
}

function numberOf(text: string, { map }: RatingOption): number | undefined {
  const mapped = Object.entries(map ?? {}).find(([answer]) => isSame(answer, text))
  if (mapped !== undefined) return mapped[1]
  const written = text.replace(/[#*]$/, '').trim()
  return NUMBER.test(written) ? Number(written.replace(',', '.')) : undefined
}

function resolutionOf(attributes: Attributes, { resolution }: Options, warnings: DraftWarning[]): Draft['resolution'] {
  const stated = resolution === undefined ? undefined : attribute(attributes, resolution.attribute)
  if (resolution === undefined || stated === undefined) return undefined
  const found = Object.entries(resolution.map).find(([value]) => isSame(value, stated.value))
  if (found !== undefined) return { status: found[1], confirmed_by: resolution.confirmed_by }
  warnings.push({ code: 'unknown_resolution', path: `Attributes.${resolution.attribute}` })
  return undefined
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
