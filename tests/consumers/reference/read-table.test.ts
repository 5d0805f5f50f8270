import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTable } from '../../../consumers/reference/read-table.ts'
import { writeTable } from '../../../consumers/reference/write-table.ts'
import { brands } from '../../../schemas/reference/brands.ts'
import { campaigns } from '../../../schemas/reference/campaigns.ts'
import { competitors } from '../../../schemas/reference/competitors.ts'
import { phrases } from '../../../schemas/reference/phrases.ts'
import { referenceColumns, type ReferenceTable } from '../../../schemas/reference/table.ts'
import { topics } from '../../../schemas/reference/topics.ts'

const read = <Row>(table: ReferenceTable<Row> & ReferenceTable, text: string | Uint8Array) =>
  readTable(table, typeof text === 'string' ? Buffer.from(text) : text)
const complaintsOf = (table: ReferenceTable, text: string | Uint8Array): readonly string[] => {
  const result = read(table, text)
  return result.ok ? [] : result.complaints
}
const rowsOf = (table: ReferenceTable, text: string | Uint8Array) => {
  const result = read(table, text)
  if (!result.ok) throw new Error(result.complaints.join('; '))
  return result.rows
}

describe('a table is read', () => {
  const wanted = [
    { line: 2, row: { competitor: 'telco', brand: null, aliases: ['Telco', 'Telco Mobile'], valid_from: null, valid_to: null } },
  ]
  test.each([
    ['with commas', 'competitor,brand,aliases,valid_from,valid_to\ntelco,,Telco|Telco Mobile,,\n'],
    ['with semicolons, as spreadsheets of many countries write them', 'competitor;aliases\ntelco;Telco|Telco Mobile\n'],
    ['with tabs', 'competitor\taliases\ntelco\tTelco|Telco Mobile'],
    ['with a byte order mark and carriage returns', '\ufeffcompetitor,aliases\r\ntelco,Telco|Telco Mobile\r\n'],
    ['with the lines of an old spreadsheet', 'competitor,aliases\rtelco,Telco|Telco Mobile\r'],
    ['with columns in another order, in other case and with spaces', ' Aliases , COMPETITOR \n Telco | Telco Mobile | Telco , telco \n'],
    ['with cells in quotation marks', '"competitor","aliases"\n"telco","Telco|Telco Mobile"\n'],
    ['with empty lines and cells behind the last column', 'competitor,aliases\ntelco,Telco|Telco Mobile,,,\n,,\n\n'],
  ])('%s', (_, text) => {
    expect(rowsOf(competitors, text)).toEqual(wanted)
  })

  test('without lines', () => {
    expect(rowsOf(competitors, 'competitor\n')).toEqual([])
  })

  test('and the number of a line counts the lines inside quotation marks', () => {
    expect(rowsOf(competitors, 'competitor,aliases\ntelco,"Tel\nco"\norbit,\n').map(({ line }) => line)).toEqual([2, 4])
  })

  test('twice for one name, when the days do not overlap', () => {
    const text = 'brand,time_zone,valid_from,valid_to\nacme,Europe/Berlin,,2026-01-31\nacme,Europe/Paris,2026-02-01,\n'
    expect(rowsOf(brands, text)).toHaveLength(2)
  })
})

