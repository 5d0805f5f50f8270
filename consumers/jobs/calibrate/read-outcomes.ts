import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { IDENTIFIER_KINDS } from '../../../schemas/identity/identifier-kind.ts'
import { findCustomerKey, type NamedIdentifier } from '../../reference/find-customer-key.ts'
import { type CsvLine, readCsv } from '../../reference/read-csv.ts'
import { readInstant } from '../score/parse-as-of.ts'

/** What became of a customer: whether they left within the horizon after `asOf`. */
export type ChurnOutcome = {
  readonly customerKey: string
  /** Null where the file names none: the customer has one brand. */
  readonly brand: string | null
  /** Epoch milliseconds; null where the file has no times. */
  readonly asOf: number | null
  readonly churned: boolean
  /** False where the firm or the circumstances ended it. */
  readonly voluntary: boolean
  /** Whether the firm did something to keep the customer. */
  readonly treated: boolean
}

export type OutcomesReading =
  | { readonly ok: true; readonly outcomes: readonly ChurnOutcome[]; readonly horizonDays: number; readonly isHorizonStated: boolean }
  | { readonly ok: false; readonly complaints: readonly string[] }

/** The horizon of the exposure (docs/signals.md), where the file states none. */
const USUAL_HORIZON_DAYS = 90
/** More lines of complaint than a person reads help nobody. */
const MOST_COMPLAINTS = 20
const DAY_MS = 86_400_000

/**
 * Reads the file of the outcomes. Columns: `customer_key`, or `kind` and `identifier`; `as_of` (a day or an instant; left out of the
 * whole file where there are no times), `churned` (yes or no), and where they are known `horizon_days`, `voluntary`, `treated` and
 * `brand`. Other columns are left alone. `pseudonymKey` is asked for identifiers alone. No complaint repeats an identifier.
 */
export function readOutcomes(bytes: Uint8Array, now: number, pseudonymKey: () => PseudonymKey): OutcomesReading {
  const read = readCsv(bytes)
  if (!read.ok) return { ok: false, complaints: [read.complaint] }
  const columns = new Map(read.header.cells.map((name, n) => [name.trim().toLowerCase(), n]))
  const missing = missingColumn(columns)
  if (missing !== undefined) return { ok: false, complaints: [missing] }
  const cellOf = ({ cells }: CsvLine, name: string) => cells[columns.get(name) ?? -1]?.trim() ?? ''
  const key = columns.has('customer_key') ? undefined : pseudonymKey()
  const complaints: string[] = []
  const horizons = new Set<number>()
  const seen = new Map<string, number>()
  const outcomes: ChurnOutcome[] = []
  for (const line of read.lines) {
    const complain = (column: string, complaint: string) => void complaints.push(`line ${line.line}, column ${column}: ${complaint}`)
    const customerKey = readKey((name) => cellOf(line, name), key, complain)
    const asOf = readTime(cellOf(line, 'as_of'), now, complain)
    const churned = readAnswer(cellOf(line, 'churned'))
    const [voluntary, treated] = [readAnswer(cellOf(line, 'voluntary'), true), readAnswer(cellOf(line, 'treated'), false)]
    const horizon = readHorizon(cellOf(line, 'horizon_days'))
    if (churned === undefined) complain('churned', NO_ANSWER)
    if (voluntary === undefined) complain('voluntary', `${NO_ANSWER}, or nothing where nobody knows`)
    if (treated === undefined) complain('treated', `${NO_ANSWER}, or nothing where nobody knows`)
    if (horizon === undefined) complain('horizon_days', 'the cell is no whole number of days from 1 to 730')
    if (customerKey === undefined || asOf === undefined || churned === undefined || voluntary === undefined) continue
    if (treated === undefined || horizon === undefined) continue
    horizons.add(horizon)
    const brand = cellOf(line, 'brand')
    if (!churned && asOf !== null && asOf + horizon * DAY_MS > now)
      complain('as_of', `the ${horizon} days after it are not over, so nobody knows yet whether the customer stays`)
    const name = JSON.stringify([customerKey, brand, asOf])
    const earlier = seen.get(name)
    if (earlier !== undefined) complain('as_of', `line ${earlier} is about the same customer at the same time`)
    seen.set(name, line.line)
    outcomes.push({ customerKey, brand: brand === '' ? null : brand, asOf, churned, voluntary, treated })
  }
  complaints.push(...complainOfAll(outcomes, horizons))
  if (complaints.length > MOST_COMPLAINTS)
    return {
      ok: false,
      complaints: [...complaints.slice(0, MOST_COMPLAINTS), `and ${complaints.length - MOST_COMPLAINTS} more complaints`],
    }
  if (complaints.length > 0) return { ok: false, complaints }
  const [horizonDays = USUAL_HORIZON_DAYS] = horizons
  return { ok: true, outcomes, horizonDays, isHorizonStated: columns.has('horizon_days') }
}

