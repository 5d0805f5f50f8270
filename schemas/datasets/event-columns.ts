import { boolean, date, double, optional, word } from './dataset.ts'

/** Columns that several datasets share. Each dataset gives its own field id. */

const STATES = ['granted', 'denied', 'withdrawn', 'not_asked', 'unknown'] as const

export const consentStated = (id: number) =>
  optional(
    word(
      id,
      ['granted', 'denied', 'withdrawn', 'not_asked'],
      'The consent to analysis that this revision states; null when it says nothing. The highest revision that states one decides for the whole interaction.',
    ),
  )

export const consentAnalysis = (id: number) =>
  word(id, STATES, 'The consent to analysis that applied to this revision: the stated one, or else the policy of the source.')

export const withheldByPolicy = (id: number) =>
  boolean(
    id,
    'True when the revision states no consent and the policy of the source does not permit analysis: the row has keys only, and retracts nothing.',
  )

export const localDay = (id: number) =>
  date(
    id,
    'The day on which the interaction began in the time zone of the source, or else of the brand (reference table `brands`); the UTC day when neither has a zone.',
  )

export const npsScore = (id: number) => optional(double(id, 'The NPS answer as it was given, 1 = extremely likely to recommend.', [0, 1]))

/** The end of the sentence of each `model_version`. */
export const VERSION_OF_TABLES =
  'When a reference table that the dataset reads has lines, it ends with + and 8 hex digits of these tables; with none it is the version of the rules alone.'
