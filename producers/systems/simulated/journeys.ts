import type { Customer } from './customers.ts'
import { errand, type Errand } from './errand.ts'
import { DAY_MS, type Calendar } from './firm.ts'
import { withOffer } from './offers.ts'
import { withAsides } from './plantings.ts'
import { EVERYDAY, PLOTS } from './rates.ts'
import { outage, rescued, trouble } from './troubles.ts'

/** When the customer left, or that they did not. */
export type Life = { readonly errands: readonly Errand[]; readonly leftAt: number | undefined }

/** A customer's errands within the time simulated, in order. */
export function lifeOf(customer: Customer, when: Calendar): Life {
  const { errands, leftAt } = story(customer, when)
  const kept = [...errands, ...outage(customer, when)].filter(({ at }) => at >= when.from && at < when.until)
  const stays = leftAt !== undefined && leftAt < when.until ? leftAt : undefined
  const lived = kept.filter(({ at }) => stays === undefined || at <= stays).toSorted((a, b) => a.at - b.at)
  return { errands: customer.language === 'en' ? lived.map((it) => withAsides(withOffer(it, customer), customer)) : lived, leftAt: stays }
}

function story(customer: Customer, when: Calendar): Life {
  const { random } = customer
  const usual = everyday(customer, when)
  const start = when.from + random.next() * (when.until - when.from) * 0.7
  switch (customer.story) {
    case 'calm':
      return { errands: usual, leftAt: undefined }
    case 'visitor':
      return { errands: usual.map((it) => ({ ...it, place: 'shop' as const })), leftAt: undefined }
    case 'prospect':
      return {
        errands: [visit(customer, start)],
        leftAt: undefined,
      }
    case 'advocate':
      return {
        errands: [
          ...usual.map((it) => ({ ...it, begins: 'plain' as const, ends: 'glad' as const, solved: 'yes' as const })),
          errand(customer, start, 91, 1, { place: random.chance(PLOTS.advocatePosts) ? 'post' : 'review', ends: 'glad', solved: 'yes' }),
        ],
        leftAt: undefined,
      }
    case 'insider':
      return { errands: [errand(customer, start, 92, 1, { place: 'post', ends: 'glad', solved: 'yes' })], leftAt: undefined }
    case 'billing_errors':
      return billed(customer, when)
    case 'captive':
      return { errands: [...usual, ...trouble(customer, start, 93), ...boundAndCross(customer, start + 9 * DAY_MS)], leftAt: undefined }
    case 'leaver':
      return leaves(customer, start)
    case 'rescued':
      return {
        errands: [...usual, ...rescued(customer, start)],
        leftAt: undefined,
      }
    case 'silent':
      return {
        errands: [errand(customer, start, 96, 1, { begins: 'angry', ends: 'bitter', solved: 'no' })],
        leftAt: customer.boundUntil === undefined ? start + random.whole(30, 60) * DAY_MS : undefined,
      }
  }
}

/** Who is not yet a customer asks once, and goes away for good where they are treated badly. */
function visit(customer: Customer, at: number): Errand {
  const { random } = customer
  const begins = random.chance(PLOTS.prospectAngry) ? 'angry' : 'plain'
  const lost = random.chance(PLOTS.prospectLost)
  return errand(customer, at, 90, 1, { cause: 'buying', begins, ...(lost ? { ends: 'bitter', solved: 'no' } : {}) })
}

/** About one matter a month, most of them settled at once; now and then a second try. */
function everyday(customer: Customer, when: Calendar): readonly Errand[] {
  const { random, brand } = customer
  const errands: Errand[] = []
  let matter = 1
  for (let at = when.from + random.about(EVERYDAY.days) * DAY_MS; at < when.until; at += (1 + random.about(EVERYDAY.days)) * DAY_MS) {
    const solved = random.chance(EVERYDAY.solved - brand.sloppy) ? 'yes' : random.chance(EVERYDAY.closedUnsolved) ? 'no' : 'open'
    const first = errand(customer, at, matter, 1, {
      begins: random.chance(EVERYDAY.angry) ? 'angry' : 'plain',
      solved,
      ends: solved === 'yes' ? (random.chance(EVERYDAY.glad) ? 'glad' : 'plain') : random.chance(EVERYDAY.bitter) ? 'bitter' : 'plain',
    })
    errands.push(first)
    if (solved !== 'yes' && random.chance(EVERYDAY.secondTry))
      errands.push(
        errand(customer, at + random.whole(2, 6) * DAY_MS, matter, 2, {
          cause: first.cause,
          begins: 'angry',
          ends: 'plain',
          solved: 'yes',
        }),
      )
    matter += 1
  }
  return errands
}

