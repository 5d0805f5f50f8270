import { MAJOR, type DataContract } from './contract.ts'
import { referenceRelations, type ReferenceRelation } from '../reference-relations.ts'
import { createTable, type Engine } from './ddl/ddl.ts'
import { createCells } from './ddl/reference-cells.ts'
import type { LakePlace } from './place.ts'

/** The script of an engine: its schemas, then a table over the files of each dataset and of each reference table (left out: of all there are). */
export function writeTableScript(
  engine: Engine,
  contracts: readonly DataContract[],
  place: LakePlace,
  relations: readonly ReferenceRelation[] = referenceRelations,
): string {
  const tables = contracts.map((contract) => createTable(engine, contract, place)).filter((it) => it !== '')
  return [
    `-- Tables over the files of version ${MAJOR} of the datasets in ${place.address}, for ${engine}.`,
    `-- Times are UTC. Read the views of \`signals-consume sql\` where they exist: a single revision may state only some of the columns.`,
    ...(place.kind === 's3' ? [] : [`-- The lake is a folder: an engine on another machine cannot read it.`]),
    ...PREAMBLES[engine],
    '',
    tables.join('\n'),
    '-- The reference tables, with all cells as texts. Leave out those that nobody has pushed: some engines refuse a folder that is not there.',
    '',
    ...relations.map((it) => `-- ${it.sentence}\n${createCells(engine, it, place)}\n`),
  ].join('\n')
}

const PREAMBLES: Readonly<Record<Engine, readonly string[]>> = {
  athena: [
    '-- Athena runs one statement at a time.',
    'CREATE DATABASE IF NOT EXISTS `signals`;',
    'CREATE DATABASE IF NOT EXISTS `signals_restricted`;',
  ],
  trino: ['CREATE SCHEMA IF NOT EXISTS hive.signals;', 'CREATE SCHEMA IF NOT EXISTS hive.signals_restricted;'],
  spark: ["SET TIME ZONE 'UTC';", 'CREATE SCHEMA IF NOT EXISTS signals;', 'CREATE SCHEMA IF NOT EXISTS signals_restricted;'],
  snowflake: [
    "-- First: CREATE STAGE signals.signals_lake URL = '<address of the lake>' STORAGE_INTEGRATION = <yours>;",
    "ALTER SESSION SET TIMEZONE = 'UTC';",
    'CREATE SCHEMA IF NOT EXISTS signals;',
    'CREATE SCHEMA IF NOT EXISTS signals_restricted;',
  ],
}
