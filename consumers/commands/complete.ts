import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { exitCodes } from '../../platform/exit-codes.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { complete, readLogEnds, type DayOutcome } from '../jobs/complete/complete.ts'
import { endOf } from '../runtime/chain/keys.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import { chooseConsumers, datasetNames, unlessNamed } from './choose-consumers.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends, withLake } from './open-backends.ts'

type Options = { readonly all?: boolean; readonly day?: string; readonly fromLake?: boolean; readonly json?: boolean }

export function addComplete(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout, stderr, clock, newId } = context
  program
    .command('complete')
    .description(
      'note of every ended day of a dataset in which no row can arrive any more: rows, refused, suppressed, coverage; `query` shows the notes as the table completeness. Run it once a day',
    )
    .argument('[dataset...]', `which datasets: ${datasetNames}; all ${unlessNamed} where none is named`)
    .option('--all', `all datasets ${unlessNamed}`)
    .option('--day <date>', 'one UTC date; left out: every ended day that has no note')
    .option('--from-lake', 'do not read the log; then the last day of a partition without newer records stays open')
    .option('--json', 'print one JSON line per day and dataset')
    .addHelpText(
      'after',
      '\nA day is complete from five minutes after its end (UTC). Exit 75: a day is still open; run the consumers, then run it again.',
    )
    .action(async (named: string[], { all = false, day, fromLake = false, json = false }: Options) => {
      const settings = loadSettings(environment, readFile)
      const chosen = chooseConsumers(named, all || named.length === 0, settings)
      const asked = day === undefined ? {} : { day: parseEndedDay(day, clock.now()) }
      const line = progressLine(stderr)
      const readEnds = async () => {
        const source = await openBackends(settings, context).openSource(`complete-${newId().slice(0, 8)}`, true)
        try {
          return await readLogEnds(source, settings.SIGNALS_EPOCH)
        } finally {
          await source.close()
        }
      }
      const outcomes = await withLake(settings, context, (lake) =>
        complete({
          datasets: chosen.map(({ dataset }) => dataset),
          ...asked,
          lake,
          format: parquet,
          clock,
          ...(fromLake ? {} : { readLogEnds: readEnds }),
          tell: (dataset, at) => line.show(`${dataset}: ${at}`),
        }),
      )
      line.clear()
      for (const it of outcomes) stdout.write(`${json ? JSON.stringify(it) : renderOutcome(it)}\n`)
      if (outcomes.some(({ outcome }) => outcome === 'open')) context.setExitCode(exitCodes.tryAgain.code)
    })
}

function parseEndedDay(day: string, now: number): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))
  if (!isDate) throw new UsageError(`--day takes a UTC date such as 2026-03-02, not ${day}`)
  if (endOf(day) > now) throw new UsageError(`${day} has not ended yet (UTC), so it cannot be complete`)
  return day
}

function renderOutcome(it: DayOutcome): string {
  const place = `${it.dataset} ${it.day}: `
  switch (it.outcome) {
    case 'written':
      return `${place}complete, ${it.rows} rows in ${it.segments} ${it.segments === 1 ? 'segment' : 'segments'}`
    case 'already':
      return `${place}complete, noted before`
    case 'open':
      return `${place}open, ${it.partitions.length === 1 ? 'partition' : 'partitions'} ${it.partitions.join(', ')} may still write rows of it`
  }
}
