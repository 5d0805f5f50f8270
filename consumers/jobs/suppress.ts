import { z } from 'zod'
import { BadSettings } from '../../platform/errors.ts'

/** The customer to suppress: always, or only what the log received before an instant (RFC 3339, UTC, in milliseconds). */
export type SuppressRequest = { readonly customerKey: string; readonly appendedBefore: string | null }

/** Parses an operator's request. An instant is never guessed, because `3/2/2026` is a different day in different countries. */
export function parseSuppressRequest(customerKey: string, appendedBefore: string | undefined): SuppressRequest {
  if (!/^p\d+:[0-9a-f]{32}$/.test(customerKey))
    throw new BadSettings(`"${customerKey}" is not a customer key; a customer key is p1: followed by 32 hex digits`)
  if (appendedBefore === undefined) return { customerKey, appendedBefore: null }
  if (!z.iso.datetime().safeParse(appendedBefore).success)
    throw new BadSettings(`"${appendedBefore}" is not an instant in UTC (RFC 3339); write it like 2026-01-31T08:00:00Z`)
  return { customerKey, appendedBefore: new Date(appendedBefore).toISOString() }
}

/** The answer to the operator: what the list now leaves out. */
export function describeSuppression({ customerKey, appendedBefore }: SuppressRequest, version: number): string {
  const what =
    appendedBefore === null ? `everything about ${customerKey}` : `what the log received about ${customerKey} before ${appendedBefore}`
  return `The suppression list is now at version ${version}. It leaves out ${what}.`
}
