import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { makeFolder } from '../../platform/durable-folders.ts'
import { newFolder } from '../builders/folder.ts'

const ROOT = resolve(import.meta.dirname, '..', '..')
const isFolder = async (path: string) => (await stat(path)).isDirectory()

test('a folder is made with its parents, and again without complaint', async () => {
  const { path, remove } = await newFolder()
  for (const folder of ['a', 'a/b/c', 'a/b/c', 'a/d']) {
    await makeFolder(join(path, folder))
    expect(await isFolder(join(path, folder))).toBe(true)
  }
  await remove()
})

test.each(['x', './x', 'x/log/events', './data/log'])('a relative path ends at the working directory: %s', async (folder) => {
  const { path, remove } = await newFolder()
  const program = `import { makeFolder } from ${JSON.stringify(join(ROOT, 'platform', 'durable-folders.ts'))}; await makeFolder(${JSON.stringify(folder)})`
  const options = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
  await promisify(execFile)(process.execPath, options, { cwd: path, timeout: 60_000 })
  expect(await isFolder(join(path, folder))).toBe(true)
  await remove()
})
