import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { errorText } from '../../platform/error-text.ts'
import type { LakeUrl } from '../../schemas/config/lake-url.ts'
import { errorCode } from '../../platform/node-errors.ts'
import type { S3Addressing } from '../../platform/s3-addressing.ts'
import { openS3, type OpenedS3 } from '../../platform/s3-client.ts'
import { errorName, explainS3, statusOf } from '../../platform/s3-errors.ts'

/** The lake as producers use it: they read small objects. */
export type LakeStore = {
  /** The whole object; undefined when it does not exist. Throws when the store does not answer; the message names the object. */
  read(key: string): Promise<Uint8Array | undefined>
  /** Aborts running reads, which then throw. */
  close(): void
}

export type StoreSettings = {
  readonly url: LakeUrl
  /** The URL of an S3 server other than Amazon S3. */
  readonly endpoint?: string
  /** Default: what suits the endpoint. */
  readonly addressing?: S3Addressing
  /** The timeout of one read with all its attempts, in milliseconds. A small object takes about 10 ms. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 10_000
const CONNECT_TIMEOUT_MS = 3000
/** One retry covers a busy store or a lost connection. Callers read again regularly, so more retries are not needed. */
const ATTEMPTS = 2

export function openLakeStore(settings: StoreSettings): LakeStore {
  const { url } = settings
  return url.kind === 'file' ? folderStore(url.folder) : s3Store(url, settings)
}

/** The path of an object is its key. Objects are written atomically (consumers/runtime/lake/directory.ts). */
function folderStore(folder: string): LakeStore {
  return {
    async read(key) {
      const path = resolve(join(folder, key))
      try {
        return await readFile(path)
      } catch (cause) {
        if (errorCode(cause) === 'ENOENT') return undefined
        throw new Error(`could not read ${path}: ${errorText(cause)}`, { cause })
      }
    },
    close: () => undefined,
  }
}

function s3Store({ bucket, prefix }: Extract<LakeUrl, { kind: 's3' }>, settings: StoreSettings): LakeStore {
  const { endpoint, patienceMs = PATIENCE_MS } = settings
  const base = prefix === '' ? '' : `${prefix}/`
  const closed = new AbortController()
  let opened: Promise<OpenedS3> | undefined
  return {
    async read(key) {
      try {
        const { sdk, client } = await (opened ??= open(settings))
        const answer = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: base + key }), {
          abortSignal: AbortSignal.any([closed.signal, AbortSignal.timeout(patienceMs)]),
        })
        return (await answer.Body?.transformToByteArray()) ?? new Uint8Array()
      } catch (cause) {
        // Some servers answer 404 for an unknown access key. That does not mean that the object does not exist.
        if (statusOf(cause) === 404 && errorName(cause) === 'NoSuchKey') return undefined
        const at = endpoint === undefined ? '' : ` at ${endpoint}`
        throw new Error(`could not read s3://${bucket}/${base}${key}${at}: ${reason(cause, { bucket, prefix, patienceMs })}`, { cause })
      }
    },
    close() {
      closed.abort()
      void opened?.then(
        ({ client }) => client.destroy(),
        () => undefined,
      )
    },
  }
}

/** The AWS SDK takes the region and the credentials from the environment. */
function open({ endpoint, addressing }: StoreSettings): Promise<OpenedS3> {
  return openS3({
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(addressing === undefined ? {} : { addressing }),
    attempts: ATTEMPTS,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
  })
}

type Asked = { readonly bucket: string; readonly prefix: string; readonly patienceMs: number }

/** Without s3:ListBucket the store answers 403 for a missing object as well. */
function reason(cause: unknown, { bucket, prefix, patienceMs }: Asked): string {
  if (['AbortError', 'TimeoutError'].includes(errorName(cause))) return `no answer within ${patienceMs} ms`
  const below = prefix === '' ? '' : ` below ${prefix}/`
  return explainS3(cause, { bucket, needs: `s3:ListBucket, and s3:GetObject${below}` }).reason
}
