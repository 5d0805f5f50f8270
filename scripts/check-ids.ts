import { join } from 'node:path'
import { compareFieldIds } from './field-ids/compare.ts'
import { DECIDED } from './field-ids/decided.ts'
import { FIELD_IDS, parseFieldIds } from './field-ids/file.ts'
import { readHistory } from './field-ids/history.ts'

/** Compares the field ids of all commits and of the working tree: `npm run check:ids`. The exit code is 1 where a promise is broken. */
const { steps, limit } = readHistory(join(import.meta.dirname, '..'), FIELD_IDS)
if (limit !== undefined) process.stdout.write(`${limit}\n`)
const decided = new Set(DECIDED.map(({ breach }) => breach))
const breaches = steps.flatMap(({ before, after }) =>
  compareFieldIds(parseFieldIds(before.text, before.where), parseFieldIds(after.text, after.where))
    .filter((breach) => !decided.has(breach))
    .map((breach) => `${after.where}: ${breach}\n`),
)
if (breaches.length > 0) {
  process.stderr.write(breaches.join(''))
  process.stderr.write(
    'A field id means one column for good. A column with another name or type needs a new id, and the old id goes to `retired`. Where the change is meant nonetheless, it is a decision: list the sentence after the commit in scripts/field-ids/decided.ts, with the reason.\n',
  )
  process.exitCode = 1
}
