import type { Command } from 'commander'
import { views } from '../views/all.ts'
import { listQuestions } from '../views/script.ts'
import type { ConsumerContext } from './context.ts'
import { writeViews } from './write-views.ts'

export function addSql(program: Command, context: ConsumerContext): void {
  program
    .command('sql')
    .description('print a DuckDB script that creates a view of every dataset in the lake, and the views for analysts')
    .option('--restricted', 'also the restricted datasets, which hold what customers said')
    .addHelpText('after', `\n${listQuestions(views)}`)
    .action(async ({ restricted = false }: { restricted?: boolean }) => {
      context.stdout.write(await writeViews(context, restricted))
    })
}
