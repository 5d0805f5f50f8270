import { describe, expect, test } from '@jest/globals'
import { decodeFooter, encodeFooter, type Footer } from '../../../consumers/runtime/chain/footer.ts'
import { fileColumns } from '../../../consumers/runtime/parquet/file-columns.ts'
import { memoryLake } from '../../../consumers/runtime/memory.ts'
import { parquet } from '../../../consumers/runtime/parquet/parquet.ts'
import type { Lake, Value } from '../../../consumers/runtime/ports.ts'
import { verify } from '../../../consumers/jobs/verify.ts'
import { createHarness } from '../../builders/harness.ts'
import { contacts, toyEvent, statelessToy } from '../../law/toy-consumers.ts'

const columns = fileColumns(contacts)
const slot = (offset: number, day = '02') => `v1/contacts/arrived_on=2026-03-${day}/e001-p00000-${String(offset).padStart(20, '0')}.parquet`
const proof = (lake: Lake) => verify({ consumer: statelessToy, lake, format: parquet })

/** Six records of every kind in three segments. */
async function derived(): Promise<Lake> {
  const { put, run, lake } = createHarness()
  put(
    toyEvent(1, 1),
    toyEvent(2, 1, { test: true }),
    toyEvent(3, 1),
    Buffer.from('{'),
    toyEvent(4, 1, { opened: true }),
    toyEvent(1, 1),
    toyEvent(5, 1),
  )
  await run(statelessToy, { limits: { segmentRows: 1 } })
  return lake
}

/** A copy of a lake in which objects are gone, moved or written otherwise. */
async function changed(lake: Lake, change: (key: string) => string | Uint8Array | Promise<Uint8Array> | undefined): Promise<Lake> {
  const copy = memoryLake()
  for await (const key of lake.list('')) {
    const stored = await lake.read(key)
    const outcome = await change(key)
    if (stored === undefined || outcome === undefined) continue
    if (typeof outcome === 'string') await copy.create(outcome, stored.body)
    else await copy.create(key, outcome)
  }
  return copy
}
const without = (gone: string) => (key: string) => (key === gone ? undefined : key)

/** The same file with other facts, or with other offsets of its rows. */
async function told(
  lake: Lake,
  key: string,
  about: Partial<Footer>,
  offsets?: (it: readonly bigint[]) => readonly bigint[],
): Promise<Uint8Array> {
  const read = await parquet.read(
    lake,
    key,
    columns.map(({ name }) => name),
  )
  if (read === undefined) throw new Error(`no object at ${key}`)
  const file = parquet.begin(columns)
  const at = columns.findIndex(({ name }) => name === 'source_offset')
  const wanted = offsets?.(read.values[at] as readonly bigint[])
  const repeated = (values: readonly Value[]) => (wanted ?? values).map((_, row) => values[row % values.length] ?? null)
  file.rowGroup(read.values.map((values, n) => (n === at && wanted !== undefined ? wanted : repeated(values))))
  return file.finish(encodeFooter({ ...decodeFooter(read.footer, key), ...about }))
}

test('a dataset that is whole is proven so, and every record is accounted for', async () => {
  expect(await proof(await derived())).toEqual({
    dataset: 'contacts',
    lanes: [{ epoch: 1, partition: 0, from: 0n, next: 7n, lastAppendTime: Date.parse('2026-03-02T12:00:00.000Z') }],
    segments: 3,
    signposts: 0,
    records: 7,
    rows: 3,
    silent: 1,
    withheld: 0,
    refused: { not_json: 1 },
    suppressed: { test: 1 },
    duplicates: 1,
    conflicts: 0,
    holes: 0,
    overlaps: 0,
    gaps: 0,
    problems: [],
  })
})

test('a dataset nobody has begun has nothing to prove', async () => {
  expect(await proof(memoryLake())).toMatchObject({ lanes: [], rows: 0, problems: [] })
})

