import type { Customer } from './customers.ts'
import { errand, type Errand } from './errand.ts'
import { DAY_MS, type Calendar } from './firm.ts'
import { CAUSE_WEIGHTS, OUTAGE, PLOTS } from './rates.ts'

/** Three tries within ten days, none of which helps. */
export function trouble(customer: Customer, at: number, matter: number): readonly Errand[] {
  const { random } = customer
  const cause = random.weighted(CAUSE_WEIGHTS)
  return [1, 2, 3].map((attempt) =>
    errand(customer, at + (attempt - 1) * random.whole(2, 4) * DAY_MS, matter, attempt, {
      cause,
      begins: attempt === 1 ? 'plain' : 'angry',
      ends: 'bitter',
      solved: attempt === 3 ? 'no' : 'open',
    }),
  )
}

/** The same, and a fourth try that mends it. */
export function rescued(customer: Customer, at: number): readonly Errand[] {
  const { random } = customer
  const hurt = trouble(customer, at, 95)
  const cause = hurt.at(0)?.cause ?? 'billing'
  const saved = errand(customer, at + random.whole(10, 16) * DAY_MS, 95, 4, { cause, begins: 'angry', ends: 'glad', solved: 'yes' })
  return [...hurt, saved, ...(random.chance(PLOTS.rescuedPosts) ? [praise(customer, saved, 2)] : [])]
}

/** On the dark day most of those it hits turn to the firm; the line is back the day after. Some tell others how it went. */
export function outage(customer: Customer, { outage: dark }: Calendar): readonly Errand[] {
  const { random, brand, town, stage } = customer
  const hit = brand === dark.brand && town === dark.town && stage === 'current' && random.chance(OUTAGE.turnsToFirm)
  if (!hit) return []
  const first = errand(customer, dark.day, 98, 1, { cause: 'outage', begins: 'angry', ends: 'bitter', solved: 'open' })
  if (!random.chance(OUTAGE.mended)) {
    const grumble = errand(customer, dark.day + random.whole(1, 10) * DAY_MS, 99, 1, {
      place: 'post',
      begins: 'angry',
      ends: 'bitter',
      solved: 'no',
    })
    return random.chance(OUTAGE.grumbles) ? [first, grumble] : [first]
  }
  const mended = errand(customer, dark.day + DAY_MS, 98, 2, { cause: 'outage', ends: 'glad', solved: 'yes' })
  return [first, mended, ...(random.chance(OUTAGE.praises) ? [praise(customer, mended, 10)] : [])]
}

/** A post within days about a matter that ended well. */
function praise(customer: Customer, { at, matter, cause }: Errand, days: number): Errand {
  return errand(customer, at + customer.random.whole(1, days) * DAY_MS, 99, 1, {
    place: 'post',
    cause,
    ends: 'glad',
    solved: 'yes',
    praises: matter,
  })
}
