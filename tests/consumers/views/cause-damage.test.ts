import { expect, test } from '@jest/globals'
import { causeDamage } from '../../../consumers/views/cause-damage.ts'
import { answerOf } from '../../builders/view-answer.ts'

const contact = { brand: 'acme', cause: 'billing', counts_as_contact: true, contacts: 1, customer_key: 'p1:ada' }
const post = { ...contact, counts_as_contact: false, contacts: 0, customer_key: null }
const impact = (brand_impact_negative: number, brand_impact_positive: number) => ({ brand_impact_negative, brand_impact_positive })

const conversations = [
  { ...contact, ...impact(-0.5, 0), firm_minutes: 10, severe: true },
  { ...contact, ...impact(-0.25, 0.75) },
  { ...contact, customer_key: 'p1:bo', firm_minutes: 5 },
  { ...contact, customer_key: null },
  // A post hurts the brand and is a contact of nobody.
  { ...post, ...impact(-0.75, 0.25), severe: true },
  { ...contact, cause: 'outage', customer_key: 'p1:ada' },
  { ...contact, cause: 'cannot_tell', customer_key: 'p1:cy' },
  { ...contact, cause: null, customer_key: 'p1:cy' },
  // A survey without words tells nothing.
  { ...post, cause: null },
  { ...contact, brand: 'zenith', cause: 'outage', customer_key: 'p1:ada' },
]

test('tells how often each cause brings customers, and how often they come again', async () => {
  const columns = [
    'brand',
    'cause',
    'conversations',
    'contacts',
    'contacts_with_cause',
    'contact_share',
    'causeless_share',
    'customers',
    'repeat_customers',
  ]
  expect(await answerOf(causeDamage, columns, { conversations })).toEqual([
    'acme | billing | 5 | 4 | 5 | 0.8 | 0.286 | 2 | 1',
    'acme | cannot_tell | 1 | 1 | 5 | null | 0.286 | 1 | 0',
    'acme | outage | 1 | 1 | 5 | 0.2 | 0.286 | 1 | 0',
    'acme | unknown | 1 | 1 | 5 | null | 0.286 | 1 | 0',
    'zenith | outage | 1 | 1 | 1 | 1 | 0 | 1 | 0',
  ])
})

test('keeps harm and good apart, and adds up the time', async () => {
  // -0.5, -0.25 and -0.75: deviation 0.25, so 1.96 x 0.25 / sqrt(3) = 0.283 on each side.
  const columns = [
    'impact_n',
    'negative_impact',
    'positive_impact',
    'mean_negative_impact',
    'mean_negative_impact_low',
    'mean_negative_impact_high',
  ]
  const more = ['unknown_impact_share', 'severe_contacts', 'handle_n', 'handle_minutes']
  expect(await answerOf(causeDamage, ['cause', ...columns, ...more], { conversations: conversations.slice(0, 6) })).toEqual([
    'billing | 3 | -1.5 | 1 | -0.5 | -0.783 | -0.217 | 0.4 | 1 | 2 | 15',
    'outage | 0 | null | null | null | null | null | 1 | 0 | 0 | null',
  ])
})
