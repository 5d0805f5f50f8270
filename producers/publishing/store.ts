import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { errorText } from '../../platform/error-text.ts'
import type { LakeUrl } from '../../schemas/config/lake-url.ts'
import { codeOf } from '../../platform/node-errors.ts'
import { openS3, type OpenedS3 } from '../../platform/s3-client.ts'
import { errorName, explainS3, statusOf } from '../../platform/s3-errors.ts'

/** The lake as producers see it: small objects that others put there. */
export type Store = {
  /** The whole object; undefined where there is none. Throws a sentence that names it where the store does not tell. */
  read(key: string): Promise<Uint8Array | undefined>
  /** Ends what is being read, which then throws. */
  close(): void
}

export type StoreSettings = {
  readonly url: LakeUrl
  /** Of an S3 server other than Amazon; keys are then addressed path-style. */
  readonly endpoint?: string
  /** How long one read may take with all its attempts, in milliseconds; a small object takes some ten. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 10_000
const CONNECT_TIMEOUT_MS = 3000
/** A busy store and a lost connection are asked once more; who reads comes again by himself. */
const ATTEMPTS = 2

export function store({ url, endpoint, patienceMs = PATIENCE_MS }: StoreSettings): Store {
  return url.kind === 'file' ? folderStore(url.folder) : s3Store(url, endpoint, patienceMs)
}

/** Objects lie where their keys say, and are put there whole (consumers/runtime/lake/directory.ts). */
function folderStore(folder: string): Store {
  return {
    async read(key) {
      const path = resolve(join(folder, key))
      try {
        return await readFile(path)
      } catch (cause) {
        if (codeOf(cause) === 'ENOENT') return undefined
        throw new Error(`could not read ${path}: ${errorText(cause)}`, { cause })
      }
    },
    close: () => undefined,
  }
}

function s3Store({ bucket, prefix }: Extract<LakeUrl, { kind: 's3' }>, endpoint: string | undefined, patienceMs: number): Store {
  const base = prefix === '' ? '' : `${prefix}/`
  const closed = new AbortController()
  let opened: Promise<OpenedS3> | undefined
  return {
    async read(key) {
      try {
        const { sdk, client } = await (opened ??= open(endpoint))
        const answer = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: base + key }), {
          abortSignal: AbortSignal.any([closed.signal, AbortSignal.timeout(patienceMs)]),
        })
        return (await answer.Body?.transformToByteArray()) ?? new Uint8Array()
      } catch (cause) {
        // Some servers say 404 of an access key they do not know: that is no word on the object.
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

/** Region and credentials are what the AWS SDK finds in the environment. */
function open(endpoint: string | undefined): Promise<OpenedS3> {
  return openS3({ ...(endpoint === undefined ? {} : { endpoint }), attempts: ATTEMPTS, connectTimeoutMs: CONNECT_TIMEOUT_MS })
}

type Asked = { readonly bucket: string; readonly prefix: string; readonly patienceMs: number }

/** Without s3:ListBucket the store answers 403 also for an object that is not there. */
function reason(cause: unknown, { bucket, prefix, patienceMs }: Asked): string {
  if (['AbortError', 'TimeoutError'].includes(errorName(cause))) return `no answer within ${patienceMs} ms`
  const below = prefix === '' ? '' : ` below ${prefix}/`
  return explainS3(cause, { bucket, needs: `s3:ListBucket, and s3:GetObject${below}` }).reason
}
