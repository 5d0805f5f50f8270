import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type * as Sdk from '@aws-sdk/client-s3'
import type { LakeUrl } from '../../schemas/config/lake-url.ts'
import { codeOf } from '../../platform/node-errors.ts'

/** The lake as producers see it: small objects that others put there. S3 is imported here alone, at first use. */
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
        throw new Error(`could not read ${path}: ${messageOf(cause)}`, { cause })
      }
    },
    close: () => undefined,
  }
}

function s3Store({ bucket, prefix }: Extract<LakeUrl, { kind: 's3' }>, endpoint: string | undefined, patienceMs: number): Store {
  const base = prefix === '' ? '' : `${prefix}/`
  const closed = new AbortController()
  let opened: Promise<Opened> | undefined
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
        if (statusOf(cause) === 404 && nameOf(cause) === 'NoSuchKey') return undefined
        const at = endpoint === undefined ? '' : ` at ${endpoint}`
        throw new Error(`could not read s3://${bucket}/${base}${key}${at}: ${reason(bucket, cause, patienceMs)}`, { cause })
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

type Opened = { readonly sdk: typeof Sdk; readonly client: Sdk.S3Client }

/** Region and credentials are what the AWS SDK finds in the environment. */
async function open(endpoint: string | undefined): Promise<Opened> {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS },
  })
  return { sdk, client }
}

function reason(bucket: string, cause: unknown, patienceMs: number): string {
  const [status, name] = [statusOf(cause), nameOf(cause)]
  if (name === 'NoSuchBucket') return `there is no bucket ${bucket}; create it, or correct SIGNALS_LAKE_URL`
  if (status === 401 || status === 403)
    return `not permitted (${status} ${name}); check the credentials and the bucket's policy: without s3:ListBucket an object that is not there looks like this too`
  if (name === 'CredentialsProviderError')
    return 'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role'
  if (name === 'AbortError' || name === 'TimeoutError') return `no answer within ${patienceMs} ms`
  return [status, name, codeOf(cause), messageOf(cause)].filter((it) => it !== undefined && it !== '').join(' ')
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

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
}
