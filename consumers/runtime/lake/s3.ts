import type * as Sdk from '@aws-sdk/client-s3'
import { NotPermitted } from '../../../platform/errors.ts'
import type { Clock, Lake, Range, Stored } from '../ports.ts'

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
/** How often a question is asked; 30 s each where the store hangs, so two minutes in all. */
const READS = 4
const PAUSE_MS = 100

/**
 * A lake in an S3 bucket. The SDK is loaded at first use.
 *
 * The SDK's own retry is off: for a write it answers 412 where only the answer was lost, and hides that the object is ours; for a
 * read it leaves out bodies that break off. After a throw of `create` or `replace` the outcome is unknown; the caller reads the
 * object.
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
    const { sdk, client } = await open()
    for (let attempt = 0; ; attempt += 1) {
      try {
        await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: base + key, Body: Buffer.from(body), ...condition }))
        return true
      } catch (error) {
        const status = statusOf(error)
        if (status === 412) return false
        // Amazon says 404 for If-Match on a key that is not there; without the condition 404 can only be the bucket.
        if ('IfMatch' in condition && isMissing(error)) return false
        if (status !== 409 || attempt === CONFLICTS) throw failed(`write ${named(key)}`, place, error)
        await pause(attempt)
      }
    }
  }

  /** Reading twice does no harm: a busy store, a lost connection and a body that broke off are asked again. */
  async function ask<T>(what: string, question: (opened: Opened) => Promise<T>): Promise<T> {
    const loaded = await open()
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await question(loaded)
      } catch (error) {
        const status = statusOf(error)
        const passes = status === undefined || status < 400 || status === 429 || status >= 500
        if (!passes || nameOf(error) === 'CredentialsProviderError') throw error
        if (attempt === READS - 1) throw failed(`${what} in ${READS} attempts`, place, error)
        await pause(attempt)
      }
    }
  }

  async function read(key: string, range?: Range): Promise<Stored | undefined> {
    const asked = range === undefined ? undefined : header(range)
    const object = { Bucket: bucket, Key: base + key }
    try {
      return await ask(`read ${named(key)}`, async ({ sdk, client }) => {
        if (asked === 'nothing') return stored(new Uint8Array(), await client.send(new sdk.HeadObjectCommand(object)))
        const answer = await client.send(new sdk.GetObjectCommand({ ...object, ...(asked === undefined ? {} : { Range: asked }) }))
        const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array()
        if (answer.ContentLength !== undefined && body.length !== answer.ContentLength)
          throw new Error(`${body.length} of ${answer.ContentLength} bytes came`)
        return stored(body, answer)
      })
    } catch (error) {
      const status = statusOf(error)
      if (isMissing(error)) return undefined
      // The range lies behind the end: an empty part, whose size and etag only the whole object can tell.
      if (status === 416) return await read(key, { last: 0 })
      throw failed(`read ${named(key)}`, place, error)
    }
  }

  async function* pages(prefix: string, more: { readonly Delimiter?: '/'; readonly StartAfter?: string }) {
    let token: string | undefined
    do {
      const input = { Bucket: bucket, Prefix: base + prefix, ...more, ...(token === undefined ? {} : { ContinuationToken: token }) }
      const what = `list ${named(prefix)}`
      const page = await ask(what, ({ sdk, client }) => client.send(new sdk.ListObjectsV2Command(input))).catch((error: unknown) => {
        throw failed(what, place, error)
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
      const loaded = await opened?.catch(() => undefined)
      loaded?.client.destroy()
    },
  }
}

type Opened = { readonly sdk: typeof Sdk; readonly client: Sdk.S3Client }

async function load({ endpoint, region, requestTimeoutMs = REQUEST_TIMEOUT_MS }: S3Place): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(region === undefined ? {} : { region }),
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
      socketTimeout: requestTimeoutMs,
      httpAgent: { keepAlive: true, maxSockets: CONNECTIONS },
      httpsAgent: { keepAlive: true, maxSockets: CONNECTIONS },
    },
  })
  return { sdk, client }
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

/** What 404 may say of other things than the key: the bucket, or (versitygw) the access key. */
const ELSEWHERE: ReadonlySet<string> = new Set(['NoSuchBucket', 'XAdminUserNotFound'])

function isMissing(error: unknown): boolean {
  return statusOf(error) === 404 && !ELSEWHERE.has(nameOf(error))
}

class LakeFailure extends Error {
  override readonly name = 'LakeFailure'
}

/** The sentence an operator reads; an error that has one keeps it. */
function failed(what: string, place: S3Place, cause: unknown): Error {
  if (cause instanceof LakeFailure || cause instanceof NotPermitted) return cause
  const could = `could not ${what}${place.endpoint === undefined ? '' : ` at ${place.endpoint}`}`
  const forbidden = ban(place, cause)
  if (forbidden !== undefined) return new NotPermitted(`${could}: ${forbidden}`, { cause })
  return new LakeFailure(`${could}: ${reason(place, cause)}`, { cause })
}

/** What the store forbids, and what is to be changed; undefined where it failed otherwise. */
function ban({ bucket, prefix }: S3Place, cause: unknown): string | undefined {
  const [status, name] = [statusOf(cause), nameOf(cause)]
  if (name === 'InvalidAccessKeyId' || name === 'XAdminUserNotFound')
    return `the store does not know this access key (${status} ${name}); correct AWS_ACCESS_KEY_ID`
  if (name === 'SignatureDoesNotMatch') return `the secret does not fit the access key (${status} ${name}); correct AWS_SECRET_ACCESS_KEY`
  // A clock that is wrong answers 403 too, and is no matter of permissions.
  if ((status !== 401 && status !== 403 && name !== 'AccessDenied') || name === 'RequestTimeTooSkewed') return undefined
  const below = prefix === '' ? '' : ` below ${prefix}/`
  return `not permitted (${status} ${name}); on bucket ${bucket} these credentials need s3:ListBucket, and s3:GetObject and s3:PutObject${below}`
}

function reason({ bucket }: S3Place, cause: unknown): string {
  const [status, name] = [statusOf(cause), nameOf(cause)]
  if (name === 'NoSuchBucket') return `there is no bucket ${bucket}; create it`
  if (name === 'CredentialsProviderError')
    return 'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role'
  const { message = '', code = '' } = typeof cause === 'object' && cause !== null ? textsOf(cause) : { message: String(cause) }
  return [status, name, code, message].filter((it) => it !== undefined && it !== '').join(' ')
}

/** A connection refused on two addresses has a code and no message. */
function textsOf(cause: object): { readonly message?: string; readonly code?: string } {
  return {
    ...('message' in cause ? { message: String(cause.message) } : {}),
    ...('code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}),
  }
}
