import type { Entry, Matter } from './entry.ts'
import { DAY } from './priors.ts'

export type ReasonCode =
  | 'asks_to_cancel'
  | 'asks_for_porting_code'
  | 'asks_when_contract_ends'
  | 'goes_to_competitor'
  | 'recurring_cause'
  | 'unresolved'
  | 'reopened'
  | 'still_open'
  | 'many_bad_contacts'
  | 'repeat_contact'
  | 'many_transfers'
  | 'long_wait'
  | 'low_ease'
  | 'nps_detractor'
  | 'csat_low'
  | 'clearly_negative'
  | 'went_silent'
  | 'first_contact_resolution'
  | 'praise'
  | 'nps_promoter'

/** Why the points moved. */
export type Reason = {
  readonly code: ReasonCode
  /** Log-odds points after fading, whole, so that the reasons of a row add up to its points; below zero where it lowers the risk. */
  readonly points: number
  /** The interaction that shows it best. */
  readonly evidence: string
  /** Set where the reason is part of the experience of one matter, whose parts must not count twice. */
  readonly matter: Matter | undefined
}

/** Undefined where the points round to nothing. */
export function reason(code: ReasonCode, points: number, shown: Entry, matter?: Matter): Reason | undefined {
  const whole = Math.round(points)
  return whole === 0 ? undefined : { code, points: whole, evidence: shown.id, matter }
}

/** Half of the points after each half-life (days); an age (ms) below zero is none. */
export function faded(points: number, halfLife: number, age: number): number {
  return age <= 0 ? points : points * 2 ** (-age / (halfLife * DAY))
}
