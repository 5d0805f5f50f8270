import { sayDay } from '../kit/say-numbers.ts'

/** What the report is about. Days are UTC dates, both included. */
export type Scope = {
  readonly brand?: string
  readonly segment?: string
  readonly from: string
  readonly to: string
}

const DAY_MS = 86_400_000

/** The date `days` later; earlier where it is negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The last four whole weeks, Monday to Sunday, of a lake whose newest contact was on that day. */
export function lastFullWeeks(newest: string): { readonly from: string; readonly to: string } {
  const sinceSunday = new Date(Date.parse(`${newest}T00:00:00Z`)).getUTCDay()
  const to = addDays(newest, -sinceSunday)
  return { from: addDays(to, -27), to }
}

/** The conditions of a query over contacts of the scope, or of other days. */
export function contactsOf(scope: Scope, { from, to }: { readonly from: string; readonly to: string } = scope): string {
  return `counts_as_contact AND day BETWEEN DATE '${from}' AND DATE '${to}'${ofWhom(scope)}`
}

/** The conditions on brand and segment, to put after others. */
export function ofWhom({ brand, segment }: Scope): string {
  return `${brand === undefined ? '' : ` AND brand = ${quoteSql(brand)}`}${segment === undefined ? '' : ` AND customer_segment = ${quoteSql(segment)}`}`
}

function quoteSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function sayPeriod({ from, to }: Scope): string {
  return `${sayDay(from)} to ${sayDay(to)}`
}
