import { z } from 'zod'
import type { Context } from '../../adapter.ts'
import { cutText } from '../../ingest/fit.ts'
import { nativeId } from '../../reading/json.ts'
import { epochOf, isZeroTime, toInstant } from '../../formats/time.ts'

/**
 * How one value of a payload is read. A field that is not what it should be is as good as absent: the rest of the payload still
 * says something, and one odd field must not cost a contact.
 */

/** A time: the text as it came, which keys are built from, and epoch milliseconds, undefined where the text is no time. */
export type Stamp = { readonly text: string; readonly epoch: number | undefined }

/** A time for a key. A text that is no time may be anything, an e-mail address too: the key holds its digest. */
export function keyTime(at: Stamp | undefined, { digest }: Pick<Context, 'digest'>): string {
  if (at === undefined) return ''
  return at.epoch === undefined ? digest(at.text) : at.text
}

/** The service began in 2017; contact events write 1970-01-01T00:00:00.001Z where there is no time. */
const FIRST_TIME = Date.UTC(2000, 0, 1)
const LAST_TIME = Date.UTC(9999, 0, 1)
const LONGEST_NAME = 200
const LONGEST_ID = 256
/** 30 years: longer durations are no durations, and their milliseconds no safe integers. */
const LONGEST_SECONDS = 1e9

/** A text that says something, or undefined. */
export const words = z
  .unknown()
  .optional()
  .transform((it) => (typeof it === 'string' && it.trim() !== '' ? it : undefined))

/** A name or code, as short as the event allows it. */
export const name = words.transform((it) => (it === undefined ? undefined : cutText(it.trim(), LONGEST_NAME)))

/** A name that identifies: a part of it would be another one's, so a longer one is none. */
export const wholeName = words.transform((it) => (it === undefined || it.trim().length > LONGEST_NAME ? undefined : it.trim()))

/** A code in upper case: the vendor writes `VOICE`, `Voice` and `voice`, by door. Codes stand in keys of events, so none is cut. */
export const code = wholeName.transform((it) => it?.toUpperCase())

/** An id; longer than the 256 characters the vendor allows is none. */
export const id = z
  .unknown()
  .optional()
  .transform((it) => {
    // Most ids of a record are null: asking costs less than a refusal of zod's.
    if (it === undefined || it === null) return undefined
    const native = nativeId.safeParse(it).data
    return native === undefined || native.length > LONGEST_ID ? undefined : native
  })

/** The API answers with seconds and a fraction; all else is written as text. */
const timeText = z.union([
  z
    .number()
    .min(0)
    .max(LAST_TIME / 1000)
    .transform((it) => toInstant(Math.round(it * 1000))),
  name,
])

export const stamp = timeText.transform((it): Stamp | undefined => {
  if (it === undefined) return undefined
  if (isZeroTime(it)) return undefined
  const epoch = epochOf(it)?.epoch
  if (epoch === undefined || epoch >= LAST_TIME) return { text: it, epoch: undefined }
  return epoch < FIRST_TIME ? undefined : { text: it, epoch }
})

/** Whole seconds, as number or text, to milliseconds. */
export const seconds = z
  .unknown()
  .optional()
  .transform((it) => {
    const given = typeof it === 'string' && it.trim() !== '' ? Number(it) : it
    return typeof given === 'number' && given >= 0 && given <= LONGEST_SECONDS ? Math.round(given * 1000) : undefined
  })

export const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)
export const optionalNumber = z.number().optional().catch(undefined)

/** An object with these fields among others; undefined where there is none. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .object(shape)
    .nullish()
    .catch(undefined)
    .transform((it) => it ?? undefined)
}

/** The objects of a list; what is none is left out. */
export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item.optional().catch(undefined))
    .optional()
    .catch(undefined)
    .transform((all) => (all ?? []).filter((it) => it !== undefined))
}

/** What follows the last slash of an Amazon Resource Name: the id of the agent, the queue, the group. */
export function lastOf(arn: string | undefined): string | undefined {
  const last = arn?.slice(arn.lastIndexOf('/') + 1)
  return last === '' ? undefined : last
}
