import { describe, expect, test } from '@jest/globals'
import {
  bigint,
  boolean,
  dataset,
  instant,
  int,
  optional,
  reserved,
  rowOf,
  strings,
  text,
  word,
} from '../../../schemas/datasets/dataset.ts'

const calls = dataset({
  name: 'calls',
  grain: 'One row per call.',
  key: ['id'],
  columns: {
    id: text(1, 'Which.'),
    began_at: instant(2, 'When.'),
    answered: boolean(3, 'Whether somebody answered.'),
    brand: text(4, 'Which brand.', { unstated: 'unknown' }),
    solved: word(5, ['yes', 'no', 'unknown'], 'Whether it was solved.'),
    basis: word(6, ['customer', 'none'], 'Who says so.', { unstated: 'none' }),
    side: word(7, ['in', 'out'], 'Who called.'),
    rings: optional(int(8, 'How often it rang.')),
    mood: optional(text(9, 'A word that may be missing.', { unstated: 'unknown' })),
    tags: strings(10, 'Tags.'),
    insider: reserved(boolean(11, 'A flag that nothing fills yet.')),
    rival: reserved(optional(bigint(12, 'A number that nothing fills yet.'))),
  },
})

const known = { id: 'c1', began_at: 0, answered: true, side: 'in' } as const

describe('blank', () => {
  test('holds null, an empty array, the unstated value, or false where a flag is reserved', () => {
    expect(calls.blank).toEqual({
      brand: 'unknown',
      solved: 'unknown',
      basis: 'none',
      rings: null,
      mood: null,
      tags: [],
      insider: false,
      rival: null,
    })
  })

  test('has every column in the order of the declaration, so that all rows of a dataset have one shape', () => {
    const row = rowOf(calls, { ...calls.blank, rings: 3, ...known })
    expect(Object.keys(row)).toEqual(calls.columns.map(({ name }) => name))
  })

  test('makes a whole row of what a derivation knows', () => {
    const row = rowOf(calls, { ...calls.blank, ...known, rings: 3 })
    expect(calls.row.parse(row)).toEqual({ ...calls.blank, ...known, rings: 3 })
  })

  test('the compiler asks for a column that cannot be blank', () => {
    // @ts-expect-error began_at, answered and side are missing
    const row = rowOf(calls, { ...calls.blank, id: 'c1' })
    expect(() => calls.row.parse(row)).toThrow('began_at')
  })

  test('the compiler refuses a column that the dataset does not have', () => {
    // @ts-expect-error ringz is not a column
    const row = rowOf(calls, { ...calls.blank, ...known, ringz: 3 })
    expect(() => calls.row.parse(row)).toThrow('ringz')
  })

  test('the compiler refuses a word that is not in the list', () => {
    // @ts-expect-error up is neither in nor out
    const row = rowOf(calls, { ...calls.blank, ...known, side: 'up' })
    expect(() => calls.row.parse(row)).toThrow('side')
  })
})
