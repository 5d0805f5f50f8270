import { Command, InvalidArgumentError } from 'commander'
import { drawCase, judgeCase, readStocks, type Stock } from './cases.ts'
import { describeFailure } from './failure.ts'
import { readKnownCodes } from './known-codes.ts'
import { measureStock, shareOf, type Miss } from './single-field.ts'
import { countOutcome, renderOutcomes, type OutcomeCounts } from './outcomes.ts'
import { startWatch } from './watch.ts'

/**
 *   npm run fuzz -- [--count 100000] [--seed N] [--system S]
 *
 * One line per system on standard output, progress on standard error. Exit 1 with the seed and the smallest failing payload where a
 * promise is broken. One payload that takes longer than PATIENCE_MS ends the run.
 */
const PATIENCE_MS = 10_000
const MOST_FAILURES = 20
const LEAST_SHARE = 0.9

const program = new Command('npm run fuzz --')
  .description('Sends mutated payloads of every system through ingest and the masking of refused payloads, and checks what is promised.')
  .option('--count <n>', 'how many payloads', readWhole, 100_000)
  .option('--seed <n>', 'the seed of the mutations; the same seed gives the same payloads', readWhole, Date.now() % 1_000_000)
  .option('--system <name>', 'a system, or a mapping template')
  .parse()
const { count, seed, system } = program.opts<{ count: number; seed: number; system?: string }>()
const began = performance.now()
const stocks = await readStocks(system)
if (stocks.length === 0) program.error(`there is no system ${system}`)
say(`seed ${seed}`)
const failures = sendAll(stocks)
const isGood = stocks.map(reportStock).every(Boolean) && failures === 0
if (!isGood) say(`failed with --seed ${seed}`)
process.exitCode = isGood ? 0 : 1

function sendAll(all: readonly Stock[]): number {
  const watch = startWatch(PATIENCE_MS)
  const codes = readKnownCodes()
  const tallies = new Map<string, OutcomeCounts>(all.map(({ name }) => [name, new Map<string, number>()]))
  const told = new Set<string>()
  let failed = 0
  for (let number = 0; number < count; number += 1) {
    const fuzzed = drawCase(all, seed, number)
    watch.begin(`--seed ${seed}, payload ${number} of ${fuzzed.stock}, ${fuzzed.steps.join(' | ')}`, fuzzed.text)
    const { outcome, faults } = judgeCase(fuzzed, codes)
    countOutcome(tallies.get(fuzzed.stock) ?? new Map<string, number>(), outcome)
    const [fault] = faults
    if (fault !== undefined) {
      failed += 1
      const kind = `${fuzzed.stock} ${fault.kind}`
      if (!told.has(kind) && told.size < MOST_FAILURES) say(`payload ${number} of ${describeFailure(fuzzed, fault, codes)}`)
      told.add(kind)
    }
    if ((number + 1) % 5000 === 0) say(`${number + 1} payloads, ${failed} failures`)
  }
  void watch.end()
  for (const [name, tally] of tallies) process.stdout.write(`${renderOutcomes(name, tally)}\n`)
  return failed
}

/** Whether enough single fields can be odd without harm. */
function reportStock(stock: Stock): boolean {
  const measure = measureStock(stock)
  for (const line of linesOf(measure.misses)) say(`${stock.name}, ${line}`)
  const share = shareOf(measure)
  process.stdout.write(`${stock.name}: ${(share * 100).toFixed(1)} % of ${measure.counted} single odd fields cost that field alone\n`)
  return share >= LEAST_SHARE
}

function linesOf(misses: readonly Miss[]): readonly string[] {
  const changes = new Map<string, Set<string>>()
  for (const { field, why, change } of misses) {
    const line = `${field}: ${why}`
    changes.set(line, (changes.get(line) ?? new Set()).add(change))
  }
  return [...changes].map(([line, its]) => `${line} (${[...its].join(', ')})`)
}

function readWhole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('a whole number')
}

function say(sentence: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${sentence}\n`)
}
