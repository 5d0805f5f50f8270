import { describe, expect, test } from '@jest/globals'
import { defaultTopics } from '../../../consumers/reference/default-topics.ts'
import { noTables, versionWith } from '../../../consumers/reference/reference-tables.ts'
import { readStored, versionOf } from '../../../consumers/reference/stored-tables.ts'
import { writeTable } from '../../../consumers/reference/write-table.ts'
import { readWords } from '../../../consumers/language/words/words.ts'
import { findNames } from '../../../consumers/language/words/find-names.ts'
import { competitors } from '../../../schemas/reference/competitors.ts'
import { products } from '../../../schemas/reference/products.ts'
import { topics } from '../../../schemas/reference/topics.ts'
import { tablesOf } from '../../builders/reference-tables.ts'

const at = (text: string) => Date.parse(text)
const NOON = at('2026-03-02T12:00:00.000Z')

describe('the version of tables', () => {
  const telco = { competitor: 'telco', brand: null, aliases: [], valid_from: null, valid_to: null }
  const body = (...lines: (typeof telco)[]) => writeTable(competitors, lines)

  test('is empty without tables, and the same for a table without lines', () => {
    expect([versionOf(new Map()), versionOf(new Map([['competitors', body()]]))]).toEqual(['', ''])
    expect(versionWith('rules-2', noTables)).toBe('rules-2')
  })

  test('is 8 hex digits of the lines, whatever their order, and of which table they are', () => {
    const orbit = { ...telco, competitor: 'orbit' }
    const version = versionOf(new Map([['competitors', body(telco, orbit)]]))
    expect(version).toMatch(/^[0-9a-f]{8}$/)
    expect(versionWith('rules-2', { version })).toBe(`rules-2+${version}`)
    expect(versionOf(new Map([['competitors', body(orbit, telco)]]))).toBe(version)
    expect(versionOf(new Map([['competitors', body(telco)]]))).not.toBe(version)
    expect(versionOf(new Map([['products', body(telco, orbit)]]))).not.toBe(version)
    expect(
      versionOf(
        new Map([
          ['products', writeTable(products, [])],
          ['competitors', body(telco, orbit)],
        ]),
      ),
    ).toBe(version)
  })

  test('of another program is told, with what to do', () => {
    expect(() => readStored(new Map([['competitors', Buffer.from('rival\nx\n')]]))).toThrow(
      /^the stored reference table competitors cannot be read: .*; push it again$/,
    )
  })
})

test.each([
  ['2025-12-31T23:59:59.999Z', []],
  ['2026-01-01T00:00:00.000Z', ['telco']],
  ['2026-01-31T23:59:59.999Z', ['telco']],
  ['2026-02-01T00:00:00.000Z', ['telco-group']],
  ['2030-01-01T00:00:00.000Z', ['telco-group']],
])('a line applies from its first to its last day: at %s', (instant, codes) => {
  const tables = tablesOf({
    competitors: [
      { competitor: 'telco', brand: null, aliases: ['Telco'], valid_from: '2026-01-01', valid_to: '2026-01-31' },
      { competitor: 'telco-group', brand: null, aliases: ['Telco'], valid_from: '2026-02-01' },
    ],
  })
  expect(findNames(tables.at(at(instant)).competitorsOf(undefined), readWords('telco'))).toEqual(codes)
})

describe('the competitors of a brand', () => {
  const tables = tablesOf({
    brands: [{ brand: 'acme', aliases: ['Acme Mobile', '4711'], time_zone: null, currency: null }],
    competitors: [
      { competitor: 'telco', brand: null, aliases: [] },
      { competitor: 'orbit', brand: 'acme', aliases: [] },
      { competitor: 'acme', brand: null, aliases: [] },
      { competitor: 'moon', brand: 'Acme Mobile', aliases: [] },
    ],
  })
  const of = (brand: { id?: string; name?: string } | undefined) =>
    findNames(tables.at(NOON).competitorsOf(brand), readWords('telco orbit acme moon'))

  test.each([
    ['by its id', { id: 'ACME' }],
    ['by an alias of its id', { id: '4711', name: 'whatever' }],
    ['by an alias of its name', { name: 'acme mobile' }],
  ])('are found %s, and it is none of them itself', (_, brand) => {
    expect(of(brand)).toEqual(['telco', 'orbit', 'moon'])
  })

  test('of another brand, or of none, are those of every brand', () => {
    expect(of({ id: 'zenith' })).toEqual(['telco', 'acme'])
    expect(of(undefined)).toEqual(['telco', 'acme'])
  })
})

test.each([
  ['2026-03-02T22:59:00.000Z', '2026-03-02'],
  ['2026-03-02T23:01:00.000Z', '2026-03-03'],
  ['2026-07-02T22:01:00.000Z', '2026-07-03'],
])('the day of a brand at %s is that of its zone, in summer too', (instant, day) => {
  const tables = tablesOf({ brands: [{ brand: 'acme', time_zone: 'Europe/Berlin', currency: 'EUR', aliases: [] }] })
  expect(tables.at(at(instant)).dayOf({ id: 'acme' }, at(instant))).toBe(day)
  expect(tables.at(at(instant)).dayOf({ id: 'zenith' }, at(instant))).toBeUndefined()
})

test('whether a customer is an insider is unknown without a list, and without a customer', () => {
  const [staff, other] = [`p1:${'1'.repeat(32)}`, `p1:${'2'.repeat(32)}`]
  const listed = tablesOf({ insiders: [{ customer_key: staff }] }).at(NOON)
  const also = (hash: string) => ({ ref: other, identifiers: [{ kind: 'email', hash, link: 'source' } as const] })
  expect([
    listed.isInsider({ ref: staff }),
    listed.isInsider({ ref: other }),
    listed.isInsider(also(staff)),
    listed.isInsider({ ref: null }),
  ]).toEqual([true, false, true, null])
  expect(noTables.at(NOON).isInsider({ ref: staff })).toBeNull()
})

describe('topics', () => {
  test('of the default list apply until some are pushed', () => {
    expect(noTables.at(NOON).rows.topics).toBe(defaultTopics)
    const pushed = tablesOf({ topics: [{ code: 'pets', kind: 'need', phrases: ['with my dog'] }] })
    expect(pushed.at(NOON).rows.topics.map(({ code }) => code)).toEqual(['pets'])
  })

  test('of the default list are valid, and enough of each kind', () => {
    for (const topic of defaultTopics)
      expect(
        topics.row.safeParse({ code: topic.code, kind: topic.kind, phrases: topic.phrases.join('|'), valid_from: '', valid_to: '' })
          .success,
      ).toBe(true)
    const many = (kind: string) => defaultTopics.filter((it) => it.kind === kind).length
    expect([many('need') >= 8, many('pain') >= 8, many('content') >= 6]).toEqual([true, true, true])
    expect(new Set(defaultTopics.flatMap(({ phrases }) => phrases)).size).toBe(defaultTopics.flatMap(({ phrases }) => phrases).length)
  })
})
