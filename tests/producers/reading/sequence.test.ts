import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../../producers/reading/json.ts'
import { sequenceReader } from '../../../producers/reading/sequence.ts'
import type { Raw } from '../../../producers/reading/raw.ts'

type Resume = Pick<Raw, 'number' | 'end' | 'endLine'>

function read(
  text: string | Uint8Array,
  { size = Infinity, resume, longest = 1e6 }: { size?: number; resume?: Resume; longest?: number } = {},
) {
  const bytes = Buffer.from(text).subarray(resume?.end ?? 0)
  const reader = sequenceReader({ longest, resume })
  const rows: Raw[] = []
  for (let at = 0; at < bytes.length; at += Math.min(size, bytes.length)) rows.push(...reader.push(bytes.subarray(at, at + size)))
  return [...rows, ...reader.end()]
}

const shown = (rows: readonly Raw[]) => rows.map((it) => (it.ok ? it.value : it.code))

/** What an object is when it is read by itself. */
function alone(value: object): unknown {
  const parsed = parseJson(JSON.stringify(value))
  return parsed.ok ? parsed.value : parsed.code
}

const objects = fc.array(
  fc.dictionary(fc.string(), fc.jsonValue()).map((it) => JSON.parse(JSON.stringify({ it })) as object),
  { minLength: 1, maxLength: 6 },
)
const layouts = fc.constantFrom<(all: readonly object[]) => string>(
  (all) => all.map((it) => JSON.stringify(it)).join(''),
  (all) => all.map((it) => `${JSON.stringify(it)}\n`).join(''),
  (all) => `\ufeff${all.map((it) => JSON.stringify(it, undefined, 2)).join('\r\n')}`,
  (all) => JSON.stringify(all),
  (all) => JSON.stringify(all, undefined, 1),
)

describe('objects one after the other', () => {
  test('come out as they are, whatever stands between them and wherever the bytes are cut', () => {
    fc.assert(
      fc.property(objects, layouts, fc.integer({ min: 1, max: 40 }), (all, write, size) => {
        expect(shown(read(write(all), { size }))).toEqual(all.map(alone))
      }),
    )
  })

  test('can be resumed after each of them', () => {
    fc.assert(
      fc.property(objects, layouts, (all, write) => {
        const text = write(all)
        const rows = read(text)
        for (const [index, row] of rows.entries()) expect(read(text, { resume: row })).toEqual(rows.slice(index + 1))
      }),
    )
  })

  test.each<[string, string, readonly unknown[]]>([
    ['a record torn in a text', '{"a":"un\n{"b":2}\n{"c":3}', ['not_json', { b: 2 }, { c: 3 }]],
    ['a record torn after a field', '{"a":1,\n{"b":2}\n{"c":3}', ['not_json', { b: 2 }, { c: 3 }]],
    ['a record torn after a name', '{"a":\n{"b":2}', ['not_json', { b: 2 }]],
    ['a record torn without a line end', '{"a":1{"b":2}{"c":3}', ['not_json', { b: 2 }, { c: 3 }]],
    ['a record that is no JSON', '{a}{"b":2}', ['not_json', { b: 2 }]],
    ['words between records', '{"a":1} and {"b":2}\nhello\n{"c":3}', [{ a: 1 }, 'not_json', { b: 2 }, 'not_json', { c: 3 }]],
    ['a torn end', '{"a":1}{"b":', [{ a: 1 }, 'not_json']],
    ['too deep a record', `${'{"a":['.repeat(300)}${']}'.repeat(300)}{"b":2}`, ['too_deep', { b: 2 }]],
    ['braces and brackets in texts', '{"a":"}{]["}{"b":"\\"{"}', [{ a: '}{][' }, { b: '"{' }]],
    ['nothing', ' \n[ ]\n', []],
  ])('%s costs itself alone', (_, text, expected) => {
    expect(shown(read(text))).toEqual(expected)
    expect(shown(read(text, { size: 1 }))).toEqual(expected)
  })

  test('a record that is too long is refused and the next one read', () => {
    expect(shown(read(`{"a":"${'x'.repeat(5000)}"}{"b":2}`, { longest: 1000, size: 64 }))).toEqual(['too_long', { b: 2 }])
  })

  test('tell the line on which they begin', () => {
    expect(read('{"a":1}\n\n{\n"b":2}{"c":3}\nx\n{"d":4}').map(({ line }) => line)).toEqual([1, 3, 4, 5, 6])
  })
})
