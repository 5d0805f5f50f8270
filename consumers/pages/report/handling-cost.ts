import { z } from 'zod'
import { sayWhole } from '../kit/say-numbers.ts'
import { figureCell, textCell, type Ask } from './ask.ts'
import { contactsOf, type Scope } from './scope.ts'

const Cost = z.object({ cause: textCell, currency: textCell, low: figureCell, mid: figureCell, high: figureCell })
type Cost = z.infer<typeof Cost>

/** What the handling of each cause cost, by cause; empty without a price of an hour (reference table `assumptions`). */
export async function askHandlingCost(ask: Ask, scope: Scope): Promise<ReadonlyMap<string, Cost>> {
  return new Map((await ask(costSql(scope), Cost)).map((it) => [it.cause, it]))
}

/** As `1,200 EUR (1,000 to 1,400)`. */
export function sayCost({ currency, low, mid, high }: Omit<Cost, 'cause'>): string {
  return mid === null ? 'unknown' : `${sayWhole(mid)} ${currency} (${sayWhole(low ?? mid)} to ${sayWhole(high ?? mid)})`
}

/** A channel without a price of its own has that of all channels. A cause of which one channel has none has no cost. */
const costSql = (scope: Scope) => `
WITH hour AS (
  SELECT channel, low, mid, high, unit FROM ref_assumptions
  WHERE name = 'handle_hour'
    AND (valid_from IS NULL OR valid_from <= DATE '${scope.to}') AND (valid_to IS NULL OR valid_to >= DATE '${scope.to}')
), spent AS (
  SELECT cause, channel, sum(handle_ms) / 3600000.0 AS hours
  FROM contacts
  WHERE ${contactsOf(scope)} AND cause IS NOT NULL AND handle_ms IS NOT NULL
  GROUP BY cause, channel
)
SELECT spent.cause, min(coalesce(own.unit, common.unit)) AS currency,
  sum(hours * coalesce(own.low, common.low)) AS low, sum(hours * coalesce(own.mid, common.mid)) AS mid,
  sum(hours * coalesce(own.high, common.high)) AS high
FROM spent
LEFT JOIN hour AS own ON own.channel = spent.channel
LEFT JOIN hour AS common ON common.channel IS NULL
GROUP BY spent.cause
HAVING count(*) = count(coalesce(own.mid, common.mid)) AND count(DISTINCT coalesce(own.unit, common.unit)) = 1`
