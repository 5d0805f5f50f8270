import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listPages, refreshPages } from '../../scripts/regions/pages.ts'
import { listFences } from '../../scripts/regions/regions.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guides = listPages(root).filter((path) => /^docs\/add-[\w-]+\.md$/.test(path))

test('the code blocks that pages copy from sources are up to date; `npm run generate` copies them anew', () => {
  for (const { path, text } of refreshPages(root)) expect({ path, text: read(path) }).toEqual({ path, text })
})

test.each(guides)('%s has no TypeScript of its own: each such block names the file it comes from', (path) => {
  expect(listFences(read(path)).filter(({ language, file }) => language === 'ts' && file === undefined)).toEqual([])
})
