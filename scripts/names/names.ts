import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportedNames } from './exports.ts'
import { needlessExceptions, repeatedNames, type Exceptions } from './repeated.ts'

/** `npm run check:names`: one exported name means one idea, so it stands in one file. Exits 1 and lists each name that does not. */
const EXCEPTIONS: Exceptions = {
  Contact: 'producers/library.ts, the entry of the package, exports the type again; Amazon Connect and the simulator call theirs the same',
  ContactSource: 'producers/library.ts, the entry of the package, exports the type again',
  derive: 'the example dataset in tests/examples/ fills the role of a folder of consumers/datasets/',
}

const root = join(import.meta.dirname, '..', '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts'], { cwd: root, encoding: 'utf8' })
const exports = new Map(
  files
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('.d.ts'))
    .map((file) => [file, exportedNames(readFileSync(join(root, file), 'utf8'))]),
)
const repeated = repeatedNames(exports, EXCEPTIONS)
const needless = needlessExceptions(exports, EXCEPTIONS)
for (const { name, files: places } of repeated) process.stdout.write(`${name} is exported by ${places.join(', ')}\n`)
for (const name of needless) process.stdout.write(`the exception for ${name} excuses nothing; remove it\n`)
if (repeated.length > 0)
  process.stdout.write(
    `${repeated.length} names are exported by more than one file: rename one, or name the exception in scripts/names/names.ts\n`,
  )
process.exitCode = repeated.length + needless.length > 0 ? 1 : 0
