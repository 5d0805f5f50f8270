import { BOUND_EXPOSURE, DAY, HORIZON_DAYS } from './priors.ts'
import type { Contract } from './statement.ts'

export type Exposure = {
  /** 0 to 1; null where no date is known. */
  readonly exposure: number | null
  readonly basis: 'contract' | 'none' | 'unknown'
  /** Epoch ms; null where nothing binds the customer, or nobody says until when. */
  readonly boundUntil: number | null
  readonly noticeBy: number | null
}

const UNKNOWN: Exposure = { exposure: null, basis: 'unknown', boundUntil: null, noticeBy: null }

/**
 * Whether the customer can leave within 90 days of `asOf`. They can where there is no contract or it renews by the month, where it
 * ends within the horizon, and where the last day to give notice falls into it; else they are bound.
 */
export function exposureOf(contract: Contract | undefined, asOf: number): Exposure {
  if (contract === undefined) return UNKNOWN
  if (contract.status === 'none') return { ...UNKNOWN, exposure: 1, basis: 'none' }
  const { ends, notice } = contract
  if (ends === undefined) return contract.status === 'rolling' ? { ...UNKNOWN, exposure: 1, basis: 'contract' } : UNKNOWN
  const horizon = asOf + HORIZON_DAYS * DAY
  const noticeBy = notice === undefined ? undefined : ends - notice * DAY
  const noticeOpen = noticeBy !== undefined && asOf <= noticeBy && noticeBy <= horizon
  const free = contract.status === 'rolling' || ends <= horizon || noticeOpen
  const running = ends > asOf
  return {
    exposure: free ? 1 : BOUND_EXPOSURE,
    basis: 'contract',
    boundUntil: running ? ends : null,
    noticeBy: running && noticeBy !== undefined ? noticeBy : null,
  }
}
