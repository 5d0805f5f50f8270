import { errorText } from './error-text.ts'
import { errorCode } from './node-errors.ts'

/** Errors of the AWS SDK, in words for an operator: the same failure has the same sentence in both halves. */

export type S3Asked = {
  readonly bucket: string
  /** The permissions the credentials need on the bucket, e.g. `s3:ListBucket and s3:GetObject`. */
  readonly needs: string
}

/**
 * `refused`: the store does not let us in. `settings`: a setting does not suit the store. For both, trying again does not help before
 * somebody has changed something. `failed`: anything else.
 */
export type S3Failure = { readonly kind: 'refused' | 'settings' | 'failed'; readonly reason: string }

/** The settings of the AWS SDK for a store that does not implement its default checksums. */
export const FEW_CHECKSUMS = 'AWS_REQUEST_CHECKSUM_CALCULATION=when_required and AWS_RESPONSE_CHECKSUM_VALIDATION=when_required'

export function explainS3(error: unknown, { bucket, needs }: S3Asked): S3Failure {
  const [status, name] = [statusOf(error), errorName(error)]
  const answer = `(${status} ${name})`
  switch (name) {
    case 'NoSuchBucket':
      return { kind: 'failed', reason: `there is no bucket ${bucket}; create it, or correct SIGNALS_LAKE_URL` }
    case NO_CREDENTIALS:
      return { kind: 'refused', reason: 'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role' }
    case 'ExpiredToken':
      return { kind: 'refused', reason: `the credentials have expired ${answer}; get new ones` }
    case 'InvalidAccessKeyId':
    // versitygw's name for the same.
    case 'XAdminUserNotFound':
      return { kind: 'refused', reason: `the store does not know this access key ${answer}; correct AWS_ACCESS_KEY_ID` }
    case 'SignatureDoesNotMatch':
      return { kind: 'refused', reason: `the secret does not match the access key ${answer}; correct AWS_SECRET_ACCESS_KEY` }
    // A clock that is wrong answers 403 too; permissions are not the matter.
    case 'RequestTimeTooSkewed':
      return { kind: 'failed', reason: `the clock of this machine differs too much from that of the store ${answer}; set it right` }
    case 'PermanentRedirect':
    case 'AuthorizationHeaderMalformed':
      return { kind: 'settings', reason: `the bucket ${bucket} is in another region ${answer}; correct AWS_REGION` }
    // The names of Alibaba Cloud and of Tencent Cloud.
    case 'SecondLevelDomainForbidden':
    case 'PathStyleDomainForbidden':
      return { kind: 'settings', reason: `the store does not take path-style requests ${answer}; set SIGNALS_S3_ADDRESSING=virtual` }
  }
  if (status === undefined && errorText(error) === 'Region is missing') return { kind: 'settings', reason: 'no region; set AWS_REGION' }
  if (refusesChecksums(error))
    return { kind: 'settings', reason: `the store does not take the checksums of the AWS SDK ${answer}; set ${FEW_CHECKSUMS}` }
  if (status === 401 || status === 403 || name === 'AccessDenied')
    return { kind: 'refused', reason: `not permitted ${answer}; on bucket ${bucket} these credentials need ${needs}` }
  const host = unknownHost(error)
  if (host?.startsWith(`${bucket}.`) === true)
    return { kind: 'failed', reason: `there is no host ${host}; set SIGNALS_S3_ADDRESSING=path, or correct SIGNALS_S3_ENDPOINT` }
  // A connection refused on two addresses has a code and no message.
  const texts = [status, name, errorCode(error), errorText(error)]
  return { kind: 'failed', reason: texts.filter((it) => it !== undefined && it !== '').join(' ') }
}

/** The SDK's name for finding no credentials. A service of the machine that hands them out may also be silent for a moment. */
const NO_CREDENTIALS = 'CredentialsProviderError'

export function isWithoutCredentials(error: unknown): boolean {
  return errorName(error) === NO_CREDENTIALS
}

/** Whether the same request may succeed later without a change: the store is busy, or a connection or a body broke off. */
export function mayPass(error: unknown): boolean {
  const status = statusOf(error)
  if (isWithoutCredentials(error)) return false
  return status === undefined || status < 400 || status === 429 || (status >= 500 && status !== 501)
}

/** Stores name the header or the encoding that they do not know. A digest that differs is another matter: the body was damaged. */
function refusesChecksums(error: unknown): boolean {
  const status = statusOf(error)
  if ((status !== 400 && status !== 501) || /Digest|Mismatch/.test(errorName(error))) return false
  const text = errorText(error).slice(0, LONGEST_TEXT)
  return /checksum|trailer|aws-chunked/i.test(text) && !/missing|did not match|does not match/i.test(text)
}

const LONGEST_TEXT = 1000

/** The host name that DNS does not know, if that is the failure. */
function unknownHost(error: unknown): string | undefined {
  if (errorCode(error) !== 'ENOTFOUND' || typeof error !== 'object' || error === null || !('hostname' in error)) return undefined
  return typeof error.hostname === 'string' ? error.hostname : undefined
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
