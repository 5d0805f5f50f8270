import type { Draft } from '../../adapter.ts'
import { conversation, publicWords } from './conversation.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { AGENTS, HOUR_MS, MINUTE_MS } from './firm.ts'
import type { SeededRandom } from './random.ts'
import type { Planted } from './truth.ts'

/** A contact when everything is known of it, and how hard it was. Revisions and repeats are cut from it (deliveries.ts). */
export type Contact = { readonly draft: Draft; readonly endsAt: number; readonly painless: boolean; readonly told: readonly Planted[] }

export type Naming = { readonly id: string; readonly native: string; readonly thread: string }

export function contactOf(errand: Errand, customer: Customer, naming: Naming, random: SeededRandom): Contact {
  return errand.place === 'post' || errand.place === 'review'
    ? publicContact(errand, customer, naming, random)
    : serviceContact(errand, customer, naming, random)
}

type Medium = { readonly channel: Draft['channel']; readonly kind: 'speech' | 'message' | 'email' }

function serviceContact(errand: Errand, customer: Customer, naming: Naming, random: SeededRandom): Contact {
  const { channel, kind } = mediumOf(errand, random)
  const busy = errand.cause === 'outage' || customer.brand.sloppy > 0.1
  const isMail = kind === 'email'
  const wait = isMail ? Math.round(random.about(busy ? 20 : 9) * HOUR_MS) : Math.round(random.about(busy ? 5 : 2) * MINUTE_MS)
  const talk = Math.round((2 + random.about(5)) * MINUTE_MS)
  const hold = !isMail && random.chance(0.25) ? Math.round(random.about(90_000)) : 0
  const work = Math.round(random.about(60_000))
  const passedOn = random.weighted([
    [0, 70],
    [1, 22],
    [2, 8],
  ])
  const endsAt = errand.at + wait + talk + hold
  const agent = random.pick(AGENTS)
  const { turns, told, offeredIn } = conversation(errand, customer, random, kind)
  const draft: Draft = {
    ...base(errand, customer, naming, endsAt),
    channel,
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    ...(errand.place === 'shop' ? { touchpoint: `shop ${customer.town}` } : {}),
    agents: [
      {
        kind: 'human',
        ref: `a${AGENTS.indexOf(agent)}`,
        team: customer.brand.queue,
        site: customer.brand.site,
        outsourced: customer.brand.outsourced,
      },
    ],
    product: { name: customer.product },
    reasons: [{ code: errand.asks === 'none' ? customer.trade.firm.reasons[errand.cause] : 'contract_question', given_by: 'agent' }],
    content: { status: 'included', language: 'en', truncated: false, turns: [...turns] },
    timings: isMail
      ? { first_response_ms: wait, first_human_reply_ms: wait, resolution_ms: wait + talk }
      : {
          queue_wait_ms: wait,
          talk_ms: talk,
          hold_ms: hold,
          after_work_ms: work,
          handle_ms: talk + hold + work,
          total_ms: wait + talk + hold,
        },
    hold_count: hold > 0 ? 1 : 0,
    transfer_count: passedOn,
    resolution: {
      status: errand.solved === 'yes' ? 'resolved' : errand.solved === 'no' ? 'closed_unresolved' : 'pending_company',
      confirmed_by: errand.solved === 'yes' ? (random.chance(0.85) ? 'agent' : 'system') : 'none',
      first_contact: errand.solved === 'yes' && errand.attempt === 1,
    },
    ...(errand.offer === 'none' ? {} : { offers: [offerOf(errand, customer, offeredIn)] }),
    ...(errand.ends === 'glad' && errand.cause === 'billing' && errand.attempt > 1
      ? { compensation: [{ kind: 'credit', amount_minor: random.whole(5, 40) * 100, currency: 'EUR' }] }
      : {}),
  }
  const painless = errand.attempt === 1 && passedOn < 2 && wait <= (isMail ? 24 * HOUR_MS : 5 * MINUTE_MS)
  return { draft, endsAt, painless, told }
}

function mediumOf({ place, cause }: Errand, random: SeededRandom): Medium {
  if (place === 'shop') return { channel: cause === 'billing' ? 'billing_desk' : 'in_person', kind: 'speech' }
  return random.weighted<Medium>([
    [{ channel: 'phone', kind: 'speech' }, 48],
    [{ channel: 'chat', kind: 'message' }, 24],
    [{ channel: 'email', kind: 'email' }, 18],
    [{ channel: 'messaging', kind: 'message' }, 10],
  ])
}

function publicContact(errand: Errand, customer: Customer, naming: Naming, random: SeededRandom): Contact {
  const isReview = errand.place === 'review'
  const stars = errand.ends === 'glad' ? random.whole(4, 5) : errand.ends === 'bitter' ? random.whole(1, 2) : 3
  const likes = Math.floor(random.about(4))
  const { turns, told } = publicWords(errand, customer, random)
  const draft: Draft = {
    ...base(errand, customer, naming, errand.at),
    channel: isReview ? 'review' : 'social_public',
    visibility: 'public',
    direction: 'inbound',
    initiated_by: 'customer',
    reach: { followers: customer.followers, likes },
    content: { status: 'included', language: 'en', truncated: false, turns: [...turns] },
    ...(isReview
      ? {
          ratings: [
            {
              kind: 'star',
              value: stars,
              min: 1,
              max: 5,
              higher_is_better: true,
              score01: (stars - 1) / 4,
              subject: 'brand',
              context: 'relationship',
            },
          ],
        }
      : {}),
  }
  return { draft, endsAt: errand.at, painless: true, told }
}

/** The source knows the turn of most offers; an offer of more has its product. */
function offerOf({ offer, offerKind }: Errand, { other, index }: Customer, turn: number | undefined) {
  return {
    kind: offerKind,
    ...(offerKind === 'upsell' ? { product: other } : {}),
    made_by: 'agent',
    ...(turn === undefined || index % 5 === 0 ? {} : { turn_seq: turn }),
    outcome: offer === 'none' ? 'unknown' : offer,
  } as const
}

function base({ at }: Errand, customer: Customer, { id, native, thread }: Naming, endsAt: number) {
  const { brand, boundUntil, consent, marketing } = customer
  return {
    interaction_id: id,
    conversation_id: thread,
    revision: endsAt,
    phase: 'closed',
    occurred_at: new Date(at).toISOString(),
    ended_at: new Date(endsAt).toISOString(),
    time_quality: 'exact',
    is_partial: false,
    event_type: 'contact.closed',
    event_key: `${native}/closed/${endsAt}`,
    is_test: false,
    brand: { id: brand.id, name: brand.name },
    customer: {
      identifiers: [{ kind: 'account', value: customer.account, link: 'source' }],
      stage: customer.stage,
      segment: customer.segment,
      value: { amount_minor: customer.valueMinor, currency: 'EUR', basis: 'year' },
      ...(customer.stage === 'prospect'
        ? {}
        : {
            contract:
              boundUntil === undefined
                ? ({ status: 'rolling', notice_days: brand.noticeDays } as const)
                : ({ status: 'fixed', ends_at: new Date(boundUntil).toISOString(), notice_days: brand.noticeDays } as const),
          }),
    },
    consent: {
      ...(consent === undefined ? {} : { analysis: consent }),
      ...(marketing === 'unknown' ? {} : { marketing_contact: marketing }),
    },
  } as const satisfies Partial<Draft>
}
