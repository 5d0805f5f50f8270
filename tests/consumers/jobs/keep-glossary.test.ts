import { expect, test } from '@jest/globals'
import { keepGlossary } from '../../../consumers/jobs/keep-glossary.ts'
import { memoryLake } from '../../../consumers/runtime/memory.ts'
import type { Lake } from '../../../consumers/runtime/ports.ts'

const FIRST = { markdown: '# Glossary, first', json: '{"glossary":1}' }
const SECOND = { markdown: '# Glossary, second', json: '{"glossary":2}' }

async function stored(lake: Lake): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for await (const key of lake.list('')) texts[key] = Buffer.from((await lake.read(key))?.body ?? []).toString('utf8')
  return texts
}

/** A lake that counts its writes. */
function counting(lake: Lake): { readonly lake: Lake; readonly writes: () => number } {
  let count = 0
  const wrapped: Lake = {
    create: (key, body) => ((count += 1), lake.create(key, body)),
    replace: (key, body, etag) => ((count += 1), lake.replace(key, body, etag)),
    read: (key, range) => lake.read(key, range),
    list: (prefix, after) => lake.list(prefix, after),
    entries: (prefix) => lake.entries(prefix),
    folders: (prefix) => lake.folders(prefix),
    close: () => lake.close(),
  }
  return { lake: wrapped, writes: () => count }
}

test('the glossary lies beside the data, as Markdown and as JSON', async () => {
  const lake = memoryLake()
  await keepGlossary(lake, FIRST)
  expect(await stored(lake)).toEqual({ '_meta/v1/glossary.json': FIRST.json, '_meta/v1/glossary.md': FIRST.markdown })
})

test('a start with the same definitions writes nothing', async () => {
  const { lake, writes } = counting(memoryLake())
  await keepGlossary(lake, FIRST)
  expect(writes()).toBe(2)
  await keepGlossary(lake, FIRST)
  expect(writes()).toBe(2)
})

test('a start with other definitions replaces both files', async () => {
  const lake = memoryLake()
  await keepGlossary(lake, FIRST)
  await keepGlossary(lake, SECOND)
  expect(await stored(lake)).toEqual({ '_meta/v1/glossary.json': SECOND.json, '_meta/v1/glossary.md': SECOND.markdown })
})

test('processes that start together leave whole files of one of them', async () => {
  const lake = memoryLake()
  await Promise.all([keepGlossary(lake, FIRST), keepGlossary(lake, SECOND), keepGlossary(lake, FIRST)])
  const texts = await stored(lake)
  expect([FIRST.json, SECOND.json]).toContain(texts['_meta/v1/glossary.json'])
  expect([FIRST.markdown, SECOND.markdown]).toContain(texts['_meta/v1/glossary.md'])
})
