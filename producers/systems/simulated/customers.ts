import { branch, type SeededRandom } from './random.ts'
import { DAY_MS, TOWNS, type Brand } from './firm.ts'
import type { Trade } from './trades/trade.ts'

/** What really goes on with a customer; no event says so. */
export type Story =
  /** Now and then a question, mostly answered. */
  | 'calm'
  /** Billed wrongly three months running; who can leave, leaves. */
  | 'billing_errors'
  /** Bound for long, badly served: asks when they are free, and warns others until then. */
  | 'captive'
  /** Leaves, and says so. */
  | 'leaver'
  /** Badly served once, then rescued; stays. */
  | 'rescued'
  /** Glad, and says so to others. */
  | 'advocate'
  /** Paid by the firm, and praises it. */
  | 'insider'
  /** Badly served once, says nothing more, and leaves. */
  | 'silent'
  /** Comes to the shop. */
  | 'visitor'
  /** Not yet a customer. */
  | 'prospect'

const STORIES: readonly (readonly [Story, number])[] = [
  ['calm', 52],
  ['billing_errors', 8],
  ['captive', 7],
  ['leaver', 5],
  ['rescued', 7],
  ['advocate', 6],
  ['insider', 2],
  ['silent', 4],
  ['visitor', 5],
  ['prospect', 4],
]

export type Customer = {
  readonly index: number
  readonly trade: Trade
  readonly account: string
  readonly brand: Brand
  readonly product: string
  readonly town: string
  readonly story: Story
  readonly segment: 'home' | 'business'
  readonly stage: 'current' | 'prospect'
  /** Epoch ms; undefined: they can leave from month to month. */
  readonly boundUntil: number | undefined
  readonly valueMinor: number
  readonly consent: 'granted' | 'denied' | undefined
  readonly marketing: 'granted' | 'denied' | 'unknown'
  readonly followers: number
  /** Everything about the customer that is left to chance comes from here. */
  readonly random: SeededRandom
}

export function customer(seed: number, index: number, from: number, trade: Trade): Customer {
  const random = branch(seed, 1, index)
  const brand = random.pick(trade.firm.brands)
  const story = random.weighted(STORIES)
  const number = String(index).padStart(7, '0')
  const bound = story === 'captive' || (story !== 'leaver' && random.chance(brand.bound))
  return {
    index,
    trade,
    account: `C-${number}`,
    brand,
    product: random.pick(brand.products),
    town: random.pick(TOWNS),
    story,
    segment: random.chance(0.15) ? 'business' : 'home',
    stage: story === 'prospect' ? 'prospect' : 'current',
    boundUntil: bound ? from + random.whole(story === 'captive' ? 250 : 10, 700) * DAY_MS : undefined,
    valueMinor: Math.round(brand.value * (0.5 + random.next())),
    consent: random.chance(0.01) ? 'denied' : random.chance(0.4) ? 'granted' : undefined,
    marketing: random.weighted([
      ['granted', 3],
      ['denied', 2],
      ['unknown', 5],
    ]),
    followers: Math.floor(random.about(story === 'insider' ? 4000 : 200)),
    random,
  }
}
