import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '../../../consumers/reference/read-csv.ts'

/** One customer of the bigml table: how often they called the service, and whether they left. The table has no times and no words. */
export type BigmlCustomer = { readonly calls: number; readonly churned: boolean }

const CALLS = 'customer service calls'
const CHURN = 'churn'

/** The customers of `bigml.csv` in a folder. */
export function readBigml(folder: string): readonly BigmlCustomer[] {
  const path = join(folder, 'bigml.csv')
  const read = readCsv(readFileSync(path))
  if (!read.ok) throw new Error(`${path}: ${read.complaint}`)
  const header = read.header.cells.map((it) => it.trim().toLowerCase())
  const [calls, churn] = [header.indexOf(CALLS), header.indexOf(CHURN)]
  if (calls === -1 || churn === -1) throw new Error(`${path} has no columns "${CALLS}" and "${CHURN}"`)
  return read.lines.map(({ cells }) => ({ calls: Number(cells[calls]), churned: /^true/i.test(cells[churn]?.trim() ?? '') }))
}
