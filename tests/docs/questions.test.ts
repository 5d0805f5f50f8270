import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { eventConsumers } from '../../consumers/all.ts'
import { keepContracts } from '../../consumers/jobs/keep-contracts.ts'
import { memoryLake } from '../../consumers/runtime/memory.ts'
import { declaredSignals } from '../../consumers/signals/all.ts'
import { views } from '../../consumers/views/all.ts'
import { describeContracts } from '../../consumers/views/contracts/describe-all.ts'
import { calendar, DAY_MS, REGIONS } from '../../producers/systems/simulated/firm.ts'
import { TRADES } from '../../producers/systems/simulated/trades/trades.ts'
import { rankCorrelation } from '../../scripts/evaluate/rank-correlation.ts'
import { assumptionLines } from '../../scripts/firm-tables/firm-numbers.ts'
import { codeOf } from '../../scripts/firm-tables/looked-up-tables.ts'
import type { Duck } from '../builders/duck.ts'
import {
  trueCauseOf,
  compareSets,
  type FirmTruth,
  groupBy,
  isProtectedTruth,
  keyOfAccount,
  mean,
  moodOfTruth,
  readFirmTruth,
  shareWhere,
  isToldIn,
  type TrueInteraction,
  weekOf,
} from '../builders/firm-truth.ts'
import { newFolder } from '../builders/folder.ts'
import { keepViews } from '../builders/kept-views.ts'
import { writeSimulatedFirm } from '../builders/simulated-lake.ts'

/**
 * Each of the twenty questions is asked as docs/questions.md asks it, and the answer is compared with the truth of the simulator alone.
 * What can be counted is equal. What rests on rules for words is bounded by what was measured, a little below it: a bound that fails
 * says that something got worse, and none of them says that it is good.
 */
const PLAN = { seed: 7, from: Date.parse('2026-01-01T00:00:00.000Z'), days: 75, customers: 2_500, trade: 'telecom' } as const
const END = PLAN.from + PLAN.days * DAY_MS
const { firm } = TRADES[PLAN.trade]

