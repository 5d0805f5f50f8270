/**
 * A sub-query of the customers of whom no page may show that anything is special: their gate is closed for a reason that is not told.
 * Whatever counts people leaves them out.
 */
export const protectedCustomers = `(SELECT customer_key FROM moments_current WHERE offer_gate = 'closed' AND list_contains(reasons, 'other'))`
