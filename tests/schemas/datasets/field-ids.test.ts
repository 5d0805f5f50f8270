import { describe, expect, test } from '@jest/globals'
import { boolean, dataset, optional, reserved, strings, text } from '../../../schemas/datasets/dataset.ts'

const declare = (ids: readonly [number, number], retired: readonly number[] = []) =>
  dataset({
    name: 'visits',
    grain: 'One row per visit.',
    key: ['who'],
    columns: { who: text(ids[0], 'Who.'), where: strings(ids[1], 'Where.') },
    retired,
  })

describe('a declaration', () => {
  test('gives each column the id that is written there, whatever its place', () => {
    const { columns, retired } = declare([7, 2], [3, 1])
    expect(columns.map(({ name, id }) => [name, id])).toEqual([
      ['who', 7],
      ['where', 2],
    ])
    expect(retired).toEqual([3, 1])
  })

  test.each([
    { what: 'two columns have one id', ids: [4, 4], says: 'dataset visits: columns who and where have the same field id, 4' },
    { what: 'an id is 0', ids: [0, 2], says: 'dataset visits: column who has the field id 0; its ids are whole numbers from 1 to 999' },
    { what: 'an id is provenance', ids: [1, 1001], says: 'dataset visits: column where has the field id 1001; its ids are whole' },
    { what: 'an id is not whole', ids: [1, 1.5], says: 'dataset visits: column where has the field id 1.5; its ids are whole numbers' },
    { what: 'a retired id is used again', ids: [1, 2], retired: [2], says: 'column where has the field id 2, which is retired' },
    { what: 'a retired id is out of range', ids: [1, 2], retired: [1000], says: 'dataset visits: the field id 1000 is retired; its ids' },
  ] as const)('is refused where $what', ({ ids, says, ...rest }) => {
    expect(() => declare(ids, 'retired' in rest ? rest.retired : [])).toThrow(says)
  })

  test('marks a reserved column and leaves its type as it was', () => {
    const filled = optional(boolean(1, 'Filled.'))
    const { columns, row } = dataset({
      name: 'marks',
      grain: 'One row.',
      key: ['a'],
      columns: { a: filled, b: reserved(optional(text(2, 'Later.'))) },
    })
    expect(columns).toMatchObject([
      { name: 'a', type: 'boolean', required: false, reserved: false },
      { name: 'b', type: 'string', required: false, reserved: true, sentence: 'Later.' },
    ])
    expect(row.parse({ a: true, b: null })).toEqual({ a: true, b: null })
    expect(() => row.parse({ a: true, b: 3 })).toThrow()
  })
})
