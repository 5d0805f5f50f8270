import { expect, test } from '@jest/globals'
import { exportedNames } from '../../scripts/names/exports.ts'
import { needlessExceptions, repeatedNames } from '../../scripts/names/repeated.ts'

test('every kind of export is found, each name once', () => {
  const source = `
    export const one = 1, two = 2
    export function three() {}
    export class Four {}
    export type Five = z.infer<typeof Five>
    export const Five = z.string()
    export interface Six {}
    export { inner as seven } from './inner.ts'
    const hidden = 8
    function alsoHidden() {}
  `
  expect(exportedNames(source)).toEqual(['one', 'two', 'three', 'Four', 'Five', 'Six', 'seven'])
})

const modules = (entries: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(entries))

test.each([
  ['a name in one file', { 'a/one.ts': ['x'], 'a/two.ts': ['y'] }, []],
  ['a name in two files of one folder', { 'a/one.ts': ['x'], 'a/two.ts': ['x'] }, ['x']],
  ['a name in two rooms', { 'a/b/one.ts': ['x'], 'c/d/one.ts': ['x'] }, ['x']],
  ['files of the same name in sibling folders', { 's/one/adapter.ts': ['verify'], 's/two/adapter.ts': ['verify'] }, []],
  ['siblings and a stranger', { 's/one/adapter.ts': ['verify'], 's/two/adapter.ts': ['verify'], 'x/verify.ts': ['verify'] }, ['verify']],
  ['one room of both halves', { 'producers/commands/settings.ts': ['add'], 'consumers/commands/settings.ts': ['add'] }, []],
  ['an exception', { 'a/one.ts': ['main'], 'b/two.ts': ['main'] }, []],
])('%s', (_case, files, names) => {
  expect(repeatedNames(modules(files), { main: 'each command has one' }).map(({ name }) => name)).toEqual(names)
})

test('an exception that excuses nothing is reported', () => {
  expect(needlessExceptions(modules({ 'a/one.ts': ['x'] }), { x: 'it was repeated once' })).toEqual(['x'])
})
