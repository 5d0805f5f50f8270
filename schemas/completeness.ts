import { z } from 'zod'

/**
 * What is known of one day of a dataset once no further row can arrive in it. It lies beside the data, and is never changed:
 *
 *   _meta/v1/<dataset>/complete/arrived_on=<UTC date>.json
 */
const count = z.int().min(0)
const share = z.number().min(0).max(1).nullable()
const instant = z.iso.datetime().nullable()

export const CompletenessMark = z.object({
  dataset: z.string(),
  arrived_on: z.iso.date(),
  completed_at: z.iso.datetime(),
  segments: count,
  records: count,
  rows: count,
  silent: count,
  withheld: count,
  duplicates: count,
  refused: z.record(z.string(), count),
  suppressed: z.record(z.string(), count),
  occurred_from: instant,
  occurred_to: instant,
  customer_key_share: share,
  words_share: share,
  rating_share: share,
  unknown_shares: z.record(z.string(), share),
})
export type CompletenessMark = Readonly<z.infer<typeof CompletenessMark>>

export const marksFolder = (dataset: string): string => `_meta/v1/${dataset}/complete/`

export const markKey = (dataset: string, day: string): string => `${marksFolder(dataset)}arrived_on=${day}.json`

/** The columns of the table `completeness`, each with its type in DuckDB and its sentence. */
export const COMPLETENESS_COLUMNS = {
  dataset: ['VARCHAR', 'The dataset.'],
  arrived_on: ['DATE', 'The UTC day on which the log received the events.'],
  completed_at: ['TIMESTAMPTZ', 'When it was known that no further row arrives in this day.'],
  segments: ['BIGINT', 'Segments of the day.'],
  records: ['BIGINT', 'Records of the log that the segments cover.'],
  rows: ['BIGINT', 'Rows derived from them.'],
  silent: ['BIGINT', 'Records that carry nothing for the dataset.'],
  withheld: ['BIGINT', 'Records whose customer does not allow analysis; their rows have keys only.'],
  duplicates: ['BIGINT', 'Repeats of an event.'],
  refused: ['BIGINT', 'Records that could not be read.'],
  suppressed: ['BIGINT', 'Records that were left out, for any reason.'],
  suppressed_reasons: ['VARCHAR[]', 'Why records were left out.'],
  suppressed_counts: ['BIGINT[]', 'How many, in the order of suppressed_reasons.'],
  occurred_from: ['TIMESTAMPTZ', 'The earliest occurred_at of the rows; null where there is none.'],
  occurred_to: ['TIMESTAMPTZ', 'The latest occurred_at of the rows; null where there is none.'],
  customer_key_share: ['DOUBLE', 'Rows whose customer is known divided by all rows; null where the dataset has no such column or no row.'],
  words_share: ['DOUBLE', 'Rows with words of the customer divided by all rows; null where the dataset does not say.'],
  rating_share: ['DOUBLE', 'Rows with a rating divided by all rows; null where the dataset has no ratings.'],
  judgements: ['VARCHAR[]', 'The columns that can say unknown.'],
  unknown_shares: ['DOUBLE[]', 'Rows that say unknown divided by all rows, in the order of judgements.'],
} as const satisfies Readonly<Record<string, readonly [type: string, sentence: string]>>
