import { DAY_MS, type Brand } from '../../producers/systems/simulated/firm.ts'
import type { CustomerTruth, InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'
import type { ReferenceRow } from '../../schemas/reference/table.ts'

type Days = { readonly from: number; readonly until: number }
type Firm = { readonly brands: readonly Brand[] }

/** What became of the customers within the days: who left, who took an offer, whose contract went on, who bought, who brought somebody. */
export function outcomesOf(truth: readonly Truth[], { brands }: Firm, days: Days): readonly ReferenceRow[] {
  const worth = new Map(brands.map(({ id, value }) => [id, value]))
  const contacts = contactsByCustomer(truth)
  const rows = customersOf(truth).flatMap((customer) => {
    const theirs = contacts.get(customer.customer) ?? []
    const year = worth.get(customer.brand) ?? 0
    return [...left(customer, theirs), ...offered(theirs, year), ...renewed(customer, year), ...invented(customer, theirs, year)]
  })
  const isWithin = (it: Outcome) => it.at >= days.from && it.at < days.until
  const before = (it: Outcome) => it.at <= (it.leftAt ?? Infinity)
  return unique(rows.filter((it) => isWithin(it) && before(it)).map(toRow))
}

type Outcome = {
  readonly customer: string
  readonly brand: string
  readonly kind: 'purchase' | 'renewal' | 'upgrade' | 'cancel' | 'referral'
  readonly at: number
  readonly amount?: number
  readonly voluntary?: boolean
  readonly treated: boolean
  readonly leftAt?: number
}

function left({ customer, brand, left_at }: CustomerTruth, theirs: readonly InteractionTruth[]): readonly Outcome[] {
  if (left_at === null) return []
  return [{ customer, brand, kind: 'cancel', at: Date.parse(left_at), voluntary: true, treated: theirs.some((it) => it.offer !== 'none') }]
}

/** An offer that was made to stay prolongs the contract; any other is an upgrade. */
function offered(theirs: readonly InteractionTruth[], year: number): readonly Outcome[] {
  return theirs
    .filter((it) => it.offer === 'accepted')
    .map((it) => ({
      ...whoAndWhere(it),
      kind: it.asks === 'none' ? 'upgrade' : 'renewal',
      at: Date.parse(it.occurred_at),
      amount: it.asks === 'none' ? Math.round(year / 4) : year,
      treated: true,
    }))
}

/** A contract that ended while the customer stayed went on. */
function renewed({ customer, brand, bound_until, left_at }: CustomerTruth, year: number): readonly Outcome[] {
  if (bound_until === null || left_at !== null) return []
  return [{ customer, brand, kind: 'renewal', at: Date.parse(bound_until), amount: year, treated: false }]
}

/** What the truth does not tell: half of those whose wish was heard and solved buy, a third of the prospects, and half of the praise brings somebody. */
function invented(customer: CustomerTruth, theirs: readonly InteractionTruth[], year: number): readonly Outcome[] {
  const number = numberOf(customer.customer)
  const isIn = (share: number, it: InteractionTruth) => (number + Date.parse(it.occurred_at) / DAY_MS) % share < 1
  const leaves = customer.left_at === null ? {} : { leftAt: Date.parse(customer.left_at) }
  return theirs.flatMap((it): readonly Outcome[] => {
    const later = (days: number) => ({ ...whoAndWhere(it), ...leaves, at: Date.parse(it.occurred_at) + days * DAY_MS, treated: false })
    if (it.told.some(({ tells }) => tells === 'need') && it.solved === 'yes' && isIn(2, it))
      return [{ ...later(6), kind: 'purchase', amount: Math.round(year / 6) }]
    if (customer.stage === 'prospect' && !customer.prospect_lost && it.what === 'contact' && number % 3 === 0)
      return [{ ...later(5), kind: 'purchase', amount: year }]
    if (customer.would_recommend && it.word_of_mouth === 'positive' && number % 2 === 0) return [{ ...later(12), kind: 'referral' }]
    return []
  })
}

/** Whom the firm asked: every survey, and for a recommendation two thirds of those who would give one, some of them lately. */
export function askedOf(truth: readonly Truth[], until: number): readonly ReferenceRow[] {
  const surveys = truth.flatMap((it) =>
    it.kind === 'interaction' && it.what === 'survey' && it.customer !== null
      ? [askedLine(it.customer, Date.parse(it.occurred_at), 'survey')]
      : [],
  )
  const favours = customersOf(truth)
    .filter((it) => it.would_recommend && numberOf(it.customer) % 3 < 2)
    .map(({ customer }) => askedLine(customer, until - (numberOf(customer) % 3 === 0 ? 10 : 45) * DAY_MS, 'referral'))
  return unique([...surveys, ...favours])
}

const askedLine = (customer: string, at: number, kind: string): ReferenceRow => ({
  ...named(customer),
  asked_at: new Date(at).toISOString(),
  kind,
})

/** Marketing's rule: nobody whom the firm pays, and no key account. */
export function eligibilityOf(truth: readonly Truth[]): readonly ReferenceRow[] {
  return customersOf(truth).map(({ customer, story }) => {
    const reason = story === 'insider' ? 'paid_by_us' : numberOf(customer) % 20 === 0 ? 'key_account' : null
    return { ...named(customer), eligible: reason === null, reason }
  })
}

const customersOf = (truth: readonly Truth[]) => truth.filter((it) => it.kind === 'customer')

function contactsByCustomer(truth: readonly Truth[]): ReadonlyMap<string, readonly InteractionTruth[]> {
  const contacts = new Map<string, InteractionTruth[]>()
  for (const it of truth) {
    if (it.kind !== 'interaction' || it.customer === null || it.what === 'survey') continue
    const known = contacts.get(it.customer)
    if (known === undefined) contacts.set(it.customer, [it])
    else known.push(it)
  }
  return contacts
}

const whoAndWhere = ({ customer, brand }: InteractionTruth) => ({ customer: customer ?? '', brand })

/** The simulator counts its customers: C-0000017 is 17. */
const numberOf = (customer: string): number => Number(customer.replace(/\D/g, ''))

const named = (customer: string) => ({ customer_kind: 'account', customer })

const toRow = ({ customer, brand, kind, at, amount, voluntary, treated }: Outcome): ReferenceRow => ({
  ...named(customer),
  brand,
  kind,
  occurred_at: new Date(at).toISOString(),
  amount_minor: amount ?? null,
  currency: amount === undefined ? null : 'EUR',
  voluntary: voluntary ?? null,
  treated,
})

/** An interaction that was told twice is one. */
const unique = (rows: readonly ReferenceRow[]): readonly ReferenceRow[] => [
  ...new Map(
    rows.map((row) => [JSON.stringify([row['customer'], row['brand'], row['kind'], row['occurred_at'] ?? row['asked_at']]), row]),
  ).values(),
]
