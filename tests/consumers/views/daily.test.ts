import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { composeViews } from '../../../consumers/views/sql.ts'
import { churnRiskDaily } from '../../../schemas/datasets/churn_risk.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { blank, writeDailyRows } from '../../builders/lake-rows.ts'

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  db = await duck()
})
afterAll(() => db.end())
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const row = (customer_key: string, intent_points: number, date: string) =>
  blank(churnRiskDaily, {
    customer_key,
    brand: 'acme',
    intent_points,
    as_of: Date.parse(`${date}T23:59:59.999Z`),
    customer_stage: 'current',
    known_by: 'recorded',
  })

const write = (date: string, epoch: number, partition: number, ...rows: readonly (readonly [string, number])[]) =>
  writeDailyRows(
    folder.path,
    churnRiskDaily,
    rows.map(([customer, points]) => row(customer, points, date)),
    { epoch, partition, partitions: 2, date },
  )

const show = (present: boolean) => db.run(composeViews([{ dataset: churnRiskDaily, kind: 'daily', present }], folder.path))
const told = async (view: string) =>
  (await db.rows(`SELECT concat_ws(' ', as_of::DATE, customer_key, intent_points) AS told FROM ${view} ORDER BY told`)).map(
    (it) => it['told'],
  )

describe('churn_risk_daily', () => {
  test('has the rows of every day and partition, and the current view the newest of each customer', async () => {
    await write('2026-03-01', 1, 0, ['a', 80], ['b', 10])
    await write('2026-03-01', 1, 1, ['c', 20])
    await write('2026-03-02', 1, 0, ['a', 79])
    await write('2026-03-02', 1, 1)
    await show(true)
    expect(await told('churn_risk_daily')).toHaveLength(4)
    expect(await told('churn_risk_daily_current')).toEqual(['2026-03-01 b 10', '2026-03-01 c 20', '2026-03-02 a 79'])
  })

  test('counts a customer once on a day that was scored in two epochs: as the newest has them', async () => {
    await write('2026-03-01', 1, 0, ['a', 80])
    await write('2026-03-01', 2, 1, ['a', 60])
    await show(true)
    expect(await told('churn_risk_daily')).toEqual(['2026-03-01 a 60'])
  })

  test('is a view without rows before the first run', async () => {
    await show(false)
    expect(await told('churn_risk_daily')).toEqual([])
    expect(await told('churn_risk_daily_current')).toEqual([])
  })
})
