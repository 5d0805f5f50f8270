import { describe, expect, test } from '@jest/globals'
import { systems } from '../../../producers/all.ts'

const lists = [...systems].flatMap(([name, entry]) =>
  entry.mapped || entry.system.fields === undefined ? [] : [{ name, fields: entry.system.fields }],
)

test('every system with an adapter lists its fields', () => {
  expect(lists.map(({ name }) => name)).toEqual([...systems].flatMap(([name, { mapped }]) => (mapped ? [] : [name])))
})

describe.each(lists)('the fields of $name', ({ fields }) => {
  test('are listed once', () => {
    const named = fields.flatMap(({ payload = '', paths }) => paths.map((it) => `${payload} ${it}`))
    expect(new Set(named).size).toBe(named.length)
  })

  test('are read into something, or have the reason why they are dropped', () => {
    for (const { paths, into = '', note = '' } of fields) expect([paths, into + note]).not.toEqual([paths, ''])
  })
})
