import { z } from 'zod'
import { BadSettings } from '../../platform/errors.ts'

/** Whom to suppress: always, or only what the log took in before an instant (RFC 3339, UTC, in milliseconds). */
export type Asked = { readonly customerKey: string; readonly appendedBefore: string | null }

/** Reads what an operator asked for. An instant is never guessed: `3/2/2026` is another day here than there. */
export function asked(customerKey: string, appendedBefore: string | undefined): Asked {
  if (!/^p\d+:[0-9a-f]{32}$/.test(customerKey))
    throw new BadSettings(`"${customerKey}" is no customer key; it looks like p1: and 32 hex digits`)
  if (appendedBefore === undefined) return { customerKey, appendedBefore: null }
  if (!z.iso.datetime().safeParse(appendedBefore).success)
    throw new BadSettings(`"${appendedBefore}" is no instant in UTC (RFC 3339); write it like 2026-01-31T08:00:00Z`)
  return { customerKey, appendedBefore: new Date(appendedBefore).toISOString() }
}

/** What the list now asks for, in a sentence. */
export function answered({ customerKey, appendedBefore }: Asked, version: number): string {
  const what =
    appendedBefore === null ? `everything about ${customerKey}` : `what the log took in about ${customerKey} before ${appendedBefore}`
  return `The suppression list is now at version ${version}. It leaves out ${what}.`
}
