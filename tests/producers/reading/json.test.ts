import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hasLostKeys } from '../../../producers/formats/lost-keys.ts'
import { nativeId, parseJson } from '../../../producers/reading/json.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What parseJson promises to return for a value that JSON.parse reads without loss. */
function withTexts(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) && /^-?\d{16,}$/.test(String(value)) ? String(value) : value
  if (Array.isArray(value)) return value.map(withTexts)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, withTexts(it)]))
}

describe('laws', () => {
  test('whatever JSON.stringify writes is read back as it was, but for integers of 16 or more digits', () => {
    const anything = fc.jsonValue().map((it) => JSON.stringify(it))
    fc.assert(
      fc.property(anything, fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), undefined, indent)
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(written))
        expect(parseJson(bytes(written))).toEqual({ ok: true, value: withTexts(JSON.parse(written)) })
      }),
    )
  })

  test('an integer of any length keeps its digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (id) => {
        const read = parseJson(`[{"id": ${id}}]`)
        const kept = /^-?\d{16,}$/.test(String(id)) ? String(id) : Number(id)
        expect(read).toEqual({ ok: true, value: [{ id: kept }] })
      }),
    )
  })

  test('garbage is refused or read, never thrown, and valid exactly when JSON.parse says so', () => {
    const near = fc
      .array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', '1', '0', '-', '.', 'e', ' ', '12345678901234567', '"a"', 'true'), {
        maxLength: 14,
      })
      .map((it) => it.join(''))
    fc.assert(
      fc.property(near, (text) => {
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(parseJson(text).ok).toBe(valid)
      }),
      { numRuns: 5000 },
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (it) => expect(typeof parseJson(it).ok).toBe('boolean')))
  })
})

describe('long integers', () => {
  test.each([
    ['12345678901234567', '12345678901234567'],
    ['[407609531716, 99999999999999999]', [407609531716, '99999999999999999']],
    ['{"a":-12345678901234567}', { a: '-12345678901234567' }],
    ['999999999999999', 999999999999999],
    ['1000000000000000', '1000000000000000'],
    ['{"a":"id 12345678901234567, \\"12345678901234567\\""}', { a: 'id 12345678901234567, "12345678901234567"' }],
    ['0.25000000000000000000', 0.25],
    ['[1.5e+20, 10000000000000000e2, 10000000000000000.0]', [1.5e20, 1e18, 1e16]],
    ['{"a\\\\": 12345678901234567}', { 'a\\': '12345678901234567' }],
    ['{"a": 12345678901234567 , "b": 1}', { a: '12345678901234567', b: 1 }],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual({ ok: true, value })
  })

  test.each(['{12345678901234567: 1}', '012345678901234567', 'x12345678901234567', '[1 12345678901234567]', '12345678901234567x'])(
    '%s stays invalid',
    (text) => {
      expect(parseJson(text)).toEqual({ ok: false, code: 'not_json' })
    },
  )
})

describe('keys that JavaScript gives a meaning', () => {
  test.each([
    ['__proto__', '{"a":{"__proto__":{"admin":true},"b":1}}', { a: { b: 1 } }],
    ['__proto__ spelled with escapes', '{"\\u005f_proto_\\u005f":1,"c":[2]}', { c: [2] }],
    ['constructor', '{"constructor" : {"prototype":{"x":1}}}', {}],
    ['prototype, deep in lists', '[[{"prototype":1,"id":12345678901234567}]]', [[{ id: '12345678901234567' }]]],
    ['twice', '{"__proto__":1,"__proto__":{"constructor":2},"d":3}', { d: 3 }],
  ])('%s: left out, the rest is read, and the payload is known to have lost it', (_, text, value) => {
    const read = parseJson(text)
    expect(read).toEqual({ ok: true, value })
    expect(read.ok && hasLostKeys(read.value)).toBe(true)
    expect(JSON.stringify(read.ok && read.value)).toBe(JSON.stringify(value))
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test.each(['{"a":"__proto__","b":["constructor"]}', '{"constructors":1,"Prototype":2,"_proto_":3}', '"\\"constructor\\":"', '[1]'])(
    'not in %s',
    (text) => {
      const read = parseJson(text)
      expect(read).toEqual({ ok: true, value: JSON.parse(text) as unknown })
      expect(read.ok && hasLostKeys(read.value)).toBe(false)
    },
  )

  test('wherever they stand in a document, it is read as if they were not there', () => {
    const lost = fc.constantFrom('__proto__', 'constructor', 'prototype')
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), lost, (inside, outside, key) => {
        const around = (member: string) => `{"before":${JSON.stringify(outside)}${member},"after":[${JSON.stringify(outside)}]}`
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(JSON.stringify([inside, outside])))
        expect(parseJson(around(`,"${key}":${JSON.stringify(inside)}`))).toEqual(parseJson(around('')))
      }),
    )
  })
})

describe('what is refused', () => {
  test.each([
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'not_utf8'],
    ['nothing', '', 'not_json'],
    ['half a text', '{"a": "b', 'not_json'],
    ['a quote that is escaped to the end', '"\\"', 'not_json'],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), 'too_deep'],
    ['a level without end', '{"a":'.repeat(100_000), 'too_deep'],
    ['50,001 keys', `[${Array.from({ length: 50_001 }, () => '{"a":1}').join(',')}]`, 'too_many_keys'],
  ])('%s', (_, input, code) => {
    expect(parseJson(input)).toEqual({ ok: false, code })
  })

  test.each([
    ['64 levels', '['.repeat(64) + ']'.repeat(64)],
    ['brackets inside a text', JSON.stringify('['.repeat(1000))],
    ['50,000 keys', `[${Array.from({ length: 50_000 }, () => '{"a":1}').join(',')}]`],
    ['__proto__ as a value', '{"a":"__proto__","b":["constructor"]}'],
    ['a byte order mark', '\ufeff{"a":1}'],
  ])('not %s', (_, text) => {
    expect(parseJson(bytes(text)).ok).toBe(true)
  })

  test('limits of its own', () => {
    expect(parseJson('[[1]]', { depth: 1, keys: 5 })).toEqual({ ok: false, code: 'too_deep' })
    expect(parseJson('{"a":1,"b":2}', { depth: 1, keys: 1 })).toEqual({ ok: false, code: 'too_many_keys' })
  })
})

describe('nativeId', () => {
  test.each([
    [5158, '5158'],
    ['5158', '5158'],
    [' 0042 ', '0042'],
    ['8447388090494123456', '8447388090494123456'],
    ['[email p1:00ff] 7', '[email p1:00ff] 7'],
  ])('%p is %p', (value, id) => {
    expect(nativeId.parse(value)).toBe(id)
  })

  test.each(['', '  ', null, 1.5, 2 ** 53, true, {}, '70\uFEFF11', '70\u000011', '{"id":"7"}'])('%p is none', (value) => {
    expect(nativeId.safeParse(value).success).toBe(false)
  })
})
