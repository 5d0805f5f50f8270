import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readItems } from '../scripts/evaluate/labelled/read-items.ts'

const root = join(import.meta.dirname, '..')

/**
 * Whether a source names labelled texts other than those that anybody may read. A path to them is written in one piece, so that it can
 * be seen which half it names: the folder on its own, and a path that is put together, count as both halves.
 */
const namesTheHalfForJudging = (source: string): boolean =>
  /(?<![\w-])labelled(?=['"`/\\])(?!\/(train\b|README\.md|guideline\.md|[\w-]+\.ts\b))/.test(source)

describe('a source names the half for judging', () => {
  test.each([
    `readdirSync('labelled/test')`,
    `const FOLDER = "../../labelled/test/w02.jsonl"`,
    `join(root, 'labelled', 'test')`,
    `join(root, 'labelled', half)`,
    'join(root, `labelled/${half}`)',
    `readdirSync(join(root, 'labelled'), { recursive: true })`,
    `new URL('../labelled/', import.meta.url)`,
    String.raw`root + '\\labelled\\test'`,
    `// as in labelled/test`,
  ])('with %s', (source) => {
    expect(namesTheHalfForJudging(source)).toBe(true)
  })

  test.each([
    `readdirSync('labelled/train')`,
    `join(root, '../labelled/train/w01.jsonl')`,
    `// defined in labelled/guideline.md`,
    `import { addLabelled } from './labelled/labelled.ts'`,
    `import { readLabelledTexts } from '../jobs/labelled-texts.ts'`,
    `const test = 'labelled texts'`,
    `'unlabelled/test'`,
  ])('but not with %s', (source) => {
    expect(namesTheHalfForJudging(source)).toBe(false)
  })
})

test('no source but the command that judges names the half for judging', () => {
  const sources = ['schemas', 'platform', 'producers', 'consumers', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && /\.(ts|js|cjs|ya?ml)$/.test(it.name))
      .map((it) => join(it.parentPath, it.name).slice(root.length + 1)),
  )
  const judging = 'scripts/evaluate/labelled/'
  expect(sources.filter((it) => it.startsWith(judging))).not.toEqual([])
  expect(sources.filter((it) => !it.startsWith(judging) && namesTheHalfForJudging(readFileSync(join(root, it), 'utf8')))).toEqual([])
})

describe('the two halves', () => {
  const train = readItems('train')
  const held = readItems('test')

  test('are both there', () => {
    expect(train.length).toBeGreaterThan(1000)
    expect(held.length).toBeGreaterThan(1000)
  })

  test('have no file in common', () => {
    const files = new Set(readdirSync(join(root, 'labelled/train')))
    expect(readdirSync(join(root, 'labelled/test')).filter((it) => files.has(it))).toEqual([])
  })

  test('have no id and no author in common, and no id twice', () => {
    const ids = new Set(train.map(({ id }) => id))
    const authors = new Set(train.map(({ author }) => author))
    expect(held.filter(({ id, author }) => ids.has(id) || authors.has(author)).map(({ id }) => id)).toEqual([])
    expect(ids.size).toBe(train.length)
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length)
  })

  /** Failures name ids alone. */
  test('have no text in common', () => {
    const textOf = ({ turns }: (typeof train)[number]) =>
      turns
        .map(([, text]) =>
          text
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        )
        .join('\n')
    const texts = new Set(train.map(textOf))
    expect(held.filter((it) => texts.has(textOf(it))).map(({ id }) => id)).toEqual([])
  })
})
