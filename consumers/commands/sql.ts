import { type Command, Option } from 'commander'
import { views } from '../views/all.ts'
import type { DialectName } from '../views/dialect.ts'
import { dialects } from '../views/dialects/all.ts'
import { listQuestions } from '../views/script.ts'
import type { ConsumerContext } from './context.ts'
import { writeViews, writeViewsFor } from './write-views.ts'

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
      context.stdout.write(
        await (dialect === 'duckdb' ? writeViews(context, restricted) : writeViewsFor(context, dialects[dialect], restricted)),
      )
    })
}
