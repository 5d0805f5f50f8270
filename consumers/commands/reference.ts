import { readdir, readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { BadSettings, UsageError } from '../../platform/errors.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { referenceTables } from '../../schemas/reference/tables.ts'
import { eventConsumers } from '../all.ts'
import { listReference, modelVersionsWith, pushReference, renderReference } from '../jobs/push-reference.ts'
import { isTableFile, readReferenceFiles } from '../reference/read-files.ts'
import { views } from '../views/all.ts'
import { viewsReading } from '../views/reference-relations.ts'
import type { ConsumerContext } from './context.ts'
import { openBackends, withLake } from './open-backends.ts'

const WHEN =
  'Running consumers notice within a minute: they write what they have, and derive what follows with the new tables. Rows that are already written stay as they are.'
const VIEWS_WHEN = 'Views read the new tables from the next query on.'

export function addReference(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout } = context
  const reference = program
    .command('reference')
    .description('the reference tables: what interactions cannot know, such as competitors, products and time zones')

  reference
    .command('push')
    .description(
      'check the CSV files of a folder and store them in the lake; each file is named after its table (docs/reference-tables.md)',
    )
    .argument('<folder>', 'the folder with brands.csv, competitors.csv and so on; tables without a file stay as they are')
    .action(async (folder: string) => {
      const settings = loadSettings(environment, readFile)
      const read = readReferenceFiles(await readFolder(folder), () => readPseudonymKey(settings))
      if (!read.ok) throw new BadSettings(`${read.complaints.join('\n')}\nNothing was stored.`)
      const lake = await openBackends(settings, context).openLake()
      try {
        const pushed = await pushReference(lake, read.tables)
        for (const table of pushed) stdout.write(`${renderReference(table, viewsReading(views, table.name), table.outcome)}\n`)
        const isSame = pushed.every(({ outcome }) => outcome === 'unchanged')
        const isDerivedFrom = pushed.some(({ name, outcome }) => outcome !== 'unchanged' && Object.hasOwn(referenceTables, name))
        const when = isDerivedFrom ? WHEN : VIEWS_WHEN
        stdout.write(isSame ? 'The lake has the same tables already; nothing changed.\n' : `${when}\n`)
      } finally {
        await lake.close()
      }
    })

  reference
    .command('show')
    .description('print the tables in the lake, and the model version that each dataset has with them')
    .action(async () => {
      const { tables, stored } = await withLake(loadSettings(environment, readFile), context, listReference)
      for (const table of tables) stdout.write(`${renderReference(table, viewsReading(views, table.name))}\n`)
      for (const line of modelVersionsWith(stored, eventConsumers)) stdout.write(`${line}\n`)
    })
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const files = (await readdir(folder)).filter(isTableFile).toSorted()
    return new Map(await Promise.all(files.map(async (it) => [it, await readBytes(join(folder, it))] as const)))
  } catch (cause) {
    throw new UsageError(`the folder ${folder} cannot be read: ${String(cause)}`, { cause })
  }
}
