import { describe, expect, test } from '@jest/globals'
import { eventConsumers } from '../../../consumers/all.ts'
import { listReference, modelVersionsWith, pushReference, renderReference } from '../../../consumers/jobs/push-reference.ts'
import { readReferenceFiles } from '../../../consumers/reference/read-files.ts'
import { directoryLake } from '../../../consumers/runtime/lake/directory.ts'
import { memoryLake } from '../../../consumers/runtime/memory.ts'
import type { Lake } from '../../../consumers/runtime/ports.ts'
import { referenceTables } from '../../../schemas/reference/tables.ts'
import { pushedNames } from '../../../schemas/reference/view-tables.ts'
import { newFolder } from '../../builders/folder.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

function ready(files: Readonly<Record<string, string>>) {
  const read = readReferenceFiles(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), () => PSEUDONYM_KEY)
  if (!read.ok) throw new Error(read.complaints.join('; '))
  return read.tables
}

const LAKES: readonly (readonly [string, () => Promise<{ readonly lake: Lake; readonly end: () => Promise<void> }>])[] = [
  ['memory', () => Promise.resolve({ lake: memoryLake(), end: () => Promise.resolve() })],
  [
    'a folder',
    async () => {
      const folder = await newFolder()
      const lake = await directoryLake(folder.path)
      return { lake, end: async () => lake.close().then(folder.remove) }
    },
  ],
]

describe.each(LAKES)('a push into %s', (_, open) => {
  test('is new, then unchanged whatever the order of lines and columns, then replaced', async () => {
    const { lake, end } = await open()
    try {
      const outcomes = async (text: string) =>
        (await pushReference(lake, ready({ 'competitors.csv': text }))).map(({ outcome, rows }) => [outcome, rows])
      expect(await outcomes('competitor,brand\ntelco,\norbit,acme\n')).toEqual([['new', 2]])
      const first = await listReference(lake)
      expect(await outcomes('Brand;Competitor\nacme;orbit\n;telco\n')).toEqual([['unchanged', 2]])
      expect(await listReference(lake)).toEqual(first)
      expect(await outcomes('competitor\ntelco\n')).toEqual([['replaced', 1]])
      expect((await lake.read('v1/ref_competitors/competitors.csv'))?.body.toString()).toBe(
        'competitor,brand,aliases,valid_from,valid_to\ntelco,,,,\n',
      )
    } finally {
      await end()
    }
  })
})

test('a push that meets another one stores nothing, and says so', async () => {
  const inner = memoryLake()
  const racing: Lake = {
    ...inner,
    async read(key) {
      const found = await inner.read(key)
      if (found === undefined) await inner.create(key, Buffer.from('competitor\norbit\n'))
      return found
    },
  }
  await expect(pushReference(racing, ready({ 'competitors.csv': 'competitor\ntelco\n' }))).rejects.toThrow(
    'v1/ref_competitors/competitors.csv was changed by another process at the same time; run `reference show`, and push again if it is not your table',
  )
  expect((await inner.read('v1/ref_competitors/competitors.csv'))?.body.toString()).toBe('competitor\norbit\n')
})

test('a table that was never pushed has no lines, and every table is shown', async () => {
  const { tables } = await listReference(memoryLake())
  expect(tables.map(({ name }) => name)).toEqual(pushedNames)
  expect(tables.every(({ rows, version }) => rows === 0 && version === '')).toBe(true)
  expect(tables.map((it) => renderReference(it, []))).toContain(
    'topics: 0 lines (the 28 topics of the default list apply); feeds `brand_sentiment.needs`, `pains` and `missing_content`; `moments` of kind need',
  )
})

test('a pushed table moves the model version of the datasets that read it, and of no other', async () => {
  const lake = memoryLake()
  const before = modelVersionsWith((await listReference(lake)).stored, eventConsumers)
  const [pushed] = await pushReference(lake, ready({ 'insiders.csv': `kind,identifier\ncustomer_key,p1:${'1'.repeat(32)}\n` }))
  const after = modelVersionsWith((await listReference(lake)).stored, eventConsumers)
  expect(after.filter((line) => !before.includes(line))).toEqual([
    expect.stringMatching(
      new RegExp(`^referral_signals: referral_signals-rules-\\d+\\+sentiment-en-[0-9a-f]{8}\\+${pushed?.version}, reads brands, insiders$`),
    ),
  ])
})

test('what a table feeds names the datasets that read it', () => {
  for (const { name, feeds } of Object.values(referenceTables)) {
    const readers = eventConsumers.filter((it) => it.kind !== 'archive' && it.tables?.includes(name)).map(({ dataset }) => dataset.name)
    const named = feeds.includes('every dataset')
      ? readers
      : eventConsumers.map(({ dataset }) => dataset.name).filter((it) => feeds.includes(it))
    expect([name, named]).toEqual([name, readers])
  }
})

test('protected customers are stored where restricted datasets are, and only moments reads them', async () => {
  const lake = memoryLake()
  await pushReference(lake, ready({ 'protected.csv': 'kind,identifier\nemail,mara@example.test\n' }))
  const keys: string[] = []
  for await (const key of lake.list('')) keys.push(key)
  expect(keys).toEqual(['_restricted/v1/ref_protected/protected.csv'])
  const { tables, stored } = await listReference(lake)
  expect(tables.find(({ name }) => name === 'protected')).toMatchObject({ rows: 1 })
  const readers = eventConsumers.filter((it) => it.kind !== 'archive' && it.tables?.includes('protected') === true)
  expect(readers.map(({ dataset }) => dataset.name)).toEqual(['moments'])
  expect(modelVersionsWith(stored, eventConsumers).filter((it) => /\+[0-9a-f]{8}, reads/.test(it))).toEqual([
    expect.stringMatching(/^moments: /),
  ])
})
