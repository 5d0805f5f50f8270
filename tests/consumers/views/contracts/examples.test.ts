import { describe, expect, test } from '@jest/globals'
import { eventConsumers, namedConsumers } from '../../../../consumers/all.ts'
import { listDatasets } from '../../../../consumers/datasets/list-datasets.ts'
import { declaredSignals } from '../../../../consumers/signals/all.ts'
import { describeDatasets } from '../../../../consumers/views/contracts/describe-datasets.ts'
import type { ContractColumn } from '../../../../consumers/views/contracts/contract.ts'
import type { Dataset } from '../../../../schemas/datasets/dataset.ts'
import { blank } from '../../../builders/lake-rows.ts'

const consumers = [...eventConsumers, ...namedConsumers]
const contracts = new Map(describeDatasets(consumers, declaredSignals).map((it) => [it.name, it]))
const columnsOf = ({ name }: Dataset): readonly ContractColumn[] => contracts.get(name)?.tables[0].columns ?? []

/** The example as the row holds it. */
function cell({ type, example }: ContractColumn): unknown {
  if (type === 'bigint') return BigInt(Number(example))
  if (type === 'timestamp') return Date.parse(String(example))
  return type === 'date' ? Date.parse(String(example)) / 86_400_000 : example
}

describe.each(listDatasets(consumers).map(({ dataset }) => ({ name: dataset.name, dataset })))('$name', ({ dataset }) => {
  test('has an example for each column that holds something a person can read', () => {
    const without = columnsOf(dataset).filter((it) => it.example === undefined)
    expect(without.filter(({ type, reserved }) => type !== 'binary' && reserved !== true)).toEqual([])
  })

  test('would take a row of its examples', () => {
    const own = columnsOf(dataset).filter(({ name, example }) => example !== undefined && dataset.columns.some((it) => it.name === name))
    const row = blank(dataset, Object.fromEntries(own.map((column) => [column.name, cell(column)])))
    expect(() => dataset.row.parse(row)).not.toThrow()
  })
})
