import type { ReferenceRow } from '../../schemas/reference/table.ts'

const MADE_UP = 'made up for this example'

const euros = (name: string, channel: string | null, low: number, mid: number, high: number): ReferenceRow => ({
  name,
  channel,
  low,
  mid,
  high,
  unit: 'EUR',
  source: MADE_UP,
})

/** What hours, customers and readers are worth to the firm. */
export const assumptionLines: readonly ReferenceRow[] = [
  euros('handle_hour', null, 28, 34, 42),
  euros('handle_hour', 'email', 24, 29, 36),
  euros('exposure_thousand', null, 2, 8, 25),
  euros('lost_customer', null, 150, 420, 900),
  euros('acquired_customer', null, 80, 120, 200),
  euros('acquired_customer', 'search', 60, 95, 140),
  euros('acquired_customer', 'tv', 110, 180, 320),
  { name: 'leave_share', low: 0.01, mid: 0.03, high: 0.06, unit: 'share', source: MADE_UP },
]

const gain = (pain: string, text: string): ReferenceRow => ({ pain, gain: text })

/** What helps against the pains of the default topics. */
export const gainLines: readonly ReferenceRow[] = [
  gain('waiting', 'a call back at a time that the customer chooses'),
  gain('repeating', 'one person who knows the matter until it is solved'),
  gain('not_reachable', 'a number that a person answers'),
  gain('wrong_amount', 'a bill that is checked before it is sent'),
  gain('unclear_price', 'one price that stays for two years'),
  gain('bound', 'a contract that ends when the customer wants'),
  gain('broken', 'a spare device on the next day'),
]

const benchmark = (metric: string, channel: string | null, value: number): ReferenceRow => ({
  metric,
  channel,
  industry: 'telecom',
  value,
  source: MADE_UP,
})

export const benchmarkLines: readonly ReferenceRow[] = [
  benchmark('contact_share', null, 0.7),
  benchmark('resolved_share', null, 0.71),
  benchmark('painless_share', null, 0.55),
  benchmark('abandoned_share', 'phone', 0.06),
  benchmark('nps', null, 18),
]
