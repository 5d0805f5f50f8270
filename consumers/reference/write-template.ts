import { customerTables } from '../../schemas/reference/customer-tables.ts'
import { referenceColumns, type ReferenceTable } from '../../schemas/reference/table.ts'
import { pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import { readCsv } from './read-csv.ts'

/**
 * A file to begin with: the columns as somebody writes them, and one line that shows how. It is a comment, so it is not pushed; without
 * its `# ` it is a line of the table.
 */
export function writeTemplate(name: PushedName): string {
  const table: ReferenceTable = customerTables[name]?.pushed ?? pushedTables[name]
  const columns = referenceColumns(table)
  const example = columns.map((column) => EXAMPLES[name][column] ?? '')
  return `${columns.join(',')}\n# ${example.join(',')}\n`
}

/** Whether a file has comments and no line yet: a template that nobody has filled. */
export function isUnfilled(bytes: Uint8Array): boolean {
  const read = readCsv(bytes)
  return read.ok && read.lines.length === 0 && read.comments > 0
}

/** One line of each table, by column. A column that is left out is empty. No cell needs quotation marks. */
const EXAMPLES: Readonly<Record<PushedName, Readonly<Record<string, string>>>> = {
  brands: { brand: 'acme', time_zone: 'Europe/Berlin', currency: 'EUR', aliases: 'ACME|Acme Mobile' },
  products: { product: 'fibre_100', brand: 'acme', aliases: 'Fibre 100|the fibre line' },
  complements: { product: 'fibre_100', goes_with: 'tv_box' },
  campaigns: {
    campaign: 'spring_speed',
    brand: 'acme',
    product: 'fibre_100',
    claim: 'connected within a week',
    aliases: 'Spring Speed',
    channel: 'tv',
    live_from: '2026-03-01',
    live_to: '2026-04-30',
    spend_minor: '2500000',
  },
  competitors: { competitor: 'orbit', brand: 'acme', aliases: 'Orbit|Orbit Mobile' },
  phrases: { kind: 'pitch', phrase: 'would you like our premium plan', brand: 'acme' },
  topics: { code: 'moving_house', kind: 'need', phrases: 'moving house|new flat' },
  insiders: { kind: 'email', identifier: 'ada@example.test', valid_from: '2026-01-01' },
  protected: { kind: 'account', identifier: 'C-1001', valid_from: '2026-02-10', valid_to: '2026-08-10' },
  outcomes: {
    customer_kind: 'account',
    customer: 'C-1001',
    brand: 'acme',
    kind: 'upgrade',
    occurred_at: '2026-03-14',
    amount_minor: '4990',
    currency: 'EUR',
    treated: 'no',
  },
  asked: { customer_kind: 'email', customer: 'ada@example.test', asked_at: '2026-03-20', kind: 'review' },
  eligibility: { customer_kind: 'account', customer: 'C-1001', brand: 'acme', eligible: 'no', reason: 'key_account' },
  assumptions: { name: 'handle_hour', channel: 'phone', low: '28', mid: '34.50', high: '42', unit: 'EUR', source: 'payroll 2026' },
  customer_base: { brand: 'acme', stage: 'current', segment: 'home', country: 'DE', as_of: '2026-03-31', customers: '128000' },
  gains: { pain: 'waiting', product: 'callback', gain: 'we call back at a time that the customer chooses' },
  benchmarks: { metric: 'contact_share', channel: 'phone', industry: 'telecom', value: '0.42', source: 'survey of the trade 2025' },
}
