import type { FactEntry } from './entry.ts'
import { isBad, MOODS } from './moods.ts'
import { PRIORS } from './priors.ts'
import { tells } from './told.ts'

/** Whether anything of it speaks against the firm. */
export function hasBadSign(entry: FactEntry): boolean {
  const { ease = 1, transfers = 0, waited, again, told } = entry.says
  if (isUnhappy(entry) || ease <= PRIORS.effort.lowEase || transfers >= PRIORS.effort.transfers) return true
  return waited === true || again === true || tells(told, 'come_again')
}

/**
 * Ended well enough, whatever effort it took: the customer is not unhappy and nothing is open; without words, the source says that it is
 * solved.
 */
export function isFine(entry: FactEntry): boolean {
  if (entry.outcome === 'open' || isUnhappy(entry)) return false
  const { mood } = entry.says
  return mood === undefined ? entry.outcome === 'yes' : mood >= MOODS.calm
}

function isUnhappy(entry: FactEntry): boolean {
  const { nps = 10, csat = 1, told, coded } = entry.says
  if (isBad(entry) || coded === true || nps <= PRIORS.nps.detractor || csat <= PRIORS.csat.low) return true
  return AGAINST.some((it) => tells(told, it))
}

const AGAINST = ['cancel', 'porting', 'contract_end', 'leave', 'escalation', 'unsolved'] as const
