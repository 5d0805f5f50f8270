import { stringify } from 'yaml'
import type { ColumnType } from '../../../schemas/datasets/dataset.ts'
import { MAJOR, type DataContract, type ContractColumn, type ContractTable } from './contract.ts'
import type { LakePlace } from './place.ts'

/** The contract in the Open Data Contract Standard 3.1 (bitol.io). `place`: the lake whose files it describes; left out: no server is named. */
export function renderOdcs(contract: DataContract, place?: LakePlace): string {
  const { name, version, question, caveats, tables, freshness, retention, sensitivity, folder, use } = contract
  const [table, ...derived] = tables
  const read = derived.length === 0 ? name : derived.map((it) => it.name).join(', ')
  const experimental = [...new Set(table.columns.filter((it) => it.experimental).flatMap((it) => it.signals))]
  const document = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: `service-signals.${name}.v${MAJOR}`,
    name,
    version,
    status: 'active',
    domain: 'customer-service',
    dataProduct: 'service-signals',
    description: {
      purpose: question ?? table.grain,
      usage: `Read ${read}.`,
      ...(caveats.length === 0 ? {} : { limitations: caveats.join('\n') }),
    },
    ...(place === undefined || folder === undefined ? {} : { servers: [serverOf(place, folder)] }),
    schema: tables.map((it, n) => renderTable(it, n === 0 && folder !== undefined ? 'table' : 'view')),
    slaProperties: [
      { property: 'latency', ...latencyOf(freshness.expected), element: table.name, driver: 'analytics', description: freshness.sentence },
      { property: 'retention', value: retention, element: table.name, driver: 'regulatory' },
    ],
    customProperties: [
      { property: 'sensitivity', value: sensitivity },
      { property: 'experimentalSignals', value: experimental },
      ...(use.joins.length === 0
        ? []
        : [{ property: 'typicalJoins', value: use.joins.map(({ on, to, sentence }) => ({ on: [...on], to, sentence })) }]),
      ...(use.queries.length === 0
        ? []
        : [{ property: 'referenceQueries', value: use.queries.map(({ question: asked, sql }) => ({ question: asked, sql })) }]),
    ],
  }
  // Readers of YAML 1.1, as PyYAML, take an unquoted yes for a boolean and a date for a date.
  return stringify(document, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 140 })
}

function latencyOf({ value, unit }: DataContract['freshness']['expected']) {
  return { value, unit: unit === 'minutes' ? 'min' : 'h' }
}

function serverOf(place: LakePlace, folder: string): object {
  const path = `${place.address}/${folder}`
  return place.kind === 's3'
    ? { server: 'lake', type: 's3', location: `${path}/`, format: 'parquet' }
    : { server: 'lake', type: 'local', path, format: 'parquet' }
}

function renderTable({ name, grain, key, columns }: ContractTable, physicalType: 'table' | 'view'): object {
  return {
    name,
    logicalType: 'object',
    physicalType,
    physicalName: name,
    description: grain,
    dataGranularityDescription: grain,
    properties: columns.map((column) => renderColumn(column, key)),
    // Files may hold the rows of a repeated event twice; the views count the first.
    ...(physicalType === 'table' || key.length === 0 ? {} : { quality: [uniqueKey(key)] }),
  }
}

const uniqueKey = (key: readonly string[]): object => ({
  type: 'library',
  metric: 'duplicateValues',
  arguments: { properties: [...key] },
  mustBe: 0,
  description: 'The key names one row.',
})

function renderColumn(column: ContractColumn, key: readonly string[]): object {
  const { name, type, required, sentence, range, words, unit, example, id, inPath, reserved, signals, experimental, sensitivity } = column
  const position = key.indexOf(name) + 1
  const custom = {
    ...(id === undefined ? {} : { fieldId: id }),
    ...(unit === undefined || unit === 'UTC' || range !== undefined ? {} : { unit }),
    ...(words === undefined ? {} : { knownValues: [...words] }),
    ...(reserved === true ? { reserved } : {}),
    ...(signals.length === 0 ? {} : { signals: [...signals] }),
    ...(experimental ? { experimental } : {}),
  }
  return {
    name,
    ...LOGICAL[type],
    ...(range === undefined ? {} : { logicalTypeOptions: { minimum: range[0], maximum: range[1] } }),
    physicalType: PHYSICAL[type],
    description: sentence,
    required,
    ...(position === 0 ? {} : { primaryKey: true, primaryKeyPosition: position }),
    ...(inPath === true ? { partitioned: true, partitionKeyPosition: 1 } : {}),
    classification: sensitivity,
    ...(example === undefined ? {} : { examples: [example] }),
    ...(Object.keys(custom).length === 0
      ? {}
      : { customProperties: Object.entries(custom).map(([property, value]) => ({ property, value })) }),
  }
}

const LOGICAL: Readonly<Record<ColumnType, object>> = {
  string: { logicalType: 'string' },
  timestamp: { logicalType: 'timestamp', logicalTypeOptions: { timezone: true, defaultTimezone: 'Etc/UTC' } },
  date: { logicalType: 'date' },
  double: { logicalType: 'number' },
  int: { logicalType: 'integer', logicalTypeOptions: { format: 'i32' } },
  bigint: { logicalType: 'integer', logicalTypeOptions: { format: 'i64' } },
  boolean: { logicalType: 'boolean' },
  strings: { logicalType: 'array', items: { logicalType: 'string' } },
  binary: { logicalType: 'string', logicalTypeOptions: { format: 'binary' } },
}

const PHYSICAL: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  timestamp: 'TIMESTAMP(MICROS, UTC)',
  date: 'DATE',
  double: 'DOUBLE',
  int: 'INT32',
  bigint: 'INT64',
  boolean: 'BOOLEAN',
  strings: 'LIST<STRING>',
  binary: 'BYTE_ARRAY',
}
