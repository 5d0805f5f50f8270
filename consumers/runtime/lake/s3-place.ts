import type { S3Addressing } from '../../../platform/s3-addressing.ts'
import { openS3, type OpenedS3 } from '../../../platform/s3-client.ts'
import type { Clock } from '../ports.ts'

export type S3Place = {
  readonly bucket: string
  /** Without leading or trailing slashes; '' is the whole bucket. */
  readonly prefix: string
  /** The URL of a server other than Amazon's. */
  readonly endpoint?: string
  /** Default: what suits the endpoint. */
  readonly addressing?: S3Addressing
  /** Default: what the AWS SDK finds in the environment. */
  readonly region?: string
  /** How the store encrypts what is written. Default: as the bucket is configured. */
  readonly encryption?: S3Encryption
  /** How long one request may take, or pause in the middle of a body, in milliseconds. */
  readonly requestTimeoutMs?: number
  readonly clock: Clock
  /** A random number from 0 to below 1: the jitter between attempts of concurrent writers. */
  readonly random: () => number
}

export type S3Encryption = {
  readonly algorithm: 'AES256' | 'aws:kms' | 'aws:kms:dsse'
  /** The key in KMS. Default: the key that Amazon manages for S3. */
  readonly keyId?: string
}

const REQUEST_TIMEOUT_MS = 30_000
const CONNECT_TIMEOUT_MS = 5000
/** The most connections, enough for 50 partitions that write and list at once. */
const CONNECTIONS = 64

export type OpenPlaceOptions = { readonly attempts: number; readonly fewChecksums?: boolean }

export function openPlace(place: S3Place, { attempts, fewChecksums = false }: OpenPlaceOptions): Promise<OpenedS3> {
  const { endpoint, addressing, region, requestTimeoutMs = REQUEST_TIMEOUT_MS } = place
  return openS3({
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(addressing === undefined ? {} : { addressing }),
    ...(region === undefined ? {} : { region }),
    fewChecksums,
    attempts,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    requestTimeoutMs,
    connections: CONNECTIONS,
  })
}

/** The part of a write that asks for the encryption. */
export function encryptionOf({ encryption }: Pick<S3Place, 'encryption'>) {
  if (encryption === undefined) return {}
  const { algorithm, keyId } = encryption
  return { ServerSideEncryption: algorithm, ...(keyId === undefined ? {} : { SSEKMSKeyId: keyId }) }
}
