import { expect, test } from '@jest/globals'
import { repeatRow, readPart, reportOf } from '../../../builders/report-lake.ts'

// Four weeks, Monday to Sunday.
const scope = { from: '2026-03-02', to: '2026-03-29' }
const at = (day: string) => Date.parse(`2026-${day}T12:00:00.000Z`)
const acme = { brand: 'acme', occurred_at: at('03-10') }
const shield = { brand: 'acme', offer_gate: 'closed', reasons: ['other'], as_of: at('03-20') }

test('the head: what is known to be solved or painless is a share of all contacts', async () => {
  const page = await reportOf(
    {
      contacts: repeatRow('contact', 100, { ...acme, occurred_at: at('03-18') }, (n) => ({
        resolved: n < 40 ? 'yes' : n < 50 ? 'no' : 'unknown',
        painless: n < 9 ? 'yes' : 'unknown',
      })),
    },
    scope,
  )
  const head = /<dl class="key">[^]*?<\/dl>/
    .exec(page)?.[0]
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  expect(head).toContain('Known to be solved 40% of the contacts; 10% are not, 50% unknown')
  expect(head).toContain('Known to be painless unknown under ten could be judged')
})

test('what changed: mood and share solved beyond their intervals, with an owner', async () => {
  const before = { ...acme, occurred_at: at('03-18') }
  const after = { ...acme, occurred_at: at('03-25') }
  const page = await reportOf(
    {
      contacts: [
        // Solved 18 of 20, mood around +0.5; then 4 of 20, mood around −0.5. As many contacts in both weeks.
        ...repeatRow('before', 20, before, (n) => ({ resolved: n < 18 ? 'yes' : 'no', sentiment_score: n % 2 === 0 ? 0.4 : 0.6 })),
        ...repeatRow('after', 20, after, (n) => ({ resolved: n < 4 ? 'yes' : 'no', sentiment_score: n % 2 === 0 ? -0.4 : -0.6 })),
        // Nine contacts of another brand are not compared.
        ...repeatRow('few', 9, { ...after, brand: 'zenith' }),
      ],
    },
    { ...scope, brand: 'acme' },
  )
  const part = readPart(page, 'what-changed')
  expect(part).toContain('2 figures differ from the week before by more than the interval in the week to 29 March 2026.')
  expect(part).toContain('3 figures were compared')
  expect(part).toContain('Net mood, acme (worse) Suggested owner: Brand management +0.50 (n 20) → −0.50 (n 20)')
  // Newcombe by hand: Wilson 0.9 in (0.699, 0.972), 0.2 in (0.081, 0.416).
  expect(part).toContain(
    'Solved, acme (worse) Suggested owner: Customer service 90% of 20 judged → 20% of 20 judged; difference −84 points to −40 points',
  )
})

test('what changed: nothing is said to differ where the same came again', async () => {
  const page = await reportOf(
    {
      contacts: [
        ...repeatRow('before', 30, { ...acme, occurred_at: at('03-18') }, (n) => ({ resolved: n < 15 ? 'yes' : 'no' })),
        ...repeatRow('after', 31, { ...acme, occurred_at: at('03-25') }, (n) => ({ resolved: n < 16 ? 'yes' : 'no' })),
      ],
    },
    scope,
  )
  expect(readPart(page, 'what-changed')).toContain('Nothing differs from the week before by more than its interval')
})

test('where it hurts: harm and good are added up apart, and hours only where they were measured', async () => {
  const page = await reportOf(
    {
      contacts: [
        ...repeatRow('bill', 10, { ...acme, cause: 'billing', brand_impact_negative: -0.5, brand_impact_positive: 0.9 }, (n) =>
          n < 5 ? { handle_ms: 3_600_000n } : {},
        ),
        ...repeatRow('out', 20, { ...acme, cause: 'outage', brand_impact_negative: -0.75, handle_ms: 360_000n }),
        ...repeatRow('few', 9, { ...acme, cause: 'policy', brand_impact_negative: -1 }),
        ...repeatRow('test', 20, { ...acme, cause: 'policy', brand_impact_negative: -1, is_test: true }),
        ...repeatRow('survey', 20, { ...acme, cause: 'policy', brand_impact_negative: -1, counts_as_contact: false }),
      ],
    },
    scope,
  )
  const part = readPart(page, 'where-it-hurts')
  // Outages: 20 × 0.75 = 15 of 20; billing: 5 of 20, and 5 hours of 7.
  expect(part).toContain('Outages did most harm: 75% of the harm whose cause is known. Billing took most time: 5.0 of 7 hours.')
  expect(part).toContain('Outages 20 20 15.0 unknown 2.0 100%')
  expect(part).toContain('Billing 10 10 5.0 9.0 5.0 50%')
  expect(part).not.toContain('Terms')
})

