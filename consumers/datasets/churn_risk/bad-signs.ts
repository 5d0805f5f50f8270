import type { FactEntry } from './entry.ts'
import { isBad, MOODS } from './moods.ts'
import { PRIORS } from './priors.ts'
import { withoutOutcome } from './told.ts'

/** Whether anything of it speaks against the firm. */
export function hasBadSign(entry: FactEntry): boolean {
  const { nps = 10, csat = 1, ease = 1, transfers = 0, waited, told = 0, coded, again } = entry.says
  if (isBad(entry) || nps <= PRIORS.nps.detractor || csat <= PRIORS.csat.low || ease <= PRIORS.effort.lowEase) return true
  return transfers >= PRIORS.effort.transfers || [waited, coded, again].includes(true) || withoutOutcome(told) > 0
}

/** Ended well enough: the customer is not unhappy and nothing is open; without words, the source says that it is solved. */
export function isFine(entry: FactEntry): boolean {
  if (entry.outcome === 'open' || hasBadSign(entry)) return false
  const { mood } = entry.says
  return mood === undefined ? entry.outcome === 'yes' : mood >= MOODS.calm
}
