import fc from 'fast-check'
import type { Received } from '../../../../consumers/consumer.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

export const HISTORY_DAY_MS = 86_400_000
export const START = Date.parse('2026-01-01T00:00:00.000Z')

/** An event as the runtime hands it over, taken in an hour after it happened. */
export function received(about: Partial<Interaction> = {}, over: Partial<Received> = {}): Received {
  const it = interaction(about)
  return {
    interaction: it,
    eventId: `${it.interaction_id}/${it.revision}`,
    recordedAt: Date.parse(it.occurred_at) + 3_600_000,
    offset: 0n,
    analysis: 'allowed',
    ...over,
  }
}

/** A contact `day` days after the new year of 2026, as its own interaction. */
export function contact(day: number, about: Partial<Interaction> = {}, over: Partial<Received> = {}): Received {
  const occurred_at = new Date(START + day * HISTORY_DAY_MS).toISOString()
  return received({ interaction_id: `generic:acme:${day}`, occurred_at, ...about }, over)
}

type Drawn = {
  readonly number: number
  readonly revision: number
  readonly about: Partial<Interaction>
  readonly states: 'granted' | 'denied' | 'withdrawn' | undefined
  readonly withheld: boolean
}

const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined })
const id = (number: number) => `generic:acme:${number}`

const customer = fc.record({
  stage: maybe(fc.constantFrom('prospect', 'current', 'former', 'unknown')),
  segment: maybe(fc.constantFrom('home', 'business')),
  contract: maybe(
    fc.constantFrom(
      { status: 'none' },
      { status: 'rolling', notice_days: 30 },
      { status: 'fixed', ends_at: '2027-06-01T00:00:00.000Z', notice_days: 90 },
      { status: 'fixed', ends_at: '2026-03-01T00:00:00.000Z' },
    ),
  ),
})

const SAID = [
  'I want to cancel my contract.',
  'This is the third time I call and nobody called me back. It is still broken, I am very angry!',
  'Thank you so much, that was wonderful help.',
  'I am switching to another provider.',
  'My number is on the letter.',
]

const about = fc.record({
  phase: fc.constantFrom('opened', 'updated', 'closed', 'closed', 'reopened', 'rated', 'redacted', 'deleted'),
  channel: fc.constantFrom('phone', 'chat', 'email', 'survey'),
  direction: fc.constantFrom('inbound', 'inbound', 'outbound'),
  brand: maybe(fc.constantFrom({ id: 'acme' }, { id: 'zenith' })),
  customer,
  conversation_id: maybe(fc.constantFrom('t1', 't2')),
  related: maybe(
    fc
      .tuple(fc.constantFrom('rating_of', 'follow_up_of', 'transfer_of', 'merged_into'), fc.nat(5))
      .map(([relation, number]) => [{ relation, interaction_id: id(number) }]),
  ),
  reasons: maybe(fc.constantFrom('billing', 'outage', 'cancellation', 'x').map((code) => [{ code, given_by: 'agent' }])),
  resolution: maybe(
    fc.record({
      status: fc.constantFrom('open', 'pending_customer', 'resolved', 'closed_unresolved', 'abandoned', 'spam', 'unknown'),
      confirmed_by: fc.constantFrom('customer', 'agent', 'system', 'none'),
      first_contact: fc.boolean(),
    }),
  ),
  offers: maybe(fc.constantFrom('accepted', 'rejected').map((outcome) => [{ kind: 'retention', outcome }])),
  ratings: maybe(
    fc.oneof(
      fc.integer({ min: 0, max: 10 }).map((value) => [ratingOf('nps', value)]),
      fc.integer({ min: 1, max: 5 }).map((value) => [ratingOf('csat', value)]),
      fc.integer({ min: 1, max: 7 }).map((value) => [ratingOf('ces', value), ratingOf('csat', 1, { subject: 'resolution' })]),
    ),
  ),
  transfer_count: maybe(fc.nat(3)),
  timings: maybe(fc.constantFrom({ queue_wait_ms: 900_000 }, { queue_wait_ms: 1 }, {})),
  said: maybe(fc.constantFrom(...SAID)),
})

function drawn(interactions: number): fc.Arbitrary<Drawn> {
  return fc
    .record({
      number: fc.nat(interactions - 1),
      revision: fc.integer({ min: -1, max: 3 }),
      about,
      states: fc.constantFrom(undefined, undefined, undefined, undefined, 'granted', 'granted', 'denied', 'withdrawn'),
      withheld: fc.integer({ min: 0, max: 19 }).map((it) => it === 0),
    })
    .map(({ about: { said, ...rest }, ...it }) => ({ ...it, about: valid(rest, said) }))
}

/** What the event allows: nothing said after a deletion, a survey has a rating, undefined is absent. */
function valid(rest: Readonly<Record<string, unknown>>, said: string | undefined): Partial<Interaction> {
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Interaction>
  const silent = stated.phase === 'redacted' || stated.phase === 'deleted'
  return {
    ...stated,
    ...(said === undefined || silent ? {} : { content: spoken(['customer', said]) }),
    ...(stated.channel === 'survey' && stated.ratings === undefined ? { ratings: [ratingOf('nps', 3)] } : {}),
  }
}

/** One customer's events, several revisions of up to so many interactions whose times do not move. */
export function customerEvents(interactions: number, most: number, least = 1): fc.Arbitrary<readonly Received[]> {
  return fc.array(drawn(interactions), { minLength: least, maxLength: most, size: 'max' }).map((all) =>
    all.map(({ number, revision, about: it, states, withheld }, index) =>
      received(
        {
          ...it,
          interaction_id: id(number),
          revision,
          consent: states === undefined ? undefined : { analysis: states },
          // Some happen in the same instant, some weeks apart, and every seventh is dated after the log took it in.
          occurred_at: new Date(START + Math.floor(number / 2) * 5 * HISTORY_DAY_MS).toISOString(),
          customer: {
            ...(Object.fromEntries(Object.entries(it.customer ?? {}).filter(([, value]) => value !== undefined)) as object),
            ref: 'p1:00000000000000000000000000000001',
          },
        },
        {
          eventId: `e${index}`,
          analysis: states === undefined ? (withheld ? 'withheld' : 'allowed') : states === 'granted' ? 'allowed' : 'withheld',
          offset: BigInt(index),
          recordedAt: START + Math.floor(number / 2) * 5 * HISTORY_DAY_MS + (index % 7 === 0 ? -60_000 : 60_000),
        },
      ),
    ),
  )
}