test('where it hurts: hours cost money where somebody told the price of an hour, and only there', async () => {
  const hour = { name: 'handle_hour', low: 20, mid: 30, high: 50, unit: 'EUR', source: 'payroll' }
  const contacts = [
    ...repeatRow('bill', 10, { ...acme, cause: 'billing', brand_impact_negative: -0.5, handle_ms: 3_600_000n, channel: 'phone' }),
    ...repeatRow('out', 10, { ...acme, cause: 'outage', brand_impact_negative: -0.1, handle_ms: 360_000n, channel: 'chat' }),
  ]
  const priced = readPart(await reportOf({ contacts, tables: { assumptions: [{ ...hour, channel: 'phone' }] } }, scope), 'where-it-hurts')
  expect(priced).toContain('These hours cost about 300 EUR (200 to 500).')
  expect(priced).toContain('Billing 10 10 5.0 unknown 10.0 300 EUR (200 to 500) 100%')
  expect(priced).toContain('Outages 10 10 1.0 unknown 1.0 unknown 100%')
  const common = readPart(await reportOf({ contacts, tables: { assumptions: [hour] } }, scope), 'where-it-hurts')
  expect(common).toContain('Outages 10 10 1.0 unknown 1.0 30 EUR (20 to 50) 100%')
  const two = [hour, { ...hour, channel: 'phone', unit: 'CHF', mid: 40 }]
  expect(readPart(await reportOf({ contacts, tables: { assumptions: two } }, scope), 'where-it-hurts')).toContain('cost about 400 CHF')
  const past = [{ ...hour, valid_to: '2020-01-01' }]
  expect(readPart(await reportOf({ contacts, tables: { assumptions: past } }, scope), 'where-it-hurts')).toContain('an hour has no price')
})

test('who may leave: reasons and months in groups of ten, without protected customers', async () => {
  const leaving = (id: string, count: number, about: object) =>
    repeatRow(id, count, {
      brand: 'acme',
      risk_band: 'high',
      intent_points: 20,
      facts: 1,
      reasons: ['chased', 'praise'],
      reason_points: ['30', '-10'],
      ...about,
    })
  const page = await reportOf({
    risks: [
      ...leaving('free', 12, {}),
      ...leaving('bound', 11, { risk_band: 'latent', reasons: ['long_wait'], reason_points: ['70'], bound_until: at('05-10') }),
      ...leaving('later', 4, { risk_band: 'low', reasons: [], reason_points: [], bound_until: at('06-10') }),
      ...leaving('much later', 7, { risk_band: 'low', reasons: [], reason_points: [], bound_until: at('07-10') }),
      ...leaving('shielded', 3, {}),
      // Who refuses analysis: their state has a band, and no fact behind it.
      ...leaving('refuses', 15, { risk_band: 'low', facts: 0, bound_until: at('05-10') }),
    ],
    gates: repeatRow('shielded', 3, shield),
  })
  const part = readPart(page, 'who-may-leave')
  expect(part).toContain('12 of 34 customers may leave now. 11 customers more want to leave and are bound by a contract.')
  expect(part).toContain('Chased 12 52%')
  expect(part).toContain('Long wait 11 48%')
  expect(part).not.toContain('Praise')
  expect(part).toContain('May 2026 11 11')
  expect(part).toContain('Jun to Jul 2026 11 0')
})

test('who speaks for us: a contact counts once per direction, NPS answers and insiders do not', async () => {
  const said = (id: string, count: number, about: object) =>
    repeatRow(
      id,
      count,
      { ...acme, direction: 'positive', signal_type: 'praise', visibility: 'private', advocacy_stated: true, ...about },
      (n) => ({
        signal_id: `${id}-${n}`,
      }),
    )
  const page = await reportOf(
    {
      contacts: [
        ...repeatRow('praise', 14, acme, (n) => (n < 8 ? { consent_marketing_stated: 'granted', consent_marketing: 'granted' } : {})),
        ...repeatRow('public', 11, acme),
        ...repeatRow('shielded', 5, acme),
      ],
      words: [
        ...said('praise', 14, {}),
        ...said('praise', 14, {}).map((row, n) => ({ ...row, signal_id: `again-${n}` })),
        ...said('public', 11, { visibility: 'public' }),
        ...said('warn', 3, { direction: 'negative', signal_type: 'warn', advocacy_stated: false }),
        ...said('answer', 20, { signal_type: 'nps_answer' }),
        ...said('insider', 20, { insider: true }),
        ...said('shielded', 5, {}),
      ],
      gates: repeatRow('shielded', 5, shield),
    },
    scope,
  )
  const part = readPart(page, 'who-speaks-for-us')
  expect(part).toContain('25 contacts spoke for us, 11 of them in public; under 10 contacts spoke against us.')
  expect(part).toContain('acme 25 11 under 10 0')
  expect(part).toContain('None of 25 customers who spoke for us may be asked for a favour now')
  expect(part).toContain('Asked recently, or unknown 25')
  expect(part).toContain('No consent to be contacted 17')
})

