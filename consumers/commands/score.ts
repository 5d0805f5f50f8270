import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { exitCodes } from '../../platform/exit-codes.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { readVersion } from '../../platform/version.ts'
import { consumers } from '../all.ts'
import type { Stateful } from '../consumer.ts'
import { parseAsOf } from '../jobs/score/parse-as-of.ts'
import { renderScore } from '../jobs/score/render-score.ts'
import { score } from '../jobs/score/score.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import { chooseDerivation } from './choose-derivation.ts'
import type { ConsumerContext } from './context.ts'
import { withLake } from './open-backends.ts'

const scoredConsumers = consumers.filter((it): it is Stateful => it.kind === 'stateful' && it.scored !== undefined)
const scoredNames = scoredConsumers.map(({ dataset }) => dataset.name).join(', ')

type Options = { readonly asOf?: string; readonly assumeHappened?: boolean; readonly json?: boolean }

export function addScore(program: Command, context: ConsumerContext): void {
  const { environment, readFile, clock, stdout, stderr } = context
  program
    .command('score')
    .description(
      'work out the scores at an instant and write the rows that changed (`churn_risk_daily`), and which interactions are one matter (`matters`); run it once a day',
    )
    .argument('[dataset...]', `the datasets with a state: ${scoredNames}; all where none is named`)
    .option('--as-of <day|instant>', 'a day (its end, UTC) or an instant (RFC 3339, UTC); left out: the end of yesterday')
    .option(
      '--assume-happened',
      'assume that everything was known when it happened, for a log that was filled later; otherwise only what the log had taken in by then counts',
    )
    .option('--json', 'print one JSON line per dataset with a state')
    .addHelpText(
      'after',
      '\nA second run for the same day replaces what changed and nothing else. Exit 75: the suppression list changed meanwhile; run it again.',
    )
    .action(async (named: string[], { asOf: text, assumeHappened = false, json = false }: Options) => {
      const chosen = chooseScored(named)
      const settings = loadSettings(environment, readFile)
      chooseDerivation(settings, context)
      const cut = { asOf: parseAsOf(text, clock.now()), knownBy: assumeHappened ? 'happened' : 'recorded' } as const
      const progress = progressLine(stderr)
      await withLake(settings, context, async (lake) => {
        for (const consumer of chosen) {
          const { name } = consumer.dataset
          const tell = ({ partition, partitions, segments }: { partition: number; partitions: number; segments: number }) =>
            progress.show(`${name}: partition ${partition + 1} of ${partitions}, ${segments} segments read`)
          const report = await score({ consumer, lake, format: parquet, ...cut, codeVersion: readVersion(), tell })
          progress.clear()
          const line = json
            ? JSON.stringify({ consumer: name, as_of: new Date(cut.asOf).toISOString(), known_by: cut.knownBy, ...report })
            : renderScore(name, cut, report)
          stdout.write(`${line}\n`)
          if (report.outcome === 'suppression_changed') context.setExitCode(exitCodes.tryAgain.code)
        }
      })
    })
}

function chooseScored(named: readonly string[]): readonly Stateful[] {
  if (named.length === 0) return scoredConsumers
  return [...new Set(named)].map((name) => {
    const found = scoredConsumers.find(({ dataset }) => dataset.name === name)
    if (found === undefined) throw new UsageError(`there is no state of a dataset ${name}; there are ${scoredNames}`)
    return found
  })
}
