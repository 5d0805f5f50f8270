import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { leads, parsePath, read, readMany, type Path } from '../../../../producers/systems/by-mapping/paths.ts'

const path = (text: string, many = false): Path => {
  const parsed = parsePath(text, many)
  if (!parsed.ok) throw new Error(parsed.rule)
  return parsed.path
}
const at = (text: string, record: unknown, element = record) => read(path(text), { record, element })

describe('a path', () => {
  test.each([
    ['CALL ID', { 'CALL ID': '7' }, '7'],
    ['a.b', { 'a.b': 'as one column', a: { b: 'nested' } }, 'as one column'],
    ['a.b', { a: { b: 'nested' } }, 'nested'],
    ['$.a.b', { a: { b: 1 } }, 1],
    ['items.1.name', { items: [{ name: 'x' }, { name: 'y' }] }, 'y'],
    ['Price (EUR)', { 'Price (EUR)': 3 }, 3],
    ['a.b', { a: null }, undefined],
    ['a', { a: null }, null],
    ['a.toString', { a: {} }, undefined],
    ['length', [1, 2], undefined],
  ])('%s of %j is %j', (text, record, value) => {
    expect(at(text, record)).toEqual(value)
  })

  test('inside `each`, a name starts at the element, `$.` at the record, and `.` is the element', () => {
    const record = { id: 1, tags: ['a'] }
    expect(at('$.id', record, 'a')).toBe(1)
    expect(at('.', record, 'a')).toBe('a')
    expect(at('id', record, { id: 2 })).toBe(2)
  })

  test.each(['__proto__', 'a.__proto__.b', 'constructor', 'a.prototype', '$.constructor.name'])('%s is refused', (text) => {
    expect(parsePath(text)).toMatchObject({ ok: false })
  })

  test('[*] is refused where one value is wanted', () => {
    expect(parsePath('items[*].name')).toEqual({ ok: false, rule: expect.stringMatching(/one value/) })
  })

  test('whatever the path and the record, nothing but what the record itself holds is found', () => {
    const names = fc.constantFrom('a', 'b', 'toString', 'valueOf', 'hasOwnProperty', '0', 'length')
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), fc.object({ key: names, maxDepth: 3 }), (parts, record) => {
        expect(typeof at(parts.join('.'), record)).not.toBe('function')
      }),
    )
  })
})

describe('a path with [*]', () => {
  const all = (text: string, record: unknown) => readMany(path(text, true), { record, element: record })

  test.each([
    ['$.a.b[*]', { a: { b: [1, 2] } }, [1, 2]],
    ['a[*].b[*]', { a: [{ b: [1] }, { b: [2, 3] }, {}] }, [1, 2, 3]],
    ['a', { a: [1, 2] }, [1, 2]],
    ['a', { a: { b: 1 } }, [{ b: 1 }]],
    ['$', [1, 2], [1, 2]],
    ['$[*].x', [{ x: 1 }, { x: 2 }], [1, 2]],
    ['a[*]', { a: null }, []],
    ['a[*]', {}, []],
  ])('%s of %j is %j', (text, record, values) => {
    expect(all(text, record)).toEqual(values)
  })

  test('leads somewhere when the list is there, empty or not', () => {
    const is = (text: string, record: unknown) => leads(path(text, true), { record, element: record })
    expect([is('a[*]', { a: [] }), is('a[*]', { b: 1 }), is('a.b[*]', { a: {} })]).toEqual([true, false, false])
  })
})
