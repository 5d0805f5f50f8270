/**
 * How often a pattern was right, read by people on natural text: texts that customers wrote for themselves, and nobody for this project.
 * `contact_grade` follows this table alone.
 */
export type MeasuredPattern = {
  /** The evidence of a row as a whole (`recommend: i recommend it`), or its beginning up to the colon (`recommend`) for all of its rules. */
  readonly pattern: string
  /** The rows that were judged, and how many of them were right. */
  readonly judged: number
  readonly right: number
  /** The sources of the texts that were judged. */
  readonly sources: readonly string[]
}

const REVIEWS = 'lounge reviews'
const PRODUCTS = 'product sentences'
const BANK = 'bank questions'

/** Hits on public texts, read by two readers who had not seen the rules; right where both say so (docs/signals.md). */
export const MEASURED_PATTERNS: readonly MeasuredPattern[] = [
  { pattern: 'leave', judged: 31, right: 27, sources: [REVIEWS, PRODUCTS, BANK] },
  { pattern: 'praise', judged: 55, right: 43, sources: [REVIEWS, PRODUCTS] },
  { pattern: 'recommend', judged: 47, right: 35, sources: [REVIEWS, PRODUCTS] },
  { pattern: 'warn', judged: 30, right: 25, sources: [REVIEWS, PRODUCTS] },
]

const LEAST_JUDGED = 100
const LEAST_SOURCES = 2
const LEAST_PRECISION = 0.9

/** Whether a pattern is measured to be precise enough to act on. What was not measured is not. */
export function isContactGrade(evidence: readonly string[], measured: readonly MeasuredPattern[] = MEASURED_PATTERNS): boolean {
  return evidence.some((it) => {
    const [whole, group] = [it, it.split(':')[0]].map((pattern) => measured.find((one) => one.pattern === pattern))
    const found = whole ?? group
    return (
      found !== undefined &&
      found.judged >= LEAST_JUDGED &&
      new Set(found.sources).size >= LEAST_SOURCES &&
      lowerBound(found) >= LEAST_PRECISION
    )
  })
}

/** For an interval of 95 %. */
const Z = 1.96

/** The lower bound of the Wilson score interval. */
function lowerBound({ right, judged }: MeasuredPattern): number {
  const share = right / judged
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + Z ** 2 / (4 * judged ** 2))
  return (share + Z ** 2 / (2 * judged) - spread) / (1 + Z ** 2 / judged)
}
