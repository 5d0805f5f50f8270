import { expect, test } from '@jest/globals'
import { compareFieldIds } from '../../scripts/field-ids/compare.ts'
import { parseFieldIds, printFieldIds, type FieldIds } from '../../scripts/field-ids/file.ts'
import { everyType } from '../builders/everything.ts'

/** A list of one dataset: `1 who string, 2 where strings`, and the retired ids. */
const visits = (columns: string, retired: readonly number[] = []): FieldIds => ({
  visits: {
    columns: Object.fromEntries(
      columns
        .split(', ')
        .map((it) => it.split(' '))
        .map(([id = '', name = '', type = '']) => [id, { name, type }]),
    ),
    retired: [...retired],
  },
})
const BEFORE = visits('1 who string, 2 where strings', [3])

test.each([
  { what: 'nothing changed', after: BEFORE },
  { what: 'a column was added', after: visits('1 who string, 2 where strings, 4 when timestamp', [3]) },
  { what: 'a column was removed and its id retired', after: visits('1 who string', [2, 3]) },
  { what: 'a column was renamed and has a new id', after: visits('1 who string, 4 place strings', [2, 3]) },
  { what: 'a dataset was added', after: { ...BEFORE, calls: { columns: { '1': { name: 'who', type: 'string' } }, retired: [] } } },
])('the promise is kept where $what', ({ after }) => {
  expect(compareFieldIds(BEFORE, after)).toEqual([])
})

test.each([
  {
    what: 'an id has another name',
    after: visits('1 who string, 2 place strings', [3]),
    breach: 'dataset visits, column where, field id 2: was where (strings), is place (strings)',
  },
  {
    what: 'an id has another type',
    after: visits('1 who string, 2 where string', [3]),
    breach: 'dataset visits, column where, field id 2: was where (strings), is where (string)',
  },
  {
    what: 'an id is gone',
    after: visits('1 who string', [3]),
    breach: 'dataset visits, column where, field id 2: gone, and not listed as retired',
  },
  {
    what: 'a retired id is used again',
    after: visits('1 who string, 2 where strings, 3 when timestamp'),
    breach: 'dataset visits, column when, field id 3: retired before, and used again',
  },
  {
    what: 'a retired id is forgotten',
    after: visits('1 who string, 2 where strings'),
    breach: 'dataset visits, field id 3: retired before, and not listed as retired any more',
  },
  { what: 'a dataset is gone', after: {}, breach: 'dataset visits is gone, with all its field ids' },
])('the promise is broken where $what', ({ after, breach }) => {
  expect(compareFieldIds(BEFORE, after)).toEqual([breach])
})

test('what is printed of a declaration is read back: ids, names, types and what is retired', () => {
  const read = parseFieldIds(printFieldIds([{ ...everyType, retired: [40, 20] }]), 'here')
  expect(read).toEqual({
    every_type: { columns: Object.fromEntries(everyType.columns.map(({ id, name, type }) => [id, { name, type }])), retired: [20, 40] },
  })
  expect(() => parseFieldIds('{"visits":[]}', 'commit 1')).toThrow('of commit 1 cannot be read as a list of field ids')
})
