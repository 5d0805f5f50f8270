import { type Command, InvalidArgumentError, Option } from 'commander'
import { hear } from '../../../consumers/language/hear/hear.ts'
import { TRADE_NAMES, type TradeName } from '../../../producers/systems/simulated/trades/trades.ts'
import { againstTruth, readAnswers } from '../against-truth.ts'
import { hearItems } from '../labelled/hear-items.ts'
import { readItems } from '../labelled/read-items.ts'
import { together } from '../measure.ts'
import { customerTexts } from '../robust/customer-texts.ts'
import { measureRobust } from '../robust/measure-robust.ts'
import { withSimulatedLake } from '../simulated-lake.ts'
import { compareGates, compareHits } from './compare.ts'
import { labelledGates } from './labelled-gates.ts'
import { figuresOf, readRecorded, type Recorded, writeRecorded } from './recorded.ts'
import { renderGates } from './report.ts'
import { judgeHits, noteHits, summarizeHits } from './rule-hits.ts'
import { robustGates } from './robust-gates.ts'
import { simulatedGates } from './simulated-gates.ts'

type Options = {
  readonly check?: boolean
  readonly accept?: boolean
  readonly simulated?: boolean
  readonly trades: readonly TradeName[]
  readonly seeds: readonly number[]
}

const RECORD = 'scripts/evaluate/gates/recorded.json'
/** `evaluate robust` takes every text, and four times as long. */
const ROBUST_EVERY = 4
/** Longer lists are cut: whoever changed a shared word sees soon enough that they did. */
const MOST_LINES = 40

/** The command that measures everything that should be reached, and guards it. */
export function addGates(program: Command): void {
  program
    .command('gates')
    .summary('print every gate with its aim, and guard what was reached')
    .description(
      `Measures the gates on the labelled texts of this repository (labelled/train), and with --simulated on simulated days, and prints each beside its aim, its floor and what is recorded in ${RECORD}.`,
    )
    .option('--check', 'end with 1 where a figure is worse than recorded by more than 0.005, or where the hits of a rule changed')
    .addOption(new Option('--accept', 'record what is measured, after somebody read the texts that changed').conflicts('check'))
    .option('--simulated', 'also simulate days, which takes a minute or two for each trade and seed')
    .addOption(new Option('--trades <trade...>', 'with --simulated: what the firm does').choices(TRADE_NAMES).default(TRADE_NAMES, 'all'))
    .option('--seeds <list>', 'with --simulated: seeds, with commas between them', numbers, [1, 2, 3, 4, 5])
    .action(async (options: Options) => {
      process.exitCode = await runGates(options)
    })
}

async function runGates({ check = false, accept = false, simulated = false, trades, seeds }: Options): Promise<number> {
  const recorded = readRecorded()
  const noted = noteHits(hear)
  const items = readItems('train')
  const labelled = [
    ...labelledGates(hearItems(items, noted.hear)),
    ...robustGates(measureRobust(customerTexts(items).filter((_, index) => index % ROBUST_EVERY === 0))),
  ]
  const rules = summarizeHits(noted.hits())
  print(renderGates('labelled/train', labelled, recorded.texts))
  const plan = `${trades.join(' ')}; seeds ${seeds.join(',')}`
  const days = simulated ? await measureDays(trades, seeds) : undefined
  if (days !== undefined) print(`\n${renderGates(`simulated days`, days, recorded.simulated.figures)}`)
  else print(`\nsimulated days are not measured; --simulated does (recorded: ${recorded.simulated.plan})\n`)

  const isSamePlan = plan === recorded.simulated.plan
  const worse = [
    ...compareGates(labelled, recorded.texts),
    ...(days !== undefined && isSamePlan ? compareGates(days, recorded.simulated.figures) : []),
  ]
  const moved = compareHits(rules, recorded.rules, judgeHits(noted.hits(), items))
  print(list('worse than recorded, or not recorded', worse))
  print(list('rules with other hits than those that were accepted', moved))
  if (accept) {
    writeRecorded({
      texts: figuresOf(labelled),
      simulated: days === undefined ? recorded.simulated : { plan, figures: figuresOf(days) },
      rules,
    } satisfies Recorded)
    print(`\nRecorded in ${RECORD}.\n`)
  }
  if (!check || worse.length + moved.length === 0) return 0
  print(
    '\nRead the texts of the rules that changed (`npm run evaluate -- labelled --misses <code>`). Where they are right, record them with `npm run evaluate -- gates --accept`.\n',
  )
  return 1
}

async function measureDays(trades: readonly TradeName[], seeds: readonly number[]) {
  const measures = []
  for (const trade of trades)
    for (const seed of seeds) {
      process.stderr.write(`${trade}, seed ${seed}\n`)
      const plan = { seed, days: 120, customers: 300, trade }
      measures.push(...(await withSimulatedLake(plan, async ({ truth, query }) => againstTruth(truth, await readAnswers(query)))))
    }
  return simulatedGates(together(measures))
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const more = lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more`] : []
  return `\n${title}: ${lines.length}\n${[...lines.slice(0, MOST_LINES), ...more].map((it) => `  ${it}\n`).join('')}`
}

function print(text: string): void {
  process.stdout.write(text)
}

function numbers(text: string): readonly number[] {
  const list = text.split(',').map((it) => it.trim())
  if (!list.every((it) => /^[1-9]\d{0,8}$/.test(it))) throw new InvalidArgumentError('It must be whole numbers from 1 on, with commas.')
  return list.map(Number)
}
