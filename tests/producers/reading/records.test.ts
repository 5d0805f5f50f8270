import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Layout } from '../../../producers/adapter.ts'
import { csvReader } from '../../../producers/reading/csv.ts'
import { lineReader } from '../../../producers/reading/lines.ts'
import { SHOWN_BYTES, type Raw } from '../../../producers/reading/raw.ts'
import { LONGEST_RECORD, records, type RecordPosition } from '../../../producers/reading/records.ts'
import { Damaged } from '../../../producers/reading/unpack.ts'

const layout = (format: Layout['format'], about: Partial<Layout> = {}): Layout => ({
  format,
  recordsOf: (document) => (Array.isArray(document) ? (document as readonly unknown[]) : [document]),
  payloadsOf: (record) => ({ ok: true, payloads: [record] }),
  ...about,
})

async function all(
  file: Uint8Array,
  of: Layout,
  { from, chunk = 65_536 }: { from?: RecordPosition; chunk?: number } = {},
): Promise<readonly Raw[]> {
  async function* open(start: number) {
    for (let at = start; at < file.length; at += chunk) yield file.subarray(at, at + chunk)
  }
  const found: Raw[] = []
  for await (const batch of records(open, of, from)) found.push(...batch)
  return found
}

/** Rows as `number@line value` or `number@line code`. */
const shown = (raws: readonly Raw[]) => raws.map((it) => `${it.number}@${it.line} ${it.ok ? JSON.stringify(it.value) : it.code}`)
const csv = async (text: string | Uint8Array, about: Partial<Layout> = {}) => shown(await all(Buffer.from(text), layout('csv', about)))

const field = fc.string({ unit: fc.constantFrom('a', 'é', '日', '😀', ',', ';', '"', '\n', '\r\n', ' ', '=', '\t') })
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('a table', () => {
  test('gives back every row that was written, in chunks of any size, and from the middle as from the start', async () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('x', 'y'), field, field), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.nat(),
        async (written, eol, chunk, ends, at) => {
          const lines = ['id,b,c', ...written.map((it) => it.map(quoted).join(','))]
          const file = Buffer.from(lines.join(eol) + (ends ? eol : ''))
          const of = layout('csv', { delimiter: ',' })
          const whole = await all(file, of, { chunk })
          expect(whole.map((it) => (it.ok ? Object.values(it.value as object) : it.code))).toEqual(written)
          const cut = whole[at % whole.length]
          expect(await all(file, of, { chunk, from: cut! })).toEqual(whole.slice((at % whole.length) + 1))
        },
      ),
    )
  })

  test('never throws and never stands still, whatever the bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '\u0000'), maxLength: 200 }).map((it) => Buffer.from(it)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (file, chunk) => {
        const found = await all(Buffer.concat([Buffer.from('a,b\n'), file]), layout('csv'), { chunk })
        for (const [index, it] of found.entries()) {
          expect(it.end).toBeGreaterThan(found[index - 1]?.end ?? 0)
          expect(it.endLine).toBeGreaterThanOrEqual(it.line)
        }
      }),
    )
  })

  test.each<[string, string | Uint8Array, readonly string[]]>([
    ['with a byte order mark', '\ufeffid,n\n1,a\n', ['1@2 {"id":"1","n":"a"}']],
    ['with CRLF and blank lines', 'id,n\r\n\r\n1,a\r\n\r\n,\r\n2,b', ['1@3 {"id":"1","n":"a"}', '3@6 {"id":"2","n":"b"}']],
    ['with a formula', 'id,n\n1,"=cmd|\' /C calc\'!A0"\n', [`1@2 {"id":"1","n":"=cmd|' /C calc'!A0"}`]],
    ['with semicolons', 'id;n\n1;a,b\n', ['1@2 {"id":"1","n":"a,b"}']],
    ["with Excel's hint", 'sep=|\nid|n\n1|a\n', ['1@3 {"id":"1","n":"a"}']],
    ['with a half line at its end', 'id,n\n1,a\n2', ['1@2 {"id":"1","n":"a"}', '2@3 column_count']],
    ['with half a quoted field at its end', 'id,n\n1,a\n2,"hal', ['1@2 {"id":"1","n":"a"}', '2@3 unclosed_quote']],
    ['with a quote nobody closes', 'id,n\n1,"a\n2,b\n3,c\n', ['1@2 unclosed_quote', '2@3 {"id":"2","n":"b"}', '3@4 {"id":"3","n":"c"}']],
    ['with a stray quote', 'id,n\n1,5" tube\n2,"b"x\n3,c\n', ['1@2 stray_quote', '2@3 stray_quote', '3@4 {"id":"3","n":"c"}']],
    ['with too many columns', 'id,n\n1,a,x\n2,b\n', ['1@2 column_count', '2@3 {"id":"2","n":"b"}']],
    [
      'with a delimiter after each row',
      'id,n\n1,a,\n2,b,,\n3,c,,x\n',
      ['1@2 {"id":"1","n":"a"}', '2@3 {"id":"2","n":"b"}', '3@4 column_count'],
    ],
    ['with carriage returns alone', 'id,n\r1,a\r\r2,"b\rc"\r', ['1@2 {"id":"1","n":"a"}', '2@4 {"id":"2","n":"b\\nc"}']],
    ['with names twice and none', 'id,,id\n1,2,3\n', ['1@2 {"id":"1","column 2":"2","id (2)":"3"}']],
    [
      'with bytes that are no UTF-8',
      Buffer.from([...Buffer.from('id,n\n1,'), 0xe9, ...Buffer.from('\n2,b\n')]),
      ['1@2 not_utf8', '2@3 {"id":"2","n":"b"}'],
    ],
    ['with a forbidden header', 'id,__proto__\n1,a\n', ['0@1 bad_header']],
    ['with a header nobody closes', '"id,n\n1,a\n', ['0@1 bad_header']],
    ['with nothing', '', []],
    ['with a header alone', 'id,n\n', []],
    ['in UTF-16', Buffer.from('\ufeffid\tn\r\n1\té\r\n', 'utf16le'), ['1@2 {"id":"1","n":"é"}']],
  ])('%s', async (_, text, rows) => {
    expect(await csv(text)).toEqual(rows)
  })

  test('in an older encoding is read in it when the mapping says so', async () => {
    expect(await csv(Buffer.from('id,n\n1,caf\u00e9 \u0080\n', 'latin1'), { encoding: 'windows-1252' })).toEqual([
      '1@2 {"id":"1","n":"café €"}',
    ])
  })

  test('a row that is too long is refused with its number, and costs neither the rows around it nor a position in its middle', () => {
    const reader = csvReader({ encoding: 'utf-8', longest: 100 })
    const file = Buffer.from(`id,n\n1,a\n2,${'x'.repeat(500)}\n3,"${'y\n'.repeat(100)}\n4,b\n`)
    const found: Raw[] = []
    for (let at = 0; at < file.length; at += 30) found.push(...reader.push(file.subarray(at, at + 30)))
    found.push(...reader.end())
    expect(shown(found).filter((it) => !it.endsWith('column_count'))).toEqual([
      '1@2 {"id":"1","n":"a"}',
      '2@3 too_long',
      '3@4 unclosed_quote',
      '103@105 {"id":"4","n":"b"}',
    ])
    for (const { end } of found) expect(file.toString('utf8', end - 1, end)).toBe('\n')
  })
})

