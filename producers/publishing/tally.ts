import type { PayloadOutcome } from './publish.ts'

/** How many payloads and events went which way. */
export type Tally = {
  readonly payloads: number
  /** Events that are on the log. */
  readonly events: number
  /** Payloads that are in the rejected topic. */
  readonly rejected: number
  /** Payloads that are about no interaction. */
  readonly skipped: number
  /** Events that the suppression list kept out. */
  readonly suppressed: number
  /** Rejected payloads by code. */
  readonly reasons: Readonly<Record<string, number>>
  /** Warnings by code. */
  readonly warnings: Readonly<Record<string, number>>
}

export const EMPTY_TALLY: Tally = { payloads: 0, events: 0, rejected: 0, skipped: 0, suppressed: 0, reasons: {}, warnings: {} }

/** `before` and these outcomes, counted together. */
export function tallyOf(outcomes: readonly PayloadOutcome[], before: Tally = EMPTY_TALLY): Tally {
  const accepted = outcomes.flatMap((it) => (it.ok ? [it] : []))
  const refused = outcomes.flatMap((it) => (it.ok ? [] : [it]))
  return {
    payloads: before.payloads + outcomes.length,
    events: before.events + sum(accepted.map((it) => it.events)),
    rejected: before.rejected + refused.length,
    skipped: before.skipped + accepted.filter((it) => it.events + it.suppressed === 0).length,
    suppressed: before.suppressed + sum(accepted.map((it) => it.suppressed)),
    reasons: countCodes(refused, before.reasons),
    warnings: countCodes(
      accepted.flatMap((it) => it.warnings),
      before.warnings,
    ),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0)
}

function countCodes(items: readonly { readonly code: string }[], before: Tally['reasons']): Tally['reasons'] {
  const counts = new Map(Object.entries(before))
  for (const { code } of items) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries(counts)
}
