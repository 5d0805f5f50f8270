import { expect, test } from '@jest/globals'
import { rescueCases } from '../../../consumers/views/rescue-cases.ts'
import { rescues } from '../../../consumers/views/rescues.ts'
import { answerOf } from '../../builders/view-answer.ts'

const march = (day: number, hour = 10) => new Date(Date.UTC(2026, 2, day, hour)).toISOString()
const interactions_latest = [{ interaction_id: 'newest', occurred_at: march(31), last_recorded_at: march(31) }]

const matter = {
  brand: 'acme',
  cause: 'outage',
  contacts: 2,
  resolved: 'yes',
  held: 'yes',
  opened_at: march(1),
  first_human_reply_ms: 60_000,
}
const case_ = (matter_id: string, ended: number, but: object = {}) => ({
  ...matter,
  matter_id,
  customer_key: `p1:${matter_id}`,
  closed_at: march(ended),
  last_private_at: march(ended),
  ...but,
})
const post = (of: string, day: number, hour = 12) => ({
  conversation_id: `${of} on ${day}`,
  customer_key: of === '' ? null : `p1:${of}`,
  brand: 'acme',
  visibility: 'public',
  occurred_at: march(day, hour),
  reach_followers: 7,
})
const signal = (of: string, day: number, direction: string) => ({
  interaction_id: `${of} on ${day}`,
  visibility: 'public',
  direction,
  signal_type: 'praise',
})
const call = (of: string) => ({
  conversation_id: `call of ${of}`,
  brand: 'acme',
  customer_key: `p1:${of}`,
  contacts: 1,
  visibility: 'private',
})

const issues = [
  case_('thanks', 2),
  // The post is the last word on the matter: it was put right before.
  case_('post is last', 3, { closed_at: march(4, 12), first_human_reply_ms: null }),
  case_('late', 2, { first_human_reply_ms: 180_000 }),
  case_('grumbles', 2, { resolved: 'no' }),
  case_('nobody knows', 2, { resolved: 'unknown', closed_at: null }),
  case_('too early', 25),
  case_('not known', 2, { customer_key: null }),
  // One contact of a customer who was not upset, and an upset one.
  case_('calm', 2, { contacts: 1, severe: false, start_score: 0.5 }),
  case_('upset', 2, { contacts: 1, start_score: -0.5, cause: 'billing' }),
]
const conversations = [
  post('thanks', 5),
  post('post is last', 4),
  post('late', 17),
  post('grumbles', 2),
  { ...post('upset', 3), brand: 'zenith' },
  post('', 5),
  call('thanks'),
  call('late'),
]
const referral_signals_latest = [signal('thanks', 5, 'positive'), signal('grumbles', 2, 'negative'), signal('grumbles', 2, 'positive')]
const incidents = [
  { incident_id: 'dark day', brand: 'acme', cause: 'outage', region: 'unknown', began_at: march(1, 9), ended_at: march(1, 11) },
]
const given = { issues, conversations, referral_signals_latest, incidents, interactions_latest }

test('follows each matter that went badly to what the customer says of it in public', async () => {
  const columns = ['matter_id', 'incident_id', 'resolved', 'hours_to_restore', 'public_words', 'watched', 'reach_followers']
  expect(await answerOf(rescueCases, columns, given)).toEqual([
    'grumbles | dark day | no | null | both | true | 7',
    'late | dark day | yes | 24 | none | true | null',
    'nobody knows | dark day | unknown | null | none | true | null',
    'not known | dark day | yes | 24 | unknown | false | null',
    'post is last | dark day | yes | 48 | undirected | true | 7',
    'thanks | dark day | yes | 24 | positive | true | 7',
    'too early | dark day | yes | 576 | too_early | false | null',
    'upset | null | yes | 24 | none | true | null',
  ])
})

test('divides by all comparable cases, and says how many posts can be linked', async () => {
  const first = ['cause', 'cases', 'incident_cases', 'replied_cases', 'median_reply_ms', 'judged_cases', 'restored', 'unknown_share']
  expect(await answerOf(rescues, first, given)).toEqual([
    'billing | 1 | 0 | 1 | 60000 | 1 | 1 | 0',
    'outage | 7 | 7 | 6 | 60000 | 6 | 5 | 0.143',
  ])
  const then = ['watched_restored', 'spoke', 'spoke_share', 'praised', 'praised_share', 'blamed', 'watched_unrestored', 'unrestored_blamed']
  expect(await answerOf(rescues, [...then, 'public_posts', 'linked_posts', 'linked_share'], given)).toEqual([
    '1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 5 | 2 | 0.4',
    '3 | 2 | 0.667 | 1 | 0.333 | 0 | 1 | 1 | 5 | 2 | 0.4',
  ])
})

/** Numbers from 0 to 1, always the same: a linear congruential generator. */
function* draw(): Generator<number, never> {
  for (let it = 20_260_301; ;) {
    it = (it * 48_271) % 2_147_483_647
    yield it / 2_147_483_647
  }
}

test('finds as many words after a rescue as chance has, where the words have nothing to do with it', async () => {
  const numbers = draw()
  const next = () => numbers.next().value
  const customers = Array.from({ length: 24 }, (_, n) => String(n))
  const ended = customers.map(() => 1 + Math.floor(next() * 10))
  const posted = Array.from({ length: 16 }, () => ({ of: Math.floor(next() * 24), day: 1 + Math.floor(next() * 28) }))
  const shuffled = () =>
    customers
      .map((it) => ({ it, by: next() }))
      .toSorted((a, b) => a.by - b.by)
      .map(({ it }) => it)
  // The brand 000 is what happened; in each of the others, the posts are those of other customers.
  const worlds = [customers, ...Array.from({ length: 200 }, shuffled)].map((keys, n) => ({ brand: String(n).padStart(3, '0'), keys }))
  const answer = await answerOf(rescues, ['brand', 'watched_restored', 'spoke'], {
    interactions_latest,
    issues: worlds.flatMap(({ brand }) => customers.map((it, n) => ({ ...case_(it, ended[n] ?? 1), brand, matter_id: `${brand}/${it}` }))),
    conversations: worlds.flatMap(({ brand, keys }) =>
      posted.map(({ of, day }, n) => ({ ...post(keys[of] ?? '', day), brand, conversation_id: `${brand}/${n}` })),
    ),
  })
  const [actual, ...chance] = answer.map((line) => Number(line.split(' | ')[2]))
  const sorted = chance.toSorted((a, b) => a - b)
  expect(answer[0]).toMatch(/^000 \| 24 \| [1-9]/)
  expect(chance).toHaveLength(200)
  expect(actual).toBeGreaterThanOrEqual(sorted[4] ?? Number.NaN)
  expect(actual).toBeLessThanOrEqual(sorted[195] ?? Number.NaN)
})
