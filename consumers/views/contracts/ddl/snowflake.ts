import type { ColumnType } from '../../../../schemas/datasets/dataset.ts'
import type { DataContract, ContractColumn } from '../contract.ts'
import { fileTableIn, schemaOf, sentenceLiteral } from './phrase.ts'

const LONGEST_COMMENT = 1000

/**
 * An external table of Snowflake over the stage `signals.signals_lake`, which the owner makes of the address of the lake and a storage
 * integration. Parsed by sqlglot in the tests, not run.
 */
export function createInSnowflake(contract: DataContract): string {
  const [{ grain, columns }] = contract.tables
  const name = fileTableIn(contract)
  const partition = columns.find((it) => it.inPath)
  const lines = columns.map((it) => `  ${it.name} ${SNOWFLAKE[it.type]} AS (${valueOf(it)})`)
  return [
    ...columns.map((it) => `-- ${it.name}: ${it.sentence}`),
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${schemaOf(contract)}.${name} (`,
    lines.join(',\n'),
    `)`,
    ...(partition === undefined ? [] : [`PARTITION BY (${partition.name})`]),
    `LOCATION = @signals.signals_lake/${contract.folder ?? ''}/`,
    `PATTERN = '.*[.]parquet'`,
    `FILE_FORMAT = (TYPE = PARQUET, USE_LOGICAL_TYPE = TRUE, BINARY_AS_TEXT = FALSE)`,
    `COMMENT = ${sentenceLiteral(grain, LONGEST_COMMENT)};`,
  ].join('\n')
}

function valueOf({ name, type, inPath }: ContractColumn): string {
  return inPath === true ? `SPLIT_PART(SPLIT_PART(METADATA$FILENAME, '${name}=', 2), '/', 1)` : `value:${name}::${SNOWFLAKE[type]}`
}

const SNOWFLAKE: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  timestamp: 'TIMESTAMP_TZ',
  date: 'DATE',
  double: 'DOUBLE',
  int: 'INTEGER',
  bigint: 'BIGINT',
  boolean: 'BOOLEAN',
  strings: 'ARRAY',
  binary: 'BINARY',
}
