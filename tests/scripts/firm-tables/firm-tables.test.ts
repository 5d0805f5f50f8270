import { expect, test } from '@jest/globals'
import { readReferenceFiles } from '../../../consumers/reference/read-files.ts'
import { simulate } from '../../../producers/systems/simulated/simulate.ts'
import { firmTables } from '../../../scripts/firm-tables/firm-tables.ts'
import { viewTables } from '../../../schemas/reference/view-tables.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

const plan = { seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 90, customers: 120, trade: 'telecom' } as const
const truth = [...simulate(plan)].flatMap((it) => it.truth)
const tables = firmTables(plan, truth)
const linesOf = (name: string) => (tables.get(name) ?? '').trimEnd().split('\n').slice(1)
const customers = truth.filter((it) => it.kind === 'customer')

test('every table that views read has lines, and all tables are accepted as they are', () => {
  for (const name of Object.keys(viewTables)) expect([name, linesOf(name).length > 0]).toEqual([name, true])
  const files = new Map([...tables].map(([name, text]) => [`${name}.csv`, Buffer.from(text)]))
  const read = readReferenceFiles(files, () => PSEUDONYM_KEY)
  expect(read.ok ? [] : read.complaints).toEqual([])
})

test('the same plan gives the same tables', () => {
  expect(firmTables(plan, truth)).toEqual(tables)
})

test('exactly the customers who left have a cancel, on the day on which they left', () => {
  const cancels = linesOf('outcomes').filter((it) => it.includes(',cancel,'))
  const told = cancels.map((it) => it.split(',')).map(([, customer, brand, , at]) => [customer, brand, at])
  const gone = customers.filter((it) => it.left_at !== null).map((it) => [it.customer, it.brand, it.left_at])
  expect(told.toSorted()).toEqual(gone.toSorted())
  expect(gone.length).toBeGreaterThan(0)
})

test('nobody buys, renews or recommends after they left', () => {
  const leftAt = new Map(customers.map((it) => [it.customer, it.left_at]))
  for (const [, customer = '', , , at = ''] of linesOf('outcomes').map((it) => it.split(',')))
    expect(at <= (leftAt.get(customer) ?? '9999')).toBe(true)
})

test('the customer base counts every customer on both days, the silent ones included', () => {
  const sums = new Map<string, number>()
  for (const [, , , , day = '', count] of linesOf('customer_base').map((it) => it.split(',')))
    sums.set(day, (sums.get(day) ?? 0) + Number(count))
  expect([...sums]).toEqual(
    expect.arrayContaining([
      ['2026-01-01', 120],
      ['2026-04-01', 120],
    ]),
  )
})
