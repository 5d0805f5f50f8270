import { InvalidArgumentError, Option, type Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { publishDays, type SimulatedDays } from '../doors/simulate/command.ts'
import { TRADE_NAMES, type TradeName } from '../systems/simulated/trades/trades.ts'
import { selectProducerBackend } from '../operate/backends.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import type { ProducerContext } from './context.ts'

const FIRST_DAY = '2026-01-01'

type Options = {
  readonly seed: number
  readonly days: number
  readonly customers: number
  /** Epoch milliseconds. */
  readonly from: number
  readonly trade: TradeName
  readonly truth?: string
  readonly json?: boolean
}

export function addSimulate(program: Command, context: ProducerContext): void {
  program
    .command('simulate')
    .description('publish days of an invented firm and write the truth about them to a file; the same seed gives the same events')
    .option('--seed <n>', 'which firm', parseWhole, 1)
    .option('--days <n>', 'how many days', parseWhole, 30)
    .option('--customers <n>', 'how many customers', parseWhole, 200)
    .addOption(new Option('--from <date>', 'the first day, in UTC').argParser(parseDay).default(parseDay(FIRST_DAY), FIRST_DAY))
    .addOption(new Option('--trade <trade>', 'what the firm does').choices(TRADE_NAMES).default('telecom'))
    .option('--truth <file>', 'the file for the truth, as JSON lines')
    .option('--json', 'print the counts as JSON')
    .action((options: Options) => publishSimulation(options, context))
}

async function publishSimulation(
  { seed, days, customers, from, trade, truth, json = false }: Options,
  context: ProducerContext,
): Promise<void> {
  const { environment, readFile, clock, stdout, stderr } = context
  const settings = loadSettings(environment, readFile)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const key = readPseudonymKey(settings)
  const now = () => clock.now()
  const place = selectProducerBackend(settings, log, readFile, now)
  const publisher = await place.open()
  const suppression = await place.keepSuppression()
  const line = progressLine(stderr)
  try {
    const progress = (payloads: number) => line.show(`${payloads} payloads`)
    const to = { publisher, topic: settings.SIGNALS_TOPIC, key, suppression, now, truth, progress }
    const counts = await publishDays({ seed, days, customers, from, trade }, to)
    line.clear()
    stdout.write(`${json ? JSON.stringify(counts) : describe(counts, customers, days, truth)}\n`)
  } finally {
    suppression.close()
    await publisher.close()
  }
}

function describe(counts: SimulatedDays, customers: number, days: number, truth: string | undefined): string {
  const written = truth === undefined ? '' : `; the truth is in ${truth}`
  return `${counts.payloads} payloads of ${customers} customers in ${days} days: ${counts.events} events published, ${counts.refused} refused, ${counts.suppressed} suppressed${written}`
}

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.')
  return Number(text)
}

/** The start of a day in UTC, as epoch milliseconds. */
function parseDay(text: string): number {
  const at = Date.parse(`${text}T00:00:00.000Z`)
  if (Number.isNaN(at)) throw new InvalidArgumentError('Write a date like 2026-01-31.')
  return at
}