describe('what is wrong is said', () => {
  test('a slot that is gone: a hole', async () => {
    const lake = await derived()
    expect(await proof(await changed(lake, without(slot(1))))).toMatchObject({
      holes: 1,
      problems: [`hole: partition 0 has no slot for offset 1 of epoch 1, but ${slot(3)} comes after it`],
    })
  })

  test('the last slot gone is not seen from the lake alone: the dataset waits for it', async () => {
    const lake = await derived()
    expect(await proof(await changed(lake, without(slot(3))))).toMatchObject({ holes: 0, problems: [], lanes: [{ next: 3n }] })
  })

  test('one range under two dates: an overlap', async () => {
    const lake = await derived()
    await lake.create(slot(1, '03'), (await lake.read(slot(1)))?.body ?? new Uint8Array())
    expect(await proof(lake)).toMatchObject({
      overlaps: 1,
      problems: [`overlap: ${slot(1, '03')} covers offsets that other slots of its partition already cover`],
    })
  })

  test('an object that is not a slot', async () => {
    const lake = await derived()
    await lake.create('v1/contacts/_SUCCESS', Buffer.from(''))
    expect(await proof(lake)).toMatchObject({
      problems: ['v1/contacts/_SUCCESS is not a slot: only segments belong below v1/contacts/'],
    })
  })

  test('a start that is gone leaves slots nobody waits for', async () => {
    const lake = await changed(await derived(), without('_meta/v1/contacts/start/e001-p00000.parquet'))
    expect((await proof(lake)).holes).toBe(3)
  })

  const lies: readonly (readonly [string, Partial<Footer>, ((it: readonly bigint[]) => readonly bigint[]) | undefined, string])[] = [
    ['records that no count accounts for', { records: 9 }, undefined, `the footer of ${slot(1)} counts 9 records but accounts for 2`],
    ['a refusal nobody made', { refused: { not_json: 4 } }, undefined, `the footer of ${slot(1)} counts 2 records but accounts for 6`],
    ['rows that are not there', { rows: 2 }, undefined, `the footer of ${slot(1)} counts 2 rows, but the file has 1`],
    ['a row too many', {}, (it) => [...it, ...it], `the footer of ${slot(1)} counts 1 rows, but the file has 2`],
    ['a row from elsewhere', {}, () => [77n], `${slot(1)} has a row of offset 77, outside its range`],
    [
      'another beginning than its key',
      { first_offset: 2n },
      undefined,
      `the footer of ${slot(1)} begins at offset 2, but its key begins at 1`,
    ],
    ['an end before its beginning', { end_offset: 0n }, undefined, `the footer of ${slot(1)} ends at offset 0, before it begins`],
  ]
  test.each(lies)('%s', async (_name, about, offsets, sentence) => {
    const lake = await derived()
    const { problems } = await proof(await changed(lake, (key) => (key === slot(1) ? told(lake, key, about, offsets) : key)))
    expect(problems).toContain(sentence)
  })

  test('a slot that cannot be read, and what stands behind it', async () => {
    const lake = await derived()
    const { problems } = await proof(await changed(lake, (key) => (key === slot(1) ? Buffer.from('PAR1 and nothing more') : key)))
    expect(problems).toEqual([
      `object ${slot(1)} is not a Parquet file or was truncated: it does not end like one`,
      `hole: partition 0 has no slot for offset 1 of epoch 1, but ${slot(3)} comes after it`,
    ])
  })

  const start = '_meta/v1/contacts/start/e001-p00000.parquet'
  test.each([
    [
      'is no file',
      () => Buffer.from('PAR1 and nothing more'),
      `object ${start} is not a Parquet file or was truncated: it does not end like one`,
    ],
    ['points nowhere', (lake: Lake) => told(lake, start, { to: null }), `${start} is not a slot`],
  ] as const)('a start that %s, and the slots behind it; other partitions are proven all the same', async (_name, damage, sentence) => {
    const lake = await derived()
    const damaged = await changed(lake, (key) => (key === start ? damage(lake) : key))
    const elsewhere = { epoch: 1, arrived_on: '2026-03-02', offset: 4n, append_time: null }
    await damaged.create(start.replace('p00000', 'p00001'), await told(lake, start, { partition: 1, to: elsewhere }))
    const report = await proof(damaged)
    expect(report.lanes).toEqual([expect.objectContaining({ partition: 1, next: 4n })])
    expect(report.problems).toEqual([
      sentence,
      ...[0, 1, 3].map((offset) => `hole: partition 0 has no slot for offset 0 of epoch 1, but ${slot(offset)} comes after it`),
    ])
  })

  test('a signpost that points back ends the walk', async () => {
    const lake = await derived()
    const to = { epoch: 1, arrived_on: '2026-03-02', offset: 0n, append_time: null }
    const { problems } = await proof(await changed(lake, (key) => (key === slot(1) ? told(lake, key, { to }) : key)))
    expect(problems).toContain(`${slot(1)} points back to offset 0 of 2026-03-02`)
  })
})