test('whom to leave alone: closed and unknown count as closed, a gate whose time is over is open, protected customers are nowhere', async () => {
  const gate = (id: string, count: number, about: object) => repeatRow(id, count, { brand: 'acme', as_of: at('03-20'), ...about })
  const offer = (id: string, count: number, about: object) =>
    repeatRow(id, count, { ...acme, kind: 'offer_gate', status: 'open', offer_seq: 0, ...about }, (n) => ({
      moment_id: `${id}-${n}`,
      signal_id: `${id}-${n}`,
    }))
  const page = await reportOf(
    {
      // The log took it in on 2 March, 10:00: that is the newest instant of the lake.
      contacts: repeatRow('any', 1, acme),
      gates: [
        ...gate('open', 15, { offer_gate: 'open' }),
        ...gate('closed', 12, { offer_gate: 'closed', reasons: ['upset'], closed_until: at('03-30') }),
        ...gate('unknown', 10, { offer_gate: 'unknown', reasons: ['mood_unknown'], closed_until: null }),
        ...gate('over', 3, { offer_gate: 'closed', reasons: ['upset'], closed_until: at('03-01') }),
        ...gate('shielded', 9, shield),
      ],
      offers: [
        ...offer('blocked', 20, { offered_while_blocked: true, offer_outcome: 'rejected' }),
        ...offer('taken', 5, { offered_while_blocked: true, offer_outcome: 'accepted' }),
        ...offer('silent', 4, { offered_while_blocked: true, offer_outcome: 'unknown' }),
        ...offer('untold', 30, { offered_while_blocked: null, offer_outcome: 'rejected' }),
        ...offer('shielded', 9, { offered_while_blocked: true, offer_outcome: 'rejected' }),
      ],
    },
    scope,
  )
  const part = readPart(page, 'whom-to-leave-alone')
  expect(part).toContain('Leave 22 of 40 customers alone: for 12 the gate is closed, for 10 nobody knows, which counts as closed.')
  expect(part).toContain('29 offers were made while it was closed, and 80% of those with an answer were refused')
  // Wilson of 20 of 25.
  expect(part).toContain('While it was closed 29 25 14% 80% 61% to 91%')
  expect(part).toContain('Upset last time 12')
  expect(part).not.toMatch(/another reason|\bother\b/i)
})

test('promises and searches in vain: by campaign and topic, from ten contacts on', async () => {
  const promised = { ...acme, promise_campaign: 'spring' }
  const page = await reportOf(
    {
      contacts: [
        ...repeatRow('broken', 6, { ...promised, promise: 'contradicted' }),
        ...repeatRow('told', 6, { ...promised, promise: 'mentioned' }),
        ...repeatRow('none', 28, { ...acme, promise: 'none' }),
        ...repeatRow('unknown', 10, { ...acme, promise: 'unknown' }),
        ...repeatRow('search', 12, { ...acme, promise: 'none', missing_content: 'roaming_prices' }),
        ...repeatRow('few', 3, { ...acme, promise: 'none', missing_content: 'opening_hours' }),
      ],
    },
    scope,
  )
  const part = readPart(page, 'promises')
  expect(part).toContain('Customers mentioned a promise in 12 contacts of 55 that could be read (15% could not).')
  expect(part).toContain('spring acme 12 under 10 25% to 75%')
  expect(part).toContain('spring, acme: contradicted in')
  const searched = readPart(page, 'not-found')
  expect(searched).toContain('15 contacts tell of a search in vain. Most often: roaming prices.')
  expect(searched).not.toContain('Opening')
})

test('what is unknown: shares of all contacts, and how fresh the lake is', async () => {
  const page = await reportOf(
    {
      contacts: [
        ...repeatRow('known', 15, {
          ...acme,
          resolved: 'yes',
          painless: 'no',
          cause: 'billing',
          sentiment_score: 0,
          customer_words: 5,
          handle_ms: 1n,
        }),
        ...repeatRow('silent', 5, { ...acme, customer_key: null, cause: 'cannot_tell' }),
      ],
    },
    scope,
  )
  const part = readPart(page, 'what-is-unknown')
  expect(part).toContain(
    'The lake has 20 interactions, the newest of 10 Mar 2026, 12:00 UTC; the log took in the last one at 2 Mar 2026, 10:00 UTC.',
  )
  for (const name of ['Who it was', 'What was said', 'Mood', 'Solved or not', 'Painless or not', 'Cause', 'Handling time'])
    expect(part).toContain(`${name} 15 25%`)
})

test('an empty lake says so in a sentence in every part, and has no figure', async () => {
  const page = await reportOf({}, scope)
  const parts = [...page.matchAll(/<section id="([\w-]+)"/g)].map(([, id = '']) => readPart(page, id))
  expect(parts).toHaveLength(8)
  for (const part of parts) expect(part).toMatch(/[a-z]\.$/)
  expect(page).not.toContain('<figure')
  expect(readPart(page, 'what-is-unknown')).toContain('The lake has no contacts of this period. The lake is empty.')
})
