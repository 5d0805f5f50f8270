import { expect, test } from '@jest/globals'
import { readReferenceFiles } from '../../../consumers/reference/read-files.ts'
import { writeTemplate } from '../../../consumers/reference/write-template.ts'
import { pushedNames } from '../../../schemas/reference/view-tables.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

const read = (files: ReadonlyMap<string, string>) =>
  readReferenceFiles(new Map([...files].map(([name, text]) => [name, Buffer.from(text)])), () => PSEUDONYM_KEY)
const templates = new Map(pushedNames.map((name) => [`${name}.csv`, writeTemplate(name)]))

test('the example of every template is accepted as a line once its mark is removed', () => {
  const filled = read(new Map([...templates].map(([name, text]) => [name, text.replace('\n# ', '\n')])))
  expect(filled.ok ? filled.tables.map(({ rows }) => rows) : filled.complaints).toEqual(pushedNames.map(() => 1))
})

test('a template that nobody has filled is left alone, so that it does not empty a stored table', () => {
  const found = read(new Map([...templates, ['gains.csv', `${writeTemplate('gains')}waiting,,a call back,,\n`]]))
  expect(found).toMatchObject({ ok: true, tables: [{ name: 'gains', rows: 1 }] })
  expect(found.ok ? found.unfilled.toSorted() : []).toEqual([...templates.keys()].filter((it) => it !== 'gains.csv').toSorted())
})

test('a folder of templates alone is told', () => {
  expect(read(templates)).toMatchObject({
    ok: false,
    complaints: [expect.stringMatching(/^the folder has templates alone \(brands\.csv, /)],
  })
})

test('a header alone, without a comment, empties its table', () => {
  expect(read(new Map([['gains.csv', 'pain,gain\n']]))).toMatchObject({ ok: true, tables: [{ name: 'gains', rows: 0 }], unfilled: [] })
})

test.each([
  [
    'assumptions',
    'name,low,mid,high,unit,source\nhandle_hour,30,20,40,EUR,us',
    'line 2, column mid: 20 is less than low, 30; exchange them',
  ],
  ['assumptions', 'name,low,mid,high,unit,source\nleave_share,1,2,5,share,us', 'line 2, column high: 5 is more than 1; write 5 % as 0.05'],
  [
    'customer_base',
    'brand,stage,as_of,customers\nacme,current,2026-03-31,90\nacme,,2026-03-31,100',
    'line 3, column stage: it is empty, and in line 2 of the same brand and as_of it is not; fill it in all of them, or in none',
  ],
  [
    'outcomes',
    'customer_kind,customer,brand,kind,occurred_at\nemail,ada@example.test,ada@example.test,cancel,2026-03-01',
    'line 2, column brand: the cell looks like an address of a person; write the brand',
  ],
])('a wrong line of %s is told with its line, column and rule', (table, text, complaint) => {
  expect(read(new Map([[`${table}.csv`, `${text}\n`]]))).toEqual({ ok: false, complaints: [`${table}.csv: ${complaint}`] })
})