const page = readFileSync(join(import.meta.dirname, '../../docs/questions.md'), 'utf8')
const sections = page.split(/^## /m).slice(1)
const statements = sections.map((it) => [...it.matchAll(/```sql\n([^`]+)\n```/g)].map(([, sql = '']) => sql))

type Row = Readonly<Record<string, unknown>>
let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
let truth: FirmTruth
let newestArrival: number
beforeAll(async () => {
  folder = await newFolder()
  const made = await writeSimulatedFirm(folder.path, PLAN)
  truth = readFirmTruth(made.truth)
  newestArrival = made.newestArrival
  db = await keepViews(made.datasets, folder.path, made.stored)
}, 300_000)
afterAll(async () => {
  db.end()
  await folder.remove()
})

const ask = (question: number, statement = 1): Promise<readonly Row[]> => db.rows(statements[question - 1]?.[statement - 1] ?? '')
const text = (row: Row, column: string): string => String(row[column])
const number = (row: Row, column: string): number => Number(row[column])
const instant = (row: Row, column: string): number => Date.parse(text(row, column).replace(' ', 'T').replace(/\+00$/, 'Z'))
const isWithin = (value: number, row: Row, column: string) =>
  value >= number(row, `${column}_low`) && value <= number(row, `${column}_high`)
const keys = (rows: readonly Row[]) => rows.flatMap((it) => (it['customer_key'] === null ? [] : [text(it, 'customer_key')]))
const keysOf = (all: readonly TrueInteraction[]) => all.map(({ customer }) => keyOfAccount(customer))
const isContact = ({ what }: TrueInteraction) => what === 'contact' || what === 'post'
const sum = (values: readonly number[]) => values.reduce((all, it) => all + it, 0)
const wantsToLeave = () =>
  [...truth.customers].filter(([, it]) => it.stage === 'current' && it.wants_to_leave).map(([key, it]) => ({ key, ...it }))

test('1. net sentiment per brand and week', async () => {
  const rows = await ask(1)
  const weeks = groupBy(truth.interactions, (it) => `${weekOf(it)} ${it.brand}`)
  expect(new Map(rows.map((it) => [`${text(it, 'week')} ${text(it, 'brand')}`, number(it, 'conversations')]))).toEqual(
    new Map([...weeks].map(([week, all]) => [week, all.length])),
  )
  const moods = rows.map((row) => {
    const heard = (weeks.get(`${text(row, 'week')} ${text(row, 'brand')}`) ?? []).filter((it) => it.language === 'en' && it.worded)
    return { n: number(row, 'n'), heard: heard.length, told: number(row, 'net_sentiment'), so: mean(heard.map(moodOfTruth)) }
  })
  // Of the German and Spanish texts that do not state their language, some are taken for English: 29 of 8,890.
  for (const { n, heard } of moods) expect(n).toBeGreaterThanOrEqual(heard)
  expect(sum(moods.map(({ n, heard }) => n - heard))).toBeLessThanOrEqual(35)
  // Measured: 0.116 at most in weeks with a hundred or more, 0.052 too high on the mean.
  const whole = moods.filter(({ heard }) => heard >= 100)
  expect(Math.max(...whole.map(({ told, so }) => Math.abs(told - so)))).toBeLessThan(0.12)
  expect(Math.abs(mean(whole.map(({ told, so }) => told - so)))).toBeLessThan(0.06)
  expect(rankCorrelation(whole.map(({ told, so }) => [told, so]))).toBeGreaterThan(0.8)
})

test('2. which cause hurts which brand most, and what it costs', async () => {
  const rows = await ask(2)
  const cells = rows.flatMap((row) => {
    const contacts = truth.answered.filter(({ brand }) => brand === row['brand'])
    const caused = contacts.filter((it) => trueCauseOf(it) === row['cause'])
    const bitter = caused.filter(({ ended }) => ended === 'bitter').length
    return caused.length === 0 ? [] : [{ row, share: caused.length / contacts.length, bitter }]
  })
  expect(cells).toHaveLength(21)
  // Who asks to leave gets the code of no cause, and some of what they say is then taken for billing.
  expect(cells.filter(({ row, share }) => Math.abs(share - number(row, 'contact_share')) > 0.02)).toEqual([])
  const others = cells.filter(({ row }) => row['cause'] !== 'billing')
  expect(others.filter(({ row, share }) => !isWithin(share, row, 'contact_share'))).toEqual([])
  expect(rankCorrelation(cells.map(({ row, bitter }) => [-number(row, 'negative_impact'), bitter]))).toBeGreaterThan(0.9)
  for (const { id } of firm.brands) {
    const [worst] = cells.filter(({ row }) => row['brand'] === id)
    const most = cells.filter(({ row }) => row['brand'] === id).toSorted((a, b) => b.bitter - a.bitter)[0]
    expect(worst?.row['cause']).toBe(most?.row['cause'])
  }
})

test('3. who may leave, and why', async () => {
  const rows = await ask(3)
  const wanting = wantsToLeave()
  // A customer who leaves without a word has few points: 104 of the 183 whom the list misses, of 651.
  const { recall, precision } = compareSets(
    wanting.map(({ key }) => key),
    keys(rows),
  )
  expect([recall > 0.7, precision > 0.95]).toEqual([true, true])
  const speaking = compareSets(
    wanting.filter(({ story }) => story !== 'silent').map(({ key }) => key),
    keys(rows),
  )
  expect(speaking.recall).toBeGreaterThan(0.84)
  const billed = rows.filter((it) => truth.customers.get(text(it, 'customer_key'))?.story === 'billing_errors')
  expect(billed.length).toBeGreaterThan(100)
  expect(billed.filter((it) => it['recurring_cause'] !== 'billing')).toEqual([])
})

test('4. who wants to leave and is bound, and until when', async () => {
  const rows = await ask(4)
  const bound = wantsToLeave().filter((it) => it.bound_until !== null && Date.parse(it.bound_until) > END + 90 * DAY_MS)
  // Missed are those who left no word, and those whom no list names (protected).
  const { recall, precision } = compareSets(
    bound.map(({ key }) => key),
    keys(rows),
  )
  expect([recall > 0.71, precision > 0.96]).toEqual([true, true])
  for (const row of rows)
    expect(new Date(instant(row, 'bound_until')).toISOString()).toBe(truth.customers.get(text(row, 'customer_key'))?.bound_until)
})

test('5. who recommended us, and may be contacted', async () => {
  const rows = await ask(5)
  const found = keys(rows)
  const glad = truth.interactions.filter((it) => !it.insider && (it.ended === 'glad' || isToldIn(it, 'recommends')))
  const praising = truth.interactions.filter((it) => !it.insider && it.word_of_mouth === 'positive')
  // By its rules the list takes neither a recommendation in a post nor praise beside a failure, and knows few of the phrases.
  expect(compareSets(keysOf(glad), found).precision).toBeGreaterThan(0.97)
  expect(compareSets(keysOf(praising), found).recall).toBeGreaterThan(0.38)
  // Most of those listed praised in a contact, where nobody else could read it.
  expect(compareSets(keysOf(praising), found).precision).toBeGreaterThan(0.26)
  for (const row of rows) {
    const customer = truth.customers.get(text(row, 'customer_key'))
    expect(customer?.story).not.toBe('insider')
    expect(row['consent_marketing'] === 'granted').toBe(customer?.marketing === 'granted')
  }
  const contacted = rows.filter((it) => it['may_be_contacted'] === true).map((it) => truth.customers.get(text(it, 'customer_key')))
  expect(contacted.length).toBeGreaterThan(30)
  expect(contacted.filter((it) => it?.marketing !== 'granted')).toEqual([])
  // The gate of one of 41 is really closed: they told of hardship in words that no rule knows.
  expect(shareWhere(contacted, (it) => it?.gate_at_end === 'closed')).toBeLessThan(0.05)
})

const outageOf = (it: TrueInteraction) => it.cause === 'outage' && it.matter?.endsWith('/98') === true && it.what === 'contact'

test('6. rescues after an outage', async () => {
  const rows = await ask(6)
  const hit = truth.answered.filter((it) => outageOf(it) && it.attempt === 1)
  const mended = truth.answered.filter((it) => outageOf(it) && it.solved === 'yes')
  // Missed are matters of one contact whose beginning was not read as angry, and customers whom no view names (protected).
  const cases = compareSets(keysOf(hit), keys(rows))
  expect([cases.recall > 0.65, cases.precision]).toEqual([true, 1])
  const restored = compareSets(keysOf(mended), keys(rows.filter((it) => it['resolved'] === 'yes')))
  expect([restored.recall > 0.57, restored.precision]).toEqual([true, 1])
  // Those who spoke in public are known. Whether they praised is told of few: their praise names the trouble.
  const spoke = new Set(keys(rows.filter((it) => !['none', 'unknown', 'too_early'].includes(text(it, 'public_words')))))
  const found = keys(rows)
  const posted = keysOf(
    truth.interactions.filter((it) => it.what === 'post' && Date.parse(it.occurred_at) > instant(rows[0] ?? {}, 'opened_at')),
  )
  expect(found.filter((it) => !spoke.has(it) && posted.includes(it)).length).toBeLessThanOrEqual(3)
  const praising = keysOf(truth.interactions.filter((it) => it.praises_rescue?.endsWith('/98') === true)).filter((it) => found.includes(it))
  const praised = compareSets(praising, keys(rows.filter((it) => ['positive', 'both'].includes(text(it, 'public_words')))))
  // Measured: one of the seventeen who praise the firm for it.
  expect(praised.recall).toBeGreaterThan(0)

  const matters = [
    ...groupBy(
      truth.answered.filter(({ cause }) => cause === 'outage'),
      ({ matter }) => matter ?? '',
    ).values(),
  ]
  const ends = matters
    .map((all) => all.toSorted((a, b) => (a.occurred_at < b.occurred_at ? -1 : 1)))
    .filter(({ length, 0: first }) => length > 1 || first?.began === 'angry')
    .map((all) => ({ brand: all[0]?.brand, solved: all.at(-1)?.solved }))
  for (const row of await ask(6, 2)) {
    const judged = ends.filter(({ brand, solved }) => brand === row['brand'] && solved !== 'open')
    expect(
      isWithin(
        shareWhere(judged, ({ solved }) => solved === 'yes'),
        row,
        'restored_share',
      ),
    ).toBe(true)
  }
})

test('7. NPS transitions', async () => {
  const classOf = ({ nps }: TrueInteraction) => ((nps ?? 0) >= 9 ? 'promoter' : (nps ?? 0) >= 7 ? 'passive' : 'detractor')
  const rows = await ask(7)
  expect(rows).toHaveLength(9 * firm.brands.length)
  for (const row of rows) {
    const theirs = [...truth.of.values()].filter(([first]) => first?.brand === row['brand'])
    const answers = theirs.map((all) => all.filter(({ nps }) => nps !== null))
    const pairs = answers.flatMap((all) => all.slice(1).map((next, at) => [all[at] ?? next, next] as const))
    const from = pairs.filter(([first]) => classOf(first) === row['from_class'])
    expect(['answers', 'answered_again', 'never_answered', 'pairs', 'transitions'].map((it) => number(row, it))).toEqual([
      answers.flat().length,
      answers.filter(({ length }) => length > 1).length,
      theirs.filter((all, at) => all.some(isContact) && answers[at]?.length === 0).length,
      from.length,
      from.filter(([, next]) => classOf(next) === row['to_class']).length,
    ])
  }
})

test('8. offers made while the customer was upset', async () => {
  const rows = await ask(8)
  expect(rows).toHaveLength(2 * firm.brands.length)
  for (const row of rows) {
    const kind = row['offer_kind'] === 'retention'
    const offers = truth.answered.filter((it) => it.brand === row['brand'] && it.offer !== 'none' && (it.asks !== 'none') === kind)
    expect(number(row, 'offers')).toBe(offers.length)
    const upset = offers.filter(wasUpset)
    const refused = (all: readonly TrueInteraction[]) => shareWhere(all, ({ offer }) => offer === 'rejected')
    const shares = [
      ['while_closed_share', upset.length / offers.length],
      ['closed_refused_share', refused(upset)],
      ['open_refused_share', refused(offers.filter((it) => !wasUpset(it)))],
    ] as const
    // A plain report of a problem is taken for anger in two of five contacts. Offers to stay are made to those who are angry anyway.
    for (const [column, so] of shares)
      if (kind || column === 'open_refused_share') expect(isWithin(so, row, column)).toBe(true)
      else expect(Math.abs(number(row, column) - so)).toBeLessThan(column === 'while_closed_share' ? 0.26 : 0.12)
  }
})

/** In the contact itself before the offer, or 14 days before it, in one after which the firm owed them something. */
function wasUpset(offer: TrueInteraction): boolean {
  const at = Date.parse(offer.occurred_at)
  const theirs = truth.of.get(keyOfAccount(offer.customer)) ?? []
  const last = theirs.findLast((it) => it.what === 'contact' && it.gave_up === null && Date.parse(it.occurred_at) < at)
  return offer.offered_while_upset === true || (last?.gate === 'closed' && at - Date.parse(last.occurred_at) < 14 * DAY_MS)
}

test('9. barriers of the phone menu', async () => {
  const calls = truth.interactions.filter(({ channel }) => channel === 'phone')
  const callerOf = ({ customer }: TrueInteraction) =>
    truth.customers.get(keyOfAccount(customer))?.stage === 'prospect' ? 'prospect' : 'customer'
  const groups = groupBy(calls, (it) => [it.brand, callerOf(it), Math.min(6, it.menu_steps ?? 0)].join(' '))
  const counted = (await ask(9)).map((it): readonly [string, readonly number[]] => [
    ['brand', 'caller', 'menu_steps'].map((column) => text(it, column)).join(' '),
    ['calls', 'abandoned', 'abandoned_in_menu'].map((column) => number(it, column)),
  ])
  const gaveUp = (all: readonly TrueInteraction[], ...where: readonly unknown[]) =>
    all.filter(({ gave_up }) => where.includes(gave_up)).length
  expect(new Map(counted)).toEqual(
    new Map([...groups].map(([group, all]) => [group, [all.length, gaveUp(all, 'ivr', 'queue'), gaveUp(all, 'ivr')]])),
  )
})

test('10. the promise that was contradicted', async () => {
  const rows = await ask(10)
  const campaigns = firm.campaigns.map(codeOf)
  expect(new Set(rows.map((it) => text(it, 'campaign')))).toEqual(new Set([...campaigns, 'unknown']))
  const named = (it: TrueInteraction) =>
    firm.campaigns.filter((name) => isToldIn(it, 'promise_broken', name)).map((name) => `${it.interaction_id} ${codeOf(name)}`)
  const claimed = (await ask(10, 2)).map((it) => `${text(it, 'interaction_id')} ${text(it, 'campaign')}`)
  expect(sum(rows.map((it) => number(it, 'contradicted')))).toBe(claimed.length)
  // The rules know a fifth of the ways in which the texts say it.
  const { recall, precision } = compareSets(truth.answered.flatMap(named), claimed)
  expect([recall > 0.42, precision > 0.88]).toEqual([true, true])
})

test('11. what nobody could find', async () => {
  const claimed = (await ask(11, 2)).map((it) => text(it, 'interaction_id'))
  expect(sum((await ask(11)).map((it) => number(it, 'contacts')))).toBe(claimed.length)
  // Look-alikes ("where do I find") are as frequent as what is meant.
  const { recall, precision } = compareSets(
    truth.answered.filter((it) => isToldIn(it, 'missing_content')).map((it) => it.interaction_id),
    claimed,
  )
  expect([recall > 0.3, precision > 0.68]).toEqual([true, true])
})

test('12. products that go together', async () => {
  const rows = await ask(12)
  expect(rows).toHaveLength(sum(firm.brands.map(({ products: { length } }) => (length * (length - 1)) / 2)))
  for (const row of rows) {
    const owners = [...truth.customers.values()].filter((it) => it.brand === row['brand'] && it.stage === 'current')
    const has = (...names: readonly string[]) => shareWhere(owners, ({ products }) => names.every((it) => products.includes(it)))
    const [one, other] = [text(row, 'product'), text(row, 'goes_with')]
    expect(isWithin(has(one, other) / (has(one) * has(other)), row, 'lift')).toBe(true)
    const listed = firm.brands.map(({ products }) => products.slice(0, 2).toSorted().join(' and '))
    expect(row['is_listed']).toBe(listed.includes([one, other].toSorted().join(' and ')))
  }
})

test('13. who was heard, and who was not', async () => {
  const rows = await ask(13)
  const heard = [...truth.customers].filter(([key]) => truth.of.get(key)?.some(isContact) === true).map(([, it]) => it)
  for (const row of rows)
    expect(number(row, 'customers')).toBe(
      heard.filter((it) => it.brand === row['brand'] && it.stage === row['stage'] && it.segment === row['segment']).length,
    )
  expect(sum(rows.map((it) => number(it, 'customers')))).toBe(heard.length)
  expect(sum(rows.map((it) => number(it, 'counted_customers')))).toBe(PLAN.customers)
  expect(sum(rows.map((it) => number(it, 'anonymous_contacts')))).toBe(0)
})

test('14. what stops agents, and their ideas', async () => {
  const isTold = (voice: string) => (it: TrueInteraction) => (voice === 'idea' ? isToldIn(it, 'idea') : isToldIn(it, 'held_back', voice))
  const claimed = await ask(14, 2)
  // Measured: 0.67 and 1.00, 0.79 and 1.00, 0.16 and 0.62. Ideas have as many wordings as people.
  for (const [voice, leastRecall, leastPrecision] of [
    ['policy', 0.64, 0.98],
    ['tools', 0.76, 0.98],
    ['idea', 0.14, 0.55],
  ] as const) {
    const ids = claimed.filter((it) => it['voice'] === voice).map((it) => text(it, 'interaction_id'))
    const { recall, precision } = compareSets(
      truth.answered.filter(isTold(voice)).map((it) => it.interaction_id),
      ids,
    )
    expect([voice, recall > leastRecall, precision > leastPrecision]).toEqual([voice, true, true])
  }
  const within = (await ask(14)).filter((row) => {
    const week = truth.answered.filter((it) => it.brand === row['brand'] && weekOf(it) === row['week'])
    return isWithin(shareWhere(week, isTold(text(row, 'voice'))), row, 'contact_share')
  })
  expect(within.length / (await ask(14)).length).toBeGreaterThan(0.85)
})

test('15. cost beside impact', async () => {
  const rows = await ask(15)
  const hours = ({ handle_ms }: TrueInteraction) => (handle_ms ?? 0) / 3_600_000
  const price = (channel: string, end: string) =>
    Number(
      assumptionLines
        .filter((it) => it['name'] === 'handle_hour')
        .toSorted((a) => (a['channel'] === channel ? -1 : 1))
        .find((it) => it['channel'] === channel || it['channel'] === null)?.[end],
    )
  for (const { id } of firm.brands) {
    const of = rows.filter((it) => it['brand'] === id)
    const contacts = truth.interactions.filter(({ brand }) => brand === id)
    expect(sum(of.map((it) => number(it, 'handle_hours')))).toBeCloseTo(sum(contacts.map(hours)), 6)
    for (const end of ['low', 'mid', 'high'])
      expect(sum(of.map((it) => number(it, `handle_cost_${end}`)))).toBeCloseTo(
        sum(contacts.map((it) => hours(it) * price(it.channel, end))),
        4,
      )
  }
  expect(new Set(rows.map((it) => it['currency']))).toEqual(new Set(['EUR']))
})

test('16. the back-test of churn, as it was known at a date', async () => {
  const at = Date.parse('2026-02-15')
  const rows = await ask(16)
  const known = new Set(keysOf([...truth.interactions, ...truth.redacted].filter(({ arrivedAt }) => arrivedAt <= at)))
  const named = [...known].filter((key) => !isProtectedTruth(truth.of.get(key)))
  // No view names protected customers. The rules miss some of them, and then they are here.
  const { recall, precision } = compareSets(named, keys(rows))
  expect([recall > 0.99, precision > 0.97]).toEqual([true, true])
  expect(compareSets(known, keys(rows)).precision).toBe(1)
  expect(rows.filter((it) => instant(it, 'occurred_at') > at)).toEqual([])
  expect(new Set(keys(rows)).size).toBe(rows.length)
  for (const row of rows) {
    const left = truth.customers.get(text(row, 'customer_key'))?.left_at ?? null
    expect(row['cancelled_at'] === null ? null : instant(row, 'cancelled_at')).toBe(
      left === null || Date.parse(left) < at ? null : Date.parse(left),
    )
  }
  const gone = (bands: readonly string[]) =>
    shareWhere(
      rows.filter((it) => bands.includes(text(it, 'risk_band'))),
      (it) => it['cancelled_at'] !== null,
    )
  expect(gone(['high'])).toBeGreaterThan(10 * gone(['low']))
})

test('17. the whole history of one customer', async () => {
  const rows = await ask(17)
  const most = Math.max(...[...truth.of.values()].filter((all) => !isProtectedTruth(all)).map(({ length }) => length))
  const theirs = truth.interactions.filter(({ customer }) => customer === truth.byId.get(text(rows[0] ?? {}, 'conversation_id'))?.customer)
  expect(theirs.length).toBeGreaterThanOrEqual(most)
  expect(rows.map((it) => [it['conversation_id'], instant(it, 'occurred_at'), it['brand'], it['channel']])).toEqual(
    theirs
      .toSorted((a, b) => Date.parse(a.occurred_at) - Date.parse(b.occurred_at))
      .map((it) => [it.interaction_id, Date.parse(it.occurred_at), it.brand, it.channel]),
  )
})

test('18. incidents', async () => {
  const { outage } = calendar(PLAN.from, PLAN.days, firm.brands)
  const rows = await ask(18)
  expect(rows.map((it) => [it['brand'], it['cause'], it['region'], it['local_day']])).toEqual([
    [outage.brand.id, 'outage', REGIONS[outage.town], new Date(outage.day).toISOString().slice(0, 10)],
  ])
  // Those before the first hour above the limit, and after the last, are missing.
  const hit = new Set(keysOf(truth.answered.filter((it) => outageOf(it) && it.attempt === 1)))
  expect(number(rows[0] ?? {}, 'customers') / hit.size).toBeGreaterThan(0.75)
})

test('19. how fresh and complete it is', async () => {
  const newest = Math.max(...truth.interactions.map((it) => Date.parse(it.occurred_at)))
  const rows = await ask(19)
  expect(rows).toHaveLength(3)
  for (const row of rows) {
    expect(instant(row, 'newest_fact')).toBe(newest)
    expect(instant(row, 'newest_arrival')).toBe(newestArrival)
  }
  const dayOf = (at: number) => Math.floor(at / DAY_MS)
  const late = groupBy(truth.interactions.filter(isContact), (it) => String(dayOf(it.arrivedAt) - dayOf(Date.parse(it.occurred_at))))
  expect((await ask(19, 2)).map((it) => [number(it, 'days_late'), number(it, 'contacts')])).toEqual(
    [...late].map(([days, all]) => [Number(days), all.length]).toSorted(([a = 0], [b = 0]) => a - b),
  )
})

test('20. what a column means', async () => {
  const lake = memoryLake()
  const contracts = describeContracts(eventConsumers, declaredSignals, views)
  await keepContracts(lake, contracts, { kind: 's3', address: 's3://acme/prod' })
  const columns = groupBy(await ask(20), (it) => text(it, 'table_name'))
  for (const { name, kind } of contracts) {
    const told = await lake.read(`_meta/v1/${kind === 'view' ? 'views/' : ''}${name}/dictionary.md`)
    const lines = Buffer.from(told?.body ?? [])
      .toString('utf8')
      .split('\n')
    // `day` is not in the files: the script adds it, and where a dataset has no view of revisions no dictionary tells of it.
    const silent = (columns.get(name) ?? []).filter(
      (it) =>
        it['column_name'] !== 'day' &&
        !lines.some((line) => line.includes(`| \`${text(it, 'column_name')}\` |`) && / \S.*\. \|$/.test(line)),
    )
    expect([name, columns.has(name), silent]).toEqual([name, true, []])
  }
})

test('the page asks twenty questions in order, each in one or two statements, and the table has a line for each', () => {
  expect(sections.map((it) => /^(\d+)\. .+\?\n/.exec(it)?.[1])).toEqual(Array.from({ length: 20 }, (_, n) => String(n + 1)))
  for (const { length } of statements) expect([1, 2]).toContain(length)
  expect([...page.matchAll(/^\| (\d+)\. /gm)].map(([, it]) => Number(it))).toEqual(sections.map((_, n) => n + 1))
})
