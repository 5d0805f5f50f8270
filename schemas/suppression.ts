import { z } from 'zod'
import type { Interaction } from './event/interaction.ts'

/**
 * The suppression list: customers about whom nothing may be published or derived. One small JSON object of the lake that both
 * halves read alike; only `signals-consume suppress` changes it, and each change raises its version.
 */
export const SUPPRESSION_KEY = '_restricted/suppression/v1/list.json'

const Entry = z.strictObject({
  customer_key: z.string().min(1),
  /** Null: always. Else only what the log took in before this instant, so that a customer who returns is not blocked for ever. */
  appended_before: z.iso.datetime().nullable(),
  version: z.int().min(1),
})
const SuppressionList = z.strictObject({ version: z.int().min(0), entries: z.array(Entry) })
export type SuppressionList = Readonly<z.infer<typeof SuppressionList>>

/** The list in the body of its object; without an object it is that of nobody. Throws where the body is no list. */
export function suppressionList(body: Uint8Array | undefined): SuppressionList {
  if (body === undefined) return { version: 0, entries: [] }
  try {
    return SuppressionList.parse(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch (error) {
    throw new Error(`the object ${SUPPRESSION_KEY} is no suppression list`, { cause: error })
  }
}

export type Suppression = {
  readonly version: number
  /** Whether nothing may be told of what the log took in about this customer at that time, in epoch milliseconds. */
  suppresses(customerKey: string, appendTime: number): boolean
}

/** What a list asks for; of several entries about one customer the longest counts. */
export function suppressionBy({ version, entries }: SuppressionList): Suppression {
  const until = new Map<string, number>()
  for (const { customer_key, appended_before } of entries) {
    const time = appended_before === null ? Infinity : Date.parse(appended_before)
    until.set(customer_key, Math.max(until.get(customer_key) ?? -Infinity, time))
  }
  return { version, suppresses: (customerKey, appendTime) => appendTime < (until.get(customerKey) ?? -Infinity) }
}

/** Whether a customer is on the list, under any of his keys: one source knows his account, the other his address. */
export function isSuppressed(
  { ref, identifiers }: Interaction['customer'],
  appendTime: number,
  { suppresses }: Pick<Suppression, 'suppresses'>,
): boolean {
  if (ref !== null && suppresses(ref, appendTime)) return true
  return identifiers !== undefined && identifiers.some(({ hash }) => suppresses(hash, appendTime))
}
