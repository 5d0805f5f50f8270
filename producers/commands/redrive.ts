import { InvalidArgumentError, type Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import { redrive, type RedriveOutcome } from '../doors/redrive/redrive.ts'
import { redriveLines } from '../doors/redrive/redrive-lines.ts'
import { countAttempts, exitCodeOfRedrive, renderCounts, renderRedrive } from '../doors/redrive/render.ts'
import { showWaiting } from '../doors/redrive/show.ts'
import { selectProducerBackend } from '../operate/backends.ts'
import { loadDoorSettings } from '../operate/door-settings.ts'
import type { ProducerContext } from './context.ts'
import { findSource } from './find-source.ts'
import { graceOf } from './grace.ts'

type Options = {
  readonly reason: readonly string[]
  readonly source: readonly string[]
  readonly count?: boolean
  readonly show?: boolean
  readonly again?: boolean
  readonly allowRefused?: boolean
  readonly rate: number
  readonly state: string
  readonly json?: boolean
}

export function addRedrive(program: Command, context: ProducerContext): void {
  program
    .command('redrive')
    .description(
      'try the payloads of the rejected topic again, with the mapping and the adapter of now; a second run goes on where the first one ended. Exit 65 if some are still refused',
    )
    .argument('[input]', '- reads the lines of `signals-consume refused` from standard input instead, and publishes these records again')
    .option('--reason <code...>', 'only payloads that were rejected for these reasons', [])
    .option('--source <name...>', 'only payloads of these sources', [])
    .option('--count', 'publish nothing: count the payloads that wait, by source and reason')
    .option('--show', 'publish nothing: print one JSON line per payload that waits, with the begin of the masked payload')
    .option('--again', 'also the payloads that an earlier run published; events that are in the log keep their ids')
    .option('--rate <n>', 'the most attempts in a second', parseRate, 500)
    .option('--allow-refused', 'exit 0 also if some are still refused')
    .option('--state <folder>', 'the folder that records which payloads of which log were published', './data/checkpoints')
    .option('--json', 'print JSON')
    .addHelpText('after', '\ndocs/runbook/rejected.md says what to do about rejected payloads.')
    .action(async (input: string | undefined, options: Options) => {
      if (input !== undefined && input !== '-') throw new UsageError('redrive reads the rejected topic, or - (standard input)')
      if (options.count === true || options.show === true) await show(options, context)
      else await tryAll(input === '-', options, context)
    })
}

async function show({ reason, source, count = false, json = false, again = false, state }: Options, context: ProducerContext) {
  const { environment, readFile, clock, stdout, stderr, signals } = context
  const settings = loadSettings(environment, readFile)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const reader = await selectProducerBackend(settings, log, readFile, () => clock.now()).openRejected()
  try {
    const counts = await showWaiting({
      reader,
      reasons: reason,
      sources: source,
      state,
      again,
      signal: stopOnSignals(signals, () => undefined, graceOf(settings, log)),
      ...(count ? {} : { onPayload: (line) => void stdout.write(`${JSON.stringify(line)}\n`) }),
    })
    // With --show, standard output holds nothing but the lines.
    const to = count ? stdout : stderr
    to.write(`${json && count ? JSON.stringify(counts) : renderCounts(counts)}\n`)
  } finally {
    await reader.close()
  }
}

async function tryAll(fromLines: boolean, options: Options, context: ProducerContext): Promise<void> {
  const { environment, readFile, clock, stdin, stdout, stderr, signals } = context
  const { settings, key, sources: configured } = loadDoorSettings(environment, readFile, false)
  for (const name of options.source) findSource(name, configured)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const place = selectProducerBackend(settings, log, readFile, () => clock.now())
  const publisher = await place.open()
  const suppression = await place.keepSuppression()
  const line = progressLine(stderr)
  const door = {
    publisher,
    topic: settings.SIGNALS_TOPIC,
    suppression,
    rate: options.rate,
    clock,
    signal: stopOnSignals(signals, () => undefined, graceOf(settings, log)),
  }
  const fromTopic = async (): Promise<RedriveOutcome> => {
    const reader = await place.openRejected()
    try {
      return await redrive({
        ...door,
        reader,
        configured,
        key,
        reasons: options.reason,
        sources: options.source,
        state: options.state,
        again: options.again ?? false,
        onProgress: (tally) => line.show(countAttempts(tally)),
      })
    } finally {
      await reader.close()
    }
  }
  try {
    const outcome = fromLines ? await redriveLines({ ...door, input: stdin }) : await fromTopic()
    line.clear()
    stdout.write(`${options.json === true ? toJson(outcome) : renderRedrive(outcome)}\n`)
    context.setExitCode(exitCodeOfRedrive(outcome, options.allowRefused ?? false))
  } finally {
    suppression.close()
    await publisher.close()
  }
}

function toJson({ gone, ...outcome }: RedriveOutcome): string {
  return JSON.stringify({ ok: outcome.code === undefined, ...outcome, gone: Number(gone) })
}

function parseRate(text: string): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1) throw new InvalidArgumentError('Write a whole number from 1 on.')
  return Number(text)
}
