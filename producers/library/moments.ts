import { epochOf, toInstant, type Epoch } from '../formats/time.ts'

/** A mistake in one field, found where the fields are put together. */
export type Mistake = { readonly path: string; readonly rule: string }

export type ReadMoment = (moment: Date | string | undefined, path: string) => Epoch | undefined

/** Reads times, and notes each that is none. A text without an offset is read in the zone of the source. */
export function momentReader(zone: string | undefined, mistakes: Mistake[]): ReadMoment {
  return (moment, path) => {
    if (moment === undefined) return undefined
    const text = typeof moment === 'string' ? moment : Number.isNaN(moment.getTime()) ? '' : moment.toISOString()
    const read = epochOf(text, zone)
    if (read === undefined) mistakes.push({ path, rule: 'must be a time, such as a Date or 2026-01-31T08:00:00Z' })
    return read
  }
}

export const spellMoment = (read: Epoch | undefined): string | undefined => (read === undefined ? undefined : toInstant(read.epoch))
