import type { FactEntry, CustomerCase } from './entry.ts'
import type { CustomerHistory } from './history.ts'
import { isFine } from './bad-signs.ts'
import { wasUpset } from './moods.ts'
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
  const complaints = matters.filter(isComplaint)
  if (complaints.length < 2) return undefined
  let strongest: Recurrence | undefined
  for (const matter of complaints) {
    const shown = beginning(matter)
    if (matter.cause === undefined || shown === undefined) continue
    const months = monthsOf(matter.cause, monthOf(shown), complaints)
    if (months < 2) continue
    const points = fade(months === 3 ? PRIORS.recurring.three : PRIORS.recurring.two, PRIORS.recurring.halfLife, asOf - shown.at)
    if (strongest === undefined || points >= strongest.points)
      strongest = { cause: matter.cause, months: months === 3 ? 3 : 2, points, shown }
  }
  return strongest
}

/** Somebody was upset, it was not solved, or the source calls it a problem and it did not end well at once. A question is none. */
function isComplaint({ entries, standing }: CustomerCase): boolean {
  if (standing.healed) return false
  return entries.some((it) => {
    if (!it.contact) return false
    return wasUpset(it) || it.outcome === 'no' || it.outcome === 'open' || (it.says.complaint === true && !isFine(it))
  })
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
    const ago = last - monthOf(began)
    if (ago >= 0 && ago < 3) seen[ago] = true
  }
  return seen.filter(Boolean).length
}

/** A calendar month of the brand. */
function monthOf({ at, says }: FactEntry): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + (says.monthShift ?? 0)
}
