import { z } from 'zod'
import { BadSettings } from '../../../platform/errors.ts'

const DAY_MS = 86_400_000

/**
 * The instant that a person names, in epoch milliseconds: a day is its last millisecond in UTC, and left out is yesterday. An instant is
 * never guessed, because `3/2/2026` is a different day in different countries.
 */
export function parseAsOf(text: string | undefined, now: number): number {
  if (text === undefined) return now - (now % DAY_MS) - 1
  const asOf = z.iso.date().safeParse(text).success ? Date.parse(text) + DAY_MS - 1 : instantOf(text)
  if (asOf > now) throw new BadSettings(`"${text}" has not ended yet; a score is about what is known`)
  return asOf
}

function instantOf(text: string): number {
  if (z.iso.datetime().safeParse(text).success) return Date.parse(text)
  throw new BadSettings(`"${text}" is neither a day nor an instant in UTC (RFC 3339); write it like 2026-01-31 or 2026-01-31T08:00:00Z`)
}
