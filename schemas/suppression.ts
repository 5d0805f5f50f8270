import { z } from 'zod'
import type { Interaction } from './event/interaction.ts'

/**
 * The suppression list: the customers about whom nothing may be published or derived. It is one small JSON object in the lake that
 * producers and consumers read in the same way. Only `signals-consume suppress` changes it, and each change raises its version.
 */
export const SUPPRESSION_KEY = '_restricted/suppression/v1/list.json'

const Entry = z.strictObject({
  customer_key: z.string().min(1),
  /** Null: always. An instant: only events that the log appended before it, so that a customer who returns is not blocked forever. */
  appended_before: z.iso.datetime().nullable(),
  version: z.int().min(1),
})
const SuppressionList = z.strictObject({ version: z.int().min(0), entries: z.array(Entry) })
export type SuppressionList = Readonly<z.infer<typeof SuppressionList>>

/** The list in the body of its object; empty when there is no object. Throws when the body is not a suppression list. */
export function suppressionList(body: Uint8Array | undefined): SuppressionList {
  if (body === undefined) return { version: 0, entries: [] }
  try {
    return SuppressionList.parse(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch (error) {
    throw new Error(`the object ${SUPPRESSION_KEY} is not a suppression list`, { cause: error })
  }
}

export type Suppression = {
  readonly version: number
  /** Whether events about this customer that the log appended at `appendTime` (epoch milliseconds) are suppressed. */
  suppresses(customerKey: string, appendTime: number): boolean
}

/** The rules of a list. If a customer has several entries, the one that suppresses longest counts. */
export function suppressionBy({ version, entries }: SuppressionList): Suppression {
  const until = new Map<string, number>()
  for (const { customer_key, appended_before } of entries) {
    const time = appended_before === null ? Infinity : Date.parse(appended_before)
    until.set(customer_key, Math.max(until.get(customer_key) ?? -Infinity, time))
  }
  return { version, suppresses: (customerKey, appendTime) => appendTime < (until.get(customerKey) ?? -Infinity) }
}

/** Whether a customer is on the list under any of their keys: one source knows their account, another their e-mail address. */
export function isSuppressed(
  { ref, identifiers }: Interaction['customer'],
  appendTime: number,
  { suppresses }: Pick<Suppression, 'suppresses'>,
): boolean {
  if (ref !== null && suppresses(ref, appendTime)) return true
  return identifiers !== undefined && identifiers.some(({ hash }) => suppresses(hash, appendTime))
}
