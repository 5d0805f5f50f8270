import { insiders, pushedInsiders } from './insiders.ts'
import { asked, pushedAsked } from './asked.ts'
import { eligibility, pushedEligibility } from './eligibility.ts'
import { outcomes, pushedOutcomes } from './outcomes.ts'
import { protectedCustomers, pushedProtected } from './protected.ts'
import type { PushedName } from './view-tables.ts'
import type { ReferenceTable } from './table.ts'

/** A table about customers: the file names them by an identifier, the lake by `customer_key` alone. */
export type CustomerTable = {
  readonly stored: ReferenceTable
  readonly pushed: ReferenceTable
  /** The columns of the file that name the customer. */
  readonly kind: string
  readonly identifier: string
}

const named = { kind: 'customer_kind', identifier: 'customer' } as const

export const customerTables: { readonly [Name in PushedName]?: CustomerTable } = {
  insiders: { stored: insiders, pushed: pushedInsiders, kind: 'kind', identifier: 'identifier' },
  protected: { stored: protectedCustomers, pushed: pushedProtected, kind: 'kind', identifier: 'identifier' },
  outcomes: { stored: outcomes, pushed: pushedOutcomes, ...named },
  asked: { stored: asked, pushed: pushedAsked, ...named },
  eligibility: { stored: eligibility, pushed: pushedEligibility, ...named },
}
