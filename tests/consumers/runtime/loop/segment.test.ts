import { describe, expect, test } from '@jest/globals'
import { fileColumns } from '../../../../consumers/runtime/parquet/file-columns.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { countRefused, cover, openSegment } from '../../../../consumers/runtime/loop/segment.ts'
import type { AnyRow } from '../../../../schemas/datasets/dataset.ts'
import { everyType } from '../../../builders/everything.ts'
import { blank } from '../../../builders/lake-rows.ts'

const record = (offset: number, bytes = 10) => ({
  partition: 3,
  offset: BigInt(offset),
  key: null,
  value: Buffer.alloc(bytes),
  headers: [],
  appendTime: 1_772_445_600_000 + offset,
})
const origin = (offset: number) => ({ eventId: `event-${offset}`, processedAt: 1_772_445_700_000 })
const open = () => openSegment({ dataset: everyType, format: parquet, topic: 'calls', epoch: 2, codeVersion: '1.2.3' }, 100n, 5)
const row = (about: AnyRow) => blank(everyType, about)

async function readBack(body: Uint8Array, columns: readonly string[]) {
  const lake = memoryLake()
  await lake.create('it', body)
  return (await parquet.read(lake, 'it', columns))?.values
}

describe('a segment', () => {
  test('keeps where every row came from', async () => {
    const segment = open()
    segment.append([row({ id: 'a' }), row({ id: 'b' })], record(100), origin(100))
    segment.append([row({ id: 'c' })], record(107), origin(107))
    const columns = [
      'id',
      'event_id',
      'recorded_at',
      'processed_at',
      'code_version',
      'source_topic',
      'epoch',
      'source_partition',
      'source_offset',
    ]
    expect(await readBack(segment.finish('{}'), columns)).toEqual([
      ['a', 'b', 'c'],
      ['event-100', 'event-100', 'event-107'],
      [1_772_445_600_100, 1_772_445_600_100, 1_772_445_600_107],
      Array.from({ length: 3 }, () => 1_772_445_700_000),
      Array.from({ length: 3 }, () => '1.2.3'),
      Array.from({ length: 3 }, () => 'calls'),
      [2, 2, 2],
      [3, 3, 3],
      [100n, 100n, 107n],
    ])
  })

  test('covers its records, holes and all, and counts what it read', () => {
    const segment = open()
    cover(segment, record(103, 10))
    cover(segment, record(109, 5))
    expect(segment).toMatchObject({
      endOffset: 110n,
      bytesRead: 15,
      firstAppendTime: 1_772_445_600_103,
      lastAppendTime: 1_772_445_600_109,
      openedAt: 5,
      counts: { records: 2, rows: 0 },
    })
  })

  test('of many rows goes to the file in row groups, in order, and holds less than it read', async () => {
    const segment = open()
    for (let n = 0; n < 10_050; n += 1) {
      segment.append([row({ id: `row ${n}`, words: ['a', 'b'] })], record(n, 1000), origin(n))
      if (n === 9_998) expect(segment.held()).toBeGreaterThan(9_000_000)
    }
    expect(segment.held()).toBeLessThan(2_000_000)
    const [ids = [], offsets = []] = (await readBack(segment.finish('{}'), ['id', 'source_offset'])) ?? []
    expect([ids.length, ids[10_049], offsets[10_000], segment.counts.rows]).toEqual([10_050, 'row 10049', 10_000n, 10_050])
  })

  test('names the first thousand records that were refused, and counts them all', () => {
    const segment = open()
    for (let n = 0; n < 1200; n += 1) countRefused(segment, BigInt(n), n < 1100 ? 'not_json' : 'no_value', 'data')
    expect(segment.counts.refused).toEqual({ not_json: 1100, no_value: 100 })
    expect(segment.counts.firstRefused).toHaveLength(1000)
    expect(segment.counts.firstRefused[999]).toEqual({ offset: '999', code: 'not_json', path: 'data' })
  })
})

describe('a row that does not match its declaration', () => {
  const wrong: readonly (readonly [string, AnyRow, string])[] = [
    ['leaves a column out', { count: undefined }, 'column count holds nothing instead of a valid int'],
    ['has null where something is required', { words: null }, 'column words holds null instead of a valid strings'],
    ['has a number for a text', { id: 5 }, 'column id holds a number'],
    ['has a text for a number', { maybe_count: '5' }, 'column maybe_count holds a string instead of a valid int value or null'],
    ['has a fraction for a whole number', { count: 1.5 }, 'column count holds a number instead of a valid int'],
    ['has a whole number of more than 32 bits', { maybe_count: 3_000_000_000 }, 'column maybe_count holds a number'],
    ['has NaN', { share: NaN }, 'column share holds a number instead of a valid double'],
    ['has an infinite number', { maybe_share: -Infinity }, 'column maybe_share holds a number'],
    ['has a time that is none', { maybe_at: Date.parse('tomorrow') }, 'column maybe_at holds a number instead of a valid timestamp'],
    ['has a number for a large one', { large: 5 }, 'column large holds a number instead of a valid bigint'],
    ['has a large number of more than 64 bits', { large: 2n ** 63n }, 'column large holds a bigint instead of a valid bigint'],
    ['has a yes in words', { yes: 'true' }, 'column yes holds a string'],
    ['has a text for a list', { words: 'a,b' }, 'column words holds a string'],
    ['has a list with holes', { words: ['a', null] }, 'column words holds a object'],
    ['has a text for bytes', { bytes: 'abc' }, 'column bytes holds a string'],
  ]
  test.each(wrong)('%s: the error names the column, and the segment is unchanged', async (_name, about, sentence) => {
    const segment = open()
    segment.append([row({ id: 'before' })], record(100), origin(100))
    expect(() => segment.append([row({ id: 'with it' }), row(about)], record(101), origin(101))).toThrow(sentence)
    segment.append([row({ id: 'after' })], record(102), origin(102))
    expect(segment.counts.rows).toBe(2)
    const [ids, ...columns] =
      (await readBack(
        segment.finish('{}'),
        fileColumns(everyType).map((column) => column.name),
      )) ?? []
    expect(ids).toEqual(['before', 'after'])
    for (const column of columns) expect(column).toHaveLength(2)
  })
})
