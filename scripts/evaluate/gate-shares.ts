import type { CustomerTruth, InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'

/** The gate of each customer at an instant, as a reader of `moments_current` sees it. */
export type GateAnswer = { readonly customer_key: string; readonly offer_gate: string }

export type GateShares = { readonly group: string; readonly all: number } & Readonly<
  Record<'open' | 'closed' | 'unknown' | 'notSeen', number>
>

/** SQL for the gates at an instant: closed and unknown hold until `closed_until`. Of several brands the strictest counts. */
export function gatesAt(instant: string): string {
  return `SELECT customer_key, CASE min(CASE
      WHEN closed_until <= TIMESTAMPTZ '${instant}' OR offer_gate = 'open' THEN 3 WHEN offer_gate = 'closed' THEN 1 ELSE 2 END)
      WHEN 1 THEN 'closed' WHEN 2 THEN 'unknown' ELSE 'open' END AS offer_gate
    FROM moments_current GROUP BY customer_key`
}

/** The last day of which the truth tells, as an instant. */
export function lastInstantOf(truth: readonly Truth[]): string {
  return truth.flatMap((it) => (it.kind === 'interaction' ? [it.occurred_at] : [])).reduce((a, b) => (a > b ? a : b), '')
}

/** How the gate stands at the end of the days for groups of customers: by story, and by what was really so. */
export function gateShares(
  truth: readonly Truth[],
  contacts: readonly { readonly interaction_id: string; readonly customer_key: string | null }[],
  gates: readonly GateAnswer[],
): readonly GateShares[] {
  const keyOf = new Map(contacts.flatMap((it) => (it.customer_key === null ? [] : [[it.interaction_id, it.customer_key] as const])))
  const interactions = truth.filter((it): it is InteractionTruth => it.kind === 'interaction')
  const keys = new Map<string, string>()
  for (const { interaction_id, customer } of interactions) {
    const key = keyOf.get(interaction_id)
    if (customer !== null && key !== undefined) keys.set(customer, key)
  }
  const gateOf = new Map(gates.map((it) => [it.customer_key, it.offer_gate]))
  const customers = truth.filter((it): it is CustomerTruth => it.kind === 'customer')
  const shares = (group: string, is: (it: CustomerTruth) => boolean): GateShares => {
    const all = customers.filter(is)
    const found = all.map((it) => gateOf.get(keys.get(it.customer) ?? '') ?? 'not seen')
    const count = (gate: string) => found.filter((it) => it === gate).length
    return { group, all: all.length, open: count('open'), closed: count('closed'), unknown: count('unknown'), notSeen: count('not seen') }
  }
  const end = Date.parse(lastInstantOf(truth))
  return [
    shares('calm customers', (it) => it.story === 'calm'),
    shares('upset in their last contact', (it) => isUpset(it.customer, interactions, end)),
    shares('offers are really closed to', (it) => it.gate_at_end === 'closed'),
    shares('offers are really open to', (it) => it.gate_at_end === 'open'),
    shares('nobody could say', (it) => it.gate_at_end === null),
  ]
}

/** Whether the last contact with the firm ended bitterly within 14 days before the end, in words that can be read. */
function isUpset(customer: string, interactions: readonly InteractionTruth[], end: number): boolean {
  const last = interactions
    .filter((it) => it.customer === customer && it.what === 'contact' && it.ended !== null)
    .reduce<InteractionTruth | undefined>((a, b) => (a === undefined || b.occurred_at > a.occurred_at ? b : a), undefined)
  return last?.ended === 'bitter' && last.language === 'en' && end - Date.parse(last.occurred_at) < 14 * 86_400_000
}

/** The shares of several runs together. */
export function sharesTogether(shares: readonly GateShares[]): readonly GateShares[] {
  const sums = new Map<string, GateShares>()
  for (const it of shares) {
    const sum = sums.get(it.group)
    sums.set(
      it.group,
      sum === undefined
        ? it
        : {
            group: it.group,
            all: sum.all + it.all,
            open: sum.open + it.open,
            closed: sum.closed + it.closed,
            unknown: sum.unknown + it.unknown,
            notSeen: sum.notSeen + it.notSeen,
          },
    )
  }
  return [...sums.values()]
}
