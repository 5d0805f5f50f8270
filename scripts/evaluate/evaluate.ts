import { Command, InvalidArgumentError, Option } from 'commander'
import { TRADE_NAMES, type TradeName } from '../../producers/systems/simulated/trades/trades.ts'
import { againstTruth, readAnswers } from './against-truth.ts'
import { proportionOf, together, type SignalMeasure } from './measure.ts'
import { withSimulatedLake } from './simulated-lake.ts'

type Options = {
  readonly trades: readonly TradeName[]
  readonly seeds: readonly number[]
  readonly days: number
  readonly customers: number
}

const { trades, seeds, days, customers } = new Command('npm run evaluate --')
  .description(
    'Sends simulated days of an invented firm through the whole pipeline, and compares what the datasets say with what was planted. Prints per signal how much of what was told is found (recall) and how much of what is claimed is right (precision), with 95 % intervals. It proves that the parts fit together, not that the rules are right on natural text.',
  )
  .addOption(new Option('--trades <trade...>', 'what the firm does').choices(TRADE_NAMES).default(TRADE_NAMES, 'all'))
  .option('--seeds <list>', 'seeds of the simulation, with commas between them', numbers, [1])
  .option('--days <count>', 'days to simulate', number, 120)
  .option('--customers <count>', 'customers of the firm', number, 300)
  .parse()
  .opts<Options>()

for (const trade of trades) {
  const measures: SignalMeasure[] = []
  for (const seed of seeds) {
    process.stderr.write(`${trade}, seed ${seed}: ${days} days, ${customers} customers\n`)
    const plan = { seed, days, customers, trade }
    measures.push(...(await withSimulatedLake(plan, async ({ truth, query }) => againstTruth(truth, await readAnswers(query)))))
  }
  print(`signal (${trade})`, ['told', 'claimed', 'right', 'recall', 'precision'])
  for (const { signal, told, claimed, right, hasNoColumn = false } of together(measures))
    print(
      signal,
      hasNoColumn
        ? [String(told), '–', '–', 'no column yet', '–']
        : [String(told), String(claimed), String(right), shown(right, told), shown(right, claimed)],
    )
  process.stdout.write('\n')
}

function shown(hits: number, n: number): string {
  const found = proportionOf(hits, n)
  return found === undefined ? '–' : `${found.share.toFixed(2)} (${found.low.toFixed(2)}–${found.high.toFixed(2)})`
}

function print(signal: string, cells: readonly string[]): void {
  process.stdout.write(`${signal.padEnd(36)}${cells.map((it, at) => it.padStart(at < 3 ? 9 : 20)).join('')}\n`)
}

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}

function numbers(text: string): readonly number[] {
  return text.split(',').map((it) => number(it.trim()))
}
