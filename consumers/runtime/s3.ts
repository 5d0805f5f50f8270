import type * as Sdk from '@aws-sdk/client-s3'
import type { Clock, Lake, Range, Stored } from './ports.ts'

export type S3Place = {
  readonly bucket: string
  /** Without slashes at its ends; '' is the whole bucket. */
  readonly prefix: string
  /** Of a server other than Amazon; keys are then addressed path-style. */
  readonly endpoint?: string
  /** Default: what the AWS SDK finds in the environment. */
  readonly region?: string
  /** How long one request may take, or stand still in the middle of a body, in milliseconds. */
  readonly requestTimeoutMs?: number
  readonly clock: Clock
  /** From 0 to below 1: spreads the attempts of writers that meet. */
  readonly random: () => number
}

const REQUEST_TIMEOUT_MS = 30_000
const CONNECT_TIMEOUT_MS = 5000
/** Connections kept open; 50 partitions write and list at once. */
const CONNECTIONS = 64
/** A conflict (409) says that another writer of this very key is at work; it is over within a request's time. */
const CONFLICTS = 8
/** A body that breaks off is not read again by the SDK. */
const READS = 4
const PAUSE_MS = 100

/**
 * A lake in an S3 bucket. The SDK is loaded at first use.
 *
 * Writes are tried once: the SDK's own retry answers 412 where only the answer was lost, and hides that the object is ours. After
 * a throw of `create` or `replace` the outcome is unknown; the caller reads the object.
 */
export function s3Lake(place: S3Place): Lake {
  const { bucket, clock, random } = place
  const base = place.prefix === '' ? '' : `${place.prefix}/`
  const named = (key: string) => `s3://${bucket}/${base}${key}`
  let opened: Promise<Opened> | undefined
  const open = () => (opened ??= load(place))

  /** Waits longer from attempt to attempt, never as long as another writer does. */
  const pause = (attempt: number) => clock.sleep(PAUSE_MS * 2 ** attempt * (0.5 + random()))

  async function put(key: string, body: Uint8Array, condition: { IfNoneMatch: '*' } | { IfMatch: string }): Promise<boolean> {
    const { sdk, writes } = await open()
    for (let attempt = 0; ; attempt += 1) {
      try {
        await writes.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: base + key, Body: Buffer.from(body), ...condition }))
        return true
      } catch (error) {
        const status = statusOf(error)
        if (status === 412) return false
        // Amazon says 404 for If-Match on a key that is not there; without the condition 404 can only be the bucket.
        if (status === 404 && 'IfMatch' in condition && nameOf(error) !== 'NoSuchBucket') return false
        if (status !== 409 || attempt === CONFLICTS) throw failed(`write ${named(key)}`, place, error)
        await pause(attempt)
      }
    }
  }

  async function read(key: string, range?: Range): Promise<Stored | undefined> {
    const { sdk, reads } = await open()
    const asked = range === undefined ? undefined : header(range)
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (asked === 'nothing')
          return stored(new Uint8Array(), await reads.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: base + key })))
        const answer = await reads.send(
          new sdk.GetObjectCommand({ Bucket: bucket, Key: base + key, ...(asked === undefined ? {} : { Range: asked }) }),
        )
        const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array()
        if (answer.ContentLength !== undefined && body.length !== answer.ContentLength)
          throw new Error(`${body.length} of ${answer.ContentLength} bytes came`)
        return stored(body, answer)
      } catch (error) {
        const status = statusOf(error)
        if (status === 404 && nameOf(error) !== 'NoSuchBucket') return undefined
        // The range lies behind the end: an empty part, whose size and etag only the whole object can tell.
        if (status === 416) return await read(key, { last: 0 })
        // The SDK has tried again where the answer was an error; what is left is a body that broke off.
        if (status !== undefined && status >= 400) throw failed(`read ${named(key)}`, place, error)
        if (attempt === READS - 1) throw failed(`read ${named(key)} in ${READS} attempts`, place, error)
        await pause(attempt)
      }
    }
  }

  async function* pages(prefix: string, more: { readonly Delimiter?: '/'; readonly StartAfter?: string }) {
    const { sdk, reads } = await open()
    let token: string | undefined
    do {
      const command = new sdk.ListObjectsV2Command({
        Bucket: bucket,
        Prefix: base + prefix,
        ...more,
        ...(token === undefined ? {} : { ContinuationToken: token }),
      })
      const page = await reads.send(command).catch((error: unknown) => {
        throw failed(`list ${named(prefix)}`, place, error)
      })
      yield page
      token = page.IsTruncated === true ? page.NextContinuationToken : undefined
    } while (token !== undefined)
  }

  return {
    create: async (key, body) => ((await put(key, body, { IfNoneMatch: '*' })) ? 'created' : 'exists'),
    replace: async (key, body, etag) => ((await put(key, body, { IfMatch: etag })) ? 'replaced' : 'changed'),
    read,
    async *list(prefix, after) {
      for await (const page of pages(prefix, after === undefined ? {} : { StartAfter: base + after }))
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key.slice(base.length)
    },
    async *folders(prefix) {
      for await (const page of pages(prefix, { Delimiter: '/' }))
        for (const { Prefix } of page.CommonPrefixes ?? []) if (Prefix !== undefined) yield Prefix.slice(base.length + prefix.length, -1)
    },
    async close() {
      const clients = await opened?.catch(() => undefined)
      clients?.reads.destroy()
      clients?.writes.destroy()
    },
  }
}

