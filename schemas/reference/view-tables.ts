import { asked } from './asked.ts'
import { assumptions } from './assumptions.ts'
import { benchmarks } from './benchmarks.ts'
import { customerBase } from './customer-base.ts'
import { eligibility } from './eligibility.ts'
import { gains } from './gains.ts'
import { outcomes } from './outcomes.ts'
import { referenceTables, type ReferenceName } from './tables.ts'

/** The reference tables that views alone read, as they are stored in the lake. They change no model version. */
export const viewTables = { outcomes, asked, eligibility, assumptions, customer_base: customerBase, gains, benchmarks } as const

/** Every table that `reference push` takes. */
export const pushedTables = { ...referenceTables, ...viewTables } as const

export type PushedName = ReferenceName | keyof typeof viewTables

/** The names, in the order of their declaration. */
export const pushedNames: readonly PushedName[] = Object.values(pushedTables).map(({ name }) => name)
