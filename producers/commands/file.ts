import type { Command } from 'commander'
import { progressLine } from '../../platform/progress-line.ts'
import { stopOnSignals } from '../../platform/stop-on-signals.ts'
import { takeFiles } from '../doors/file/command.ts'
import { loadDoorSettings } from '../operate/door-settings.ts'
import { selectProducerBackend } from '../operate/backends.ts'
import type { ProducerContext } from './context.ts'
import { graceOf } from './grace.ts'
import { findSource } from './find-source.ts'

type Options = { readonly state: string; readonly again?: boolean; readonly allowRefused?: boolean; readonly json?: boolean }

export function addFile(program: Command, context: ProducerContext): void {
  program
    .command('file')
    .description(
      'publish the files of a source (CSV, JSON, JSON Lines, also .gz). A second run goes on where the first one ended; into another log or topic it reads the files from the start',
    )
    .argument('<source>', 'a source of signals.yaml')
    .argument('<path...>', 'the files; - is standard input')
    .option('--state <folder>', 'the folder that records how far each file was read into which log', './data/checkpoints')
    .option('--again', 'read from the start, whatever was recorded; events that are in the log keep their ids')
    .option('--allow-refused', 'end with 0 although records were refused')
    .option('--json', 'print one JSON line per file')
    .action((name: string, paths: string[], options: Options) => publishFiles(name, paths, options, context))
}

async function publishFiles(name: string, paths: readonly string[], options: Options, context: ProducerContext): Promise<void> {
  const { environment, readFile, clock, stdin, stdout, stderr, signals } = context
  const { settings, key, sources } = loadDoorSettings(environment, readFile, false)
  const log = context.openLogger(settings.SIGNALS_LOG_LEVEL)
  const place = selectProducerBackend(settings, log, readFile, () => clock.now())
  const source = findSource(name, sources)
  const clusterId = await place.clusterId()
  const publisher = await place.open()
  const suppression = await place.keepSuppression()
  const progress = progressLine(stderr)
  try {
    const code = await takeFiles(
      paths,
      {
        source,
        publisher,
        clusterId,
        topic: settings.SIGNALS_TOPIC,
        key,
        suppression,
        state: options.state,
        clock,
        stdin,
        signal: stopOnSignals(signals, () => undefined, graceOf(settings, log)),
        again: options.again ?? false,
      },
      {
        json: options.json ?? false,
        allowRefused: options.allowRefused ?? false,
        out: (line) => void stdout.write(`${line}\n`),
        progress: (line) => void (stderr.isTTY === true ? progress.show(line) : stderr.write(`${line}\n`)),
      },
    )
    context.setExitCode(code)
  } finally {
    suppression.close()
    await publisher.close()
  }
}
