import { describe, expect, test } from '@jest/globals'
import { parquetMetadata } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { eventConsumers } from '../../../../consumers/all.ts'
import { listDatasets } from '../../../../consumers/datasets/list-datasets.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { toMicros, toMillis } from '../../../../consumers/runtime/parquet/micros.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { fileColumns } from '../../../../consumers/runtime/parquet/file-columns.ts'
import type { Column } from '../../../../schemas/datasets/dataset.ts'
import { elementId } from '../../../../schemas/datasets/field-ids.ts'
import { drawnFile, drawnValues } from '../../../builders/drawn.ts'
import { everyType } from '../../../builders/everything.ts'

const declared: readonly { readonly name: string; readonly columns: readonly Column[] }[] = [
  ...listDatasets(eventConsumers).map(({ dataset, kind }) => ({
    name: dataset.name,
    columns: kind === 'appended' ? fileColumns(dataset) : dataset.columns,
  })),
  everyType,
]

// What engines beside DuckDB need to read the files right: docs/decisions/file-format.md.
describe.each(declared)('a file of $name', ({ columns }) => {
  const values = drawnValues(columns, 48)
  const body = drawnFile(columns, values, '')
  const buffer = new Uint8Array(body).buffer
  const { schema, row_groups: groups } = parquetMetadata(buffer)

  test('has a field id on every node but the root and the repeated groups: as declared, and of list elements 10,000 higher', () => {
    expect(schema.map(({ name, field_id }) => [name, field_id])).toEqual([
      ['root', undefined],
      ...columns.flatMap((column) => [
        [column.name, column.id],
        ...(column.type === 'strings'
          ? [
              ['list', undefined],
              ['element', elementId(column)],
            ]
          : []),
      ]),
    ])
    const ids = schema.flatMap(({ field_id }) => field_id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('has times in microseconds of UTC', () => {
    const times = new Set(columns.filter(({ type }) => type === 'timestamp').map(({ name }) => name))
    for (const { name, logical_type } of schema.filter((it) => times.has(it.name)))
      expect([name, logical_type]).toEqual([name, { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' }])
  })

  test('has booleans in pages of encoding PLAIN, however many', () => {
    const booleans = new Set(columns.filter(({ type }) => type === 'boolean').map(({ name }) => name))
    const chunks = groups.flatMap((group) => group.columns.flatMap(({ meta_data }) => meta_data ?? []))
    const found = chunks
      .filter(({ path_in_schema: [name = ''] }) => booleans.has(name))
      .map(({ data_page_offset }) => parquetHeader({ view: new DataView(buffer), offset: Number(data_page_offset) }))
    expect(found).toHaveLength(2 * booleans.size)
    for (const { data_page_header_v2: page } of found) {
      expect(page?.encoding).toBe('PLAIN')
      expect(page?.num_values).toBeGreaterThan(17)
    }
  })

  test('returns what was written', async () => {
    const lake = memoryLake()
    await lake.create('file', body)
    const read = await parquet.read(
      lake,
      'file',
      columns.map(({ name }) => name),
    )
    for (const [n, { name }] of columns.entries()) expect([name, plain(read?.values[n])]).toEqual([name, plain(values[n])])
  })
})

/** Bytes compare by value, whichever buffer they are in. */
const plain = (values: readonly unknown[] | undefined) =>
  values?.map((it) => (it instanceof Uint8Array ? Buffer.from(it).toString('base64') : it))

test.each([
  { millis: 0, micros: 0n },
  { millis: -1, micros: -1000n },
  { millis: 9_007_199_254_740, micros: 9_007_199_254_740_000n },
  { millis: 9_007_199_254_741, micros: 9_007_199_254_741_000n },
  { millis: -9_007_199_254_741, micros: -9_007_199_254_741_000n },
  { millis: 253_402_300_799_999, micros: 253_402_300_799_999_000n },
  { millis: Number.MAX_SAFE_INTEGER, micros: 9_007_199_254_740_991_000n },
  { millis: Number.MIN_SAFE_INTEGER, micros: -9_007_199_254_740_991_000n },
])('$millis milliseconds are $micros microseconds, and back', ({ millis, micros }) => {
  expect(BigInt(toMicros(millis))).toBe(micros)
  expect(toMillis(micros)).toBe(millis)
})
