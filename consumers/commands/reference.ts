import { mkdir, readdir, readFile as readBytes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { errorCode } from '../../platform/node-errors.ts'
import { BadSettings, UsageError } from '../../platform/errors.ts'
import { readPseudonymKey } from '../../platform/pseudonym-key.ts'
import { referenceTables } from '../../schemas/reference/tables.ts'
import { pushedNames, type PushedName } from '../../schemas/reference/view-tables.ts'
import { eventConsumers } from '../all.ts'
import { listReference, modelVersionsWith, pushReference, renderReference, tellUse } from '../jobs/push-reference.ts'
import { writeTemplate } from '../reference/write-template.ts'
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
        for (const file of read.unfilled) stdout.write(`${file}: a template without a line; left alone\n`)
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
    .command('template')
    .description('write a CSV file per table into a folder, with its columns and one line as an example; files that exist stay as they are')
    .argument('<folder>', 'the folder, which is made where it does not exist')
    .argument('[tables...]', `which tables; left out: all of them (${pushedNames.join(', ')})`)
    .action(async (folder: string, chosen: readonly string[]) => {
      for (const name of chooseTables(chosen)) {
        const path = join(folder, `${name}.csv`)
        const told = (await createFile(path, writeTemplate(name))) ? 'written' : 'exists already, left alone'
        stdout.write(`${path}: ${told}; ${tellUse(name, viewsReading(views, name))}\n`)
      }
      stdout.write(
        `Fill the files that you need. A line that begins with "# " is a comment and is not pushed, and a file without a line changes nothing. Then: reference push ${folder}\n`,
      )
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

function chooseTables(chosen: readonly string[]): readonly PushedName[] {
  const unknown = chosen.find((it) => !pushedNames.some((name) => name === it))
  if (unknown !== undefined) throw new UsageError(`there is no reference table ${unknown}; the tables are ${pushedNames.join(', ')}`)
  return chosen.length === 0 ? pushedNames : pushedNames.filter((it) => chosen.includes(it))
}

/** False: there is a file of this name, and it stays as it is. */
async function createFile(path: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw new UsageError(`the file ${path} cannot be written: ${String(error)}`, { cause: error })
  }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const files = (await readdir(folder)).filter(isTableFile).toSorted()
    return new Map(await Promise.all(files.map(async (it) => [it, await readBytes(join(folder, it))] as const)))
  } catch (cause) {
    throw new UsageError(`the folder ${folder} cannot be read: ${String(cause)}`, { cause })
  }
}
