import type { ReferenceTables } from '../../reference/reference-tables.ts'
import type { History } from './cases.ts'
import type { Conversation } from './conversations.ts'
import { DAY, MOMENT_PRIORS } from './priors.ts'
import type { Said } from './said.ts'

/** What the moments of one customer and brand are worked out from. */
export type Occasion = {
  readonly brand: string
  readonly history: History
  /** Epoch ms. */
  readonly asOf: number
  readonly tables: ReferenceTables
}

/** Whether the customer took an offer between two instants; one of the same conversation counts, too. */
export function tookOffer({ conversations }: History, from: number, to: number, own?: Conversation): boolean {
  return conversations.some((it) =>
    it.offers.some(({ outcome, madeAt }) => outcome === 'accepted' && (it === own || (madeAt >= from && madeAt <= to))),
  )
}

/** The newest that is stated up to an instant. */
export function lastStated<T>(conversations: readonly Conversation[], field: (it: Said) => T | undefined, to = Infinity): T | undefined {
  const told = conversations.findLast((it) => it.at <= to && field(it.says) !== undefined)
  return told === undefined ? undefined : field(told.says)
}

/** What else speaks for an offer, and which product and campaign it would be about. */
type AddedReasons = { readonly reasons: readonly string[]; readonly product: string | null; readonly campaign: string | null }

/**
 * A purchase of the last 30 days, a product that goes with what the customer has, a campaign that runs. Sources name products as
 * customers do, so the code of a table is meant by its aliases, too.
 */
export function addReasons({ brand, tables }: Occasion, { says }: Conversation, instant: number): AddedReasons {
  const { complements, campaigns, products } = tables.at(instant).rows
  const owned = [...(says.product === undefined ? [] : [says.product]), ...(says.bought ?? []).map(({ product }) => product)]
  const isCalled = (code: string, name: string) =>
    isSame(code, name) || products.some((it) => isSame(it.product, code) && it.aliases.some((alias) => isSame(alias, name)))
  const owns = (code: string) => owned.some((name) => isCalled(code, name))
  const goesWith = complements.find(({ product, goes_with }) => owns(product) && !owns(goes_with))?.goes_with
  const about = goesWith ?? says.product
  const day = new Date(instant).toISOString().slice(0, 10)
  const campaign = campaigns.find(
    (it) =>
      (it.brand === null || isSame(it.brand, brand)) &&
      (it.product === null || (about !== undefined && isCalled(it.product, about))) &&
      (it.live_from === null || it.live_from <= day) &&
      (it.live_to === null || day <= it.live_to),
  )?.campaign
  const isRecent = (says.bought ?? []).some(
    ({ at }) => at !== undefined && at <= instant && instant - at <= MOMENT_PRIORS.recentPurchaseDays * DAY,
  )
  return {
    reasons: [
      ...(isRecent ? ['recent_purchase'] : []),
      ...(goesWith === undefined ? [] : ['complement']),
      ...(campaign === undefined ? [] : ['live_campaign']),
    ],
    product: about ?? null,
    campaign: campaign ?? null,
  }
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
