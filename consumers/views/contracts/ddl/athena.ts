import type { ColumnType } from '../../../../schemas/datasets/dataset.ts'
import type { DataContract } from '../contract.ts'
import type { LakePlace } from '../place.ts'
import { fileTableIn, locationOf, schemaOf, sentenceLiteral } from './phrase.ts'

/** Glue keeps at most 255 characters of a column's comment. */
const LONGEST_COMMENT = 255

/** An external table of Athena. Partitions are projected from the date in the path, so none has to be added. */
export function createInAthena(contract: DataContract, place: LakePlace): string {
  const [{ grain, columns }] = contract.tables
  const name = fileTableIn(contract)
  const location = locationOf(contract, place)
  const partition = columns.find((it) => it.inPath)
  const lines = columns
    .filter((it) => it.inPath !== true)
    .map((it) => `  \`${it.name}\` ${ATHENA[it.type]} COMMENT ${sentenceLiteral(it.sentence, LONGEST_COMMENT)}`)
  return [
    `CREATE EXTERNAL TABLE IF NOT EXISTS \`${schemaOf(contract)}\`.\`${name}\` (`,
    lines.join(',\n'),
    `)`,
    `COMMENT ${sentenceLiteral(grain, LONGEST_COMMENT)}`,
    ...(partition === undefined ? [] : [`PARTITIONED BY (\`${partition.name}\` string)`]),
    `STORED AS PARQUET`,
    `LOCATION '${location}'`,
    ...(partition === undefined ? [] : [projection(partition.name, location)]),
  ]
    .join('\n')
    .concat(';')
}

function projection(partition: string, location: string): string {
  const properties = [
    `'projection.enabled' = 'true'`,
    `'projection.${partition}.type' = 'date'`,
    `'projection.${partition}.format' = 'yyyy-MM-dd'`,
    `'projection.${partition}.range' = '2020-01-01,NOW+1DAYS'`,
    `'storage.location.template' = '${location}${partition}=\${${partition}}'`,
  ]
  return `TBLPROPERTIES (\n${properties.map((it) => `  ${it}`).join(',\n')}\n)`
}

/** The names of Hive, which Athena uses in its DDL. */
export const ATHENA: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  timestamp: 'timestamp',
  date: 'date',
  double: 'double',
  int: 'int',
  bigint: 'bigint',
  boolean: 'boolean',
  strings: 'array<string>',
  binary: 'binary',
}
