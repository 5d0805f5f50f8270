import type { DataContract } from '../contract.ts'
import type { LakePlace } from '../place.ts'
import { ATHENA } from './athena.ts'
import { fileTableIn, locationOf, schemaOf, sentenceLiteral } from './phrase.ts'

const LONGEST_COMMENT = 1000

/** A table of Spark or Databricks. It finds the days that are there; repair it again for the days that came since. */
export function createInSpark(contract: DataContract, place: LakePlace): string {
  const [{ grain, columns }] = contract.tables
  const name = fileTableIn(contract)
  const table = `${schemaOf(contract)}.${name}`
  const partition = columns.find((it) => it.inPath)
  const lines = columns.map(
    (it) => `  \`${it.name}\` ${ATHENA[it.type].toUpperCase()} COMMENT ${sentenceLiteral(it.sentence, LONGEST_COMMENT)}`,
  )
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (`,
    lines.join(',\n'),
    `)`,
    `USING PARQUET`,
    ...(partition === undefined ? [] : [`PARTITIONED BY (${partition.name})`]),
    `LOCATION '${locationOf(contract, place)}'`,
    `COMMENT ${sentenceLiteral(grain, LONGEST_COMMENT)};`,
    ...(partition === undefined ? [] : [`MSCK REPAIR TABLE ${table};`]),
  ].join('\n')
}
