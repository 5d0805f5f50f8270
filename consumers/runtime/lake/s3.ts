import type * as Sdk from '@aws-sdk/client-s3'
import { BadSettings, NotPermitted } from '../../../platform/errors.ts'
import type { OpenedS3 } from '../../../platform/s3-client.ts'
import { explainS3, isMissingObject, isWithoutCredentials, mayPass, statusOf } from '../../../platform/s3-errors.ts'
import type { Lake, Range, Stored } from '../ports.ts'
import { encryptionOf, openPlace, type S3Place } from './s3-place.ts'

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
  const open = () => (opened ??= openPlace(place, { attempts: 1 }))
  /** Whether the store has answered a request of this process with what it wanted. */
  let wasLetIn = false

  /** Exponential backoff with jitter, so that concurrent writers do not retry at the same moment. */
  const pause = (attempt: number) => clock.sleep(PAUSE_MS * 2 ** attempt * (0.5 + random()))

  const failed = (what: string, error: unknown) => failure(what, { place, wasLetIn }, error)

  async function put(key: string, body: Uint8Array, condition: { IfNoneMatch: '*' } | { IfMatch: string }): Promise<boolean> {
    const { sdk, client } = await open()
    const object = { Bucket: bucket, Key: base + key, ...encryptionOf(place) }
    for (let attempt = 0; ; attempt += 1) {
      try {
        await client.send(new sdk.PutObjectCommand({ ...object, Body: Buffer.from(body), ...condition }))
        wasLetIn = true
        return true
      } catch (error) {
        const status = statusOf(error)
        if (status === 412) return false
        // Amazon answers 404 to If-Match on a key that does not exist; without the condition, 404 can only mean the bucket.
        if ('IfMatch' in condition && isMissingObject(error)) return false
        if (status !== 409 || attempt === CONFLICTS) throw failed(`write ${named(key)}`, error)
        await pause(attempt)
      }
    }
  }

  /** Reads are safe to repeat: retries when the store is busy, the connection is lost, or a body breaks off. */
  async function ask<T>(what: string, question: (opened: OpenedS3) => Promise<T>): Promise<T> {
    const loaded = await open()
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await question(loaded)
        wasLetIn = true
        return answer
      } catch (error) {
        if (!mayPass(error) && !(wasLetIn && isWithoutCredentials(error))) throw error
        if (attempt === READS - 1) throw failed(`${what} in ${READS} attempts`, error)
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
      throw failed(`read ${named(key)}`, error)
    }
  }

  async function* pages(prefix: string, more: { readonly Delimiter?: '/'; readonly StartAfter?: string }) {
    let token: string | undefined
    do {
      const input = { Bucket: bucket, Prefix: base + prefix, ...more, ...(token === undefined ? {} : { ContinuationToken: token }) }
      const what = `list ${named(prefix)}`
      const page = await ask(what, ({ sdk, client }) => client.send(new sdk.ListObjectsV2Command(input))).catch((error: unknown) => {
        throw failed(what, error)
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
    async *entries(prefix) {
      for await (const page of pages(prefix, {}))
        for (const { Key, ETag = '' } of page.Contents ?? []) if (Key !== undefined) yield { key: Key.slice(base.length), etag: ETag }
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

type Asked = { readonly place: S3Place; readonly wasLetIn: boolean }

/**
 * The error an operator reads; an error that already has such a message is kept. Credentials that a machine had and does not get for
 * a moment are not a lack of permission: the process goes on trying.
 */
function failure(what: string, { place, wasLetIn }: Asked, cause: unknown): Error {
  if (cause instanceof LakeFailure || cause instanceof NotPermitted || cause instanceof BadSettings) return cause
  const { bucket, prefix, endpoint } = place
  const below = prefix === '' ? '' : ` below ${prefix}/`
  const { kind, reason } = explainS3(cause, { bucket, needs: `s3:ListBucket, and s3:GetObject and s3:PutObject${below}` })
  const sentence = `could not ${what}${endpoint === undefined ? '' : ` at ${endpoint}`}: ${reason}`
  if (kind === 'failed' || (wasLetIn && isWithoutCredentials(cause))) return new LakeFailure(sentence, { cause })
  return kind === 'refused' ? new NotPermitted(sentence, { cause }) : new BadSettings(sentence, { cause })
}