type Opened = { readonly sdk: typeof Sdk; readonly reads: Sdk.S3Client; readonly writes: Sdk.S3Client }

async function load({ endpoint, region, requestTimeoutMs = REQUEST_TIMEOUT_MS }: S3Place): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3')
  const client = (maxAttempts: number) =>
    new sdk.S3Client({
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...(region === undefined ? {} : { region }),
      maxAttempts,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: requestTimeoutMs,
        throwOnRequestTimeout: true,
        socketTimeout: requestTimeoutMs,
        httpAgent: { keepAlive: true, maxSockets: CONNECTIONS },
        httpsAgent: { keepAlive: true, maxSockets: CONNECTIONS },
      },
    })
  return { sdk, reads: client(READS), writes: client(1) }
}

/** The Range header; `nothing` where no byte is asked for, which the header cannot say. */
function header(range: Range): string {
  if ('last' in range) return range.last <= 0 ? 'nothing' : `bytes=-${range.last}`
  return range.end <= range.start ? 'nothing' : `bytes=${range.start}-${range.end - 1}`
}

function stored(body: Uint8Array, answer: Sdk.GetObjectCommandOutput | Sdk.HeadObjectCommandOutput): Stored {
  const total = 'ContentRange' in answer ? answer.ContentRange?.split('/')[1] : undefined
  return { body, etag: answer.ETag ?? '', size: total === undefined ? (answer.ContentLength ?? body.length) : Number(total) }
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined
  const metadata = error.$metadata
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

function failed(what: string, { bucket, endpoint }: S3Place, cause: unknown): Error {
  const at = endpoint === undefined ? '' : ` at ${endpoint}`
  const status = statusOf(cause)
  if (nameOf(cause) === 'NoSuchBucket') return new Error(`could not ${what}: there is no bucket ${bucket}${at}; create it`, { cause })
  if (status === 403 || status === 401)
    return new Error(`could not ${what}${at}: not permitted (${status} ${nameOf(cause)}); check the credentials and the bucket's policy`, {
      cause,
    })
  if (nameOf(cause) === 'CredentialsProviderError')
    return new Error(
      `could not ${what}${at}: no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role`,
      {
        cause,
      },
    )
  const said =
    cause instanceof Error
      ? cause.message
      : typeof cause === 'object' && cause !== null && 'message' in cause
        ? String(cause.message)
        : String(cause)
  return new Error(`could not ${what}${at}: ${status === undefined ? '' : `${status} `}${nameOf(cause)}: ${said}`, { cause })
}