describe('JSON Lines', () => {
  const lines = async (text: string) => shown(await all(Buffer.from(text), layout('jsonl')))

  test('give back every document that was written, in chunks of any size, and from the middle as from the start', async () => {
    const documents = fc.array(fc.record({ id: fc.nat(), text: field }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 40 }), fc.nat(), async (written, chunk, at) => {
        const file = Buffer.from(written.map((it) => JSON.stringify(it)).join('\n'))
        const whole = await all(file, layout('jsonl'), { chunk })
        expect(whole.map((it) => it.ok && it.value)).toEqual(written)
        expect(await all(file, layout('jsonl'), { chunk, from: whole[at % whole.length]! })).toEqual(whole.slice((at % whole.length) + 1))
      }),
    )
  })

  test('keep long ids, skip blank lines and refuse what is no JSON, each with its number', async () => {
    expect(await lines('\ufeff{"id":12345678901234567890}\r\n\r\n{"id":\n{"__proto__":1}\n{"id":2}')).toEqual([
      '1@1 {"id":"12345678901234567890"}',
      '2@3 not_json',
      '3@4 {}',
      '4@5 {"id":2}',
    ])
  })

  test('a line of 200 MB is refused with its number and never held as a whole', () => {
    const reader = lineReader({ longest: LONGEST_RECORD })
    const mebibyte = Buffer.alloc(1_048_576, 'x')
    const found = [...reader.push(Buffer.from('{"id":1}\n"'))]
    for (let sent = 0; sent < 200; sent += 1) found.push(...reader.push(mebibyte))
    found.push(...reader.push(Buffer.from('"\n{"id":3}\n')), ...reader.end())
    expect(shown(found)).toEqual(['1@1 {"id":1}', '2@2 too_long', '3@3 {"id":3}'])
    expect(found.flatMap((it) => (it.ok ? [] : [it.bytes.length]))).toEqual([SHOWN_BYTES])
  })
})

describe('a document', () => {
  test.each<[string, string, readonly string[]]>([
    ['of records', '[{"id":1},{"id":2}]', ['1@0 {"id":1}', '2@0 {"id":2}']],
    ['of nothing', '', []],
    ['that is cut off', '[{"id":1},', ['0@0 not_json']],
  ])('%s', async (_, text, rows) => {
    expect(shown(await all(Buffer.from(text), layout('json')))).toEqual(rows)
  })

  test('without the records that were expected says so', async () => {
    expect(shown(await all(Buffer.from('{}'), layout('json', { recordsOf: () => undefined })))).toEqual(['0@0 no_records'])
  })
})

describe('a packed file', () => {
  test.each<[Layout['format'], string]>([
    ['csv', 'id\n1\n2\n3\n'],
    ['jsonl', '{"id":"1"}\n{"id":"2"}\n{"id":"3"}\n'],
    ['json', '[{"id":"1"},{"id":"2"},{"id":"3"}]'],
  ])('of %s is read as it is, and from the middle by counting', async (format, text) => {
    const whole = await all(gzipSync(text), layout(format), { chunk: 7 })
    expect(whole.map((it) => it.ok && it.value)).toEqual([{ id: '1' }, { id: '2' }, { id: '3' }])
    expect(await all(gzipSync(text), layout(format), { from: whole[0]! })).toEqual(whole.slice(1))
  })

  test('that ends early says so after what it held', async () => {
    const file = gzipSync(Array.from({ length: 20_000 }, (_, index) => `{"id":${index},"r":"${Math.sin(index)}"}\n`).join(''))
    const found: Raw[] = []
    async function* open() {
      yield file.subarray(0, file.length - 20_000)
    }
    const reading = (async () => {
      for await (const batch of records(open, layout('jsonl'))) found.push(...batch)
    })()
    await expect(reading).rejects.toThrow(Damaged)
    expect(found.length).toBeGreaterThan(100)
  })
})
