import { DAY_MS, INDUSTRIES, TOWNS, type Brand } from './firm.ts'
import { branch, type SeededRandom } from './random.ts'
import { OWNS_BOTH, STATED, STORY_WEIGHTS, LANGUAGE_WEIGHTS } from './rates.ts'
import type { Story } from './story.ts'
import type { Language } from './language.ts'
import type { Trade } from './trades/trade.ts'

export type Customer = {
  readonly index: number
  readonly trade: Trade
  readonly account: string
  readonly name: string
  readonly brand: Brand
  readonly product: string
  /** Another product of the brand; `ownsBoth`: the customer has it too. */
  readonly other: string
  readonly ownsBoth: boolean
  readonly town: string
  readonly story: Story
  readonly segment: 'home' | 'business'
  readonly language: Language
  readonly stage: 'current' | 'prospect'
  /** Epoch ms; undefined: they can leave from month to month. */
  readonly boundUntil: number | undefined
  /** Epoch ms; undefined: not yet a customer. */
  readonly joinedAt: number | undefined
  readonly industry: string | undefined
  /** Purchases the source knows of, with their times in epoch ms. */
  readonly bought: readonly { readonly product: string; readonly at: number }[]
  readonly valueMinor: number
  readonly consent: 'granted' | 'denied' | undefined
  readonly marketing: 'granted' | 'denied' | 'unknown'
  readonly followers: number
  /** Everything about the customer that is left to chance comes from here. */
  readonly random: SeededRandom
}

/** No words of any language of the firm's customers, so that masking them costs no other word. */
const FIRST_NAMES: readonly string[] = ['Marit', 'Odile', 'Pavel', 'Signe', 'Ruben', 'Talia', 'Emre', 'Greta', 'Ansel', 'Ilka']
const LAST_NAMES: readonly string[] = [
  'Fennick',
  'Tessmar',
  'Kolvig',
  'Quillsby',
  'Marchbanks',
  'Ostrander',
  'Vellacott',
  'Ibarlund',
  'Penhallow',
]

export function customer(seed: number, index: number, from: number, trade: Trade): Customer {
  const random = branch(seed, 1, index)
  const brand = random.pick(trade.firm.brands)
  const story = random.weighted(STORY_WEIGHTS)
  const product = random.pick(brand.products)
  const number = String(index).padStart(7, '0')
  const bound = story === 'captive' || (story !== 'leaver' && random.chance(brand.bound))
  const isCurrent = story !== 'prospect'
  const other = random.pick(brand.products.filter((it) => it !== product))
  const ownsBoth = isCurrent && random.chance(OWNS_BOTH)
  const segment = random.chance(0.15) ? 'business' : 'home'
  const joinedAt = isCurrent ? from - random.whole(30, 3000) * DAY_MS : undefined
  const purchases = (joined: number) => [
    { product, at: joined },
    ...(ownsBoth ? [{ product: other, at: from - random.whole(1, 29) * DAY_MS }] : []),
  ]
  return {
    index,
    trade,
    account: `C-${number}`,
    name: `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
    brand,
    product,
    other,
    ownsBoth,
    town: random.pick(TOWNS),
    story,
    segment,
    language: isCurrent ? random.weighted(LANGUAGE_WEIGHTS) : 'en',
    stage: isCurrent ? 'current' : 'prospect',
    joinedAt,
    industry: segment === 'business' ? random.pick(INDUSTRIES) : undefined,
    bought: joinedAt !== undefined && random.chance(STATED.purchases) ? purchases(joinedAt) : [],
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
