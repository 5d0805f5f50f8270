import type { ReferenceRows } from '../../schemas/reference/tables.ts'
import { defaultTopics } from './default-topics.ts'
import { inForce, type LinesInForce, type TablesInForce } from './in-force.ts'
import { indexProtected, type ProtectedCustomers } from './protected-customers.ts'

/**
 * The reference tables that a derivation reads, as they were when its partition was opened. They never change: tables that are pushed
 * later are another object. So a derivation stays pure, and every row of a segment rests on the same tables.
 */
export type ReferenceTables = {
  /** 8 hex digits of the content; empty as long as none of the tables has a row. */
  readonly version: string
  /** The lines that apply at an instant, epoch milliseconds. */
  at(instant: number): TablesInForce
  /** The customers to whom no offers are made, with all their times. */
  readonly protectedCustomers: ProtectedCustomers
}

export function makeReferenceTables(rows: ReferenceRows, version: string): ReferenceTables {
  const { protected: listed, ...others } = rows
  const withDefaults: LinesInForce = { ...others, topics: rows.topics.length > 0 ? rows.topics : defaultTopics }
  const changes = daysOfChange(withDefaults)
  const periods = new Map<number, TablesInForce>()
  return {
    version,
    protectedCustomers: indexProtected(listed, rows.brands),
    at(instant) {
      const period = countUpTo(changes, instant)
      const known = periods.get(period)
      if (known !== undefined) return known
      const made = inForce(changes.length === 0 ? withDefaults : applyingOn(withDefaults, dayOf(instant)))
      periods.set(period, made)
      return made
    },
  }
}

const noRows: ReferenceRows = {
  brands: [],
  products: [],
  complements: [],
  campaigns: [],
  competitors: [],
  phrases: [],
  topics: [],
  insiders: [],
  protected: [],
}

/** What a derivation reads where no table was pushed. */
export const noTables: ReferenceTables = makeReferenceTables(noRows, '')

/** The version of rules together with the tables that they read: the rules alone as long as there are none. */
export function versionWith(rules: string, { version }: Pick<ReferenceTables, 'version'>): string {
  return version === '' ? rules : `${rules}+${version}`
}

/** The instants at which other lines begin to apply, in order. */
function daysOfChange(rows: LinesInForce): readonly number[] {
  const instants = new Set<number>()
  for (const lines of Object.values(rows)) {
    for (const { valid_from, valid_to } of lines) {
      if (valid_from !== null) instants.add(Date.parse(valid_from))
      if (valid_to !== null) instants.add(Date.parse(valid_to) + DAY_MS)
    }
  }
  return [...instants].toSorted((a, b) => a - b)
}

const DAY_MS = 86_400_000

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** How many of the sorted instants are not after `instant`. */
function countUpTo(sorted: readonly number[], instant: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? Infinity) <= instant) low = middle + 1
    else high = middle
  }
  return low
}

function applyingOn(rows: LinesInForce, day: string): LinesInForce {
  const kept = <Row extends Validity>(lines: readonly Row[]): readonly Row[] =>
    lines.filter((it) => (it.valid_from === null || it.valid_from <= day) && (it.valid_to === null || day <= it.valid_to))
  return {
    brands: kept(rows.brands),
    products: kept(rows.products),
    complements: kept(rows.complements),
    campaigns: kept(rows.campaigns),
    competitors: kept(rows.competitors),
    phrases: kept(rows.phrases),
    topics: kept(rows.topics),
    insiders: kept(rows.insiders),
  }
}

type Validity = { readonly valid_from: string | null; readonly valid_to: string | null }
