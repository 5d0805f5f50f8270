import { FEW_CHECKSUMS, statusOf } from '../../../platform/s3-errors.ts'
import type { Diagnosis } from './conditional-writes.ts'
import { encryptionOf, openPlace, type S3Encryption, type S3Place } from './s3-place.ts'

/**
 * Finds out why a store refuses the writes of the start-up check. Stores refuse what they do not implement with many statuses and
 * texts, so the text is not read: the same small object is written in other ways, and what the store accepts then shows the reason.
 */

/** A way to write. Without changes it is the way of the lake. */
type Trial = {
  /** What an operator changes to write in this way; undefined for the way of the lake. */
  readonly remedy?: string
  readonly encryption?: S3Encryption | undefined
  readonly fewChecksums?: boolean
}

/** What stores answer to a request they do not implement or permit. Other answers have a cause that another request would have too. */
const REFUSALS: ReadonlySet<number> = new Set([400, 403, 405, 411, 415, 422, 501])
const ATTEMPTS = 3

/**
 * Writes objects below `folder` to find the reason for `error`; undefined when none of the trials explains it. An error of the lake
 * has the answer of the store as its cause.
 */
export async function diagnoseWrites(place: S3Place, folder: string, error: unknown): Promise<Diagnosis | undefined> {
  const status = statusOf(error instanceof Error ? error.cause : undefined)
  if (status === undefined || !REFUSALS.has(status)) return undefined
  let objects = 0
  const accepts = (trial: Trial, conditional: boolean) => writes(place, trial, `${folder}trial-${(objects += 1)}`, conditional)
  const trials = trialsOf(place)
  for (const trial of trials)
    if (await accepts(trial, true)) return trial.remedy === undefined ? undefined : { kind: 'settings', remedy: trial.remedy }
  for (const trial of trials)
    if (await accepts(trial, false))
      return { kind: 'unfair', reason: `It refuses conditional writes (${status}), and accepts the same writes without the condition.` }
  return undefined
}

function trialsOf({ encryption }: S3Place): readonly Trial[] {
  const lake: Trial = { encryption }
  const fewChecksums: Trial = { encryption, fewChecksums: true, remedy: `set ${FEW_CHECKSUMS}` }
  if (encryption !== undefined)
    return [lake, fewChecksums, { encryption: undefined, remedy: 'remove SIGNALS_S3_SSE, which it does not support' }]
  const encrypted = (['AES256', 'aws:kms'] as const).map((algorithm): Trial => ({
    encryption: { algorithm },
    remedy: `set SIGNALS_S3_SSE=${algorithm}, which the bucket demands`,
  }))
  return [lake, fewChecksums, ...encrypted]
}

/** Whether the store takes a new object and its replacement, and gives it back. */
async function writes(place: S3Place, { encryption, fewChecksums = false }: Trial, key: string, conditional: boolean): Promise<boolean> {
  const { sdk, client } = await openPlace(place, { attempts: ATTEMPTS, fewChecksums })
  const object = { Bucket: place.bucket, Key: place.prefix === '' ? key : `${place.prefix}/${key}` }
  const put = (condition: { IfNoneMatch?: '*'; IfMatch?: string }) =>
    client.send(
      new sdk.PutObjectCommand({ ...object, ...encryptionOf({ ...(encryption && { encryption }) }), Body: 'trial', ...condition }),
    )
  try {
    const { ETag } = await put(conditional ? { IfNoneMatch: '*' } : {})
    await put(conditional && ETag !== undefined ? { IfMatch: ETag } : {})
    const { Body } = await client.send(new sdk.GetObjectCommand(object))
    return (await Body?.transformToString()) === 'trial'
  } catch {
    return false
  } finally {
    client.destroy()
  }
}
