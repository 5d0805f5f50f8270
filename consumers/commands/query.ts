import type { Command } from 'commander'
import { views } from '../views/all.ts'
import { query, renderTable } from '../views/query.ts'
import { listQuestions } from '../views/script.ts'
import type { ConsumerContext } from './context.ts'
import { writeViews } from './write-views.ts'

export function addQuery(program: Command, context: ConsumerContext): void {
  program
    .command('query')
    .description('run one SQL query over the views (needs the optional package @duckdb/node-api)')
    .argument('<sql>', 'the query')
    .option('--json', 'print one JSON line per row')
    .option('--restricted', 'also the restricted datasets, which hold what customers said')
    .addHelpText('after', `\n${listQuestions(views)}`)
    .action(async (sql: string, { json = false, restricted = false }: { json?: boolean; restricted?: boolean }) => {
      const answer = await query(await writeViews(context, restricted), sql)
      const lines = json ? answer.objects.map((object) => JSON.stringify(object)) : [renderTable(answer)]
      for (const line of lines) context.stdout.write(`${line}\n`)
    })
}
