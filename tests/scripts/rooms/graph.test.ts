import { expect, test } from '@jest/globals'
import { drawFolder, drawTree, type SourceTree } from '../../../scripts/rooms/graph.ts'

/** A tree of one-line files: path to imports. */
const tree = (files: Readonly<Record<string, readonly string[]>>): SourceTree =>
  new Map(Object.entries(files).map(([path, imports]) => [path, { lines: 1, imports }]))

const layers = (files: SourceTree, folder = ''): Readonly<Record<string, number>> =>
  Object.fromEntries(drawFolder(folder, files).rooms.map(({ name, layer }) => [name, layer]))

const against = (files: SourceTree, folder = ''): readonly string[] =>
  drawFolder(folder, files).against.map(({ arrow }) => `${arrow.from} → ${arrow.to}`)

test('a room is one layer above the highest room it imports', () => {
  const files = tree({
    'main.ts': ['./low/a.ts', './high/a.ts'],
    'high/a.ts': ['../middle/a.ts'],
    'middle/a.ts': ['../low/a.ts'],
    'low/a.ts': [],
    'alone.ts': [],
  })
  expect(layers(files)).toEqual({ 'main.ts': 4, high: 3, middle: 2, low: 1, 'alone.ts': 1 })
  expect(against(files)).toEqual([])
})

test.each([
  ['of two rooms', { 'a/1.ts': ['../b/1.ts'], 'a/2.ts': ['../b/1.ts'], 'b/1.ts': ['../a/1.ts'] }, ['b → a']],
  [
    'of three rooms',
    {
      'a/1.ts': ['../b/1.ts', '../b/2.ts'],
      'b/1.ts': ['../c/1.ts', '../c/2.ts'],
      'b/2.ts': [],
      'c/1.ts': ['../a/1.ts'],
      'c/2.ts': [],
    },
    ['c → a'],
  ],
  ['of a room and a file', { 'a.ts': ['./b/1.ts'], 'b/1.ts': ['../a.ts'], 'b/2.ts': ['../a.ts'] }, ['a.ts → b']],
  [
    'beside another cycle',
    {
      'a/1.ts': ['../b/1.ts', '../b/2.ts'],
      'b/1.ts': ['../a/1.ts', '../c/1.ts', '../c/2.ts'],
      'b/2.ts': [],
      'c/1.ts': ['../b/1.ts'],
      'c/2.ts': [],
    },
    ['b → a', 'c → b'],
  ],
])('in a cycle %s the lightest arrow is against the layers', (_, files, expected) => {
  expect(against(tree(files))).toEqual(expected)
})

test('rooms that form a cycle have the layers of the arrows that remain', () => {
  expect(layers(tree({ 'a/1.ts': ['../b/1.ts'], 'a/2.ts': ['../b/1.ts'], 'b/1.ts': ['../a/1.ts'] }))).toEqual({ a: 2, b: 1 })
})

test('an arrow against the layers comes with the cycle it closes and the imports behind it', () => {
  const files = tree({ 'a/1.ts': ['../b/1.ts', '../b/2.ts'], 'b/1.ts': ['../c.ts'], 'b/2.ts': ['../c.ts'], 'c.ts': ['./a/1.ts'] })
  expect(drawFolder('', files).against).toEqual([
    { arrow: { from: 'c.ts', to: 'a', imports: [{ from: 'c.ts', to: 'a/1.ts' }] }, cycle: ['c.ts', 'a', 'b', 'c.ts'] },
  ])
})

test('imports of packages, of files outside the tree and inside a room draw no arrow', () => {
  const files = tree({ 'a/1.ts': ['zod', 'node:fs', '../../outside.ts', './2.ts'], 'a/2.ts': [] })
  expect(drawFolder('', files).arrows).toEqual([])
})

test('a cycle inside a folder shows in the plan of that folder alone', () => {
  const files = tree({ 'top/a/1.ts': ['../b.ts'], 'top/b.ts': ['./a/1.ts'] })
  expect(drawTree(files).map(({ folder, against }) => [folder, against.length])).toEqual([
    ['', 0],
    ['top', 1],
    ['top/a', 0],
  ])
})

test('the lines of a room are those of all files below it', () => {
  expect(drawFolder('top', tree({ 'top/a/1.ts': [], 'top/a/b/c/2.ts': [], 'other/3.ts': [] })).rooms).toEqual([
    { name: 'a', lines: 2, layer: 1 },
  ])
})
