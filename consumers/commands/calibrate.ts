import { readFile as readBytes, writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { BadSettings, UsageError } from '../../platform/errors.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { calibrateChurn } from '../jobs/calibrate/calibrate-churn.ts'
import { readOutcomes } from '../jobs/calibrate/read-outcomes.ts'
import { renderCalibration } from '../jobs/calibrate/render-calibration.ts'
import { replayOutcomes } from '../jobs/calibrate/replay-outcomes.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import { addEffort } from './calibrate-effort.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'
import { chooseCauseRules } from './cause-rules.ts'
import { chooseSentimentModel } from './sentiment-model.ts'

type Options = { readonly out: string; readonly seed: number; readonly about: string; readonly assumeHappened?: boolean }

export function addCalibrate(program: Command, context: ConsumerContext): void {
  const calibrate = program.command('calibrate').description('fit thresholds and chances to what became of your own customers')
  addChurn(calibrate, context)
  addEffort(calibrate, context)
}

function addChurn(calibrate: Command, context: ConsumerContext): void {
  const { environment, readFile, clock, stdout, stderr } = context
  calibrate
    .command('churn')
    .description(
      'fit the chance that a customer leaves to outcomes, measure it on the latest of them, and write it where the score tells who leaves',
    )
    .argument(
      '<outcomes>',
      'a CSV file with the columns customer_key (or kind and identifier), as_of, churned, and where they are known horizon_days, voluntary, treated, brand',
    )
    .option('--out <file>', 'where the calibration is written', 'churn-calibration.json')
    .option('--seed <number>', 'what is held out where there are no times', whole, 1)
    .option('--about <text>', 'a sentence for whoever opens the file', 'fitted to outcomes of our own')
    .option(
      '--assume-happened',
      'assume that everything was known when it happened, for a log that was filled later; otherwise only what the log had taken in by as_of counts',
    )
    .addHelpText(
      'after',
      '\nExit 1: refused; nothing is written. It needs 200 outcomes with 20 customers who left, and an AUC that is better than chance.',
    )
    .action(async (path: string, { out, seed, about, assumeHappened = false }: Options) => {
      const settings = loadSettings(environment, readFile)
      chooseSentimentModel(settings, context)
      chooseCauseRules(settings, context)
      const read = readOutcomes(await bytesOf(path), clock.now(), () => readPseudonymKey(settings))
      if (!read.ok) throw new BadSettings(`${read.complaints.map((it) => `${path}: ${it}`).join('\n')}\nNothing was calibrated.`)
      const { outcomes, horizonDays, isHorizonStated } = read
      const knownBy = assumeHappened ? 'happened' : 'recorded'
      const progress = progressLine(stderr)
      const tell = (segments: number) => progress.show(`${segments} segments read`)
      const replay = await withLake(settings, context, (lake) => replayOutcomes({ lake, format: parquet, outcomes, knownBy, tell }))
      progress.clear()
      if (replay === undefined) throw new BadSettings('churn_risk has no rows yet, so no customer has a score; run the consumer first')
      const result = calibrateChurn(replay.outcomes, { seed, about, horizonDays })
      const hasTimes = outcomes.some(({ asOf }) => asOf !== null)
      const told = { lines: outcomes.length, leftOut: replay.leftOut, horizonDays, isHorizonStated, hasTimes, knownBy } as const
      stdout.write(renderCalibration(told, result))
      if (!result.ok) return context.setExitCode(1)
      await writeFile(out, `${JSON.stringify(result.file, null, 2)}\n`)
      stdout.write(`Wrote ${out}, ${result.file.version}. Consumers and \`score\` use it with SIGNALS_CHURN_CALIBRATION=${out}.\n`)
    })
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path)
  } catch (cause) {
    throw new UsageError(`the file ${path} cannot be read: ${String(cause)}`, { cause })
  }
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}
