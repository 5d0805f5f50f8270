import { describe, expect, test } from '@jest/globals'
import { ingest, type ConfiguredSource } from '../../../../producers/ingest/ingest.ts'
import { simulated } from '../../../../producers/systems/simulated/adapter.ts'
import { simulate, type SimulationPlan } from '../../../../producers/systems/simulated/simulate.ts'
import type { Simulated } from '../../../../producers/systems/simulated/truth.ts'
import type { CustomerTruth, InteractionTruth } from '../../../../producers/systems/simulated/truth.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { encode } from '../../../../schemas/event/envelope.ts'
import { adapterContext, PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'

const FROM = Date.parse('2026-01-01T00:00:00.000Z')
const DAY = 86_400_000
const PLAN: SimulationPlan = { seed: 7, from: FROM, days: 100, customers: 400 }
const source: ConfiguredSource = {
  name: 'demo',
  config: sourceConfig({ system: 'simulated', account: 'demo', allow_unsigned: true }),
  system: simulated,
}

const all = [...simulate(PLAN)]
const truths = all.flatMap((it) => it.truth)
const people = truths.filter((it): it is CustomerTruth => it.kind === 'customer')
const interactions = truths.filter((it): it is InteractionTruth => it.kind === 'interaction')
const shareOf = <T>(list: readonly T[], is: (it: T) => boolean) => list.filter(is).length / list.length

function ingested({ draft, at }: Simulated) {
  const result = ingest(JSON.parse(JSON.stringify(draft)), source, { door: 'file', receivedAt: at, auth: 'none', key: PSEUDONYM_KEY })
  if (!result.ok) throw new Error(`${draft.interaction_id}: ${result.code} ${result.path}`)
  return result.events
}

const events = all.flatMap(ingested)

describe('the plan decides everything', () => {
  test('the same plan gives the same payloads', () => {
    expect([...simulate(PLAN)]).toStrictEqual(all)
  })

  test('another seed gives another firm', () => {
    expect([...simulate({ ...PLAN, seed: 8, days: 5 })]).not.toStrictEqual([...simulate({ ...PLAN, days: 5 })])
  })

  test('one more customer does not change what the others do', () => {
    const more = [...simulate({ ...PLAN, customers: PLAN.customers + 1 })]
    const newcomer = String(PLAN.customers).padStart(7, '0')
    expect(more.filter((it) => !it.draft.interaction_id.includes(newcomer))).toStrictEqual(all)
    expect(more.length).toBeGreaterThan(all.length)
  })

  test('payloads arrive in order, and nothing happens outside the days', () => {
    expect(all.filter((it, index) => index > 0 && it.at < all[index - 1]!.at)).toStrictEqual([])
    // Answers to surveys come up to three days later, to the last contacts too.
    const [first, last] = [new Date(FROM).toISOString(), new Date(FROM + (PLAN.days + 6) * DAY).toISOString()]
    expect(all.filter(({ draft }) => draft.occurred_at < first || draft.occurred_at >= last)).toStrictEqual([])
  })

  test('a firm without customers still tests its connection every morning', () => {
    const quiet = [...simulate({ ...PLAN, customers: 0, days: 3 })].filter((it) => it.draft.is_test)
    expect(quiet.map((it) => it.draft.occurred_at)).toStrictEqual([
      '2026-01-01T06:00:00.000Z',
      '2026-01-02T06:00:00.000Z',
      '2026-01-03T06:00:00.000Z',
    ])
  })
})

describe('what comes out is what sources send', () => {
  test('every payload becomes an event without a warning', () => {
    expect(events.map((it) => it.data.quality).filter((it) => it !== undefined)).toStrictEqual([])
  })

  test('events have the size and the turns of real ones', () => {
    const bytes = events.reduce((sum, it) => sum + encode(it).length, 0) / events.length
    expect(bytes).toBeGreaterThan(1_200)
    expect(bytes).toBeLessThan(2_800)
    const conversations = events.map((it) => it.data.content.turns?.length ?? 0).filter((it) => it > 1)
    expect(conversations.reduce((sum, it) => sum + it, 0) / conversations.length).toBeGreaterThan(3)
    expect(Math.max(...conversations)).toBeLessThanOrEqual(6)
  })

  test('some arrive twice with one id, some late, some in another order than they happened', () => {
    const ids = events.map((it) => it.id)
    expect(ids.length - new Set(ids).size).toBeGreaterThan(10)
    expect(all.filter((it) => it.at - it.draft.revision > 2 * DAY).length).toBeGreaterThan(5)
    const newest = new Map<string, number>()
    let backwards = 0
    for (const { draft } of all) {
      const before = newest.get(draft.interaction_id)
      if (before !== undefined && draft.revision < before) backwards += 1
      newest.set(draft.interaction_id, Math.max(before ?? draft.revision, draft.revision))
    }
    expect(backwards).toBeGreaterThan(2)
  })

  test.each([
    'channel phone',
    'channel email',
    'channel chat',
    'channel messaging',
    'channel in_person',
    'channel billing_desk',
    'channel survey',
    'channel review',
    'channel social_public',
    'phase opened',
    'phase closed',
    'phase updated',
    'phase rated',
    'phase reopened',
  ])('there is some of: %s', (what) => {
    const [field, value] = what.split(' ') as ['channel' | 'phase', string]
    expect(all.some((it) => it.draft[field] === value)).toBe(true)
  })

  test('an analysis knows the words and not the customer', () => {
    const analysed = all.filter((it) => it.draft.event_type === 'contact.analysed')
    expect(analysed.length).toBeGreaterThan(3)
    for (const { draft } of analysed) {
      expect(draft.customer.identifiers).toStrictEqual([])
      expect(draft.content.turns?.length).toBeGreaterThan(0)
    }
  })

  test('a payload that is none of the simulator is refused', () => {
    const context = adapterContext({ account: 'demo', receivedAt: '2026-01-01T00:00:00.000Z' })
    for (const payload of [null, 7, {}, { ...all[0]!.draft, interaction_id: 'other:demo:1' }])
      expect(simulated.normalize(payload, context)).toMatchObject({ ok: false })
    expect(splitBody(Buffer.from('{'), simulated)).toMatchObject({ ok: false, code: 'not_json' })
    expect(splitBody(Buffer.from(JSON.stringify([all[0]!.draft, all[1]!.draft])), simulated)).toMatchObject({
      ok: true,
      payloads: { length: 2 },
    })
  })
})

describe('the truth', () => {
  test('each interaction and each customer heard of has one line', () => {
    const heard = new Set(all.map((it) => it.draft.interaction_id))
    expect(interactions.map((it) => it.interaction_id).sort()).toStrictEqual([...heard].sort())
    const named = new Set(all.flatMap((it) => it.draft.customer.identifiers.map(({ value }) => value)))
    expect(people.map((it) => it.customer).sort()).toStrictEqual([...named].sort())
  })

  test('it tells of what no payload says: stories, who left, who was paid for his praise', () => {
    expect(new Set(people.map((it) => it.story)).size).toBe(10)
    expect(people.filter((it) => it.left_at !== null).length).toBeGreaterThan(5)
    expect(interactions.some((it) => it.insider && it.word_of_mouth === 'positive')).toBe(true)
    expect(people.filter((it) => it.left_at !== null).every((it) => it.wants_to_leave)).toBe(true)
    expect(JSON.stringify(all.map((it) => it.draft))).not.toContain('billing_errors')
  })

  test('nobody turns to a firm he has left', () => {
    const left = new Map(people.flatMap((it) => (it.left_at === null ? [] : [[it.customer, it.left_at] as const])))
    for (const it of interactions) {
      const at = it.customer === null ? undefined : left.get(it.customer)
      if (at !== undefined && it.what !== 'survey') expect(it.occurred_at <= at).toBe(true)
    }
  })

  test('some are billed wrongly in three months running', () => {
    const billed = people.filter((it) => it.story === 'billing_errors').map((it) => it.customer)
    const months = billed.map(
      (who) => new Set(interactions.filter((it) => it.customer === who && it.what === 'contact').map((it) => it.occurred_at.slice(0, 7))),
    )
    expect(months.filter((it) => it.size >= 3).length).toBeGreaterThan(5)
  })

  test('one day is dark for one brand', () => {
    const dark = new Date(FROM + 40 * DAY).toISOString().slice(0, 10)
    const calls = interactions.filter((it) => it.cause === 'outage' && it.brand === 'lumora' && it.what === 'contact')
    const perDay = new Map<string, number>()
    for (const { occurred_at } of calls) perDay.set(occurred_at.slice(0, 10), (perDay.get(occurred_at.slice(0, 10)) ?? 0) + 1)
    const onDark = perDay.get(dark) ?? 0
    expect([...perDay].filter(([day]) => day !== dark).every(([, count]) => count < onDark)).toBe(true)
    expect(onDark).toBeGreaterThan(3)
  })

  test('captive customers are bound beyond the days and stay', () => {
    const captive = people.filter((it) => it.story === 'captive')
    expect(captive.length).toBeGreaterThan(10)
    expect(captive.every((it) => it.bound_until !== null && Date.parse(it.bound_until) > FROM + 200 * DAY && it.left_at === null)).toBe(
      true,
    )
  })

  test('most contacts are calm, as in life', () => {
    const contacts = interactions.filter((it) => it.what === 'contact' && it.ended !== null)
    expect(shareOf(contacts, (it) => it.ended === 'bitter')).toBeLessThan(0.4)
    expect(shareOf(contacts, (it) => it.solved === 'yes')).toBeGreaterThan(0.55)
    expect(shareOf(contacts, (it) => it.asks !== 'none')).toBeLessThan(0.1)
  })
})
