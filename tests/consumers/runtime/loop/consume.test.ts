import { describe, expect, test } from '@jest/globals'
import { makeBudget } from '../../../../consumers/runtime/loop/budget.ts'
import type { RuntimeEvent } from '../../../../consumers/runtime/context.ts'
import { readSegments, createHarness } from '../../../builders/harness.ts'
import { contacts, toyEvent, statefulToy, statelessToy } from '../../../law/toy-consumers.ts'

const committed = (told: readonly RuntimeEvent[]) =>
  told.flatMap((it) => (it.what === 'committed' ? [{ partition: it.partition, records: it.records, rows: it.rows }] : []))
const silent = (n: number) => toyEvent(n, 1, { opened: true })

describe('a segment is closed', () => {
  test('at its maximum age, even if nothing more arrives', async () => {
    const { put, start, clock } = createHarness()
    const running = start(statelessToy, { limits: { segmentAgeMs: 60_000 } })
    put(toyEvent(1, 1))
    await clock.advance(59_000)
    expect(committed(running.told)).toEqual([])
    await clock.advance(3000)
    expect(committed(running.told)).toEqual([{ partition: 0, records: 1, rows: 1 }])
    await running.stop()
  })

  test('much later, or at very many records, when it has no rows', async () => {
    const { put, start, clock } = createHarness()
    const running = start(statelessToy, { limits: { segmentAgeMs: 60_000, silentAgeMs: 600_000, silentRecords: 3 } })
    put(silent(1), silent(2))
    await clock.advance(590_000)
    expect(committed(running.told)).toEqual([])
    await clock.advance(20_000)
    expect(committed(running.told)).toEqual([{ partition: 0, records: 2, rows: 0 }])
    put(silent(3), silent(4), silent(5))
    await clock.advance(2000)
    expect(committed(running.told)).toHaveLength(2)
    await running.stop()
  })

  test.each([
    { name: 'its rows', limits: { segmentRows: 2 }, sizes: [2, 2, 1] },
    { name: 'the bytes it read', limits: { segmentBytes: toyEvent(1, 1).length + 1 }, sizes: [2, 2, 1] },
    { name: 'nothing but the end', limits: {}, sizes: [5] },
  ])('at $name', async ({ limits, sizes }) => {
    const { put, run } = createHarness()
    put(...[1, 2, 3, 4, 5].map((n) => toyEvent(n, 1)))
    expect(committed((await run(statelessToy, { limits })).told).map((it) => it.records)).toEqual(sizes)
  })

  test('when the memory budget is exceeded, the largest first', async () => {
    const { log, start, clock } = createHarness({ partitions: 3 })
    const budget = makeBudget(60_000)
    const running = start(statelessToy, { budget })
    const fill = (partition: number, from: number, count: number) => {
      for (let n = 0; n < count; n += 1) log.append(partition, { value: toyEvent(from + n, partition) })
    }
    fill(0, 0, 5)
    fill(1, 100, 20)
    fill(2, 200, 10)
    await clock.advance(1500)
    expect([budget.held() < 60_000, committed(running.told)]).toEqual([true, []])
    fill(2, 300, 30)
    await clock.advance(1500)
    expect(committed(running.told)).toEqual([{ partition: 2, records: 40, rows: 40 }])
    expect(budget.held()).toBeLessThan(60_000)
    await running.stop()
    expect(budget.held()).toBe(0)
  })

  test('and while the store does not accept it, the others stop reading and report that they wait', async () => {
    const { log, start, clock, lake } = createHarness({ partitions: 2 })
    let down = true
    const running = start(statelessToy, {
      budget: makeBudget(20_000),
      lake: {
        ...lake,
        create: (key, body) => (down && key.includes('p00001-') ? Promise.reject(new Error('503')) : lake.create(key, body)),
      },
    })
    for (let n = 0; n < 30; n += 1) log.append(1, { value: toyEvent(n, 1) })
    await clock.advance(2000)
    for (let n = 100; n < 400; n += 1) log.append(0, { value: toyEvent(n, 0), appendTime: clock.now() })
    await clock.advance(120_000)
    const read = running.told.flatMap((it) => (it.what === 'read' && it.partition === 0 ? [it.records] : []))
    expect(read.reduce((sum, it) => sum + it, 0)).toBeLessThan(300)
    expect(running.told.at(-1)).toEqual({ what: 'waiting', partition: 0 })
    down = false
    await clock.advance(60_000)
    await running.stop()
    const rows = committed(running.told).reduce((sum, it) => sum + it.rows, 0)
    expect(rows).toBe(330)
  })

  test('when the process is asked to stop: open segments are written, and nothing is left out', async () => {
    const { put, start, clock, lake } = createHarness()
    const running = start(statelessToy)
    put(toyEvent(1, 1), toyEvent(2, 1))
    await clock.advance(1500)
    expect(committed(running.told)).toEqual([])
    expect(await running.stop()).toMatchObject({ error: undefined })
    expect((await readSegments(lake, contacts, [])).map(({ facts }) => facts.rows)).toEqual([2])
    expect(running.told.at(-1)).toEqual({ what: 'left', partition: 0 })
  })
})

test('a source or a lake that fails for a while is retried, and nothing is lost or doubled', async () => {
  const { put, run, lake } = createHarness()
  put(...[1, 2, 3].map((n) => toyEvent(n, n)))
  let failures = 12
  const shaky =
    <A extends readonly unknown[], T>(act: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      (failures -= 1) >= 0 ? Promise.reject(new Error('the lake cannot be reached')) : act(...args)
  const { error, told } = await run(statefulToy, {
    lake: { ...lake, read: shaky((key, range) => lake.read(key, range)), create: shaky((key, body) => lake.create(key, body)) },
  })
  expect(error).toBeUndefined()
  expect(told.filter((it) => it.what === 'retrying').length).toBeGreaterThanOrEqual(5)
  expect(committed(told)).toEqual([{ partition: 0, records: 3, rows: 3 }])
})

test('a bug in the program stops it instead of being retried for ever, and the error names it', async () => {
  const { put, run, lake } = createHarness()
  put(toyEvent(1, 1))
  const mistaken = () => Promise.reject(new TypeError('undefined is not a function'))
  const { error, told } = await run(statelessToy, { lake: { ...lake, create: (key, body) => lake.create(key, body), read: mistaken } })
  expect(error).toMatchObject({
    exitCode: 70,
    message:
      'partition 0 failed 5 times without progress, the last time because of a bug in this program: TypeError: undefined is not a function',
  })
  expect(told.filter((it) => it.what === 'retrying')).toHaveLength(4)
})
