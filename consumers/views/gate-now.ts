/**
 * The newest instant that the lake knows of, an aggregate over its interactions. Views have no clock: what holds "now" holds then. It is
 * when the newest contact began, so that of history that was read later everything still holds that held at its end; and never later
 * than the log took in an event, so that a source with a wrong clock cannot move it.
 */
export const newestInstant = (recordedAt: 'last_recorded_at' | 'recorded_at'): string => `least(max(${recordedAt}), max(occurred_at))`

/** CTE `lake`: that instant. */
export function lakeNow(interactionsLatest: string): string {
  return `lake AS (
  SELECT ${newestInstant('last_recorded_at')} AS instant FROM ${interactionsLatest}
)`
}

/** CTE `gates` after `lake`: the offer gate of each brand and customer at that instant. A gate whose time is over has opened by itself. */
export function gatesNow(momentsCurrent: string): string {
  return `gates AS (
  SELECT
    m.brand,
    m.customer_key,
    CASE WHEN m.offer_gate <> 'open' AND m.closed_until <= lake.instant THEN 'open' ELSE m.offer_gate END AS offer_gate,
    CASE WHEN m.offer_gate <> 'open' AND m.closed_until > lake.instant THEN m.closed_until END AS closed_until
  FROM ${momentsCurrent} AS m
  CROSS JOIN lake
)`
}

/** The value where a customer has no row in `gates`: they were not seen in service, which is not unknown and does not block. */
export const NOT_SEEN = `'not_seen'`

/** What a column of the gate says, in every view that has one. */
export const GATE_SENTENCE =
  'Whether offers may be made to the customer at the newest instant of the lake: open, closed, unknown, or not_seen where `moments` has no row. Unknown counts as closed.'

/** The caveat of every list of persons that leaves protected customers out. */
export const LEAVES_OUT_PROTECTED =
  'Customers whose offer gate is closed for a reason that is not told are left out, so do not count the rows of this view against another one.'
