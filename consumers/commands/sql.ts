import { type Command, Option } from 'commander'
import { eventConsumers, namedConsumers } from '../all.ts'
import { listDatasets } from '../datasets/list-datasets.ts'
import { views } from '../views/all.ts'
import type { DialectName } from '../views/dialect.ts'
import { dialects } from '../views/dialects/all.ts'
import { writeEngineScript } from '../views/engine-script.ts'
import { listQuestions } from '../views/script.ts'
import type { ConsumerContext } from './context.ts'
import { writeViews } from './write-views.ts'

type Options = { readonly restricted?: boolean; readonly dialect: DialectName }

export function addSql(program: Command, context: ConsumerContext): void {
  program
    .command('sql')
    .description(
      'print a script that creates the views of the lake: for DuckDB with the place of its files, for another engine over its tables',
    )
    .option('--restricted', 'also the restricted datasets, which hold what customers said')
    .addOption(
      new Option('--dialect <engine>', 'trino is Athena too, spark is Databricks too; snowflake is parsed in tests and not run')
        .choices(Object.keys(dialects))
        .default('duckdb'),
    )
    .addHelpText('after', `\n${listQuestions(views)}`)
    .action(async ({ restricted = false, dialect }: Options) => {
      context.stdout.write(dialect === 'duckdb' ? await writeViews(context, restricted) : writeEngine(dialect, restricted))
    })
}

function writeEngine(dialect: DialectName, restricted: boolean): string {
  const listed = listDatasets([...eventConsumers, ...namedConsumers]).filter(({ dataset }) => restricted || !dataset.restricted)
  return writeEngineScript(listed, views, dialects[dialect])
}
