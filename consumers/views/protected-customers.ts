import type { Dialect } from './dialect.ts'

/**
 * The customers whom no view of persons names: their gate is closed for a reason that is not told. A SELECT of `customer_key`, each
 * once. A key that is protected for one brand is protected for all.
 */
export function protectedCustomers(momentsCurrent: string, dialect: Dialect): string {
  return `
SELECT DISTINCT customer_key
FROM ${momentsCurrent}
WHERE offer_gate = 'closed' AND ${dialect.has('reasons', `'other'`)}`
}

/** The caveat of the views of conversations and matters. */
export const NAMES_NO_PROTECTED =
  'Customers who are protected from offers for a reason that is not told are shown as unknown customers: sums equal those of `contacts`, and no row names them.'
