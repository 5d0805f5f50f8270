import { Argument, Option, type Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { BadSettings, UsageError } from '../../platform/errors.ts'
import { progressLine } from '../../platform/progress-line.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { AUDIENCES, audienceQuery, readVerdicts, type AudienceName } from '../jobs/crm/audiences.ts'
import { COLUMN_HELP, parseColumn } from '../jobs/crm/identifier-columns.ts'
import { LAYOUTS, type LayoutName } from '../jobs/crm/layouts.ts'
import { pickAudience } from '../jobs/crm/pick-audience.ts'
import { writeBlocks } from '../jobs/crm/write-blocks.ts'
import { readObjects } from '../views/reading/read-objects.ts'
import type { ConsumerContext } from './context.ts'
import { withReading } from './read-lake.ts'

type AudienceOptions = {
  readonly crm: string
  readonly column: readonly string[]
  readonly id?: string
  readonly layout: LayoutName
  readonly brand?: string
  readonly quotesRead?: true
}

const KNOWN = 'SELECT DISTINCT customer_key FROM interactions_latest WHERE customer_key IS NOT NULL'

/** How often a person sees that it goes on. */
const SHOWN_LINES = 10_000

const NOTE = `
Consent, protection and the offer gate always apply: no option turns them off, and unknown counts as closed. Nothing is sent.
The file goes to standard output and holds ids alone. Standard error says how many lines are not on the list, by reason.

Layouts:
${Object.entries(LAYOUTS)
  .map(([name, { sentence }]) => `  ${name.padEnd(11)} ${sentence}`)
  .join('\n')}`

export function addAudience(program: Command, context: ConsumerContext): void {
  const names = Object.entries(AUDIENCES)
  program
    .command('audience')
    .description(
      `write the ids of a CSV export of your CRM that are on a list: ${names.map(([name, what]) => `${name} (${what})`).join(', ')}. Needs SIGNALS_PSEUDONYM_KEY and the optional package @duckdb/node-api`,
    )
    .addArgument(new Argument('<list>', 'which list').choices(names.map(([name]) => name)))
    .requiredOption('--crm <crm.csv>', 'the export, as CSV in UTF-8 with the names of the columns in its first line')
    .requiredOption('--column <name...>', `${COLUMN_HELP}. Several name one customer: what holds back one of them holds back the line`)
    .option('--id <name>', 'the column whose cells the file holds; otherwise the first column of the kind email')
    .addOption(new Option('--layout <name>', 'the columns of the file').choices(Object.keys(LAYOUTS)).default('ids'))
    .option('--brand <brand>', 'only what customers said of this brand; without it every brand counts')
    .option(
      '--quotes-read',
      'a person has read the quotes of those whose statement is not of contact_grade: they may be on the list of whom to ask',
    )
    .addHelpText('after', NOTE)
    .action((list: AudienceName, options: AudienceOptions) => writeAudience(list, options, context))
}

async function writeAudience(audience: AudienceName, options: AudienceOptions, context: ConsumerContext): Promise<void> {
  const { environment, readFile, stdout, stderr } = context
  const columns = options.column.map(parseColumn)
  const id = options.id ?? columns.find(({ kind }) => kind === 'email')?.name
  if (id === undefined) throw new UsageError('which column holds the ids of the file? Name it with --id')
  const key = readPseudonymKey(loadSettings(environment, readFile))
  const blocks = writeBlocks(stdout)
  const shown = progressLine(stderr)
  shown.show('reading the lake')
  const [objects, customers] = await withReading(context, false, async ({ connection, keep }) => {
    const query = audienceQuery(audience, options.brand)
    await keep(query)
    return [await readObjects(connection, query), await readObjects(connection, KNOWN)] as const
  })
  const { lines, known, picked, excluded, complaints } = await pickAudience({
    path: options.crm,
    audience,
    verdicts: readVerdicts(objects),
    seen: new Set(customers.flatMap(({ customer_key }) => (typeof customer_key === 'string' ? [customer_key] : []))),
    isRead: options.quotesRead === true,
    columns,
    id,
    layout: options.layout,
    key,
    write: (text) => blocks.write(text),
    progress: (count) => (count % SHOWN_LINES === 0 ? shown.show(`${count} lines`) : undefined),
  })
  blocks.flush()
  shown.clear()
  for (const complaint of complaints) stderr.write(`${complaint}\n`)
  if (lines > 0 && known === 0)
    throw new BadSettings(
      `none of the ${lines} lines of ${options.crm} is a customer whom the lake knows, so the file is not a list of anybody. Is the key the one that the producers have, and do the columns ${options.column.join(', ')} hold what the sources state?`,
    )
  stderr.write(
    `${lines} lines of the CRM, ${known} of customers whom the lake knows, ${picked} on the list ${audience}. Not on it, by reason (a line may have several):\n`,
  )
  for (const [reason, count] of [...excluded].toSorted(([a], [b]) => a.localeCompare(b))) stderr.write(`  ${reason.padEnd(24)} ${count}\n`)
}
