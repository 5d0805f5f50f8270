import { describe, expect, test } from '@jest/globals'
import type { System } from '../../../producers/adapter.ts'
import { layoutOf, layoutOfBody } from '../../../producers/reading/layout.ts'
import { openDocument, splitBody, splitDocumentOrLines, splitLines } from '../../../producers/reading/split.ts'

const bytes = (text: string) => Buffer.from(text)
const isPair = (it: unknown): it is { readonly pair: readonly unknown[] } => typeof it === 'object' && it !== null && 'pair' in it
/** A system that packs two payloads into one document. */
const pairs = { unwrap: (it: unknown) => (isPair(it) ? it.pair : [it]) }
const system: System = {
  system: 'paper',
  version: '1',
  verify: () => ({ ok: false, reason: 'unsigned' }),
  normalize: () => ({ ok: true, drafts: [] }),
}

describe('a body of a system that says nothing of it', () => {
  test.each([
    ['a list is its elements', '[1,null]', { ok: true, payloads: [1, null] }],
    ['anything else is one payload', '{"a":1}', { ok: true, payloads: [{ a: 1 }] }],
    ['long numbers are texts', '[12345678901234567]', { ok: true, payloads: ['12345678901234567'] }],
    ['lines are refused', '{"a":1}\n{"a":2}', { ok: false, code: 'not_json', path: '' }],
  ])('%s', (_, body, expected) => {
    expect(splitBody(bytes(body), {})).toEqual(expected)
  })
})

test('a system opens its own documents, and splits its own bodies', () => {
  expect(splitBody(bytes('{"pair":[1,2]}'), pairs)).toEqual({ ok: true, payloads: [1, 2] })
  expect(openDocument({ pair: [1, 2] }, pairs)).toEqual({ ok: true, payloads: [1, 2] })
  const refusal = { ok: false, code: 'not_csv', path: '' } as const
  expect(splitBody(bytes('[]'), { split: () => refusal })).toEqual(refusal)
})

describe('lines', () => {
  const unwrap = (it: unknown) => openDocument(it, pairs)

  test.each([
    ['each line is opened, blank ones are not counted', '{"pair":[1,2]}\r\n\n3', { ok: true, payloads: [1, 2, 3] }],
    ['all of them or none', '1\n{', { ok: false, code: 'not_json', path: 'line 2' }],
    ['the first one is named too', '{', { ok: false, code: 'not_json', path: 'line 1' }],
    ['none at all are no payloads', '', { ok: true, payloads: [] }],
  ])('%s', (_, body, expected) => {
    expect(splitLines(bytes(body), unwrap)).toEqual(expected)
  })

  test.each([
    ['a document may span lines', '{"pair":\n[1,2]}', { ok: true, payloads: [1, 2] }],
    ['what is not one document is lines', '1\n2', { ok: true, payloads: [1, 2] }],
    ['a torn line is named', '1\n{', { ok: false, code: 'not_json', path: 'line 2' }],
    ['where the first line is torn, the body is no document', '{\n1', { ok: false, code: 'not_json', path: '' }],
    ['nothing is no document', ' \n', { ok: false, code: 'not_json', path: '' }],
    ['a planted key is left out', '1\n{"__proto__":1,"pair":[2]}', { ok: true, payloads: [1, 2] }],
  ])('or a document: %s', (_, body, expected) => {
    expect(splitDocumentOrLines(bytes(body), unwrap)).toEqual(expected)
  })
})

describe('the layout of a file', () => {
  test.each([
    ['a.json', 'json'],
    ['a.JSON.gz', 'json'],
    ['a.jsonl', 'jsonl'],
    ['a.csv', 'jsonl'],
    ['-', 'jsonl'],
  ])('%s is read as %s where the system says nothing', (path, format) => {
    expect(layoutOf(path, system).format).toBe(format)
  })

  test('cuts a document into its elements, and opens each', () => {
    const { recordsOf, payloadsOf } = layoutOf('a.json', { ...system, ...pairs })
    expect(recordsOf([{ pair: [1, 2] }, null, 3])).toEqual([{ pair: [1, 2] }, null, 3])
    expect(recordsOf({ pair: [1, 2] })).toEqual([{ pair: [1, 2] }])
    expect(recordsOf(null)).toBeUndefined()
    expect(payloadsOf({ pair: [1, 2] })).toEqual({ ok: true, payloads: [1, 2] })
  })

  test('a body is one record, whatever it holds', () => {
    const { format, recordsOf, payloadsOf } = layoutOfBody({ ...system, ...pairs })
    expect(format).toBe('json')
    expect(recordsOf([1, 2])).toEqual([[1, 2]])
    expect(payloadsOf({ pair: [1, 2] })).toEqual({ ok: true, payloads: [1, 2] })
  })

  test('is the one the system says', () => {
    const own = layoutOf('a.json', system)
    const asked: string[] = []
    const says: System = { ...system, layout: (path) => (asked.push(path), own) }
    for (const found of [layoutOf('b.csv', says), layoutOfBody(says)]) {
      expect(found).toMatchObject({ format: own.format, recordsOf: own.recordsOf })
      expect(found.payloadsOf(7)).toEqual(own.payloadsOf(7))
    }
    expect(asked).toEqual(['b.csv', 'request.json'])
  })
})
