import { customer } from '../../producers/systems/simulated/customers.ts'
import { DAY_MS } from '../../producers/systems/simulated/firm.ts'
import { TRADES, type TradeName } from '../../producers/systems/simulated/trades/trades.ts'
import type { Truth } from '../../producers/systems/simulated/truth.ts'
import { writeTable } from '../../consumers/reference/write-table.ts'
import { customerTables } from '../../schemas/reference/customer-tables.ts'
import type { ReferenceRow, ReferenceTable } from '../../schemas/reference/table.ts'
import { pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import { askedOf, eligibilityOf, outcomesOf } from './customer-facts.ts'
import { assumptionLines, benchmarkLines, gainLines } from './firm-numbers.ts'
import { codeOf, lookedUpTables } from './looked-up-tables.ts'

/** Which simulated days the tables are about; `from`: epoch ms. */
export type TablesPlan = {
  readonly seed: number
  readonly from: number
  readonly days: number
  readonly customers: number
  readonly trade: TradeName
}

/**
 * Every reference table of an invented firm, by name, as somebody at the firm would write its file. The same plan gives the same
 * tables. What the truth tells of customers is told as it was; what it does not tell is invented, in fixed shares.
 */
export function firmTables(plan: TablesPlan, truth: readonly Truth[]): ReadonlyMap<string, string> {
  const until = plan.from + plan.days * DAY_MS
  const { brands, campaigns } = TRADES[plan.trade].firm
  const rows: readonly (readonly [PushedName, readonly ReferenceRow[]])[] = [
    ['brands', brands.map(({ id, name }) => ({ brand: id, time_zone: 'Europe/Berlin', currency: 'EUR', aliases: [name] }))],
    ['complements', brands.flatMap(({ products: [one, two] }) => pair(one, two))],
    ['campaigns', campaigns.map((campaign, nth) => ({ ...campaignLine(campaign), ...(nth === 0 ? running(plan) : ALWAYS) }))],
    ['outcomes', outcomesOf(truth, TRADES[plan.trade].firm, { from: plan.from, until })],
    ['asked', askedOf(truth, until)],
    ['eligibility', eligibilityOf(truth)],
    ['customer_base', [...countCustomers(plan, [], plan.from), ...countCustomers(plan, truth, until)]],
    ['assumptions', assumptionLines],
    ['gains', gainLines],
    ['benchmarks', benchmarkLines],
  ]
  return new Map([...lookedUpTables(plan.trade, truth), ...rows.map(([name, lines]) => [name, write(name, lines)] as const)])
}

function write(name: PushedName, lines: readonly ReferenceRow[]): string {
  const table: ReferenceTable = customerTables[name]?.pushed ?? pushedTables[name]
  return writeTable(table, lines).toString('utf8')
}

const pair = (product: string | undefined, other: string | undefined): readonly ReferenceRow[] =>
  product === undefined || other === undefined ? [] : [{ product: codeOf(product), goes_with: codeOf(other) }]

const campaignLine = (campaign: string): ReferenceRow => ({
  campaign: codeOf(campaign),
  claim: `what ${campaign} promises`,
  aliases: [campaign],
  channel: 'tv',
  spend_minor: 4_000_000,
})

const ALWAYS = { live_from: '2020-01-01' }

/** A campaign that begins and ends within the days, so that there is a before and an after. */
function running({ from, days }: TablesPlan) {
  return { live_from: dayOf(from + Math.floor(days * 0.3) * DAY_MS), live_to: dayOf(from + Math.floor(days * 0.6) * DAY_MS) }
}

/** How many customers each brand has at an instant, by stage and segment; also those who never turn to the firm. */
function countCustomers({ seed, from, customers, trade }: TablesPlan, truth: readonly Truth[], at: number): readonly ReferenceRow[] {
  const gone = new Set(truth.flatMap((it) => (it.kind === 'customer' && it.left_at !== null ? [it.customer] : [])))
  const counts = new Map<string, { readonly row: ReferenceRow; readonly customers: number }>()
  for (let index = 0; index < customers; index += 1) {
    const { account, brand, stage, segment } = customer(seed, index, from, TRADES[trade])
    const row = { brand: brand.id, stage: gone.has(account) ? 'former' : stage, segment, as_of: dayOf(at) }
    const group = JSON.stringify(row)
    counts.set(group, { row, customers: (counts.get(group)?.customers ?? 0) + 1 })
  }
  return [...counts.values()].map((it) => ({ ...it.row, customers: it.customers }))
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
