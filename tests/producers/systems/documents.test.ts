import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { systems } from '../../../producers/all.ts'
import { parseJson } from '../../../producers/reading/json.ts'
import { layoutOf } from '../../../producers/reading/layout.ts'
import { openDocument, splitBody } from '../../../producers/reading/split.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const own = [...systems].flatMap(([name, it]) => (it.mapped ? [] : [{ name, system: it.system }]))

/** Documents that hold several payloads, where no fixture does. */
const ENVELOPES: ReadonlyMap<string, readonly string[]> = new Map([['zendesk', ['{"tickets":[{"id":1},{"id":2}]}', '{"ticket":{"id":1}}']]])

/** Documents as the system's vendor writes them: its fixtures, and its envelopes. */
function documentsOf(name: string): readonly Uint8Array[] {
  const folder = new URL(`${name}/`, fixtures)
  const found = readdirSync(folder).filter((it) => it.endsWith('.json'))
  return [...found.map((it) => readFileSync(new URL(it, folder))), ...(ENVELOPES.get(name) ?? []).map((it) => Buffer.from(it))]
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
