import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Layout } from '../../../producers/adapter.ts'
import type { Raw } from '../../../producers/reading/raw.ts'
import { records, type RecordPosition } from '../../../producers/reading/records.ts'
import { splitTable, tableReader, type Table } from '../../../producers/reading/table.ts'

const layout = (table: Table): Layout => ({
  format: 'csv',
  ...table,
  recordsOf: () => undefined,
  payloadsOf: (record) => ({ ok: true, payloads: [record] }),
})
async function rowsOf(text: string, table: Table, from?: RecordPosition): Promise<readonly Raw[]> {
  const all: Raw[] = []
  async function* open(start: number) {
    yield Buffer.from(text).subarray(start)
  }
  for await (const batch of records(open, layout(table), from)) all.push(...batch)
  return all
}
const values = (rows: readonly Raw[]) => rows.map((it) => (it.ok ? it.value : it.code))

describe('a table', () => {
  const columns = ['caller', 'callee']
  test.each<[string, Table, string, unknown]>([
    ['with a header', {}, 'caller,callee\n1,2\n', [{ caller: '1', callee: '2' }]],
    [
      'without one',
      { columns },
      '1,2\n3,4\n',
      [
        { caller: '1', callee: '2' },
        { caller: '3', callee: '4' },
      ],
    ],
    ['without one, and with quotes', { columns }, '"a, b","""c"""\r\n', [{ caller: 'a, b', callee: '"c"' }]],
    ['without one, and a row with too few', { columns }, '1\n3,4\n', ['column_count', { caller: '3', callee: '4' }]],
    ['without one, with semicolons', { columns }, '1;2\n', [{ caller: '1', callee: '2' }]],
    ['without one, with a byte order mark', { columns }, '\ufeff1,2\n', [{ caller: '1', callee: '2' }]],
    ['below a title', { skipLines: 2 }, 'Report; "of" calls\n\ncaller,callee\n1,2\n', [{ caller: '1', callee: '2' }]],
    ['below a title, without a header', { skipLines: 1, columns }, 'Report\n1,2\n', [{ caller: '1', callee: '2' }]],
    ['that is nothing but a title', { skipLines: 3 }, 'Report\n', []],
    ['above a total', { footer: 1 }, 'caller,callee\n1,2\nTotal,1\n', [{ caller: '1', callee: '2' }]],
    [
      'above lines that are no rows',
      { footer: 2 },
      'caller,callee\n1,2\n\n"End of report\n,\n\nas of today\n',
      [{ caller: '1', callee: '2' }],
    ],
    ['shorter than its footer', { footer: 5 }, 'caller,callee\n1,2\n', []],
    ['whose header cannot be read', { footer: 5 }, 'a,"b"c\n1,2\n', ['bad_header']],
  ])('%s', async (_, table, text, expected) => {
    expect(values(await rowsOf(text, table))).toEqual(expected)
  })

  test('says the line of a row as a person counts it', async () => {
    const rows = await rowsOf('Report\nof calls\n1,2\n3\n', { skipLines: 2, columns })
    expect(rows.map((it) => [it.number, it.line])).toEqual([
      [1, 3],
      [2, 4],
    ])
  })

  test('gives the same rows however it is cut, and from wherever it is resumed', async () => {
    const text = `Title\n${Array.from({ length: 12 }, (_, at) => `${at},"x\n${at}"`).join('\n')}\nTotal,12\n`
    const table = { skipLines: 1, footer: 1, columns: ['n', 'text'] }
    const whole = await rowsOf(text, table)
    expect(whole).toHaveLength(12)
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const reader = tableReader(table, { longest: 1000 })
        const places = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        const rows = places.slice(1).flatMap((end, at) => [...reader.push(Buffer.from(text.slice(places[at], end)))])
        expect([...rows, ...reader.end()]).toEqual(whole)
      }),
    )
    for (const [index, row] of whole.entries()) expect(await rowsOf(text, table, row)).toEqual(whole.slice(index + 1))
  })
})

test('lines that end in carriage returns alone are read in one piece, in many, and from the middle', async () => {
  const text = `Title\r${Array.from({ length: 6 }, (_, at) => `${at},"x ${at}"`).join('\r')}\r`
  for (const table of [
    { skipLines: 1, columns: ['n', 'text'] },
    { skipLines: 1, columns: ['n', 'text'], delimiter: ',' },
  ]) {
    const whole = await rowsOf(text, table)
    expect(values(whole)).toEqual(Array.from({ length: 6 }, (_, at) => ({ n: `${at}`, text: `x ${at}` })))
    const reader = tableReader(table, { longest: 1000 })
    const rows = Array.from(text, (it) => reader.push(Buffer.from(it))).flat()
    expect([...rows, ...reader.end()]).toEqual(whole)
    for (const [index, row] of whole.entries()) expect(await rowsOf(text, table, row)).toEqual(whole.slice(index + 1))
  }
})

describe('the rows of a body', () => {
  test('are those of a file: one that cannot be read costs no other', async () => {
    const text = 'id,name\n1,a\n2\n3,"b"c\n4,d\n'
    const split = splitTable(Buffer.from(text), {})
    expect(split).toMatchObject({
      payloads: [
        { id: '1', name: 'a' },
        { id: '4', name: 'd' },
      ],
      unreadable: [
        { code: 'column_count', path: 'line 3' },
        { code: 'stray_quote', path: 'line 4' },
      ],
    })
    expect(values(await rowsOf(text, {}))).toEqual([{ id: '1', name: 'a' }, 'column_count', 'stray_quote', { id: '4', name: 'd' }])
  })

  test.each([
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id;name\n1;é\n', 'utf16le')]), {}],
    ['UTF-16 without', Buffer.from('id;name\n1;é\n', 'utf16le'), { encoding: 'utf-16le' as const }],
    ['Windows-1252', Buffer.from('id;name\n1;é\n', 'latin1'), { encoding: 'windows-1252' as const }],
  ])('are read in %s', (_, body, table) => {
    expect(splitTable(body, table)).toMatchObject({ payloads: [{ id: '1', name: 'é' }], unreadable: [] })
  })
})
