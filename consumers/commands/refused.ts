import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { archiveConsumer } from '../datasets/archive/consumer.ts'
import { listRefused, type RefusedCount } from '../jobs/refused.ts'
import { parquet } from '../runtime/parquet/parquet.ts'
import { chooseConsumers, datasetNames } from './choose-consumers.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends, withLake } from './open-backends.ts'

export function addRefused(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout, stderr, newId } = context
  program
    .command('refused')
    .description(
      'print the records that datasets could not read, as JSON lines with their original values; `signals-produce redrive -` reads them',
    )
    .argument('[dataset...]', `which datasets: ${datasetNames}; all where none is named`)
    .option('--from-archive', 'read the records from the dataset archive alone, not from the log')
    .addHelpText('after', '\nThe values hold what customers said. docs/runbook/rejected.md says what to do about refused records.')
    .action(async (named: string[], { fromArchive = false }: { fromArchive?: boolean }) => {
      const settings = loadSettings(environment, readFile)
      const chosen = chooseConsumers(named, named.length === 0, settings)
      const source = fromArchive ? undefined : await openBackends(settings, context).openSource(`refused-${newId().slice(0, 8)}`, true)
      try {
        const counts = await withLake(settings, context, (lake) =>
          listRefused({
            datasets: chosen.map((it) => it.dataset),
            lake,
            format: parquet,
            archive: archiveConsumer.dataset,
            ...(source === undefined ? {} : { log: { source, epoch: settings.SIGNALS_EPOCH } }),
            tell: (line) => void stdout.write(`${JSON.stringify(line)}\n`),
          }),
        )
        for (const count of counts) stderr.write(`${renderCount(count)}\n`)
      } finally {
        await source?.close()
      }
    })
}

function renderCount({ dataset, listed, unlisted, nowhere }: RefusedCount): string {
  const more = unlisted === 0 ? '' : `, and ${unlisted} more that no footer lists (a segment lists its first 1,000)`
  const lost = nowhere === 0 ? '' : `; ${nowhere} are neither in the log nor in the archive`
  return `${dataset}: ${listed} refused records${more}${lost}`
}
