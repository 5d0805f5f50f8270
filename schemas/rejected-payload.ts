/**
 * A payload from which a producer could make no event, as it lies in the rejected topic: the masked payload is the value, and what is
 * known about it is in headers. Producers write it (producers/publishing/rejected.ts) and try it again; a consumer makes rows of it.
 */
export type RejectedFacts = {
  /** The name of the source in signals.yaml. */
  readonly source: string
  readonly system: string
  readonly account: string
  readonly code: string
  readonly path: string
  /** What failed: to split the body into the vendor's events, or to make an interaction of one event. */
  readonly stage: 'split' | 'normalize'
  readonly door: string
  readonly auth: string
  /** When the payload was received, in epoch milliseconds; undefined where no header says so. */
  readonly receivedAt: number | undefined
  readonly contentType: string
  /** The payload was longer than the topic takes; its end is missing. */
  readonly isTruncated: boolean
  /** The name of the file or the key of the object, and where in it the record stood. */
  readonly object: string | undefined
  readonly line: string | undefined
  /** The digests that the adapter asked for when the payload arrived; its masked bytes have others. */
  readonly digests: readonly string[]
}

/** The topic of payloads from which no event could be made. */
export const rejectedTopic = (topic: string) => `${topic}.rejected`

/** The header with the digests of a rejected payload, separated by commas. */
export const REJECTED_DIGESTS = 'signals.digests'

type Headers = readonly (readonly [string, Uint8Array])[]

/** What the headers of a rejected payload say. A header that is not there is an empty text. */
export function readRejectedFacts(headers: Headers): RejectedFacts {
  const texts = new Map(headers.map(([name, value]) => [name, Buffer.from(value).toString('utf8')] as const))
  const text = (name: string) => texts.get(name) ?? ''
  const received = Date.parse(text('signals.received_at'))
  return {
    source: text('__connect.errors.connector.name'),
    system: text('signals.system'),
    account: text('signals.account'),
    code: text('signals.reason'),
    path: text('signals.path'),
    stage: text('__connect.errors.stage') === 'split' ? 'split' : 'normalize',
    door: text('signals.door'),
    auth: text('signals.auth'),
    receivedAt: Number.isNaN(received) ? undefined : received,
    contentType: text('content-type'),
    isTruncated: text('signals.truncated') === 'true',
    object: texts.get('signals.object'),
    line: texts.get('signals.line'),
    digests: text(REJECTED_DIGESTS)
      .split(',')
      .filter((it) => it !== ''),
  }
}