type Complain = (column: string, complaint: string) => void

const NO_ANSWER = 'the cell is neither yes nor no'

function missingColumn(columns: ReadonlyMap<string, number>): string | undefined {
  const isNamed = columns.has('customer_key') || (columns.has('kind') && columns.has('identifier'))
  if (!isNamed) return 'there is no column customer_key, and no columns kind and identifier; the first line names the columns'
  return columns.has('churned') ? undefined : 'there is no column churned; the first line names the columns'
}

function readKey(cellOf: (name: string) => string, key: PseudonymKey | undefined, complain: Complain): string | undefined {
  const given = key === undefined ? ({ kind: 'customer_key', identifier: cellOf('customer_key') } as const) : namedIn(cellOf)
  if (given === undefined) {
    complain('kind', `the cell is none of ${[...IDENTIFIER_KINDS, 'customer_key'].join(', ')}`)
    return undefined
  }
  const found = findCustomerKey(given, () => key ?? NO_KEY)
  if (found.ok) return found.customerKey
  complain(key === undefined ? 'customer_key' : 'identifier', found.complaint)
  return undefined
}

/** A customer key needs no secret. */
const NO_KEY: PseudonymKey = { id: 0, secret: new Uint8Array() }

function namedIn(cellOf: (name: string) => string): NamedIdentifier | undefined {
  const kind = [...IDENTIFIER_KINDS, 'customer_key' as const].find((it) => it === cellOf('kind').toLowerCase())
  return kind === undefined ? undefined : { kind, identifier: cellOf('identifier') }
}

/** Null where the cell is empty; undefined where it is wrong. */
function readTime(text: string, now: number, complain: Complain): number | null | undefined {
  if (text === '') return null
  const instant = readInstant(text)
  if (instant === undefined) complain('as_of', 'the cell is neither a day nor an instant in UTC; write it like 2026-01-31')
  else if (instant > now) complain('as_of', 'the time has not come yet')
  else return instant
  return undefined
}

/** `unsaid`: what an empty cell means; without it, it means nothing. */
function readAnswer(text: string, unsaid?: boolean): boolean | undefined {
  if (text === '') return unsaid
  if (/^(?:yes|y|true|1)$/i.test(text)) return true
  return /^(?:no|n|false|0)$/i.test(text) ? false : undefined
}

function readHorizon(text: string): number | undefined {
  if (text === '') return USUAL_HORIZON_DAYS
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return days >= 1 && days <= 730 ? days : undefined
}

function complainOfAll(outcomes: readonly ChurnOutcome[], horizons: ReadonlySet<number>): readonly string[] {
  const timed = outcomes.filter(({ asOf }) => asOf !== null).length
  return [
    ...(timed === 0 || timed === outcomes.length
      ? []
      : ['column as_of: some lines have a time and some have none; fill all of them, or leave the column out']),
    ...(horizons.size > 1
      ? [`column horizon_days: there are several horizons (${[...horizons].toSorted((a, b) => a - b).join(', ')}); calibrate one at a time`]
      : []),
  ]
}
