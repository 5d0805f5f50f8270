import { expect, test } from '@jest/globals'
import { carry, join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { known } from '../../../../consumers/datasets/churn_risk/facts.ts'
import { tells } from '../../../../consumers/datasets/churn_risk/told.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { contact } from './histories.ts'
import { CANCEL } from './row-after.ts'

/** A statement as `churn-priors-3` wrote it. */
const OLDER = {
  revision: 1,
  recorded: 1767312000000,
  offset: 7,
  event: 'generic:acme',
  consent: 'yes',
  at: 1767308400000,
  brand: 'acme',
  stage: 'current',
  segment: 'home',
  value: { amount: 4800, currency: 'EUR' },
  contract: { status: 'fixed', ends: 1790000000000, notice: 30 },
  contact: true,
  thread: 'c',
  links: ['generic:acme:0'],
  cause: 'billing',
  outcome: 'no',
  lapsed: false,
  mood: -0.512,
  asks: 'port',
  coded: false,
  kept: false,
  nps: 3,
  csat: 0.25,
  transfers: 2,
  waited: true,
}
const carried = (statement: object) => JSON.stringify({ facts: { 'generic:acme:1': [statement] }, dropped: false })

test('a lake goes on with newer rules: what older rows carry is read', () => {
  const [fact] = join(undefined, carried(OLDER)).facts
  const { asks: _, event, ...same } = OLDER
  const says = known(fact!)
  expect(says).toMatchObject({ ...same, event, low: -0.512 })
  expect([tells(says.told, 'porting'), tells(says.told, 'cancel')]).toStrictEqual([true, false])
})

test('what rules before told of a competitor is left out', () => {
  expect(join(undefined, carried({ ...OLDER, destination: true }))).toStrictEqual(join(undefined, carried(OLDER)))
})

test('an older state goes on: newer events join it, and it is written as newer ones are', () => {
  const older = join(undefined, carried(OLDER))
  const { state } = evolve(older, contact(9, CANCEL), noTables)
  expect(state.facts.map((it) => it.id)).toStrictEqual(['generic:acme:1', 'generic:acme:9'])
  expect(join(undefined, carry(state.facts, state.dropped))).toStrictEqual(state)
})
