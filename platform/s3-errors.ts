import { errorText } from './error-text.ts'
import { errorCode } from './node-errors.ts'

/** Errors of the AWS SDK, in words for an operator: the same failure has the same sentence in both halves. */

export type S3Asked = {
  readonly bucket: string
  /** The permissions the credentials need on the bucket, e.g. `s3:ListBucket and s3:GetObject`. */
  readonly needs: string
}

/** `refused`: the store does not let us in; trying again does not help before somebody has changed something. */
export type S3Failure = { readonly kind: 'refused' | 'failed'; readonly reason: string }

export function explainS3(error: unknown, { bucket, needs }: S3Asked): S3Failure {
  const [status, name] = [statusOf(error), errorName(error)]
  const answer = `(${status} ${name})`
  switch (name) {
    case 'NoSuchBucket':
      return { kind: 'failed', reason: `there is no bucket ${bucket}; create it, or correct SIGNALS_LAKE_URL` }
    case 'CredentialsProviderError':
      return { kind: 'failed', reason: 'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role' }
    case 'InvalidAccessKeyId':
    // versitygw's name for the same.
    case 'XAdminUserNotFound':
      return { kind: 'refused', reason: `the store does not know this access key ${answer}; correct AWS_ACCESS_KEY_ID` }
    case 'SignatureDoesNotMatch':
      return { kind: 'refused', reason: `the secret does not match the access key ${answer}; correct AWS_SECRET_ACCESS_KEY` }
    // A clock that is wrong answers 403 too; permissions are not the matter.
    case 'RequestTimeTooSkewed':
      return { kind: 'failed', reason: `the clock of this machine differs too much from that of the store ${answer}; set it right` }
  }
  if (status === 401 || status === 403 || name === 'AccessDenied')
    return { kind: 'refused', reason: `not permitted ${answer}; on bucket ${bucket} these credentials need ${needs}` }
  // A connection refused on two addresses has a code and no message.
  const texts = [status, name, errorCode(error), errorText(error)]
  return { kind: 'failed', reason: texts.filter((it) => it !== undefined && it !== '').join(' ') }
}

/** The HTTP status of the store's answer; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined
  const metadata = error.$metadata
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return undefined
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined
}

/** S3's name of an error, e.g. `NoSuchKey`; '' where there is none. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

/** What 404 may say of other things than the key: the bucket, or (versitygw) the access key. */
const ELSEWHERE: ReadonlySet<string> = new Set(['NoSuchBucket', 'XAdminUserNotFound'])

/** Whether the store says that there is no such object. */
export function isMissingObject(error: unknown): boolean {
  return statusOf(error) === 404 && !ELSEWHERE.has(errorName(error))
}
