import { z } from 'zod'

/**
 * A record of the log that a dataset could not read, as a line of JSON: `signals-consume refused` prints it, and
 * `signals-produce redrive -` reads it.
 */
export const RefusedRecord = z.object({
  /** The dataset that could not read it. */
  dataset: z.string(),
  topic: z.string(),
  epoch: z.int(),
  partition: z.int(),
  offset: z.string(),
  /** Why, and the field that caused it. */
  code: z.string(),
  path: z.string(),
  /** Where the record was found. */
  found: z.enum(['log', 'archive', 'nowhere']),
  key: z.string().nullable(),
  /** The value of the record, unchanged: as text, or in base64 where it is no text. Both are null where it was found nowhere. */
  value: z.string().nullable(),
  value_base64: z.string().nullable(),
})
export type RefusedRecord = Readonly<z.infer<typeof RefusedRecord>>

/**
 * The header of a record that was published again for one dataset. The others have it already, and count it as a duplicate, however
 * long ago that was.
 */
export const REDRIVE_FOR = 'redrive-for'
