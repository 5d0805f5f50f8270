import type { ColumnType } from '../../../../schemas/datasets/dataset.ts'
import type { DataContract } from '../contract.ts'
import type { LakePlace } from '../place.ts'
import { fileTableIn, locationOf, schemaOf, sentenceLiteral } from './phrase.ts'

const LONGEST_COMMENT = 1000

/**
 * A table of Trino's Hive connector, in a catalog named `hive`. It finds the days that are there; call it again for the days that came
 * since. Timestamps are UTC where `hive.parquet.time-zone` is.
 */
export function createInTrino(contract: DataContract, place: LakePlace): string {
  const [{ grain, columns }] = contract.tables
  const name = fileTableIn(contract)
  const schema = schemaOf(contract)
  const partition = columns.find((it) => it.inPath)
  const lines = columns.map((it) => `  "${it.name}" ${TRINO[it.type]} COMMENT ${sentenceLiteral(it.sentence, LONGEST_COMMENT)}`)
  const properties = [
    `external_location = '${locationOf(contract, place)}'`,
    `format = 'PARQUET'`,
    ...(partition === undefined ? [] : [`partitioned_by = ARRAY['${partition.name}']`]),
  ]
  return [
    `CREATE TABLE IF NOT EXISTS hive.${schema}.${name} (`,
    lines.join(',\n'),
    `)`,
    `COMMENT ${sentenceLiteral(grain, LONGEST_COMMENT)}`,
    `WITH (\n${properties.map((it) => `  ${it}`).join(',\n')}\n);`,
    ...(partition === undefined ? [] : [`CALL hive.system.sync_partition_metadata('${schema}', '${name}', 'ADD');`]),
  ].join('\n')
}

const TRINO: Readonly<Record<ColumnType, string>> = {
  string: 'varchar',
  timestamp: 'timestamp',
  date: 'date',
  double: 'double',
  int: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  strings: 'array(varchar)',
  binary: 'varbinary',
}
