import { expect, test } from '@jest/globals'
import { readImports } from '../../../scripts/rooms/imports.ts'

test.each([
  ['an import', "import { a } from './a.ts'"],
  ['an import for its effect', "import './a.ts'"],
  ['a type import', "import type { A } from './a.ts'"],
  ['a re-export', "export { a } from './a.ts'"],
  ['a re-export of everything', "export * from './a.ts'"],
  ['a re-export of a type', "export type { A } from './a.ts'"],
  ['a dynamic import inside a function', "export const a = async () => (await import('./a.ts')).a"],
  ['an imported type without a statement', "export type A = import('./a.ts').A"],
])('%s is read', (_, source) => {
  expect(readImports(source)).toEqual(['./a.ts'])
})

test.each([
  ['a comment', "// import { a } from './a.ts'"],
  ['a text', 'export const text = "import { a } from \'./a.ts\'"'],
  ['an export without a source', 'const a = 1; export { a }'],
])('%s is not an import', (_, source) => {
  expect(readImports(source)).toEqual([])
})

test('an import that is repeated counts once', () => {
  expect(readImports("import { a } from './a.ts'; import type { A } from './a.ts'; import { b } from 'b'")).toEqual(['./a.ts', 'b'])
})
