import { describe, expect, test } from '@jest/globals'
import { readFooter } from '../../../../consumers/runtime/chain/footer.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { startKey } from '../../../../consumers/runtime/chain/keys.ts'
import { verify } from '../../../../consumers/jobs/verify.ts'
import { NOON, readSegments, createHarness } from '../../../builders/harness.ts'
import { contacts, toyEvent, statelessToy } from '../../../law/toy-consumers.ts'

const DAY = 86_400_000
const at = (time: string) => Date.parse(`2026-03-${time}:00.000Z`)

async function keys(lake: Lake): Promise<string[]> {
  const found: string[] = []
  for await (const key of lake.list('')) found.push(key)
  return found
}

const begun = async (lake: Lake, partition = 0) => (await readFooter(parquet, lake, startKey(contacts, 1, partition)))?.to

/** The slots of the dataset as `folder offset→end`, signposts as `folder offset⇒folder offset`. */
async function chain(lake: Lake) {
  return (await readSegments(lake, contacts, [])).map(({ key, facts }) => {
    const folder = /arrived_on=\d{4}-\d{2}-(\d{2})/.exec(key)?.[1]
    const end = facts.to === null ? `→${facts.end_offset}` : `⇒${facts.to.arrived_on.slice(-2)} ${facts.to.offset}`
    return `p${facts.partition} ${folder} ${facts.first_offset}${end}`
  })
}

describe('a partition begins', () => {
  test('with a signpost under a fixed key, at the earliest record and its day', async () => {
    const { log, run, lake } = createHarness()
    for (let n = 0; n < 3; n += 1) log.append(0, { value: toyEvent(n, 1), appendTime: NOON - (5 - n) * DAY })
    log.forget(0, 2n)
    await run(statelessToy)
    expect(await begun(lake)).toEqual({ epoch: 1, arrived_on: '2026-02-27', offset: 2n, append_time: NOON - 3 * DAY })
    expect(await chain(lake)).toEqual(['p0 27 2→3'])
  })

  test("at today's date when the log is empty, and nothing else is written", async () => {
    const { run, lake } = createHarness({ partitions: 2 })
    expect(await run(statelessToy)).toMatchObject({ error: undefined })
    await run(statelessToy)
    expect(await keys(lake)).toEqual(['_meta/v1/contacts/start/e001-p00000.parquet', '_meta/v1/contacts/start/e001-p00001.parquet'])
    expect(await begun(lake, 1)).toEqual({ epoch: 1, arrived_on: '2026-03-02', offset: 0n, append_time: null })
  })

  test('again after a restart exactly where it stopped', async () => {
    const { put, run, lake } = createHarness()
    put(toyEvent(1, 1), toyEvent(2, 1))
    await run(statelessToy)
    const before = await keys(lake)
    await run(statelessToy)
    expect(await keys(lake)).toEqual(before)
    put(toyEvent(3, 1))
    await run(statelessToy)
    expect(await chain(lake)).toEqual(['p0 02 0→2', 'p0 02 2→3'])
  })
})

describe('the day turns', () => {
  test('with a signpost before the first record of the later date', async () => {
    const { log, run, lake } = createHarness()
    for (const time of ['02T23:58', '02T23:59', '03T00:00', '03T00:01'])
      log.append(0, { value: toyEvent(Number(time.slice(-1)) + 10, 1), appendTime: at(time) })
    await run(statelessToy)
    expect(await chain(lake)).toEqual(['p0 02 0→2', 'p0 02 2⇒03 2', 'p0 03 2→4'])
    expect(await verify({ consumer: statelessToy, lake, format: parquet })).toMatchObject({
      problems: [],
      segments: 2,
      signposts: 1,
      gaps: 0,
    })
  })

  test('over days without records in one step', async () => {
    const { log, run, lake } = createHarness()
    log.append(0, { value: toyEvent(1, 1), appendTime: at('02T12:00') })
    log.append(0, { value: toyEvent(2, 1), appendTime: at('09T12:00') })
    await run(statelessToy)
    expect(await chain(lake)).toEqual(['p0 02 0→1', 'p0 02 1⇒09 1', 'p0 09 1→2'])
  })

  test('and never goes back, even when the clock of a new leader does', async () => {
    const { log, run, lake } = createHarness()
    for (const [n, time] of ['03T00:01', '02T23:59', '02T23:58', '03T00:02', '04T00:00'].entries())
      log.append(0, { value: toyEvent(n, 1), appendTime: at(time) })
    await run(statelessToy, { limits: { segmentRows: 2 } })
    expect(await chain(lake)).toEqual(['p0 03 0→2', 'p0 03 2→4', 'p0 03 4⇒04 4', 'p0 04 4→5'])
    expect(await verify({ consumer: statelessToy, lake, format: parquet })).toMatchObject({ problems: [] })
  })

  test('on each partition by itself', async () => {
    const { log, run, lake } = createHarness({ partitions: 2 })
    log.append(0, { value: toyEvent(1, 1), appendTime: at('02T12:00') })
    log.append(1, { value: toyEvent(2, 1), appendTime: at('02T12:00') })
    log.append(1, { value: toyEvent(3, 1), appendTime: at('03T12:00') })
    await run(statelessToy)
    expect(await chain(lake)).toEqual(['p0 02 0→1', 'p1 02 0→1', 'p1 02 1⇒03 1', 'p1 03 1→2'])
  })

  test('segments cover holes in the log: each begins where the previous one ended', async () => {
    const { log, put, run, lake } = createHarness()
    put(toyEvent(1, 1))
    log.skip(0, 5n)
    put(toyEvent(2, 1))
    await run(statelessToy, { limits: { segmentRows: 1 } })
    expect(await chain(lake)).toEqual(['p0 02 0→1', 'p0 02 1→7'])
    expect(await verify({ consumer: statelessToy, lake, format: parquet })).toMatchObject({ problems: [], holes: 0, records: 2 })
  })
})
