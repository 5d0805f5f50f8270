import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { loadSettings } from '../../platform/environment.ts'
import { UsageError } from '../../platform/errors.ts'
import { errorText } from '../../platform/error-text.ts'
import { eventConsumers, namedConsumers } from '../all.ts'
import { keepContracts } from '../jobs/keep-contracts.ts'
import { listDatasets } from '../datasets/list-datasets.ts'
import { views } from '../views/all.ts'
import type { ContractFile } from '../views/contracts/contract-file.ts'
import { writeContractFiles } from '../views/contracts/files.ts'
import type { ConsumerContext } from './context.ts'
import { listContracts, placeOf } from './describe-lake.ts'
import { withLake } from './open-backends.ts'

export function addContracts(program: Command, context: ConsumerContext): void {
  const { environment, readFile, stdout } = context
  program
    .command('contracts')
    .description(
      'write the contracts of the datasets and views: ODCS 3.1 and a dictionary for each, DDL for Athena, Trino, Spark and Snowflake, and a dbt package',
    )
    .argument('[folder]', 'where to write them; files of the same names are replaced')
    .option('--lake', 'write the contracts, dictionaries and DDL beside the data, below _meta/v1/')
    .addHelpText('after', '\nThe files name the lake of SIGNALS_LAKE_URL. Only --lake opens it. The dbt package has a README of its own.')
    .action(async (folder: string | undefined, { lake: beside = false }: { readonly lake?: boolean }) => {
      if (folder === undefined && !beside) throw new UsageError('name a folder, or say --lake: otherwise nothing is written')
      const settings = loadSettings(environment, readFile)
      const [contracts, place] = [listContracts(), placeOf(settings)]
      if (folder !== undefined) {
        const files = writeContractFiles(listDatasets([...eventConsumers, ...namedConsumers]), views, contracts, place)
        await writeFiles(folder, files)
        stdout.write(`${folder}: ${files.length} files of ${contracts.length} contracts; start with ${join(folder, 'dbt', 'README.md')}\n`)
      }
      if (beside) {
        const written = await withLake(settings, context, (lake) => keepContracts(lake, contracts, place))
        stdout.write(`${place.address}/_meta/v1/: ${written} files of ${contracts.length} contracts\n`)
      }
    })
}

async function writeFiles(folder: string, files: readonly ContractFile[]): Promise<void> {
  try {
    for (const { path, text } of files) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    }
  } catch (error) {
    throw new UsageError(`the contracts cannot be written to ${folder}: ${errorText(error)}. Name a folder that can be written`)
  }
}
