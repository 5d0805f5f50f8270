import { sayCount, SMALLEST_GROUP } from '../kit/say-numbers.ts'

const BANDS = ['low', 'medium', 'high', 'latent'] as const
export type RiskBandName = (typeof BANDS)[number]
type BandCounts = Readonly<Record<RiskBandName, number>>

/** The bands whose sum over all rows is told, too. */
const SUMMED = ['high', 'latent'] as const

/**
 * Tells the counts of a table whose rows have a total: none of 1 to 9, and none from which such a one follows by subtraction from the
 * total of its row, or from the sum of its band over all rows.
 */
export function hideSmall(rows: readonly BandCounts[]): (row: BandCounts, band: RiskBandName) => string {
  const hidden = new Map(rows.map((row) => [row, new Set(BANDS.filter((band) => isSmall(row[band])))]))
  const hiddenIn = (row: BandCounts) => hidden.get(row) ?? new Set<RiskBandName>()
  for (let changed = true; changed;) {
    changed = false
    for (const row of rows) {
      const [beside] = (['medium', 'low', 'high', 'latent'] as const).filter((band) => !hiddenIn(row).has(band)).toSorted(lowAndMediumFirst)
      if (hiddenIn(row).size !== 1 || beside === undefined) continue
      hiddenIn(row).add(beside)
      changed = true
    }
    for (const band of SUMMED) {
      const [smallest] = rows.filter((row) => !hiddenIn(row).has(band)).toSorted((a, b) => a[band] - b[band])
      if (rows.filter((row) => hiddenIn(row).has(band)).length !== 1 || smallest === undefined) continue
      hiddenIn(smallest).add(band)
      changed = true
    }
  }
  return (row, band) => (hiddenIn(row).has(band) && !isSmall(row[band]) ? 'not told' : sayCount(row[band]))
}

const isSmall = (count: number) => count > 0 && count < SMALLEST_GROUP

/** Their sums are told nowhere. */
const lowAndMediumFirst = (a: RiskBandName, b: RiskBandName) =>
  Number(a === 'high' || a === 'latent') - Number(b === 'high' || b === 'latent')
