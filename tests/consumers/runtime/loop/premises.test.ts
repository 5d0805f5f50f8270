import { describe, expect, test } from '@jest/globals'
import { archiveConsumer } from '../../../../consumers/datasets/archive/consumer.ts'
import { pushReference } from '../../../../consumers/jobs/push-reference.ts'
import { readReferenceFiles } from '../../../../consumers/reference/read-files.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { createHarness, readSegments } from '../../../builders/harness.ts'
import { PSEUDONYM_KEY } from '../../../builders/source.ts'
import { statefulWithTables, statelessToy, statelessWithTables, toyEvent } from '../../../law/toy-consumers.ts'

async function push(lake: Lake, file: string, text: string): Promise<string> {
  const read = readReferenceFiles(new Map([[file, Buffer.from(text)]]), () => PSEUDONYM_KEY)
  if (!read.ok) throw new Error(read.complaints.join('; '))
  const [pushed] = await pushReference(lake, read.tables)
  return pushed?.version ?? ''
}

const COLUMNS = ['interaction_id', 'model_version']
const { dataset } = statelessWithTables
const told = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map((it) => `${String(it['interaction_id']).slice(9)} ${String(it['model_version'])}`)

describe('a table that is pushed while a consumer runs', () => {
  test.each([
    ['stateless', statelessWithTables],
    ['stateful', statefulWithTables],
  ] as const)('closes the open segment of a %s dataset first, and nothing is lost or doubled', async (_, consumer) => {
    const { put, start, lake, clock } = createHarness()
    const running = start(consumer)
    put(toyEvent(1, 1), toyEvent(2, 2))
    await clock.advance(2000)
    const version = await push(lake, 'competitors.csv', 'competitor\ntelco\n')
    await clock.advance(2000)
    put(toyEvent(3, 1))
    await clock.advance(70_000)
    put(toyEvent(4, 1), toyEvent(2, 2))
    await clock.advance(2000)
    expect(await running.stop()).toMatchObject({ error: undefined })
    expect(running.told.filter((it) => it.what === 'opened')).toHaveLength(2)
    const [first, second, ...more] = await readSegments(lake, consumer.dataset, COLUMNS)
    expect(more).toEqual([])
    expect([first?.facts.model_version, told(first?.rows ?? [])]).toEqual(['toy', ['1 toy', '2 toy', '3 toy']])
    expect([second?.facts.model_version, told(second?.rows ?? [])]).toEqual([`toy+${version}`, [`4 toy+${version}`]])
  })

  test('closes nothing when the dataset does not read it, or when it is the same or has no line', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statelessWithTables)
    put(toyEvent(1, 1))
    await clock.advance(2000)
    await push(lake, 'products.csv', 'product\nbox\n')
    await push(lake, 'competitors.csv', 'competitor\n')
    await clock.advance(130_000)
    expect(running.told.filter((it) => it.what === 'opened')).toHaveLength(1)
    await running.stop()
    expect((await readSegments(lake, dataset, COLUMNS)).map(({ rows }) => told(rows))).toEqual([['1 toy']])
  })

  test('does not write what a customer says who was suppressed in the same minute', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statelessWithTables)
    put(toyEvent(1, 1), toyEvent(2, 2))
    await clock.advance(2000)
    const version = await push(lake, 'competitors.csv', 'competitor\ntelco\n')
    await suppress(lake, { customerKey: `p1:${'1'.padStart(32, '0')}`, appendedBefore: null }, clock)
    await clock.advance(70_000)
    await running.stop()
    expect((await readSegments(lake, dataset, COLUMNS)).flatMap(({ rows }) => told(rows))).toEqual([`2 toy+${version}`])
  })
})

test('`_current` names the tables it was written with', async () => {
  const { put, run, lake } = createHarness()
  const version = await push(lake, 'competitors.csv', 'competitor\ntelco\n')
  put(toyEvent(1, 1))
  await run(statefulWithTables)
  const [stored] = await readSegments(lake, statefulWithTables.current, ['customer_key', 'model_version'])
  expect(stored?.facts.model_version).toBe(`toy+${version}`)
  expect(stored?.rows.map((it) => it['model_version'])).toEqual([`toy+${version}`])
})

test('nothing is written while a table cannot be read, and all is once it can', async () => {
  const { put, start, lake, clock } = createHarness()
  await lake.create('v1/ref_competitors/competitors.csv', Buffer.from('rival\nx\n'))
  const running = start(statelessWithTables)
  put(toyEvent(1, 1))
  await clock.advance(30_000)
  expect(running.told.at(-1)).toMatchObject({ what: 'retrying', why: expect.stringContaining('push it again') })
  const version = await push(lake, 'competitors.csv', 'competitor\ntelco\n')
  await clock.advance(30_000)
  expect(await running.stop()).toMatchObject({ error: undefined })
  expect((await readSegments(lake, dataset, COLUMNS)).flatMap(({ rows }) => told(rows))).toEqual([`1 toy+${version}`])
})

test('a dataset that reads no table, and the archive, do not ask for any', async () => {
  const asked: string[] = []
  const { put, run, lake } = createHarness()
  const watched: Lake = { ...lake, read: (key, range) => (asked.push(key), lake.read(key, range)) }
  put(toyEvent(1, 1))
  await run(statelessToy, { lake: watched })
  await run(archiveConsumer, { lake: watched })
  expect(asked.filter((key) => key.includes('ref_'))).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
})
