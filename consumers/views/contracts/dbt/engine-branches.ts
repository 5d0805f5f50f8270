import type { Dialect } from '../../dialect.ts'
import { duckdb } from '../../dialects/duckdb.ts'
import { snowflake } from '../../dialects/snowflake.ts'
import { spark } from '../../dialects/spark.ts'
import { trino } from '../../dialects/trino.ts'

/** The dialect of each dbt adapter. */
const ADAPTERS: readonly { readonly adapters: readonly string[]; readonly dialect: Dialect }[] = [
  { adapters: ['duckdb'], dialect: duckdb },
  { adapters: ['trino', 'athena'], dialect: trino },
  { adapters: ['spark', 'databricks'], dialect: spark },
  { adapters: ['snowflake'], dialect: snowflake },
]

/** The SQL of a model: once where all engines read it alike, and otherwise a branch for each of them, by the type of the target. */
export function branchByEngine(select: (dialect: Dialect) => string): string {
  const texts = ADAPTERS.map(({ adapters, dialect }) => ({ adapters, sql: select(dialect).trim() }))
  const [first] = texts
  if (first !== undefined && texts.every(({ sql }) => sql === first.sql)) return `${first.sql}\n`
  const branches = texts.map(
    ({ adapters, sql }, n) => `{% ${n === 0 ? 'if' : 'elif'} target.type in [${adapters.map((it) => `'${it}'`).join(', ')}] %}\n${sql}\n`,
  )
  return `${branches.join('')}{% else %}\n{{ exceptions.raise_compiler_error('service_signals has no SQL for ' ~ target.type) }}\n{% endif %}\n`
}
