import type { Signed } from './signers.ts'

/** What one event on the log says, as short as it can be compared. */
export type Saying = {
  /** Without the system and the account. Pseudonyms are numbered: `h1`. */
  readonly id: string
  readonly channel: string
  /** Left out: the event does not say. */
  readonly direction?: string
  /** When it happened; `received` where that is all that is known. */
  readonly at: string
  /** Whether it is a contact that the customer made; null where that is not known. */
  readonly counts: boolean | null
  /** Whether the customer has a pseudonym. */
  readonly isKnown: boolean
  /** `speaker: text`. */
  readonly turns?: readonly string[]
  /** `kind value`. */
  readonly ratings?: readonly string[]
  readonly conversation?: string
  readonly partOf?: string
  readonly status?: string
}

/** A request as a vendor sends it, and what becomes of it. */
export type VendorRequest = {
  readonly name: string
  /** As signals.yaml names it. */
  readonly source: string
  /** What the firm has told the vendor besides the address of the source: `?line=1`. */
  readonly query?: string
  readonly body: string | Buffer
  readonly sign: Signed
  /** The body of the answer, as JSON or as XML. Left out: as many events as `says` has, and nothing rejected. */
  readonly told?: Readonly<Record<string, unknown>> | string
  /** Whether one of its payloads is refused. */
  readonly isRefused?: true
  /** What no delivery before said. */
  readonly says: readonly Saying[]
}

/** Epoch milliseconds of a time of the day on which everything happens. */
export const at = (time: string) => Date.parse(`2026-03-02T${time}Z`)
export const epochSeconds = (time: string) => Math.floor(at(time) / 1000)
/** The time as the log writes it. */
export const loggedTime = (time: string) => new Date(at(time)).toISOString()
