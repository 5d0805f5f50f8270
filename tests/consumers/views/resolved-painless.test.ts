import { expect, test } from '@jest/globals'
import { resolvedPainless } from '../../../consumers/views/resolved-painless.ts'
import { answerOf } from '../../builders/view-answer.ts'

const matter = {
  brand: 'acme',
  contacts: 1,
  resolved: 'yes',
  painless: 'yes',
  resolved_basis: 'customer',
  held: 'unknown',
  customer_key: 'p1:ada',
}
const issues = [
  { ...matter, held: 'yes', brand_impact_negative: -0.25, brand_impact_positive: 0.5 },
  { ...matter, contacts: 2, held: 'no', brand_impact_negative: -0.75, brand_impact_positive: 0 },
  { ...matter, customer_key: 'p1:bo' },
  { ...matter, resolved_basis: 'agent', customer_key: 'p1:bo' },
  { ...matter, resolved: 'no', painless: 'no', customer_key: null },
  { ...matter, resolved: 'unknown', resolved_basis: 'none' },
  { ...matter, painless: 'unknown', customer_key: 'p1:cy' },
  // Only a survey.
  { ...matter, contacts: 0 },
]
const churn_risk_current = [
  { brand: 'acme', customer_key: 'p1:ada', intent_points: 10, facts: 1 },
  { brand: 'acme', customer_key: 'p1:bo', intent_points: 30, facts: 1 },
  // Refuses analysis: nothing is known of them.
  { brand: 'acme', customer_key: 'p1:cy', intent_points: 0, facts: 0 },
  { brand: 'zenith', customer_key: 'p1:cy', intent_points: 90, facts: 1 },
]
const cell = ['resolved', 'painless', 'basis']

test('divides the judged matters into four, apart from what is unknown, by who says so', async () => {
  const columns = [...cell, 'matters', 'contacts', 'customers', 'judged_matters', 'matter_share', 'unknown_share', 'held_yes', 'held_no']
  expect(await answerOf(resolvedPainless, columns, { issues, churn_risk_current })).toEqual([
    'no | no | customer | 1 | 1 | 0 | 5 | 0.2 | 0.286 | 0 | 0',
    'unknown | yes | none | 1 | 1 | 1 | 5 | null | 0.286 | 0 | 0',
    'yes | unknown | customer | 1 | 1 | 1 | 5 | null | 0.286 | 0 | 0',
    'yes | yes | agent | 1 | 1 | 1 | 5 | 0.2 | 0.286 | 0 | 0',
    'yes | yes | customer | 3 | 4 | 2 | 5 | 0.6 | 0.286 | 1 | 1',
  ])
})

test('tells what each cell did to the brand, and how much its customers want to leave, each customer once', async () => {
  const columns = [...cell, 'impact_n', 'negative_impact', 'positive_impact', 'churn_n', 'churn_points', 'churn_points_low']
  expect(await answerOf(resolvedPainless, columns, { issues, churn_risk_current })).toEqual([
    'no | no | customer | 0 | null | null | 0 | null | null',
    'unknown | yes | none | 0 | null | null | 1 | 10 | null',
    'yes | unknown | customer | 0 | null | null | 0 | null | null',
    'yes | yes | agent | 0 | null | null | 1 | 30 | null',
    'yes | yes | customer | 2 | -0.5 | 0.25 | 2 | 20 | 0.4',
  ])
})
