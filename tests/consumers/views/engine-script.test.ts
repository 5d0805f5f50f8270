import { describe, expect, test } from '@jest/globals'
import { views } from '../../../consumers/views/all.ts'
import { dialects } from '../../../consumers/views/dialects/all.ts'
import { fileTableOf, writeEngineScript } from '../../../consumers/views/engine-script.ts'
import { referenceRelations } from '../../../consumers/views/reference-relations.ts'
import { shownDatasets } from '../../builders/simulated-lake.ts'

const { duckdb: _, ...engines } = dialects

describe.each(Object.values(engines))('the script for $name', (dialect) => {
  const script = writeEngineScript(shownDatasets(true), views, dialect, new Set(['gains', 'outcomes']))

  test('creates every view once, after what it reads', () => {
    const tables = shownDatasets(true).map((it) => `${it.dataset.restricted ? 'signals_restricted.' : ''}${fileTableOf(it)}`)
    const known = new Set([...tables, 'ref_gains_cells', 'ref_outcomes_cells'])
    const statements = script
      .replaceAll(/^--.*$/gm, '')
      .split('CREATE OR REPLACE VIEW ')
      .slice(1)
    for (const statement of statements) {
      const [name = ''] = statement.split(' ')
      const own = new Set([...statement.matchAll(/\b(\w+) AS \(/g)].map(([, it]) => it))
      const read = [...statement.matchAll(/(?<!distinct )\b(?:from|join)\s+(?!lateral|unnest)([\w.]+)/gi)].map(([, it]) => it ?? '')
      expect(read.filter((it) => !known.has(it) && !own.has(it))).toEqual([])
      expect(known.has(name)).toBe(false)
      known.add(name)
    }
    for (const { name } of referenceRelations) expect(known).toContain(name)
    // Links between pseudonyms are restricted, and so is what reads them.
    for (const { name } of views) expect(known).toContain(name === 'customer_ids' ? 'signals_restricted.customer_ids' : name)
  })

  test('has no word that only DuckDB knows', () => {
    expect(script).not.toMatch(/\b(filter \(|qualify|arg_max|list_contains|len\(|timestamptz|anti join|union_by_name|read_parquet)/i)
  })

  test('divides by no decimal number, which Trino would round the quotient to', () => {
    expect(script).not.toMatch(/\/ \d+\.\d/)
  })
})

test('an engine without the restricted tables is told which views are left out', () => {
  const shown = shownDatasets(true).filter(({ dataset }) => dataset.name !== 'interactions')
  expect(writeEngineScript(shown, views, engines.trino, new Set())).toContain('-- contacts is left out: it reads interactions_latest')
})
