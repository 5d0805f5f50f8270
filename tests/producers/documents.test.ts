import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { systems } from '../../producers/all.ts'
import { parseJson } from '../../producers/reading/json.ts'
import { layoutOf } from '../../producers/reading/layout.ts'
import { openDocument, splitBody } from '../../producers/reading/split.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const own = [...systems].flatMap(([name, it]) => (it.mapped ? [] : [{ name, system: it.system }]))

/** The documents among the fixtures of a system, as the vendor writes them. */
function documentsOf(name: string): readonly Uint8Array[] {
  const folder = new URL(`${name}/`, fixtures)
  return readdirSync(folder)
    .filter((it) => it.endsWith('.json'))
    .map((it) => readFileSync(new URL(it, folder)))
}

describe.each(own)('a document of $name', ({ name, system }) => {
  test('holds the same payloads as a body and as a record of a file', () => {
    const documents = documentsOf(name)
    expect(documents.length).toBeGreaterThan(0)
    for (const document of documents) {
      const parsed = parseJson(document)
      const value = parsed.ok ? parsed.value : parsed.code
      const payloads = splitBody(document, system)
      expect(payloads.ok).toBe(true)
      expect(openDocument(value, system)).toEqual(payloads)
      expect(layoutOf('a.jsonl', system).payloadsOf(value)).toEqual(payloads)
    }
  })

  test('may hold more than one body may, where it comes in a file', () => {
    const { recordsOf, payloadsOf } = layoutOf('a.json', system)
    const payload = Object.fromEntries(Array.from({ length: 50_001 }, (_, at) => [`field_${at}`, at]))
    expect(recordsOf([payload])?.map(payloadsOf)).toEqual([{ ok: true, payloads: [payload] }])
  })
})
