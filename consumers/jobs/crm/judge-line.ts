import type { AudienceName, KeyVerdict } from './audiences.ts'

/** Whether a line of the CRM is on the list, or every reason why not. */
export type LineJudgement = { readonly ok: true } | { readonly ok: false; readonly reasons: readonly string[] }

type Judging = {
  readonly audience: AudienceName
  readonly verdicts: ReadonlyMap<string, readonly KeyVerdict[]>
  /** A person has read the quotes of those whose statement no measured pattern found. */
  readonly isRead: boolean
}

/**
 * The keys of a line are one customer. To be asked, none of them may be held back; to be left alone, one is enough. What could not be
 * understood, or names nobody, is not on a list of whom to ask.
 */
export function judgeLine(keys: readonly string[], { audience, verdicts, isRead }: Judging): LineJudgement {
  if (keys.length === 0) return { ok: false, reasons: ['no_identifier'] }
  const known = keys.flatMap((it) => verdicts.get(it) ?? [])
  if (audience === 'leave_alone') return known.length > 0 ? { ok: true } : { ok: false, reasons: ['gate_open_or_not_seen'] }
  if (known.every(({ verdict }) => verdict === 'held')) return { ok: false, reasons: ['no_candidate'] }
  const reasons = new Set(known.flatMap((it) => it.reasons))
  // A pattern that is not measured is reason enough only where a person has not read the quote.
  if (known.some(({ verdict }) => verdict === 'read_first') && !isRead) reasons.add('read_first')
  return reasons.size === 0 ? { ok: true } : { ok: false, reasons: [...reasons] }
}
