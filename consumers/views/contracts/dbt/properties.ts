import { stringify } from 'yaml'
import type { ListedDataset } from '../../../datasets/list-datasets.ts'
import { fileTableOf } from '../../engine-script.ts'
import { referenceRelations } from '../../reference-relations.ts'
import type { DataContract, ContractColumn, ContractTable } from '../contract.ts'
import { sourceNameOf, type Model } from './models.ts'

/** The YAML of dbt: sources with freshness and tests, and what the models mean, with their tests. */
export function writeSources(datasets: readonly ListedDataset[], contracts: readonly DataContract[]): string {
  const source = (name: 'signals' | 'signals_restricted') => ({
    name,
    description:
      name === 'signals'
        ? 'The files of service-signals. Read the models: a single revision may state only some of the columns.'
        : 'The files that hold words of customers, or links between pseudonyms. Off unless the variable signals_restricted is true.',
    schema: `{{ var('${name}_schema', '${name}') }}`,
    ...(name === 'signals' ? {} : { config: OFF }),
    tables: datasets.filter((it) => sourceNameOf(it) === name).flatMap((it) => describeSource(it, contracts)),
  })
  const reference = {
    name: 'signals_reference',
    description:
      'The reference tables of `signals-consume reference push`, loaded by the owner of the warehouse. DuckDB reads them from the lake.',
    schema: "{{ var('signals_reference_schema', 'signals') }}",
    tables: referenceRelations.map(({ name, sentence }) => ({ name, description: sentence })),
  }
  return write({ sources: [source('signals'), source('signals_restricted'), reference] })
}

/** What the models mean, and their tests. */
export function writeProperties(models: readonly Model[], contracts: readonly DataContract[]): string {
  const tables = new Map(contracts.flatMap((contract) => contract.tables.map((table) => [table.name, { contract, table }])))
  return write({
    models: models.map(({ name }) => {
      const found = tables.get(name)
      return found === undefined ? describeReference(name) : describeModel(found.contract, found.table)
    }),
  })
}

function describeReference(name: string): object {
  const relation = referenceRelations.find((it) => it.name === name)
  return {
    name,
    description: relation?.sentence ?? '',
    columns: relation?.columns.map((it) => ({ name: it.name, description: it.sentence })) ?? [],
  }
}

function describeSource(it: ListedDataset, contracts: readonly DataContract[]): readonly object[] {
  const contract = contracts.find(({ name }) => name === it.dataset.name)
  if (contract === undefined) return []
  const [table] = contract.tables
  const name = fileTableOf(it)
  const files = `${contract.folder ?? ''}/${it.kind === 'current' ? '' : '*/'}*.parquet`
  const { watched } = contract.freshness
  return [
    {
      name,
      description: table.grain,
      config: {
        ...(watched === undefined ? {} : { loaded_at_field: watched.column, freshness: freshnessOf(watched) }),
        meta: {
          external_location: `read_parquet('{{ var("signals_lake") }}/${files}', ${READING[it.kind]})`,
          ...describePromises(contract),
        },
      },
      columns: table.columns.map(describeColumn),
      data_tests: testsOf(name, table, it.dataset.restricted ? { files, config: OFF } : { files }),
    },
  ]
}

const READING = {
  appended: 'hive_partitioning = true, hive_types_autocast = false, union_by_name = true',
  daily: 'hive_partitioning = true, hive_types_autocast = false, union_by_name = true, filename = true',
  current: 'union_by_name = true, filename = true',
} as const

function freshnessOf({ warnHours, errorHours }: NonNullable<DataContract['freshness']['watched']>): object {
  return { warn_after: { count: warnHours, period: 'hour' }, error_after: { count: errorHours, period: 'hour' } }
}

function describePromises({ version, sensitivity, freshness, retention }: DataContract): object {
  return { contract_version: version, sensitivity, freshness_promise: freshness.sentence, retention }
}

function describeModel(contract: DataContract, table: ContractTable): object {
  const { name, grain, key, columns } = table
  const { question, caveats } = contract
  return {
    name,
    description: [...(question === undefined ? [] : [question]), grain, ...caveats.map((it) => `- ${it}`)].join('\n'),
    config: { meta: describePromises(contract) },
    columns: columns.filter(({ inPath }) => inPath !== true || name === contract.name).map(describeColumn),
    data_tests: [
      ...testsOf(name, table),
      ...(key.length === 0 ? [] : [{ signals_unique: { name: `${name}_unique`, arguments: { columns: [...key] } } }]),
    ],
  }
}

function describeColumn({ name, sentence, unit, experimental, sensitivity, reserved }: ContractColumn): object {
  const meta = {
    sensitivity,
    ...(unit === undefined ? {} : { unit }),
    ...(experimental ? { experimental } : {}),
    ...(reserved === true ? { reserved } : {}),
  }
  return { name, description: sentence, config: { meta } }
}

const OFF = { enabled: "{{ var('signals_restricted', false) }}" } as const

/** `files`: of a source in DuckDB, which may have none yet. */
function testsOf(
  name: string,
  { columns }: ContractTable,
  { files, ...config }: { readonly files?: string; readonly config?: object } = {},
): readonly object[] {
  const required = columns.filter((it) => it.required).map((it) => it.name)
  const ranges = columns.flatMap(({ name: column, range }) => (range === undefined ? [] : [{ column, low: range[0], high: range[1] }]))
  const where = files === undefined ? {} : { files }
  const prefix = files === undefined ? name : `files_of_${name}`
  return [
    { signals_required: { name: `${prefix}_required`, arguments: { columns: required, ...where }, ...config } },
    ...(ranges.length === 0 ? [] : [{ signals_within: { name: `${prefix}_within`, arguments: { ranges, ...where }, ...config } }]),
  ]
}

function write(document: object): string {
  return stringify({ version: 2, ...document }, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 140 })
}
