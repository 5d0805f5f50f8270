import { randomBytes } from 'node:crypto'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { realClock } from '../builders/real-clock.ts'
import { s3Lake } from '../../consumers/runtime/lake/s3.ts'
import type { S3Place } from '../../consumers/runtime/lake/s3-place.ts'
import type { Lake } from '../../consumers/runtime/ports.ts'

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
  return { bucket: BUCKET, prefix: unused('t'), endpoint, clock: realClock, random: Math.random }
}

/** The same place by another connection, or through a proxy in front of it. */
export const lakeAt = (place: S3Place, change: Partial<S3Place> = {}): Lake => s3Lake({ ...place, ...change })
