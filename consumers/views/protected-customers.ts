import type { Dialect } from './dialect.ts'

/**
 * The customers whom no view of persons shows: their gate is closed for a reason that is not told. A SELECT of `customer_key`, each once.
 * A key is left out for all brands when it is protected for one.
 */
export function protectedCustomers(momentsCurrent: string, dialect: Dialect): string {
  return `
SELECT DISTINCT customer_key
FROM ${momentsCurrent}
WHERE offer_gate = 'closed' AND ${dialect.has('reasons', `'other'`)}`
}

/** The caveat of every view that leaves them out. */
export const LEAVES_PROTECTED_OUT =
  'Customers who are protected from offers for a reason that is not told are left out: sums equal those of `contacts` without them.'
