import type * as Sdk from '@aws-sdk/client-s3'
import { defaultAddressing, type S3Addressing } from './s3-addressing.ts'

export type S3ClientOptions = {
  /** The URL of a server other than Amazon's. */
  readonly endpoint?: string
  /** Default: what suits the endpoint. */
  readonly addressing?: S3Addressing
  /** Default: what the AWS SDK finds in the environment, where it also finds the credentials. */
  readonly region?: string
  /** How often the SDK sends one request; 1 where its own retry would hide an outcome. */
  readonly attempts: number
  readonly connectTimeoutMs: number
  /** How long one request may take, or a body may transfer nothing. Default: as long as its abort signal permits. */
  readonly requestTimeoutMs?: number
  /** Connections kept open. Default: the SDK's 50. */
  readonly connections?: number
  /** Send and verify checksums only where S3 demands it. Default: what the AWS SDK finds in the environment, else always. */
  readonly fewChecksums?: boolean
}

export type OpenedS3 = { readonly sdk: typeof Sdk; readonly client: Sdk.S3Client }

/** The one place where S3 clients are constructed. The SDK is loaded here, at first use: it takes 0.2 s. */
export async function openS3(options: S3ClientOptions): Promise<OpenedS3> {
  const sdk = await import('@aws-sdk/client-s3')
  return { sdk, client: withoutNotice(() => new sdk.S3Client(configOf(options))) }
}

function configOf(options: S3ClientOptions): Sdk.S3ClientConfig {
  const { endpoint, addressing = defaultAddressing(endpoint), region, attempts, connectTimeoutMs, requestTimeoutMs, connections } = options
  const agent = connections === undefined ? undefined : { keepAlive: true, maxSockets: connections }
  return {
    ...(endpoint === undefined ? {} : { endpoint }),
    forcePathStyle: addressing === 'path',
    ...(options.fewChecksums === true
      ? { requestChecksumCalculation: 'WHEN_REQUIRED' as const, responseChecksumValidation: 'WHEN_REQUIRED' as const }
      : {}),
    ...(region === undefined ? {} : { region }),
    maxAttempts: attempts,
    requestHandler: {
      connectionTimeout: connectTimeoutMs,
      ...(requestTimeoutMs === undefined
        ? {}
        : { requestTimeout: requestTimeoutMs, throwOnRequestTimeout: true, socketTimeout: requestTimeoutMs }),
      ...(agent === undefined ? {} : { httpAgent: agent, httpsAgent: agent }),
    },
  }
}

const NOTICE_OFF = 'AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'

/**
 * The SDK's first client prints on Node 20 that later SDKs need a newer Node, between log lines that are JSON. The SDK is pinned, so
 * that says nothing to an operator. It reads this variable when a client is constructed, and once per process.
 */
function withoutNotice<T>(construct: () => T): T {
  const given = process.env[NOTICE_OFF]
  process.env[NOTICE_OFF] = given ?? 'true'
  try {
    return construct()
  } finally {
    if (given === undefined) delete process.env[NOTICE_OFF]
  }
}
