import { sayCount, SMALLEST_GROUP } from '../kit/say-numbers.ts'

const BANDS = ['low', 'medium', 'high', 'latent'] as const
export type RiskBandName = (typeof BANDS)[number]
type BandCounts = Readonly<Record<RiskBandName, number>>

/** The bands whose sum over all rows is told, too. */
const SUMMED = ['high', 'latent'] as const

/** Which band is hidden beside a small one: first those whose sum is told nowhere. */
const HIDDEN_FIRST = ['medium', 'low', 'high', 'latent'] as const

/**
 * Tells the counts of a table whose rows have a total: none of 1 to 9, and none from which such a one follows by subtraction from the
 * total of its row, or from the sum of its band over all rows. What is hidden together is ten or more.
 */
export function hideSmall(rows: readonly BandCounts[]): (row: BandCounts, band: RiskBandName) => string {
  const hidden = new Map(rows.map((row) => [row, new Set(BANDS.filter((band) => isSmall(row[band])))]))
  const isHidden = (row: BandCounts, band: RiskBandName) => hidden.get(row)?.has(band) === true
  /** Hides one more of the cells, if too few are hidden. */
  const hideBeside = (cells: readonly (readonly [BandCounts, RiskBandName])[]): boolean => {
    const away = cells.filter(([row, band]) => isHidden(row, band)).map(([row, band]) => row[band])
    const next = cells.find(([row, band]) => !isHidden(row, band) && row[band] > 0)
    const isEnough = away.length === 0 || (away.length > 1 && away.reduce((sum, it) => sum + it, 0) >= SMALLEST_GROUP)
    if (isEnough || next === undefined) return false
    hidden.get(next[0])?.add(next[1])
    return true
  }
  const lines = [
    ...rows.map((row) => HIDDEN_FIRST.map((band) => [row, band] as const)),
    ...SUMMED.map((band) => rows.toSorted((a, b) => a[band] - b[band]).map((row) => [row, band] as const)),
  ]
  while (lines.map(hideBeside).includes(true));
  return (row, band) => (isHidden(row, band) && !isSmall(row[band]) ? 'not told' : sayCount(row[band]))
}

const isSmall = (count: number) => count > 0 && count < SMALLEST_GROUP
