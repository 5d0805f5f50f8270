import { LABELLED_CODES, type LabelledCode } from '../labelled/item.ts'
import type { NaturalText } from './natural-hits.ts'
import { type NaturalReading, readingKey } from './readings.ts'

/**
 * Of one code: how many public texts the rules claim it of, how many of these were read, and how many are right where both readers say
 * so. `others`: texts without a hit that were read, `missed`: those of them that show it to both.
 */
export type NaturalMeasure = {
  readonly code: LabelledCode
  readonly hits: number
  readonly read: number
  readonly right: number
  readonly others: number
  readonly missed: number
}

export function measureNatural(texts: readonly NaturalText[], readings: readonly NaturalReading[]): readonly NaturalMeasure[] {
  const byKey = new Map(readings.map((it) => [readingKey(it.code, it.text), it.readers.every((says) => says)]))
  return LABELLED_CODES.map((code) => {
    const says = ({ hash }: NaturalText) => byKey.get(readingKey(code, hash))
    const hits = texts.filter(({ claims }) => claims.has(code))
    const others = texts.filter((it) => !it.claims.has(code) && says(it) !== undefined)
    return {
      code,
      hits: hits.length,
      read: hits.filter((it) => says(it) !== undefined).length,
      right: hits.filter((it) => says(it) === true).length,
      others: others.length,
      missed: others.filter((it) => says(it) === true).length,
    }
  }).filter(({ hits, others }) => hits + others > 0)
}
