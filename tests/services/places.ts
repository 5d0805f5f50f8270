import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { s3Lake, type S3Place } from '../../consumers/runtime/s3.ts'
import type { Clock, Lake } from '../../consumers/runtime/ports.ts'

/** The real clock, as main.ts has it. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
}

const BUCKET = 'signals-tests'

/** A name no other test has used. */
export const unused = (name: string): string => `${name}-${randomBytes(6).toString('hex')}`

/** A prefix of its own in the bucket of the tests, which is made where it is missing. */
export async function s3Place(endpoint: string): Promise<S3Place> {
  const client = new S3Client({ endpoint, forcePathStyle: true })
  try {
    await client.send(new CreateBucketCommand({ Bucket: BUCKET }))
  } catch (error) {
    if (!(error instanceof Error && ['BucketAlreadyOwnedByYou', 'BucketAlreadyExists'].includes(error.name))) throw error
  } finally {
    client.destroy()
  }
  return { bucket: BUCKET, prefix: unused('t'), endpoint, clock, random: Math.random }
}

/** The same place by another connection, or through a proxy in front of it. */
export const lakeAt = (place: S3Place, change: Partial<S3Place> = {}): Lake => s3Lake({ ...place, ...change })
