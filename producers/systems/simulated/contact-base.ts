import type { Draft } from '../../adapter.ts'
import type { Naming } from './contact-shape.ts'
import type { Customer } from './customers.ts'
import type { Errand } from './errand.ts'

import { REGIONS } from './firm.ts'

/** What every interaction of a customer states, whatever the channel. */
export function baseOf({ at }: Errand, customer: Customer, { id, native, thread }: Naming, endsAt: number) {
  const { brand, boundUntil, consent, marketing, joinedAt, industry, bought } = customer
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
    region: REGIONS[customer.town],
    customer: {
      identifiers: [{ kind: 'account', value: customer.account, link: 'source' }],
      stage: customer.stage,
      segment: customer.segment,
      ...(joinedAt === undefined ? {} : { tenure_start: new Date(joinedAt).toISOString() }),
      ...(industry === undefined ? {} : { industry }),
      ...(bought.length === 0
        ? {}
        : { recent_products: bought.map((it) => ({ name: it.product, quantity: 1, bought_at: new Date(it.at).toISOString() })) }),
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
