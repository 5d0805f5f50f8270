import { PROTECTED_KEYS } from '../report/protected.ts'

/** Conditions of the queries. What a reader chose comes as values; a value that is null chooses everything. */
export const OF_BRAND = `(CAST($brand AS VARCHAR) IS NULL OR brand = $brand)`
export const OF_SEGMENT = `(CAST($segment AS VARCHAR) IS NULL OR customer_segment = $segment)`
export const OF_DAYS = daysOf('day')
export const NOT_PROTECTED = `customer_key NOT IN ${PROTECTED_KEYS}`

/** The condition on the days of a column of dates. */
export function daysOf(column: string): string {
  return `(CAST($from AS VARCHAR) IS NULL OR ${column} >= CAST($from AS DATE)) AND (CAST($to AS VARCHAR) IS NULL OR ${column} <= CAST($to AS DATE))`
}

/** A group is shown from ten people on. Each contact whose customer is not known counts as one of its own. */
export const TEN_PEOPLE = `count(DISTINCT coalesce(customer_key, interaction_id)) >= 10`

/**
 * A relation with the gate and the consent of each customer, for lists whose rows have no gate of their own: of several brands the
 * most careful gate counts.
 */
export const STANDING = `standing AS (
  SELECT customer_key,
    CASE WHEN bool_or(offer_gate = 'closed') THEN 'closed' WHEN bool_or(offer_gate = 'unknown') THEN 'unknown' ELSE min(offer_gate) END AS offer_gate,
    min(consent_marketing) AS consent_marketing
  FROM customers
  GROUP BY customer_key
)`
