import { expect, test } from '@jest/globals'
import { costBesideImpact } from '../../../consumers/views/cost-beside-impact.ts'
import { answerOf } from '../../builders/view-answer.ts'

const call = { brand: 'acme', cause: 'billing', channel: 'phone', counts_as_contact: true, contacts: 1, visibility: 'private' }
const conversations = [
  { ...call, firm_minutes: 90, brand_impact_negative: -0.5, brand_impact_positive: 0.25 },
  { ...call, firm_minutes: 30 },
  { ...call, channel: 'email', firm_minutes: 60 },
  { ...call, channel: 'chat' },
  {
    ...call,
    channel: 'social_public',
    visibility: 'public',
    sentiment_label: 'negative',
    reach_followers: 5000,
    brand_impact_negative: -1,
    brand_impact_positive: 0,
  },
  { ...call, cause: null },
]
const case_ = (matter_id: string, customer_key: string | null, resolved: string) => ({
  matter_id,
  brand: 'acme',
  cause: 'billing',
  customer_key,
  resolved,
})
const rescue_cases = [
  case_('1', 'p1:ada', 'yes'),
  case_('2', 'p1:bo', 'yes'),
  case_('3', 'p1:bo', 'no'),
  case_('4', 'p1:cy', 'no'),
  case_('5', null, 'yes'),
  case_('6', 'p1:dee', 'unknown'),
]
const issues = rescue_cases.map(({ matter_id }) => ({ matter_id, firm_minutes: matter_id === '6' ? null : 20 }))
const interactions_latest = [{ interaction_id: 'newest', occurred_at: '2026-03-31T10:00:00Z', last_recorded_at: '2026-03-31T10:00:00Z' }]
const given = { conversations, rescue_cases, issues, interactions_latest }

const line = (name: string, channel: string | null, low: number, unit = 'EUR') => ({
  name,
  channel,
  low,
  mid: 2 * low,
  high: 4 * low,
  unit,
  source: 'made up',
})
const assumptions = [
  line('handle_hour', null, 10),
  line('handle_hour', 'email', 5),
  line('exposure_thousand', null, 2),
  line('leave_share', null, 0.1, 'share'),
  line('lost_customer', null, 100),
  line('acquired_customer', 'search', 30),
  line('acquired_customer', 'tv', 50),
  // Over, and not yet.
  { ...line('lost_customer', null, 900), valid_to: '2026-03-30' },
  { ...line('handle_hour', 'phone', 900), valid_from: '2026-04-01' },
]
const ends = (name: string) => ['low', 'mid', 'high'].map((end) => `${name}_${end}`)

test('has the hours and both sides of the impact without any assumption, and no amounts', async () => {
  const columns = [
    'cause',
    'conversations',
    'contacts',
    'handle_n',
    'handle_hours',
    'impact_n',
    'negative_impact',
    'positive_impact',
    'negative_reach',
  ]
  expect(await answerOf(costBesideImpact, [...columns, 'currency', 'handle_cost_mid', 'lost_cost_mid'], given)).toEqual([
    'billing | 5 | 5 | 3 | 3 | 2 | -1.5 | 0.25 | 5000 | null | null | null',
    'unknown | 1 | 1 | 0 | null | 0 | null | null | null | null | null | null',
  ])
})

test('turns hours, readers and customers into ranges', async () => {
  const answer = async (columns: readonly string[]) =>
    (await answerOf(costBesideImpact, ['cause', ...columns], { ...given, ref_assumptions: assumptions }))[0]
  // Two hours by telephone at 10 and one by mail at 5; 5 thousand readers at 2.
  expect(await answer(['currency', ...ends('handle_cost'), ...ends('exposure_cost')])).toBe('billing | EUR | 25 | 50 | 100 | 10 | 20 | 40')
  expect(await answer(['hurt_customers', 'restored_customers', 'unrestored_customers', 'restored_hours'])).toBe(
    'billing | 4 | 2 | 2 | 0.667',
  )
  // 2 customers x 0.1 x 100; 40 minutes at 8.33 an hour, divided by 2 customers x 0.4; the mean of two kinds of advertising.
  expect(await answer([...ends('lost_cost'), ...ends('kept_customer_cost'), ...ends('acquired_customer_cost')])).toBe(
    'billing | 20 | 80 | 320 | 6.944 | 27.778 | 111.111 | 30 | 80 | 200',
  )
})

test('has no amount where a channel has no price or the currencies differ', async () => {
  const answer = async (lines: readonly ReturnType<typeof line>[]) =>
    (await answerOf(costBesideImpact, ['currency', 'handle_cost_mid', 'exposure_cost_mid'], { ...given, ref_assumptions: lines }))[0]
  expect(await answer([line('handle_hour', 'email', 5), line('exposure_thousand', null, 2)])).toBe('EUR | null | 20')
  expect(await answer([line('handle_hour', null, 10), line('exposure_thousand', null, 2, 'GBP')])).toBe('null | null | null')
})
