import type * as Sdk from '@aws-sdk/client-s3'
import { NotPermitted } from '../../../platform/errors.ts'
import { openS3, type OpenedS3 } from '../../../platform/s3-client.ts'
import { errorName, explainS3, isMissingObject, statusOf } from '../../../platform/s3-errors.ts'
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
  let opened: Promise<OpenedS3> | undefined
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
        if ('IfMatch' in condition && isMissingObject(error)) return false
        if (status !== 409 || attempt === CONFLICTS) throw failed(`write ${named(key)}`, place, error)
        await pause(attempt)
      }
    }
  }

  /** Reading twice does no harm: a busy store, a lost connection and a body that broke off are asked again. */
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
          throw new Error(`${body.length} of ${answer.ContentLength} bytes came`)
        return stored(body, answer)
      })
    } catch (error) {
      const status = statusOf(error)
      if (isMissingObject(error)) return undefined
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

/** The Range header; `nothing` where no byte is asked for, which the header cannot say. */
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

/** The sentence an operator reads; an error that has one keeps it. */
function failed(what: string, { bucket, prefix, endpoint }: S3Place, cause: unknown): Error {
  if (cause instanceof LakeFailure || cause instanceof NotPermitted) return cause
  const below = prefix === '' ? '' : ` below ${prefix}/`
  const { kind, reason } = explainS3(cause, { bucket, needs: `s3:ListBucket, and s3:GetObject and s3:PutObject${below}` })
  const sentence = `could not ${what}${endpoint === undefined ? '' : ` at ${endpoint}`}: ${reason}`
  return kind === 'refused' ? new NotPermitted(sentence, { cause }) : new LakeFailure(sentence, { cause })
}
