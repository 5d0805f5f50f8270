import { REJECTED_DIGESTS } from '../../schemas/rejected-payload.ts'
import { rowId } from '../../schemas/event/ids.ts'
import type { Auth } from '../adapter.ts'
import type { Door } from '../../schemas/event/interaction.ts'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { maskPath } from '../masking/mask.ts'
import { maskPayload } from '../masking/mask-payload.ts'
import { ownOf } from '../masking/own-values.ts'
import type { Message } from './publisher.ts'
import type { ConfiguredSource } from '../ingest/ingest.ts'
import { parseJson } from '../reading/json.ts'

export type Rejection = {
  readonly source: ConfiguredSource
  readonly code: string
  readonly path: string
  /** What failed: to split the body into the vendor's events (`split`), or to make an interaction from an event (`normalize`). */
  readonly stage: 'split' | 'normalize'
  readonly body: Uint8Array
  readonly contentType: string
  readonly door: Door
  readonly auth: Auth
  /** The identifiers in the payload become its pseudonyms. */
  readonly key: PseudonymKey
  /** Epoch milliseconds. */
  readonly receivedAt: number
  /** The digests that the adapter asked for before the payload was refused (producers/ingest/record-digests.ts). */
  readonly digests: readonly string[]
  /** Headers that say where the payload stood, for example the line of its file. */
  readonly position?: Readonly<Record<string, string>>
}

/** Brokers accept 1 MiB; the rest is for headers. */
const LARGEST_PAYLOAD = 900_000

const MOST_DIGESTS = 1000

/** A payload was within the limits of its door; here only its depth is bounded. */
const parse = (text: string) => parseJson(text, { depth: 64, keys: Infinity })

/**
 * A rejected payload (dead letter), kept for inspection and another attempt: the masked bytes, and the reason in headers. The headers
 * have Kafka Connect's names where there is one, so that tools for its dead letters can read ours.
 */
export function rejectedMessage(rejection: Rejection): Message {
  const { source, key, digests } = rejection
  const { config, system } = source
  const masked = maskPayload(rejection.body, rejection.contentType, { key, region: config.region, own: ownOf(config), system, parse })
  const path = maskPath(rejection.path)
  return {
    key: Buffer.from(`r:${rowId(source.name, masked.toString('latin1'))}`),
    value: masked.subarray(0, LARGEST_PAYLOAD),
    headers: {
      'content-type': rejection.contentType,
      '__connect.errors.connector.name': source.name,
      '__connect.errors.stage': rejection.stage,
      '__connect.errors.exception.class.name': rejection.code,
      '__connect.errors.exception.message': path === '' ? rejection.code : `${rejection.code} at ${path}`,
      'signals.system': source.system.system,
      'signals.account': source.config.account,
      'signals.reason': rejection.code,
      'signals.path': path,
      'signals.door': rejection.door,
      'signals.auth': rejection.auth,
      'signals.received_at': new Date(rejection.receivedAt).toISOString(),
      'signals.truncated': String(masked.length > LARGEST_PAYLOAD),
      ...(digests.length === 0 ? {} : { [REJECTED_DIGESTS]: digests.slice(0, MOST_DIGESTS).join(',') }),
      ...rejection.position,
    },
  }
}
