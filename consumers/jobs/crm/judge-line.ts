import type { AudienceName, KeyVerdict } from './audiences.ts'

/** Whether a line of the CRM is on the list, or every reason why not. */
export type LineJudgement = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly string[] }

type Judging = {
  readonly audience: AudienceName
  readonly verdicts: ReadonlyMap<string, readonly KeyVerdict[]>
  /** The customers whom the lake knows. */
  readonly seen: ReadonlySet<string>
  /** A person has read the quotes of those whose statement no measured pattern found. */
  readonly isRead: boolean
}

/**
 * The keys of a line are one customer. To be asked, none of them may be held back; to be left alone, one is enough. What could not be
 * understood, or names nobody, is not on a list of whom to ask. Whom the lake does not know is told apart from whose gate is open.
 */
export function judgeLine(keys: readonly string[], { audience, verdicts, seen, isRead }: Judging): LineJudgement {
  if (keys.length === 0) return { ok: false, reasons: ['no_identifier'] }
  const known = keys.flatMap((it) => verdicts.get(it) ?? [])
  if (known.length === 0 && !keys.some((it) => seen.has(it))) return { ok: false, reasons: ['not_seen'] }
  if (audience === 'leave_alone') return known.length > 0 ? { ok: true } : { ok: false, reasons: ['gate_open'] }
  if (known.every(({ verdict }) => verdict === 'held')) return { ok: false, reasons: ['no_candidate'] }
  const reasons = new Set(known.flatMap((it) => it.reasons))
  // A pattern that is not measured is reason enough only where a person has not read the quote.
  if (known.some(({ verdict }) => verdict === 'read_first') && !isRead) reasons.add('read_first')
  return reasons.size === 0 ? { ok: true } : { ok: false, reasons: [...reasons] }
}
