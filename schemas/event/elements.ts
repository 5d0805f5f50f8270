import { z } from 'zod'

/** The simple values an interaction is made of. */

export const textUpTo = (max = 2048) => z.string().min(1).max(max)
export const codeText = textUpTo(200)
export const wholeCount = z.int().min(0)
export const ms = z.int().min(0)
/** RFC 3339, UTC, with exactly three decimals, so that the order of the texts is the order of the times. */
export const instantText = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/,
    'a time must be RFC 3339 UTC with milliseconds, for example 2026-01-31T08:00:00.000Z',
  )
/** A calendar day: YYYY-MM-DD. */
export const dayText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day must be written YYYY-MM-DD, for example 2026-01-31')
export const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency must be an ISO 4217 code')
export const money = z.int()
export const slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,62}$/, 'lower-case letters, digits, - and _')
export const idAndName = z.strictObject({ id: codeText.optional(), name: codeText.optional() })
/** A keyed pseudonym: key id, colon, 32 hex digits (schemas/event/identity.ts). */
export const pseudonym = z.string().regex(/^p\d+:[0-9a-f]{32}$/, 'a pseudonym must be a key id such as `p1`, a colon and 32 hex digits')
export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) => z.enum(values)
