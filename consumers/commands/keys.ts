import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { addKeys } from '../jobs/crm/add-keys.ts'
import { COLUMN_HELP, parseColumn } from '../jobs/crm/identifier-columns.ts'
import { writeBlocks } from '../jobs/crm/write-blocks.ts'
import type { ConsumerContext } from './context.ts'

/** How often a person sees that it goes on. */
const SHOWN_LINES = 10_000

export function addKeysCommand(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout, stderr } = context
  program
    .command('keys')
    .description(
      'copy a CSV export of your CRM to standard output with the customer key of each line, to join it with the datasets. Needs SIGNALS_PSEUDONYM_KEY, with the value that the producers have',
    )
    .argument('<crm.csv>', 'the export, as CSV in UTF-8 with the names of the columns in its first line')
    .requiredOption('--column <name>', COLUMN_HELP)
    .option('--as <name>', 'the name of the new column', 'customer_key')
    .action(async (path: string, { column, as }: { column: string; as: string }) => {
      const identifier = parseColumn(column)
      const key = readPseudonymKey(loadSettings(environment, readFile))
      const blocks = writeBlocks(stdout)
      const shown = progressLine(stderr)
      const progress = (lines: number) => (lines % SHOWN_LINES === 0 ? shown.show(`${lines} lines`) : undefined)
      const { lines, keyed, empty, complaints } = await addKeys({
        path,
        column: identifier,
        as,
        key,
        write: (text) => blocks.write(text),
        progress,
      })
      blocks.flush()
      shown.clear()
      for (const complaint of complaints) stderr.write(`${complaint}\n`)
      stderr.write(
        `${lines} lines: ${keyed} with a customer key, ${empty} with an empty cell, ${lines - keyed - empty} that could not be understood.\n`,
      )
      if (lines > 0 && keyed === 0) throw new UsageError(`no line of ${path} has a customer key: is ${column} the right column and kind?`)
    })
}
