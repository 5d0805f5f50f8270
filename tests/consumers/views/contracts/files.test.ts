import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { eventConsumers, namedConsumers } from '../../../../consumers/all.ts'
import { listDatasets } from '../../../../consumers/datasets/list-datasets.ts'
import { declaredSignals } from '../../../../consumers/signals/all.ts'
import { views } from '../../../../consumers/views/all.ts'
import { describeContracts } from '../../../../consumers/views/contracts/describe-all.ts'
import { sentenceLiteral } from '../../../../consumers/views/contracts/ddl/phrase.ts'
import { branchByEngine } from '../../../../consumers/views/contracts/dbt/engine-branches.ts'
import { writeContractFiles } from '../../../../consumers/views/contracts/files.ts'

const consumers = [...eventConsumers, ...namedConsumers]
const datasets = listDatasets(consumers)
const contracts = describeContracts(consumers, declaredSignals, views)
const files = new Map(
  writeContractFiles(datasets, views, contracts, { kind: 's3', address: 's3://acme/prod' }).map(({ path, text }) => [path, text]),
)
const textOf = (path: string): string => files.get(path) ?? ''

describe('a contract', () => {
  test('marks every column of an experimental signal, on its way through views too, and no column of a source', () => {
    const marked = (name: string) =>
      contracts
        .flatMap(({ tables }) => tables)
        .find((it) => it.name === name)
        ?.columns.filter((it) => it.experimental)
        .map((it) => it.name)
    expect(marked('churn_risk')).toEqual(expect.arrayContaining(['intent_points', 'exposure', 'risk_score', 'contacts_30d']))
    expect(marked('churn_risk_current')).toEqual(expect.arrayContaining(['intent_points']))
    expect(marked('brand_sentiment_latest')).toEqual(marked('brand_sentiment'))
    expect(marked('interactions')).toEqual([])
    expect(marked('contacts')).toEqual(expect.arrayContaining(['emotions']))
    expect(textOf('odcs/churn_risk.odcs.yaml')).toMatch(/- property: experimental\n +value: true/)
  })

  test('is restricted where its dataset is, and personal where it has pseudonyms', () => {
    const sensitivities = Object.fromEntries(contracts.map(({ name, sensitivity }) => [name, sensitivity]))
    expect(sensitivities).toMatchObject({
      quotes: 'restricted',
      archive: 'restricted',
      interactions: 'personal',
      contacts_per_day: 'internal',
    })
  })

  test('has the columns of the files and of their path, each with its field id', () => {
    for (const { kind, tables, name } of contracts.filter((it) => it.kind !== 'view')) {
      const [{ columns }] = tables
      expect({ name, without: columns.filter(({ id }) => id === undefined) }).toEqual({ name, without: [] })
      expect({ name, inPath: columns.filter(({ inPath }) => inPath).map((it) => it.name) }).toEqual({
        name,
        inPath: { appended: ['arrived_on'], daily: ['as_of_date'], current: [], view: [] }[kind],
      })
    }
  })
})

test('every dataset and view has an ODCS contract and a page; readers of YAML 1.1 see texts where texts are meant', () => {
  for (const { name } of contracts) {
    const document: unknown = parse(textOf(`odcs/${name}.odcs.yaml`), { version: '1.1' })
    expect(document).toMatchObject({ apiVersion: 'v3.1.0', kind: 'DataContract', id: `service-signals.${name}.v1`, status: 'active' })
    expect(textOf(`dictionary/${name}.md`)).toMatch(new RegExp(`^# ${name}\n`))
  }
  const matters = textOf('odcs/matters.odcs.yaml')
  expect(matters).toContain('- "yes"')
  expect(matters).toContain('location: s3://acme/prod/v1/matters/')
})

describe('DDL', () => {
  test.each(['athena', 'trino', 'spark', 'snowflake'])(
    'of %s has a table over the files of each dataset, partitioned by the path',
    (engine) => {
      const script = textOf(`ddl/${engine}.sql`)
      for (const { dataset, kind } of datasets) {
        const table = kind === 'appended' ? dataset.name : `${dataset.name}_objects`
        expect(script).toMatch(new RegExp(`TABLE IF NOT EXISTS \\S*signals(_restricted)?\`?\\.\`?${table}\`? \\(`))
      }
      expect(script.match(/arrived_on/g)?.length).toBeGreaterThanOrEqual(datasets.filter(({ kind }) => kind === 'appended').length)
    },
  )

  test('has sentences that no engine can misread', () => {
    expect(sentenceLiteral("the customer's word; \\ and\nmore", 100)).toBe("'the customer’s word, / and more'")
    expect(sentenceLiteral('one two three', 9)).toBe("'one two…'")
    expect(sentenceLiteral(''.padEnd(300, 'x'), 255)).toHaveLength(257)
  })
})

describe('the dbt package', () => {
  test('has a model of each view, and of each view of a dataset', () => {
    for (const { name } of views) expect([...files.keys()]).toContain(`dbt/models/views/${name}.sql`)
    for (const { tables, kind } of contracts.filter((it) => it.kind !== 'view'))
      for (const { name } of kind === 'appended' ? tables.slice(1) : tables)
        expect([...files.keys()]).toContain(`dbt/models/datasets/${name}.sql`)
  })

  test('turns restricted models off unless they are permitted', () => {
    expect(textOf('dbt/models/datasets/quotes_latest.sql')).toMatch(/^\{\{ config\(enabled = var\('signals_restricted', false\)\) \}\}/)
    expect(textOf('dbt/models/datasets/interactions_latest.sql')).not.toContain('signals_restricted')
  })

  test('names sources and models, and nothing by its bare name', () => {
    expect(textOf('dbt/models/views/contacts_per_day.sql')).toContain("FROM {{ ref('interactions_latest') }}")
    expect(textOf('dbt/models/views/customer_consent.sql')).toContain("{{ signals_rows('signals', 'interactions') }}")
  })

  test('has one text where engines read SQL alike, and otherwise a branch for each', () => {
    expect(branchByEngine(() => 'SELECT 1')).toBe('SELECT 1\n')
    expect(branchByEngine(({ name }) => `SELECT '${name}'`)).toMatch(
      /^\{% if target\.type in \['duckdb'\] %\}\nSELECT 'duckdb'\n\{% elif [^]*raise_compiler_error/,
    )
  })
})