describe('a complaint names the line, the column and what to do', () => {
  const head = 'brand,time_zone,currency,aliases,valid_from,valid_to\n'
  test.each<[string, ReferenceTable, string | Uint8Array, string | readonly string[]]>([
    [
      'a zone',
      brands,
      `${head}acme,Berlin,,,,`,
      'line 2, column time_zone: "Berlin" is not a time zone; write a name of the IANA database like Europe/Berlin, or leave it empty',
    ],
    [
      'a currency',
      brands,
      `${head}acme,,Euro,,,`,
      'line 2, column currency: "Euro" is not a currency; write its three letters like EUR (ISO 4217), or leave it empty',
    ],
    [
      'a day',
      brands,
      `${head}acme,,,,31.1.2026,`,
      'line 2, column valid_from: "31.1.2026" is not a day; write it like 2026-01-31, or leave it empty',
    ],
    [
      'a day that no month has',
      brands,
      `${head}acme,,,,,2026-02-30`,
      'line 2, column valid_to: "2026-02-30" is not a day; write it like 2026-01-31, or leave it empty',
    ],
    [
      'days that go back',
      brands,
      `${head}acme,,,,2026-02-01,2026-01-01`,
      'line 2, column valid_to: 2026-01-01 is before valid_from, 2026-02-01; exchange them, or leave one empty',
    ],
    ['a cell that must be filled', brands, `${head},Europe/Berlin,,,,`, 'line 2, column brand: "" is empty; fill it, or remove the line'],
    [
      'a word of a list',
      phrases,
      'kind,phrase\nslogan,hello\n',
      'line 2, column kind: "slogan" is not one of the words of this column; write script, doublespeak, pitch',
    ],
    [
      'an amount',
      campaigns,
      'campaign,spend_minor\nspring,1.5\n',
      'line 2, column spend_minor: "1.5" is not a whole number; write digits only, or leave it empty',
    ],
    ['a list without a part', topics, 'code,kind,phrases\nx,need,|\n', 'line 2, column phrases: "|" is empty; write at least one phrase'],
    [
      'an alias of one character',
      competitors,
      'competitor,aliases\nthree,Three|3\n',
      'line 2, column aliases: "Three|3" has a part of one character, which stands in too many texts; leave it out',
    ],
    [
      'an unknown column',
      competitors,
      'competitor,alias\ntelco,Telco\n',
      'line 1: there is no column alias; aliases is the nearest; the columns are competitor, brand, aliases, valid_from, valid_to',
    ],
    ['a missing column', topics, 'code,kind\nx,need\n', 'line 1: the column phrases is missing; add it'],
    [
      'a column that is there twice',
      competitors,
      'competitor,competitor\na,b\n',
      'line 1: the column competitor is there twice; remove one of them',
    ],
    ['a column without a name', competitors, 'competitor,,brand\na,b,c\n', 'line 1: column 2 has no name; name it or remove it'],
    [
      'a line that is too long',
      competitors,
      'competitor\ntelco,acme\n',
      'line 2 has 2 cells for 1 columns; put a cell that contains the separator in quotation marks',
    ],
    [
      'one name twice',
      competitors,
      'competitor\ntelco\norbit\nTelco\n',
      'line 4 has the same competitor and brand as line 2, and both apply on the same day; remove one, or give them other valid_from and valid_to',
    ],
    [
      'a quotation mark that is not closed',
      competitors,
      'competitor\n"telco\n',
      'line 2: a quotation mark is not closed, or stands inside a cell without quotation marks; write it twice',
    ],
    [
      'another encoding',
      competitors,
      Buffer.from('competitor\nCaf\xe9\n', 'latin1'),
      'the text is not UTF-8; save the file as "CSV UTF-8"',
    ],
    ['an empty file', competitors, '\n\n', 'the file has no line; its first line names the columns'],
  ])('%s', (_, table, text, complaint) => {
    expect(complaintsOf(table, text)).toEqual([complaint])
  })

  test('and all of a file are told together, up to twenty', () => {
    const found = complaintsOf(brands, `brand,time_zone\n${'acme,nowhere\n'.repeat(30)}`)
    expect([found.length, found.at(-1)]).toEqual([21, '10 more complaints are not shown'])
  })

  test('but no cell of a secret column', () => {
    const result = readTable(brands, Buffer.from('brand,time_zone\nacme,mara@example.test\n'), ['time_zone'])
    expect(result).toEqual({ ok: false, complaints: [expect.stringMatching(/^line 2, column time_zone: the cell is not a time zone/)] })
  })
})

const cellText = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'B', 'é', ' ', ',', ';', '"', "'", '\n', '=', '漢') })
const name = cellText.filter((it) => /[aBé漢]{2}/.test(it)).map((it) => it.trim())
const line = fc.record({ competitor: name, brand: fc.option(name), aliases: fc.array(name, { maxLength: 3 }) })

const inOrder = (rows: readonly unknown[]) => rows.map((it) => JSON.stringify(it)).toSorted()

test('what is written is read again as it was, and its spelling does not depend on the order of the lines', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: (it) => `${it.competitor}/${it.brand}`.toLowerCase(), maxLength: 6 }), (lines) => {
      const always = lines.map((it) => ({
        ...it,
        aliases: it.aliases.map((alias) => alias.replaceAll('|', '')),
        valid_from: null,
        valid_to: null,
      }))
      const first = readTable(competitors, writeTable(competitors, always))
      fc.pre(first.ok)
      const rows = first.ok ? first.rows.map(({ row }) => row) : []
      expect(rows).toHaveLength(lines.length)
      const body = writeTable(competitors, rows)
      const again = readTable(competitors, body)
      expect(inOrder(again.ok ? again.rows.map(({ row }) => row) : [])).toEqual(inOrder(rows))
      expect(writeTable(competitors, rows.toReversed()).equals(body)).toBe(true)
    }),
  )
})

test('every column of every table has a sentence', () => {
  for (const table of [brands, campaigns, competitors, phrases, topics])
    for (const column of referenceColumns(table))
      expect(table.row.shape[column as keyof typeof table.row.shape]).toHaveProperty('description')
})
