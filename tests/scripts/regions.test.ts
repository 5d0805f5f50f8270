import { describe, expect, test } from '@jest/globals'
import { listFences, readRegion, refreshBlocks } from '../../scripts/regions/regions.ts'

const page = (...lines: readonly string[]) => `${lines.join('\n')}\n`

describe('the text of a region', () => {
  test.each([
    { name: 'of TypeScript', source: page('a', '// #region it', 'b', '// #endregion it', 'c'), text: 'b' },
    { name: 'of YAML', source: page('# #region it', 'b: 1', '# #endregion it'), text: 'b: 1' },
    { name: 'of SQL', source: page('-- #region it', 'SELECT 1', '-- #endregion it'), text: 'SELECT 1' },
    {
      name: 'without common indentation',
      source: page('  // #region it', '    b(', '      1,', '', '    )', '  // #endregion it'),
      text: 'b(\n  1,\n\n)',
    },
    {
      name: 'without the markers of other regions',
      source: page('// #region it', 'a', '// #region other', 'b', '// #endregion it', 'c', '// #endregion other'),
      text: 'a\nb',
    },
    { name: 'empty', source: page('// #region it', '// #endregion it'), text: '' },
  ])('$name', ({ source, text }) => {
    expect(readRegion(source, 'it', 'a.ts')).toBe(text)
  })

  test.each([
    { name: 'missing', source: page('// #region other', '// #endregion other'), message: 'a.ts has 0 lines "#region it"; it needs one' },
    { name: 'open', source: page('// #region it'), message: 'a.ts has 0 lines "#endregion it"; it needs one' },
    {
      name: 'there twice',
      source: page('// #region it', '// #endregion it', '// #region it', '// #endregion it'),
      message: 'a.ts has 2 lines "#region it"; it needs one',
    },
    {
      name: 'the wrong way round',
      source: page('// #endregion it', '// #region it'),
      message: 'a.ts ends the region it before it begins',
    },
  ])('is an error when it is $name', ({ source, message }) => {
    expect(() => readRegion(source, 'it', 'a.ts')).toThrow(message)
  })
})

describe('a page', () => {
  const read = (file: string) => page(`// ${file}`, '// #region it', 'new', '// #endregion it')

  test.each([
    {
      name: 'gets the text of the region a block names',
      before: page('Text.', '```ts file=a.ts region=it', 'old', 'older', '```', 'More.'),
      after: page('Text.', '```ts file=a.ts region=it', 'new', '```', 'More.'),
    },
    {
      name: 'gets the whole file where a block names no region',
      before: page('```ts file=a.ts', '```'),
      after: page('```ts file=a.ts', '// a.ts', '// #region it', 'new', '// #endregion it', '```'),
    },
    {
      name: 'keeps blocks that name no file, and fences inside them',
      before: page('````md', '```ts file=a.ts region=it', 'old', '```', '````', '```sh', 'npm ci', '```'),
      after: page('````md', '```ts file=a.ts region=it', 'old', '```', '````', '```sh', 'npm ci', '```'),
    },
  ])('$name', ({ before, after }) => {
    expect(refreshBlocks(before, read)).toBe(after)
    expect(refreshBlocks(after, read)).toBe(after)
  })

  test('with an open block is an error', () => {
    expect(() => refreshBlocks(page('```ts file=a.ts region=it', 'old'), read)).toThrow('not closed')
  })

  test('lists its blocks with what they name', () => {
    expect(listFences(page('```ts file=a.ts region=it', '```', '```sh', '```', '```', '```'))).toEqual([
      { language: 'ts', file: 'a.ts', region: 'it' },
      { language: 'sh' },
      { language: '' },
    ])
  })
})
