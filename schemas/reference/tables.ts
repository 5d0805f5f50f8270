import type { z } from 'zod'
import { brands } from './brands.ts'
import { campaigns } from './campaigns.ts'
import { competitors } from './competitors.ts'
import { complements } from './complements.ts'
import { insiders } from './insiders.ts'
import { phrases } from './phrases.ts'
import { products } from './products.ts'
import { protectedCustomers } from './protected.ts'
import { topics } from './topics.ts'

/** Every reference table, as it is stored in the lake. */
export const referenceTables = {
  brands,
  products,
  complements,
  campaigns,
  competitors,
  phrases,
  topics,
  insiders,
  protected: protectedCustomers,
} as const

export type ReferenceName = keyof typeof referenceTables

/** The rows of each table. A table that was never pushed has none. */
export type ReferenceRows = { readonly [Name in ReferenceName]: readonly z.infer<(typeof referenceTables)[Name]['row']>[] }
