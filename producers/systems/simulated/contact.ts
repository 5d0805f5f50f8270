import type { Draft } from '../../adapter.ts'
import { baseOf } from './contact-base.ts'
import type { Contact, Naming } from './contact-shape.ts'
import { conversation } from './conversation.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'
import { AGENTS, HOUR_MS, MINUTE_MS } from './firm.ts'
import { publicContact } from './public-contact.ts'
import type { SeededRandom } from './random.ts'
import { handlerOf, menuOf, statedBesides, statedLanguage } from './surroundings.ts'

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
  const menu = channel === 'phone' ? menuOf(errand, customer, random) : undefined
  const { turns, told, offeredIn } = conversation(errand, customer, random, kind)
  const draft: Draft = {
    ...baseOf(errand, customer, naming, endsAt),
    channel,
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    ...(errand.place === 'shop' ? { touchpoint: `shop ${customer.town}` } : {}),
    agents: [handlerOf(agent, customer)],
    queue: { name: customer.brand.queue },
    product: { name: customer.product },
    reasons: [{ code: errand.asks === 'none' ? customer.trade.firm.reasons[errand.cause] : 'contract_question', given_by: 'agent' }],
    content: { status: 'included', ...statedLanguage(customer, random), truncated: false, turns: [...turns] },
    timings: isMail
      ? { first_response_ms: wait, first_human_reply_ms: wait, resolution_ms: wait + talk }
      : {
          ...(menu === undefined ? {} : { ivr_ms: menu.ms }),
          queue_wait_ms: wait,
          talk_ms: talk,
          hold_ms: hold,
          after_work_ms: work,
          handle_ms: talk + hold + work,
          total_ms: wait + talk + hold,
        },
    hold_count: hold > 0 ? 1 : 0,
    transfer_count: passedOn,
    ...(menu === undefined ? {} : { ivr: menu.ivr, disconnected_by: random.chance(0.8) ? 'customer' : 'agent' }),
    ...statedBesides(errand, customer, passedOn, random),
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
