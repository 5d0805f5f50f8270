import type { AsideName } from './asides.ts'
import { CAUSE_WEIGHTS } from './rates.ts'
import type { Customer } from './customers.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, type SimulatedCause } from './firm.ts'

export type Planting = { readonly name: AsideName; readonly as: 'told' | 'alike' }
export type OfferOutcome = 'accepted' | 'rejected' | 'deferred'

/** What a customer turns to the firm, or to others, for, and how it really goes. */
export type Errand = {
  readonly at: number
  readonly place: 'service' | 'shop' | 'post' | 'review'
  readonly cause: SimulatedCause
  /** Counts the customer's matters; errands about one of them share the number. */
  readonly matter: number
  /** Which try this is in the matter, from 1. */
  readonly attempt: number
  /** How the customer feels when they begin, and when they end. */
  readonly begins: 'plain' | 'angry'
  readonly ends: 'glad' | 'plain' | 'bitter'
  readonly solved: 'yes' | 'no' | 'open'
  readonly asks: 'cancel' | 'port' | 'contract_end' | 'none'
  /** Says that they go to another firm. */
  readonly rival: boolean
  /** What became of an offer, or that none was made. */
  readonly offer: OfferOutcome | 'none'
  /** To stay, or of more. */
  readonly offerKind: 'retention' | 'upsell'
  /** The offer annoyed the customer. */
  readonly annoyed: boolean
  /** Of words in public: the matter that ended well before them, and that they are about. */
  readonly praises: number | undefined
  /** What is said beside the matter: things told, and what only looks like them. */
  readonly asides: readonly Planting[]
}

/** An errand at a time of day people ring, nine to nine. */
export function errand(customer: Customer, at: number, matter: number, attempt: number, told: Partial<Errand>): Errand {
  const { random } = customer
  const day = Math.floor(at / DAY_MS) * DAY_MS
  return {
    at: day + 9 * HOUR_MS + random.whole(0, 12 * 60) * MINUTE_MS + random.whole(0, 59_999),
    place: 'service',
    cause: told.cause ?? random.weighted(CAUSE_WEIGHTS),
    matter,
    attempt,
    begins: 'plain',
    ends: 'plain',
    solved: 'yes',
    asks: 'none',
    rival: false,
    offer: 'none',
    offerKind: 'retention',
    annoyed: false,
    asides: [],
    praises: undefined,
    ...told,
  }
}
