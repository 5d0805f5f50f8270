import { expect, test } from '@jest/globals'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { join } from '../../../../consumers/datasets/churn_risk/state.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { contact } from './histories.ts'

test('a lake goes on with newer rules: what older ones told of a competitor is read and left out', () => {
  const { state, rows } = evolve(undefined, contact(1), noTables)
  const older = rows[0]!.state!.replace('"event":', '"destination":true,"event":')
  expect(older).not.toBe(rows[0]!.state)
  expect(join(undefined, older)).toStrictEqual(state)
})
