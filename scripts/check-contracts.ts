import { join } from 'node:path'
import { compareContracts } from './contracts/compare.ts'
import { DECIDED_BREAKS } from './contracts/decided.ts'
import { CONTRACT_LIST, parseContracts } from './contracts/file.ts'
import { readHistory } from './field-ids/history.ts'

/**
 * Compares the contracts of all commits and of the working tree: `npm run check:contracts`. The exit code is 1 where one is broken. Files of
 * a dataset stay, so every commit counts; a view leaves nothing behind, so the newest commit and the working tree count.
 */
const { steps, newest, limit } = readHistory(join(import.meta.dirname, '..'), CONTRACT_LIST)
if (limit !== undefined) process.stdout.write(`${limit}\n`)
const decided = new Set(DECIDED_BREAKS.map(({ breach }) => breach))
const breaches = steps.flatMap(({ before, after }) =>
  compareContracts(
    parseContracts(before.text, before.where),
    parseContracts(after.text, after.where),
    after.where === newest || before.where === newest ? 'all' : 'datasets',
  )
    .filter((breach) => !decided.has(breach))
    .map((breach) => `${after.where}: ${breach}\n`),
)
if (breaches.length > 0) {
  process.stderr.write(breaches.join(''))
  process.stderr.write(
    'A contract holds within its major: add an optional column instead, or begin a new major in a folder of its own. Where the break is meant nonetheless, it is a decision: list the sentence in scripts/contracts/decided.ts, with the reason.\n',
  )
  process.exitCode = 1
}
