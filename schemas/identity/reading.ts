/**
 * What the text of an identifier turned out to be. `nobody`: it says that there is no identifier, such as a withheld number.
 * `damaged`: a spreadsheet destroyed digits. `unreadable`: it is not an identifier of this kind.
 */
export type Reading =
  | { readonly ok: true; readonly normalized: string; readonly isOneOfSeveral: boolean }
  | { readonly ok: false; readonly reason: 'nobody' | 'damaged' | 'unreadable' }

export const NOBODY = { ok: false, reason: 'nobody' } as const
export const DAMAGED = { ok: false, reason: 'damaged' } as const
export const UNREADABLE = { ok: false, reason: 'unreadable' } as const

/** The first reading that names somebody; without one, the best known reason why there is none. */
export function firstOf(readings: readonly Reading[]): Reading {
  const named = readings.flatMap((it) => (it.ok ? [it.normalized] : []))
  const [normalized] = named
  if (normalized !== undefined) return { ok: true, normalized, isOneOfSeveral: new Set(named).size > 1 }
  return readings.every((it) => !it.ok && it.reason === 'nobody') && readings.length > 0 ? NOBODY : UNREADABLE
}
