import type { Cause } from '../../../../schemas/datasets/causes.ts'
import { BILLING_SPOKEN } from './billing.ts'
import { BOOKING_WEBSITE_SPOKEN } from './booking-website.ts'
import { CONTACT_CENTRE_SPOKEN } from './contact-centre.ts'
import { DELIVERY_SPOKEN } from './delivery.ts'
import { ON_SITE_STAFF_SPOKEN } from './on-site-staff.ts'
import { OUTAGE_SPOKEN } from './outage.ts'
import { POLICY_SPOKEN } from './policy.ts'
import { PRODUCT_SPOKEN } from './product.ts'
import { SALES_PROMISE_SPOKEN } from './sales-promise.ts'
import type { CauseStrength, SpokenCause } from './spoken-cause.ts'

export type SpokenCauseRule = { readonly phrase: string; readonly cause: Cause; readonly strength: CauseStrength }

const STRENGTHS = ['sure', 'likely', 'hint', 'faint'] as const

/** How customers speak of each function of the firm, as one table. */
export const SPOKEN_CAUSE_RULES: readonly SpokenCauseRule[] = [
  ...rulesOf('billing', BILLING_SPOKEN),
  ...rulesOf('delivery', DELIVERY_SPOKEN),
  ...rulesOf('product', PRODUCT_SPOKEN),
  ...rulesOf('booking_website', BOOKING_WEBSITE_SPOKEN),
  ...rulesOf('outage', OUTAGE_SPOKEN),
  ...rulesOf('contact_centre', CONTACT_CENTRE_SPOKEN),
  ...rulesOf('on_site_staff', ON_SITE_STAFF_SPOKEN),
  ...rulesOf('sales_promise', SALES_PROMISE_SPOKEN),
  ...rulesOf('policy', POLICY_SPOKEN),
]

function rulesOf(cause: Cause, spoken: SpokenCause): readonly SpokenCauseRule[] {
  return STRENGTHS.flatMap((strength) => spoken[strength].map((phrase) => ({ phrase, cause, strength })))
}
