import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readHistory } from '../../scripts/field-ids/history.ts'
import { newFolder } from '../builders/folder.ts'

let folder: Awaited<ReturnType<typeof newFolder>>
beforeEach(async () => void (folder = await newFolder()))
afterEach(() => folder.remove())

const PATH = 'ids.json'
const write = (text: string) => writeFileSync(join(folder.path, PATH), text)
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const commit = (text: string) => {
  write(text)
  git('add', '.')
  git('commit', '-q', '--allow-empty', '-m', text)
}
const steps = () => readHistory(folder.path, PATH).steps.map(({ before, after }) => `${before.text} > ${after.text}`)
const begin = () => {
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'before the file')
}

describe('the history of a file', () => {
  test('is each change, and the working tree against HEAD', () => {
    begin()
    commit('a')
    commit('b')
    commit('b')
    write('c')
    expect(steps()).toEqual(['b > c', 'a > b'])
    expect(readHistory(folder.path, PATH).steps[0]?.after.where).toBe('the working tree')
    expect(readHistory(folder.path, PATH).limit).toBeUndefined()
  })

  test('compares parallel branches with what they were made from and with their merge, never with each other', () => {
    begin()
    commit('base')
    git('checkout', '-q', '-b', 'side')
    commit('side')
    git('checkout', '-q', 'main')
    commit('main')
    git('merge', '-q', '--no-commit', '-s', 'ours', 'side')
    commit('both')
    expect(steps().toSorted()).toEqual(['base > main', 'base > side', 'main > both', 'side > both'])
  })

  test('sees what a merge dropped, although the file is as one side had it', () => {
    begin()
    commit('base')
    git('checkout', '-q', '-b', 'side')
    commit('side')
    git('checkout', '-q', 'main')
    git('commit', '-q', '--allow-empty', '-m', 'other')
    git('merge', '-q', '-s', 'ours', '-m', 'drop', 'side')
    expect(steps().toSorted()).toEqual(['base > side', 'side > base'])
  })

  test('is nothing where there is no git, and says so', () => {
    write('a')
    expect(readHistory(folder.path, PATH)).toEqual({ steps: [], limit: 'There is no git history here, so nothing was compared.' })
  })

  test('is what a shallow clone has, and says so', async () => {
    begin()
    for (const text of ['a', 'b', 'c']) commit(text)
    const clone = join(folder.path, 'clone')
    git('clone', '-q', '--depth', '2', `file://${folder.path}`, clone)
    const { steps: compared, limit } = readHistory(clone, PATH)
    expect(compared.map(({ before, after }) => `${before.text} > ${after.text}`)).toEqual(['b > c'])
    expect(limit).toBe('This clone is shallow, so only the commits it has were compared.')
  })
})
