import { SAID_IN, type AsideName } from './asides.ts'
import type { Customer } from './customers.ts'
import type { Errand, Planting } from './errand.ts'
import type { SimulatedCause } from './firm.ts'
import { ASIDES } from './rates.ts'

const PROMISED: readonly SimulatedCause[] = ['billing', 'product', 'policy', 'buying']
const SEARCHED: readonly SimulatedCause[] = ['website', 'product', 'policy', 'buying']

/** Whether a contact is one in which the thing may be told. */
const FITS: Readonly<Record<AsideName, (errand: Errand, customer: Customer) => boolean>> = {
  protected: () => true,
  prospect_lost: ({ ends }, { stage }) => stage === 'prospect' && ends === 'bitter',
  abusive: ({ ends }) => ends === 'bitter',
  escalation: ({ ends }) => ends === 'bitter',
  held_back: ({ solved }) => solved !== 'yes',
  idea: () => true,
  promise_broken: ({ begins, cause }) => begins === 'angry' && PROMISED.includes(cause),
  better_elsewhere: ({ begins }) => begins === 'angry',
  product_pair: (_, { ownsBoth }) => ownsBoth,
  missing_content: ({ cause }) => SEARCHED.includes(cause),
  need: () => true,
  pain: () => true,
}
/** Where a look-alike fits, if not everywhere. */
const ALIKE_FITS: Partial<Record<AsideName, (errand: Errand, customer: Customer) => boolean>> = {
  prospect_lost: (_, { stage }) => stage === 'prospect',
  held_back: ({ solved }) => solved === 'yes',
}

/** What only somebody says who is a customer. */
const CUSTOMERS_SAY: readonly AsideName[] = ['protected', 'product_pair', 'pain', 'better_elsewhere']

/** A contact holds no more than this, so that it stays one that people have. */
const MOST = 2

/** The errand with what is said beside its matter. */
export function withAsides(errand: Errand, customer: Customer): Errand {
  if (errand.place !== 'service' && errand.place !== 'shop') return errand
  const asides = Object.keys(SAID_IN)
    .filter(isAside)
    .flatMap((name) => plant(name, errand, customer))
  return { ...errand, asides: asides.slice(0, MOST) }
}

/** Not yet a customer, and gone for good because of how they were treated. */
export function isLost({ asides }: Errand): boolean {
  return asides.some(({ name, as }) => name === 'prospect_lost' && as === 'told')
}

function plant(name: AsideName, errand: Errand, customer: Customer): readonly Planting[] {
  const { random, stage } = customer
  if (stage === 'prospect' && CUSTOMERS_SAY.includes(name)) return []
  if (FITS[name](errand, customer) && random.chance(ASIDES[name].told)) return [{ name, as: 'told' }]
  if ((ALIKE_FITS[name]?.(errand, customer) ?? true) && random.chance(ASIDES[name].alike)) return [{ name, as: 'alike' }]
  return []
}

function isAside(name: string): name is AsideName {
  return name in SAID_IN
}
