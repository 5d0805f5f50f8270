import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { suppressionBy, suppressionList } from '../../schemas/suppression.ts'

const body = (list: unknown) => Buffer.from(typeof list === 'string' ? list : JSON.stringify(list))
const entry = (customer_key: string, appended_before: string | null, version = 1) => ({ customer_key, appended_before, version })
const NOON = Date.parse('2026-03-02T12:00:00.000Z')

test('without an object it is the list of nobody', () => {
  const nobody = suppressionBy(suppressionList(undefined))
  expect([nobody.version, nobody.suppresses('p1:a', NOON)]).toEqual([0, false])
})

describe('an entry', () => {
  test.each([
    { before: null, at: NOON, suppressed: true },
    { before: '2026-03-02T12:00:00.000Z', at: NOON - 1, suppressed: true },
    { before: '2026-03-02T12:00:00.000Z', at: NOON, suppressed: false },
  ])('with appended_before $before says $suppressed of what came at $at, and nothing of others', ({ before, at, suppressed }) => {
    const list = suppressionBy(suppressionList(body({ version: 4, entries: [entry('p1:a', before)] })))
    expect([list.version, list.suppresses('p1:a', at), list.suppresses('p1:b', at)]).toEqual([4, suppressed, false])
  })

  test('more never lets anybody through whom the others hold back, in whatever order they stand', () => {
    const ends = fc.option(fc.date({ min: new Date(NOON), max: new Date(NOON + 1000), noInvalidDate: true }), { nil: null })
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 5 }), fc.integer({ min: NOON - 1, max: NOON + 1001 }), (untils, at) => {
        const list = (some: typeof untils) =>
          suppressionBy({ version: 1, entries: some.map((it) => entry('p1:a', it?.toISOString() ?? null)) })
        expect(list(untils).suppresses('p1:a', at)).toBe(untils.some((it) => list([it]).suppresses('p1:a', at)))
      }),
    )
  })
})

test.each(['', '{"p1:a"', [], { version: 1 }, { version: 1, entries: [{ customer_key: 'p1:a' }] }, { version: 1, entries: [], more: 1 }])(
  '%j is no list, and the sentence quotes nothing of it',
  (list) => {
    expect(() => suppressionList(body(list))).toThrow(/^the object _restricted\/suppression\/v1\/list\.json is not a suppression list$/)
  },
)
