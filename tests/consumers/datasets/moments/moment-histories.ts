import fc from 'fast-check'
import type { Received } from '../../../../consumers/consumer.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { interaction, ratingOf, spoken } from '../../../builders/interaction.ts'

export const DAY_LENGTH = 86_400_000
export const NEW_YEAR = Date.parse('2026-01-01T00:00:00.000Z')
export const CUSTOMER = 'p1:00000000000000000000000000000001'

/** A contact `day` days after the new year of 2026, taken in an hour after it happened. */
export function contactOn(day: number, about: Partial<Interaction> = {}, over: Partial<Received> = {}): Received {
  const occurred_at = new Date(NEW_YEAR + day * DAY_LENGTH).toISOString()
  const it = interaction({ interaction_id: `generic:acme:${day}`, occurred_at, ...about })
  return {
    interaction: it,
    eventId: `${it.interaction_id}/${it.revision}`,
    recordedAt: Date.parse(it.occurred_at) + 3_600_000,
    offset: 0n,
    analysis: 'allowed',
    ...over,
  }
}

const maybe = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined })
const id = (number: number) => `generic:acme:${number}`

const WORDS = [
  ['customer', 'This is terrible, I am furious. Worst service ever, I hate it!'],
  ['customer', 'Thank you so much, that was wonderful help.'],
  ['customer', 'My number is on the letter.'],
  ['customer', 'It is still not working.'],
  ['customer', 'My husband died last week.'],
  ['customer', 'We are moving to a new flat next month.'],
  ['customer', 'I want to cancel my contract.'],
  ['agent', 'I will look into it.'],
] as const

const about = fc.record({
  phase: fc.constantFrom('opened', 'updated', 'closed', 'closed', 'closed', 'reopened', 'redacted', 'deleted'),
  channel: fc.constantFrom('phone', 'chat', 'email', 'survey'),
  direction: fc.constantFrom('inbound', 'inbound', 'inbound', 'outbound', undefined),
  brand: maybe(fc.constantFrom({ id: 'acme' }, { id: 'zenith' })),
  stage: maybe(fc.constantFrom('prospect', 'current', 'former', 'unknown')),
  tenure_start: maybe(fc.constant('2020-02-01T00:00:00.000Z')),
  contract: maybe(
    fc.constantFrom(
      { status: 'none' },
      { status: 'fixed', ends_at: '2027-06-01T00:00:00.000Z', notice_days: 90 },
      { status: 'fixed', ends_at: '2026-01-20T00:00:00.000Z' },
    ),
  ),
  conversation_id: maybe(fc.constantFrom('t1', 't2')),
  related: maybe(
    fc
      .tuple(fc.constantFrom('rating_of', 'follow_up_of', 'part_of', 'part_of', 'merged_into'), fc.nat(5))
      .map(([relation, number]) => [{ relation, interaction_id: id(number) }]),
  ),
  reasons: maybe(fc.constantFrom('billing', 'outage', 'sales', 'x').map((code) => [{ code, given_by: 'agent' }])),
  resolution: maybe(
    fc.record({
      status: fc.constantFrom('open', 'pending_customer', 'resolved', 'resolved', 'closed_unresolved', 'abandoned', 'spam', 'unknown'),
      confirmed_by: fc.constantFrom('customer', 'agent', 'system', 'none'),
    }),
  ),
  offers: maybe(
    fc
      .record({
        kind: fc.constantFrom('retention', 'upsell'),
        outcome: fc.constantFrom('accepted', 'rejected', 'deferred', 'unknown'),
        turn_seq: maybe(fc.nat(3)),
      })
      .map(({ turn_seq, ...it }) => [{ ...it, ...(turn_seq === undefined ? {} : { turn_seq }) }]),
  ),
  ratings: maybe(
    fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((value) => [ratingOf('csat', value)]),
      fc.integer({ min: 0, max: 1 }).map((value) => [ratingOf('csat', 1 + 4 * value, { subject: 'resolution' })]),
    ),
  ),
  transfer_count: maybe(fc.nat(3)),
  timings: maybe(fc.constantFrom({ queue_wait_ms: 900_000 }, { queue_wait_ms: 1 })),
  said: maybe(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })),
})

type Drawn = {
  readonly number: number
  readonly revision: number
  readonly about: Partial<Interaction>
  readonly states: 'granted' | 'denied' | 'withdrawn' | undefined
  readonly withheld: boolean
}

function drawn(interactions: number): fc.Arbitrary<Drawn> {
  return fc
    .record({
      number: fc.nat(interactions - 1),
      revision: fc.integer({ min: -1, max: 3 }),
      about,
      states: fc.constantFrom(undefined, undefined, undefined, undefined, 'granted', 'granted', 'denied', 'withdrawn'),
      withheld: fc.integer({ min: 0, max: 19 }).map((it) => it === 0),
    })
    .map(({ about: it, ...rest }) => ({ ...rest, about: valid(it) }))
}

/** What the event allows: nothing said after a deletion, a survey has a rating, undefined is absent. */
function valid({ said, stage, tenure_start, contract, ...rest }: Readonly<Record<string, unknown>>): Partial<Interaction> {
  const stated = withoutGaps(rest) as Partial<Interaction>
  const isSilent = stated.phase === 'redacted' || stated.phase === 'deleted'
  return {
    ...stated,
    ...(rest['direction'] === undefined ? { direction: undefined } : {}),
    customer: { ref: CUSTOMER, ...withoutGaps({ stage, tenure_start, contract }) } as Interaction['customer'],
    ...(said === undefined || isSilent ? {} : { content: spoken(...(said as (typeof WORDS)[number][])) }),
    ...(stated.channel === 'survey' && stated.ratings === undefined ? { ratings: [ratingOf('nps', 3)] } : {}),
  }
}

const withoutGaps = (it: object) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined))

/** One customer's events, several revisions of up to so many interactions whose times do not move. */
export function momentEvents(interactions: number, most: number, least = 1): fc.Arbitrary<readonly Received[]> {
  return fc.array(drawn(interactions), { minLength: least, maxLength: most, size: 'max' }).map((all) =>
    all.map(({ number, revision, about: it, states, withheld }, index) =>
      contactOn(
        Math.floor(number / 2) * 5,
        {
          ...it,
          related: it.related?.filter(({ interaction_id }) => interaction_id !== id(number)),
          interaction_id: id(number),
          revision,
          consent: states === undefined ? undefined : { analysis: states },
        },
        {
          eventId: `e${index}`,
          analysis: states === undefined ? (withheld ? 'withheld' : 'allowed') : states === 'granted' ? 'allowed' : 'withheld',
          offset: BigInt(index),
          recordedAt: NEW_YEAR + Math.floor(number / 2) * 5 * DAY_LENGTH + (index % 7 === 0 ? -60_000 : 60_000),
        },
      ),
    ),
  )
}
