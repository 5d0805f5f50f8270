import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { artefacts } from './artefacts.ts'
import { refreshPages } from './regions/pages.ts'

/**
 * Writes what is generated from declarations, and the code blocks that pages of docs/ copy from sources: `npm run generate`. With
 * `--check` nothing is written; what is stale is named, and the exit code is 1.
 */
const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
for (const { path, text } of [...artefacts(), ...refreshPages(root)]) {
  const standing = await readFile(join(root, path), 'utf8').catch(() => '')
  if (standing === text) continue
  if (check) {
    process.stderr.write(`${path} is stale: npm run generate\n`)
    process.exitCode = 1
  } else {
    await writeFile(join(root, path), text)
    process.stdout.write(`${path} written\n`)
  }
}
