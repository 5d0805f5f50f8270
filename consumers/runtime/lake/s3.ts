import type * as Sdk from '@aws-sdk/client-s3'
import { NotPermitted } from '../../../platform/errors.ts'
import { openS3, type OpenedS3 } from '../../../platform/s3-client.ts'
import { errorName, explainS3, isMissingObject, statusOf } from '../../../platform/s3-errors.ts'
import type { Clock, Lake, Range, Stored } from '../ports.ts'

export type S3Place = {
  readonly bucket: string
  /** Without leading or trailing slashes; '' is the whole bucket. */
  readonly prefix: string
  /** The URL of a server other than Amazon's; keys are then addressed path-style. */
  readonly endpoint?: string
  /** Default: what the AWS SDK finds in the environment. */
  readonly region?: string
  /** How long one request may take, or pause in the middle of a body, in milliseconds. */
  readonly requestTimeoutMs?: number
  readonly clock: Clock
  /** A random number from 0 to below 1: the jitter between attempts of concurrent writers. */
  readonly random: () => number
}

const REQUEST_TIMEOUT_MS = 30_000
const CONNECT_TIMEOUT_MS = 5000
/** The most connections, enough for 50 partitions that write and list at once. */
const CONNECTIONS = 64
/** Retries after a conflict (409). It means that another writer is writing the same key; that ends within the time of one request. */
const CONFLICTS = 8
/** Attempts per read. If the store hangs, each takes 30 s, so two minutes in all. */
const READS = 4
const PAUSE_MS = 100

/**
 * A lake in an S3 bucket. The SDK is loaded at first use.
 *
 * The SDK's own retry is off. For a write whose answer was lost, its second attempt returns 412 and hides that the object is ours;
 * for a read, it does not cover a body that breaks off. After `create` or `replace` throws, the outcome is unknown, and the caller
 * reads the object.
 */
export function s3Lake(place: S3Place): Lake {
  const { bucket, clock, random } = place
  const base = place.prefix === '' ? '' : `${place.prefix}/`
  const named = (key: string) => `s3://${bucket}/${base}${key}`
  let opened: Promise<OpenedS3> | undefined
  const open = () => (opened ??= load(place))

  /** Exponential backoff with jitter, so that concurrent writers do not retry at the same moment. */
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
        // Amazon answers 404 to If-Match on a key that does not exist; without the condition, 404 can only mean the bucket.
        if ('IfMatch' in condition && isMissingObject(error)) return false
        if (status !== 409 || attempt === CONFLICTS) throw failed(`write ${named(key)}`, place, error)
        await pause(attempt)
      }
    }
  }

  /** Reads are safe to repeat: retries when the store is busy, the connection is lost, or a body breaks off. */
  async function ask<T>(what: string, question: (opened: OpenedS3) => Promise<T>): Promise<T> {
    const loaded = await open()
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await question(loaded)
      } catch (error) {
        const status = statusOf(error)
        const passes = status === undefined || status < 400 || status === 429 || status >= 500
        if (!passes || errorName(error) === 'CredentialsProviderError') throw error
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
          throw new Error(`${body.length} of ${answer.ContentLength} bytes arrived`)
        return stored(body, answer)
      })
    } catch (error) {
      const status = statusOf(error)
      if (isMissingObject(error)) return undefined
      // The range begins after the end, so the body is empty; size and etag come from a request for the whole object.
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

function load({ endpoint, region, requestTimeoutMs = REQUEST_TIMEOUT_MS }: S3Place): Promise<OpenedS3> {
  return openS3({
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? {} : { region }),
    attempts: 1,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    requestTimeoutMs,
    connections: CONNECTIONS,
  })
}

/** The Range header; `nothing` when the range is empty, which the header cannot express. */
function header(range: Range): string {
  if ('last' in range) return range.last <= 0 ? 'nothing' : `bytes=-${range.last}`
  return range.end <= range.start ? 'nothing' : `bytes=${range.start}-${range.end - 1}`
}

function stored(body: Uint8Array, answer: Sdk.GetObjectCommandOutput | Sdk.HeadObjectCommandOutput): Stored {
  const total = 'ContentRange' in answer ? answer.ContentRange?.split('/')[1] : undefined
  return { body, etag: answer.ETag ?? '', size: total === undefined ? (answer.ContentLength ?? body.length) : Number(total) }
}

class LakeFailure extends Error {
  override readonly name = 'LakeFailure'
}

/** The error an operator reads; an error that already has such a message is kept. */
function failed(what: string, { bucket, prefix, endpoint }: S3Place, cause: unknown): Error {
  if (cause instanceof LakeFailure || cause instanceof NotPermitted) return cause
  const below = prefix === '' ? '' : ` below ${prefix}/`
  const { kind, reason } = explainS3(cause, { bucket, needs: `s3:ListBucket, and s3:GetObject and s3:PutObject${below}` })
  const sentence = `could not ${what}${endpoint === undefined ? '' : ` at ${endpoint}`}: ${reason}`
  return kind === 'refused' ? new NotPermitted(sentence, { cause }) : new LakeFailure(sentence, { cause })
}
