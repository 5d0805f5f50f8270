import { describe, expect, test } from '@jest/globals'
import { eventConsumers, namedConsumers } from '../../../consumers/all.ts'
import { declaredSignals } from '../../../consumers/signals/all.ts'
import { views } from '../../../consumers/views/all.ts'
import { describeContracts } from '../../../consumers/views/contracts/describe-all.ts'
import { compareContracts } from '../../../scripts/contracts/compare.ts'
import { parseContracts, printContracts, type ContractSnapshot } from '../../../scripts/contracts/file.ts'

const text = { type: 'string', required: true }
const wait = { type: 'bigint', required: false, unit: 'ms' }

type Columns = ContractSnapshot[string]['tables'][string]['columns']

function snapshot(columns: Columns, about: { kind?: 'appended' | 'view'; key?: string[]; major?: number; restricted?: boolean } = {}) {
  const { kind = 'appended', key = ['id'], major = 1, restricted = false } = about
  return { waits: { major, kind, restricted, tables: { waits: { key, columns } } } }
}

const BEFORE = { id: text, wait_ms: wait }

describe('a contract holds', () => {
  test.each<[string, ContractSnapshot]>([
    ['where nothing changes', snapshot(BEFORE)],
    ['where an optional column is added', snapshot({ ...BEFORE, site: { type: 'string', required: false } })],
    ['where a list is added', snapshot({ ...BEFORE, tags: { type: 'strings', required: true } })],
    ['where columns stand in another order', snapshot({ wait_ms: wait, id: text })],
    ['where another dataset is added', { ...snapshot(BEFORE), others: snapshot(BEFORE).waits }],
    ['in a new major, whatever changes', snapshot({ other: text }, { major: 2, key: ['other'] })],
  ])('%s', (_, after) => expect(compareContracts(snapshot(BEFORE), after)).toEqual([]))

  test('where a view gains a column that is never null, or a column of it is never null any more', () => {
    const after = snapshot({ id: text, wait_ms: { ...wait, required: true }, n: { type: 'bigint', required: true } }, { kind: 'view' })
    expect(compareContracts(snapshot(BEFORE, { kind: 'view' }), after)).toEqual([])
  })
})

test('a view can be left out of the comparison', () => {
  const [view, dataset] = [snapshot(BEFORE, { kind: 'view' }), snapshot(BEFORE)]
  expect(compareContracts(view, {}, 'datasets')).toEqual([])
  expect(compareContracts(dataset, {}, 'datasets')).toEqual(['waits is gone'])
})

describe('a contract is broken', () => {
  test.each<[string, ContractSnapshot, string]>([
    ['by a dataset that is gone', {}, 'waits is gone'],
    ['by a column that is gone', snapshot({ id: text }), 'waits.wait_ms is gone'],
    ['by another type', snapshot({ ...BEFORE, wait_ms: { ...wait, type: 'int' } }), 'waits.wait_ms: was bigint, is int'],
    ['by another unit', snapshot({ ...BEFORE, wait_ms: { ...wait, unit: 's' } }), 'waits.wait_ms: its unit was ms, is s'],
    [
      'by a null where there was none',
      snapshot({ ...BEFORE, id: { ...text, required: false } }),
      'waits.id was never null, and may be null',
    ],
    [
      'by an optional column that becomes required',
      snapshot({ ...BEFORE, wait_ms: { ...wait, required: true } }),
      'waits.wait_ms was optional, and is required; files of older versions hold nulls',
    ],
    [
      'by a new column that is required',
      snapshot({ ...BEFORE, site: text }),
      'waits.site is new and required; files of older versions do not have it, so it must be optional',
    ],
    ['by another key', snapshot(BEFORE, { key: ['id', 'wait_ms'] }), 'waits: the key was (id), is (id, wait_ms)'],
    ['by another folder', snapshot(BEFORE, { restricted: true }), 'waits: was not restricted, is restricted, in another folder'],
  ])('%s', (_, after, breach) => expect(compareContracts(snapshot(BEFORE), after)).toEqual([breach]))

  test('by another layout of the files, and by a view of the dataset that is gone', () => {
    const one = snapshot(BEFORE).waits
    const before = { waits: { ...one, tables: { ...one.tables, waits_latest: one.tables.waits } } }
    expect(compareContracts(before, { waits: { ...one, kind: 'daily' } })).toEqual([
      'waits: its files lay as appended, and lie as daily',
      'waits_latest is gone',
    ])
  })
})

test('the printed contracts are read as they are, and hold against themselves', () => {
  const contracts = describeContracts([...eventConsumers, ...namedConsumers], declaredSignals, views)
  const printed = parseContracts(printContracts(contracts), 'a test')
  expect(Object.keys(printed)).toEqual(contracts.map(({ name }) => name))
  expect(compareContracts(printed, printed)).toEqual([])
  expect(() => parseContracts('{"waits":{}}', 'a test')).toThrow('of a test cannot be read as a list of contracts')
})
