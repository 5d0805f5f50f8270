import { type Command, InvalidArgumentError, Option } from 'commander'
import { TRADE_NAMES, type TradeName } from '../../producers/systems/simulated/trades/trades.ts'
import { againstTruth, readAnswers } from './against-truth.ts'
import { lastInstantOf, type GateAnswer, gatesAt, type GateShares, gateShares, sharesTogether } from './gate-shares.ts'
import { IMPACTS, type ImpactAnswer, impactRanks } from './impact-ranks.ts'
import { together, type SignalMeasure } from './measure.ts'
import { showProportion, tableLine } from './show.ts'
import { withSimulatedLake } from './simulated-lake.ts'

type Options = {
  readonly trades: readonly TradeName[]
  readonly seeds: readonly number[]
  readonly days: number
  readonly customers: number
}

/** The command that measures on simulated days. It is the one that runs where none is named. */
export function addSimulated(program: Command): void {
  program
    .command('simulated', { isDefault: true })
    .summary('measure on simulated days of an invented firm (default)')
    .description(
      'Sends simulated days of an invented firm through the whole pipeline, and compares what the datasets say with what was planted. Prints per signal how much of what was told is found (recall) and how much of what is claimed is right (precision), with 95 % intervals. It proves that the parts fit together, not that the rules are right on natural text.',
    )
    .addOption(new Option('--trades <trade...>', 'what the firm does').choices(TRADE_NAMES).default(TRADE_NAMES, 'all'))
    .option('--seeds <list>', 'seeds of the simulation, with commas between them', numbers, [1])
    .option('--days <count>', 'days to simulate', number, 120)
    .option('--customers <count>', 'customers of the firm', number, 300)
    .action(evaluateSimulated)
}

async function evaluateSimulated({ trades, seeds, days, customers }: Options): Promise<void> {
  for (const trade of trades) {
    const measures: SignalMeasure[] = []
    const gates: GateShares[] = []
    const ranks: string[] = []
    for (const seed of seeds) {
      process.stderr.write(`${trade}, seed ${seed}: ${days} days, ${customers} customers\n`)
      const plan = { seed, days, customers, trade }
      await withSimulatedLake(plan, async ({ truth, query }) => {
        const answers = await readAnswers(query)
        measures.push(...againstTruth(truth, answers))
        const { cells, correlation } = impactRanks(truth, await query<ImpactAnswer>(IMPACTS))
        ranks.push(`${correlation?.toFixed(2) ?? '–'} (seed ${seed}, ${cells} cells)`)
        gates.push(...gateShares(truth, answers.contacts, await query<GateAnswer>(gatesAt(lastInstantOf(truth)))))
      })
    }
    print(`signal (${trade})`, ['told', 'claimed', 'right', 'recall', 'precision'])
    for (const { signal, told, claimed, right, hasNoColumn = false } of together(measures))
      print(
        signal,
        hasNoColumn
          ? [String(told), '–', '–', 'no column yet', '–']
          : [String(told), String(claimed), String(right), showProportion(right, told), showProportion(right, claimed)],
      )
    process.stdout.write('\n')
    printShares(`gate at the end (${trade})`, ['customers', 'open', 'closed', 'unknown', 'not seen'])
    for (const { group, all, ...it } of sharesTogether(gates))
      printShares(group, [String(all), ...[it.open, it.closed, it.unknown, it.notSeen].map((count) => showShare(count, all))])
    process.stdout.write(`\nbrands and causes by negative impact and by bitter ends, rank correlation: ${ranks.join(', ')}\n\n`)
  }
}

function printShares(group: string, cells: readonly string[]): void {
  process.stdout.write(tableLine(group, cells, [11, 13, 13, 13, 13]))
}

function showShare(count: number, all: number): string {
  return all === 0 ? '–' : `${count} (${((100 * count) / all).toFixed(0)} %)`
}

function print(signal: string, cells: readonly string[]): void {
  process.stdout.write(tableLine(signal, cells, [9, 9, 9]))
}

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}

function numbers(text: string): readonly number[] {
  return text.split(',').map((it) => number(it.trim()))
}