function billed(customer: Customer, when: Calendar): Life {
  const { random, boundUntil } = customer
  const wrong = when.billing.flatMap((month, index) => {
    const at = month + random.whole(4, 9) * DAY_MS
    const first = errand(customer, at, 10 + index, 1, {
      cause: 'billing',
      begins: index === 0 ? 'plain' : 'angry',
      ends: index === 0 ? 'plain' : 'bitter',
      solved: index === 2 ? 'no' : 'open',
    })
    const chased = random.chance(PLOTS.billChased)
      ? [
          errand(customer, at + random.whole(3, 6) * DAY_MS, 10 + index, 2, {
            cause: 'billing',
            begins: 'angry',
            ends: 'bitter',
            solved: 'no',
          }),
        ]
      : []
    return [first, ...chased]
  })
  const last = wrong.at(-1)
  if (last === undefined || when.billing.length < 3) return { errands: wrong, leftAt: undefined }
  const at = last.at + random.whole(1, 5) * DAY_MS
  const asks = boundUntil === undefined ? 'cancel' : 'contract_end'
  const kept = random.chance(PLOTS.billedKept)
  const end = errand(customer, at, 13, 1, {
    cause: 'billing',
    begins: 'angry',
    ends: kept ? 'plain' : 'bitter',
    solved: kept ? 'yes' : 'no',
    asks,
    offer: kept ? 'accepted' : 'rejected',
  })
  return { errands: [...wrong, end], leftAt: kept || boundUntil !== undefined ? undefined : at + 30 * DAY_MS }
}

function boundAndCross(customer: Customer, at: number): readonly Errand[] {
  const { random } = customer
  return [
    errand(customer, at, 94, 1, { cause: 'policy', begins: 'angry', ends: 'bitter', solved: 'yes', asks: 'contract_end' }),
    errand(customer, at + 2 * DAY_MS, 97, 1, {
      place: random.chance(PLOTS.captivePosts) ? 'post' : 'review',
      begins: 'angry',
      ends: 'bitter',
      solved: 'no',
    }),
  ]
}

function leaves(customer: Customer, start: number): Life {
  const { random, trade } = customer
  const hurt = random.chance(PLOTS.leaverHurt) ? trouble(customer, start, 95) : []
  const at = start + random.whole(10, 20) * DAY_MS
  const kept = random.chance(PLOTS.leaverKept)
  const farewell = errand(customer, at, 96, 1, {
    cause: 'policy',
    begins: hurt.length > 0 ? 'angry' : 'plain',
    ends: kept ? 'glad' : hurt.length > 0 ? 'bitter' : 'plain',
    solved: 'yes',
    asks: random.chance(PLOTS.leaverCancels) || trade.voices.porting.length === 0 ? 'cancel' : 'port',
    rival: random.chance(PLOTS.leaverNamesRival),
    offer: kept ? 'accepted' : random.chance(PLOTS.leaverRefuses) ? 'rejected' : 'none',
  })
  const posts = !kept && random.chance(PLOTS.leaverPosts)
  const parting = errand(customer, at + random.whole(1, 10) * DAY_MS, 97, 1, {
    place: random.chance(PLOTS.captivePosts) ? 'post' : 'review',
    begins: 'angry',
    ends: 'bitter',
    solved: 'no',
  })
  return { errands: [...hurt, farewell, ...(posts ? [parting] : [])], leftAt: kept ? undefined : at + 14 * DAY_MS }
}
