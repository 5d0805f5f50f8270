import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readVersion } from '../../platform/version.ts'

test('the version is the one in package.json', async () => {
  const manifest = await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({ version: readVersion() })
})
