import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { drawFolder, drawTree } from '../../../scripts/rooms/graph.ts'
import { findProblems } from '../../../scripts/rooms/rules.ts'
import { readTree } from '../../../scripts/rooms/tree.ts'

const draw = (folder: string, files: Readonly<Record<string, readonly string[]>>) =>
  drawFolder(folder, new Map(Object.entries(files).map(([path, imports]) => [path, { lines: 1, imports }])))

test.each([
  ['producers/a.ts', '../schemas/a.ts'],
  ['consumers/a.ts', '../platform/a.ts'],
  ['platform/a.ts', '../schemas/a.ts'],
])('%s may import %s', (from, to) => {
  expect(findProblems(draw('', { [from]: [to], [to.slice(3)]: [] }))).toEqual([])
})

test.each([
  ['schemas/a.ts', '../platform/a.ts'],
  ['schemas/a.ts', '../consumers/a.ts'],
  ['platform/a.ts', '../producers/a.ts'],
  ['producers/a.ts', '../consumers/a.ts'],
  ['consumers/a.ts', '../producers/a.ts'],
])('%s may not import %s', (from, to) => {
  const [problem, ...others] = findProblems(draw('', { [from]: [to], [to.slice(3)]: [] }))
  expect(problem).toMatch(/is against the order schemas < platform < producers, consumers/)
  expect(problem).toContain(`${from} → ${to.slice(3)}`)
  expect(others).toEqual([])
})

test('a cycle is a problem that names the imports of its lightest arrow', () => {
  const plan = draw('top', { 'top/a/1.ts': ['../b/1.ts'], 'top/a/2.ts': ['../b/1.ts'], 'top/b/1.ts': ['../a/1.ts'] })
  expect(findProblems(plan)).toEqual(['top: b → a → b is a cycle; its lightest arrow is against the layers:\n  top/b/1.ts → top/a/1.ts'])
})

test.each([
  [2, 0],
  [1, 1],
  [undefined, 0],
])('two entries where %s are allowed: %s problems', (limit, problems) => {
  const plan = draw('top', { 'top/a.ts': [], 'top/b/1.ts': [], 'top/b/2.ts': [] })
  expect(findProblems(plan, [], limit === undefined ? {} : { top: limit })).toHaveLength(problems)
})

test('the sources of this repository keep the rules', async () => {
  const plans = drawTree(await readTree(join(import.meta.dirname, '../../..')))
  expect(plans.flatMap((plan) => findProblems(plan))).toEqual([])
}, 30_000)
