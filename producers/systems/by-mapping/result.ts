/**
 * What reading a value gave: the value, nothing (undefined: the record does not say), or a code for why it cannot be taken.
 */
export type ReadResult =
  | {
      readonly ok: true
      readonly value: unknown
      /** Of a time: whether the record itself says its offset. */
      readonly zoned?: boolean
      /** Of a time: it is when the payload was received, not what the record says. */
      readonly received?: boolean
      /** A value that was left out or changed, and why. */
      readonly warning?: string
    }
  | { readonly ok: false; readonly code: string }

export const ABSENT: ReadResult = { ok: true, value: undefined }

export const acceptValue = (value: unknown): ReadResult => ({ ok: true, value })
export const refuseValue = (code: string): ReadResult => ({ ok: false, code })
/** Left out with a warning: the row is worth more than this value. */
export const omitValue = (warning: string): ReadResult => ({ ok: true, value: undefined, warning })

/** The text of a plain value, trimmed, NFC, lines ended by `\n`; undefined where it says nothing: absent, null, empty, or no plain value at all. */
export function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()
  return text === '' ? undefined : text
}

/** Whether a value says anything. */
export function isThere(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    !(typeof value === 'string' && value.trim() === '') &&
    !(Array.isArray(value) && value.length === 0)
  )
}
