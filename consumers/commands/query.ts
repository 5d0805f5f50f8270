import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { UsageError } from '../../platform/errors.ts'
import { writeAnswer, writeParquet, type AnswerFormat } from '../views/reading/write-answer.ts'
import { views } from '../views/all.ts'
import { listQuestions } from '../views/script.ts'
import type { ConsumerContext } from './context.ts'
import { withReading } from './read-lake.ts'

type Options = {
  readonly file?: string
  readonly csv?: boolean
  readonly json?: boolean
  readonly parquet?: string
  readonly restricted?: boolean
}

export function addQuery(program: Command, context: ConsumerContext): void {
  program
    .command('query')
    .description(
      'run one SQL query over the views of the lake, on files or on S3 (needs the optional package @duckdb/node-api). The first query of a large lake takes minutes, since it fills a cache (SIGNALS_CACHE_DIR); later ones read only what is new',
    )
    .argument('[sql]', 'the query, or - to read it from standard input')
    .option('--file <path>', 'read the query from a file')
    .option('--csv', 'print CSV: times in UTC, lists joined by "; ", texts that a spreadsheet would take for a formula begin with \'')
    .option('--json', 'print one JSON line per row')
    .option('--parquet <path>', 'write the rows to a Parquet file')
    .option('--restricted', 'also the restricted datasets, which hold what customers said')
    .addHelpText('after', `\n${listQuestions(views)}`)
    .action(async (argument: string | undefined, options: Options) => {
      const format = chooseFormat(options)
      const sql = await readSql(argument, options.file, context)
      await withReading(context, options.restricted ?? false, async ({ connection, keep }) => {
        await keep(sql)
        if (options.parquet === undefined) return await writeAnswer(connection, sql, format, context.stdout)
        const rows = await writeParquet(connection, sql, options.parquet)
        context.stderr.write(`${rows} rows written to ${options.parquet}\n`)
      })
    })
}

function chooseFormat({ csv = false, json = false, parquet }: Options): AnswerFormat {
  if ([csv, json, parquet !== undefined].filter(Boolean).length > 1) throw new UsageError('choose one of --csv, --json and --parquet')
  return csv ? 'csv' : json ? 'json' : 'table'
}

async function readSql(argument: string | undefined, file: string | undefined, { readFile, stdin }: ConsumerContext): Promise<string> {
  if ((argument === undefined) === (file === undefined))
    throw new UsageError('give one query: as an argument, with --file, or with - from standard input')
  const sql = file !== undefined ? readQuery(file, readFile) : argument === '-' ? await text(stdin) : (argument ?? '')
  if (sql.trim() === '') throw new UsageError('the query is empty')
  return sql
}

function readQuery(path: string, readFile: ConsumerContext['readFile']): string {
  try {
    return readFile(path)
  } catch (error) {
    throw new UsageError(`the query in ${path} cannot be read: ${String(error)}`, { cause: error })
  }
}
