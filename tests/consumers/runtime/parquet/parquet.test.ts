import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Value } from '../../../../consumers/runtime/ports.ts'
import { footerLength } from '../../../../consumers/runtime/parquet/footer-checksum.ts'
import type { Column, ColumnType } from '../../../../schemas/datasets/dataset.ts'
import { everyType } from '../../../builders/everything.ts'

const { columns } = everyType
const names = columns.map((column) => column.name)
const KEY = 'v1/every_type/arrived_on=2026-03-02/e001-p00000-00000000000000000000.parquet'

/** Texts as UTF-8 can hold them; what it cannot hold has its own test. */
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('', 'ß', '👩‍👩‍👧', '\u0000', 'a'.repeat(5000), '\uffff'))
const BORDERS = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n]
const values: Readonly<Record<ColumnType, fc.Arbitrary<Value>>> = {
  string: text,
  timestamp: fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }),
  date: fc.integer({ min: -719_162, max: 2_932_896 }),
  double: fc.double({ noNaN: true, noDefaultInfinity: true }),
  int: fc.oneof(fc.integer(), fc.constantFrom(2 ** 31 - 1, -(2 ** 31), 0)),
  bigint: fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.constantFrom(...BORDERS)),
  boolean: fc.boolean(),
  strings: fc.array(text, { maxLength: 4 }),
  binary: fc.uint8Array({ maxLength: 20 }),
}
const valueOf = ({ type, required }: Column): fc.Arbitrary<Value> => (required ? values[type] : fc.option(values[type], { nil: null }))
const row = fc.tuple(...columns.map(valueOf))
/** Row groups of different sizes, up to a few hundred rows: some of few values (a dictionary), some of many. */
const groups = fc.array(
  fc.oneof(
    fc.array(row, { maxLength: 5 }),
    fc.tuple(row, fc.integer({ min: 1, max: 300 })).map(([it, times]) => Array.from({ length: times }, () => it)),
  ),
  { maxLength: 4 },
)

type Rows = readonly (readonly Value[])[]
const turned = (rows: Rows): Value[][] => columns.map((_, n) => rows.map((it) => it[n] ?? null))

function file(rows: readonly Rows[], facts: string): Uint8Array {
  const open = parquet.begin(columns)
  for (const group of rows) open.rowGroup(turned(group))
  return open.finish(facts)
}

async function stored(body: Uint8Array) {
  const lake = memoryLake()
  await lake.create(KEY, body)
  return lake
}

/** Bytes compare by value, whichever buffer they are in. */
const plain = (it: unknown) =>
  JSON.stringify(it, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : typeof value === 'bigint' ? `${value}n` : value))

describe('a file', () => {
  test('returns every value of every type, in row groups of any size, and its footer', async () => {
    await fc.assert(
      fc.asyncProperty(groups, fc.string({ unit: 'grapheme' }), async (rows, facts) => {
        const lake = await stored(file(rows, facts))
        const read = await parquet.read(lake, KEY, names)
        expect(read?.footer).toBe(facts)
        expect(plain(read?.values)).toBe(plain(turned(rows.flat())))
        expect(await parquet.footer(lake, KEY)).toBe(facts)
      }),
      { numRuns: 60 },
    )
  })

  test('with a footer larger than the first read returns it', async () => {
    const facts = 'x'.repeat(200_000)
    const lake = await stored(file([], facts))
    expect(await parquet.footer(lake, KEY)).toBe(facts)
  })

  test('larger than the first read returns selected columns in the requested order', async () => {
    const drawn = fc.sample(row, { numRuns: 20, seed: 5 })
    const unlike = (it: readonly Value[] | undefined, n: number) =>
      (it ?? []).map((value, column) => (names[column] === 'large' ? BigInt(n) ** 4n : value))
    const rows = Array.from({ length: 12_000 }, (_, n) => unlike(drawn[n % 20], n))
    const body = file([rows.slice(0, 7000), rows.slice(7000)], 'facts')
    expect(body.length).toBeGreaterThan(65_536)
    const asked = ['large', 'id', 'words'] as const
    const read = await parquet.read(await stored(body), KEY, asked)
    expect(plain(read?.values)).toBe(plain(asked.map((name) => turned(rows)[names.indexOf(name)])))
  })

  test('is deterministic: two files of the same rows have the same bytes', () => {
    const rows = fc.sample(row, { numRuns: 20, seed: 7 })
    expect(Buffer.from(file([rows], 'facts')).equals(file([rows], 'facts'))).toBe(true)
  })

  test('holds U+FFFD for half a surrogate pair, because UTF-8 cannot encode it', async () => {
    const [one] = fc.sample(row, { numRuns: 1, seed: 1 })
    const halves = (one ?? []).map((value, n) => (names[n] === 'id' ? 'a\ud800b' : names[n] === 'words' ? ['\udc00'] : value))
    const read = await parquet.read(await stored(file([[halves]], '')), KEY, ['id', 'words'])
    expect(read?.values).toEqual([['a\ufffdb'], [['\ufffd']]])
  })

  test('that does not exist is undefined', async () => {
    expect(await parquet.read(memoryLake(), KEY, names)).toBeUndefined()
    expect(await parquet.footer(memoryLake(), KEY)).toBeUndefined()
  })
})

describe('a damaged file names itself', () => {
  const whole = file([fc.sample(row, { numRuns: 30, seed: 3 })], '{"end_offset":"1789"}')
  const footer = footerLength(whole)

  test.each([
    { what: 'nothing', length: 0 },
    { what: 'the first bytes', length: 4 },
    { what: 'half of the rows', length: Math.floor((whole.length - footer) / 2) },
    { what: 'the rows without the footer', length: whole.length - footer },
    { what: 'half of the footer', length: whole.length - Math.floor(footer / 2) },
    { what: 'all but the last byte', length: whole.length - 1 },
  ])('when only $what of it is left', async ({ length }) => {
    const lake = await stored(whole.slice(0, length))
    await expect(parquet.footer(lake, KEY)).rejects.toThrow(`object ${KEY} is not a Parquet file or was truncated`)
    await expect(parquet.read(lake, KEY, names)).rejects.toThrow(KEY)
  })

  test('when any byte of its footer was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: footer }), fc.integer({ min: 1, max: 255 }), async (back, change) => {
        const body = whole.slice()
        body[body.length - back] = (body[body.length - back] ?? 0) ^ change
        await expect(parquet.footer(await stored(body), KEY)).rejects.toThrow(`object ${KEY} `)
      }),
      { numRuns: 300 },
    )
  })

  test('when a digit in its footer was changed', async () => {
    const body = Buffer.from(whole)
    body.write('9', body.indexOf('1789'), 'latin1')
    await expect(parquet.footer(await stored(body), KEY)).rejects.toThrow(
      `object ${KEY} is damaged: its footer does not match its checksum`,
    )
  })

  test('when its pages cannot be decompressed', async () => {
    const body = whole.slice()
    body.fill(0xff, 4, body.length - footer)
    await expect(parquet.read(await stored(body), KEY, names)).rejects.toThrow(`object ${KEY} cannot be read`)
  })
})
