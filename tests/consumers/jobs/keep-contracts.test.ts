import { expect, test } from '@jest/globals'
import { consumers } from '../../../consumers/all.ts'
import { keepContracts } from '../../../consumers/jobs/keep-contracts.ts'
import { memoryLake } from '../../../consumers/runtime/memory.ts'
import { declaredSignals } from '../../../consumers/signals/all.ts'
import { views } from '../../../consumers/views/all.ts'
import { describeContracts } from '../../../consumers/views/contracts/describe-all.ts'

const contracts = describeContracts(consumers, declaredSignals, views).filter(({ name }) =>
  ['interactions', 'contacts_per_day'].includes(name),
)
const PLACE = { kind: 's3', address: 's3://acme/prod' } as const

test('contracts, dictionaries and DDL lie beside the data, a second time unchanged', async () => {
  const lake = memoryLake()
  const keys = async () => {
    const found: string[] = []
    for await (const key of lake.list('')) found.push(key)
    return found
  }
  expect(await keepContracts(lake, contracts, PLACE)).toBe(8)
  expect((await keys()).toSorted()).toEqual([
    '_meta/v1/interactions/athena.sql',
    '_meta/v1/interactions/contract.odcs.yaml',
    '_meta/v1/interactions/dictionary.md',
    '_meta/v1/interactions/snowflake.sql',
    '_meta/v1/interactions/spark.sql',
    '_meta/v1/interactions/trino.sql',
    '_meta/v1/views/contacts_per_day/contract.odcs.yaml',
    '_meta/v1/views/contacts_per_day/dictionary.md',
  ])
  const etag = (await lake.read('_meta/v1/interactions/athena.sql'))?.etag
  await keepContracts(lake, contracts, PLACE)
  expect((await lake.read('_meta/v1/interactions/athena.sql'))?.etag).toBe(etag)
})
