import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { artefacts } from '../scripts/artefacts.ts'

test.each(artefacts().map(({ path, text }) => [path, text]))(
  '%s is what its declaration says; `npm run generate` writes it anew',
  async (path, text) => {
    expect(await readFile(join(import.meta.dirname, '..', path), 'utf8')).toBe(text)
  },
)
