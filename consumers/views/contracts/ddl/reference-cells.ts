import { folderOf } from '../../../../schemas/datasets/dataset.ts'
import { cellsTableOf, type ReferenceRelation } from '../../reference-relations.ts'
import type { LakePlace } from '../place.ts'
import type { Engine } from './ddl.ts'
import { addressLiteral } from './phrase.ts'

/**
 * The table of an engine over the file of a reference table, with all cells as texts: the view `ref_<name>` of
 * `signals-consume sql --dialect` reads it and gives each column its type.
 */
export function createCells(engine: Engine, relation: ReferenceRelation, place: LakePlace): string {
  const table = `signals.${cellsTableOf(relation)}`
  const folder = folderOf({ name: relation.name, restricted: false })
  const location = `${addressLiteral(place)}/${folder}/`
  const columns = relation.columns.map(({ name }) => name)
  const list = (column: (name: string, place: number) => string) => columns.map((name, n) => `  ${column(name, n + 1)}`).join(',\n')
  switch (engine) {
    case 'athena':
      return [
        `CREATE EXTERNAL TABLE IF NOT EXISTS ${table} (`,
        list((name) => `\`${name}\` string`),
        `)`,
        `ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'`,
        `STORED AS TEXTFILE`,
        `LOCATION '${location}'`,
        `TBLPROPERTIES ('skip.header.line.count' = '1');`,
      ].join('\n')
    case 'trino':
      return [
        `CREATE TABLE IF NOT EXISTS hive.${table} (`,
        list((name) => `"${name}" varchar`),
        `)`,
        `WITH (external_location = '${location}', format = 'CSV', skip_header_line_count = 1);`,
      ].join('\n')
    case 'spark':
      return [
        `CREATE TABLE IF NOT EXISTS ${table} (`,
        list((name) => `\`${name}\` STRING`),
        `)`,
        `USING CSV`,
        `OPTIONS (header 'true', escape '"', multiLine 'true')`,
        `LOCATION '${location}';`,
      ].join('\n')
    case 'snowflake':
      return [
        `CREATE EXTERNAL TABLE IF NOT EXISTS ${table} (`,
        list((name, nth) => `${name} VARCHAR AS (value:c${nth}::VARCHAR)`),
        `)`,
        `LOCATION = @signals.signals_lake/${folder}/`,
        `FILE_FORMAT = (TYPE = CSV, SKIP_HEADER = 1, FIELD_OPTIONALLY_ENCLOSED_BY = '"');`,
      ].join('\n')
  }
}
