/** The views of datasets that the newest state is put together from. */
export const CHURN_STATES = ['churn_risk_current', 'churn_risk_daily_current'] as const

type ChurnStates = Readonly<Record<(typeof CHURN_STATES)[number], string>>

/**
 * CTE `newest`: the newest churn state of each brand and customer, by an event or by time alone. A daily row counts while it is newer
 * than what the stream knows, and only for a customer whom the stream still knows. Nothing
 * was ever worked out for a customer without facts, who refuses analysis: their band would say low.
 */
export function newestChurn(columns: readonly string[], from: ChurnStates): string {
  const chosen = columns.map((name) => `CASE WHEN d.as_of IS NULL THEN c.${name} ELSE d.${name} END AS ${name}`)
  return `newest AS (
  SELECT
    c.brand,
    c.customer_key,
    ${chosen.join(',\n    ')}
  FROM ${from.churn_risk_current} AS c
  LEFT JOIN ${from.churn_risk_daily_current} AS d
    ON d.brand = c.brand AND d.customer_key = c.customer_key AND d.as_of > c.as_of
  WHERE c.facts > 0
)`
}

/** What `as_of` says, in every view of the newest state. */
export const NEWEST_AS_OF =
  'The instant of the churn state: the newest fact about the customer, or the end of the last day that changed it.'
