import type { FactEntry, CustomerCase } from './entry.ts'
import type { CustomerHistory } from './history.ts'
import { PRIORS } from './priors.ts'
import { fade } from './reason.ts'

/** One cause behind separate matters, in so many of three calendar months. */
export type Recurrence = {
  readonly cause: string
  readonly months: 2 | 3
  /** Log-odds points after fading. */
  readonly points: number
  /** The contact with which it came back last. */
  readonly shown: FactEntry
}

/** The cause that weighs most at this instant: each matter looks back over its own month and the two before it. */
export function findRecurrence({ asOf, matters }: CustomerHistory): Recurrence | undefined {
  if (matters.length < 2) return undefined
  let strongest: Recurrence | undefined
  for (const matter of matters) {
    const shown = matter.cause === undefined ? undefined : beginning(matter)
    if (matter.cause === undefined || shown === undefined) continue
    const months = monthsOf(matter.cause, monthOf(shown.at), matters)
    if (months < 2) continue
    const points = fade(months === 3 ? PRIORS.recurring.three : PRIORS.recurring.two, PRIORS.recurring.halfLife, asOf - shown.at)
    if (strongest === undefined || points >= strongest.points)
      strongest = { cause: matter.cause, months: months === 3 ? 3 : 2, points, shown }
  }
  return strongest
}

/** A matter counts for the month it began in, however long it was chased. */
function beginning({ entries }: CustomerCase): FactEntry | undefined {
  return entries.find((it) => it.contact)
}

function monthsOf(cause: string, last: number, matters: readonly CustomerCase[]): number {
  const seen = [false, false, false]
  for (const matter of matters) {
    const began = matter.cause === cause ? beginning(matter) : undefined
    if (began === undefined) continue
    const ago = last - monthOf(began.at)
    if (ago >= 0 && ago < 3) seen[ago] = true
  }
  return seen.filter(Boolean).length
}

/** Calendar months, UTC: the brand's own zone needs a reference table there is none of yet. */
function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
