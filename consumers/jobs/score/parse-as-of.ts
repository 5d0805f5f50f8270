import { z } from 'zod'
import { BadSettings } from '../../../platform/errors.ts'

const DAY_MS = 86_400_000

/** The instant that a person names for a score, in epoch milliseconds. Left out: the end of yesterday, UTC. */
export function parseAsOf(text: string | undefined, now: number): number {
  if (text === undefined) return now - (now % DAY_MS) - 1
  const asOf = readInstant(text)
  if (asOf === undefined)
    throw new BadSettings(`"${text}" is neither a day nor an instant in UTC (RFC 3339); write it like 2026-01-31 or 2026-01-31T08:00:00Z`)
  if (asOf > now) throw new BadSettings(`"${text}" has not ended yet; a score is about what is known`)
  return asOf
}

/**
 * A day is its last millisecond in UTC. Undefined when the text is neither a day nor an instant: it is never guessed, because `3/2/2026`
 * is a different day in different countries.
 */
export function readInstant(text: string): number | undefined {
  if (z.iso.date().safeParse(text).success) return Date.parse(text) + DAY_MS - 1
  return z.iso.datetime().safeParse(text).success ? Date.parse(text) : undefined
}
