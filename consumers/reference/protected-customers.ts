import type { ReferenceRows } from '../../schemas/reference/tables.ts'

/** A time in which no offers are made, epoch ms. `end` is the first instant after it; it may be infinite, as `from` may. */
export type ProtectedTime = { readonly from: number; readonly end: number }

export type ProtectedCustomers = {
  /** Whether any line names this pseudonym, at whatever time. */
  lists(customerKey: string): boolean
  /** The times of a customer with these pseudonyms and a brand. */
  timesOf(customerKeys: readonly string[], brand: string): readonly ProtectedTime[]
}

type Line = ReferenceRows['protected'][number]

/** A line of a brand counts under all names of the brand, and where nobody knows the brand. */
export function indexProtected(lines: readonly Line[], brands: ReferenceRows['brands']): ProtectedCustomers {
  const byCustomer = new Map<string, Line[]>()
  for (const line of lines) {
    const there = byCustomer.get(line.customer_key)
    if (there === undefined) byCustomer.set(line.customer_key, [line])
    else there.push(line)
  }
  const codes = new Map(
    brands.flatMap(({ brand, aliases }) => [...aliases, brand].map((name) => [name.toLowerCase(), brand.toLowerCase()])),
  )
  const codeOf = (name: string) => codes.get(name.toLowerCase()) ?? name.toLowerCase()
  return {
    lists: (customerKey) => byCustomer.has(customerKey),
    timesOf(customerKeys, brand) {
      if (byCustomer.size === 0) return NEVER
      const own = customerKeys.flatMap((it) => byCustomer.get(it) ?? [])
      return own.filter((it) => it.brand === null || brand === 'unknown' || codeOf(it.brand) === codeOf(brand)).map(timeOf)
    },
  }
}

const NEVER: readonly ProtectedTime[] = []
const DAY_MS = 86_400_000

function timeOf({ valid_from, valid_to }: Line): ProtectedTime {
  return {
    from: valid_from === null ? -Infinity : Date.parse(valid_from),
    end: valid_to === null ? Infinity : Date.parse(valid_to) + DAY_MS,
  }
}
