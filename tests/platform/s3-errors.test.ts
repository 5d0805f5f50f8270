import { describe, expect, test } from '@jest/globals'
import { explainS3, isMissingObject, mayPass } from '../../platform/s3-errors.ts'

const answered = (httpStatusCode: number, name: string, message = '') =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } })
const asked = { bucket: 'acme', needs: 's3:ListBucket, and s3:GetObject below prod/' }

const needed = 'on bucket acme these credentials need s3:ListBucket, and s3:GetObject below prod/'
const permission = (answer: string) => `not permitted (${answer}); ${needed}`

describe('what the store refuses', () => {
  test.each([
    [answered(403, 'AccessDenied'), permission('403 AccessDenied')],
    [answered(401, 'Unauthorized'), permission('401 Unauthorized')],
    [answered(400, 'AccessDenied'), permission('400 AccessDenied')],
    [answered(403, 'InvalidAccessKeyId'), 'the store does not know this access key (403 InvalidAccessKeyId); correct AWS_ACCESS_KEY_ID'],
    [answered(404, 'XAdminUserNotFound'), 'the store does not know this access key (404 XAdminUserNotFound); correct AWS_ACCESS_KEY_ID'],
    [
      answered(403, 'SignatureDoesNotMatch'),
      'the secret does not match the access key (403 SignatureDoesNotMatch); correct AWS_SECRET_ACCESS_KEY',
    ],
    [
      Object.assign(new Error('Could not load'), { name: 'CredentialsProviderError' }),
      'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role',
    ],
    [answered(400, 'ExpiredToken'), 'the credentials have expired (400 ExpiredToken); get new ones'],
  ])('%s: %s', (error, reason) => {
    expect(explainS3(error, asked)).toEqual({ kind: 'refused', reason })
  })
})

describe('what fails otherwise', () => {
  test.each([
    ['a missing bucket', answered(404, 'NoSuchBucket'), 'there is no bucket acme; create it, or correct SIGNALS_LAKE_URL'],
    [
      'a host that DNS does not know, made of the bucket and the endpoint',
      Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND', hostname: 'acme.s3.example' }),
      'there is no host acme.s3.example; set SIGNALS_S3_ADDRESSING=path, or correct SIGNALS_S3_ENDPOINT',
    ],
    [
      'another host that DNS does not know',
      Object.assign(new Error('getaddrinfo ENOTFOUND s3.example'), { code: 'ENOTFOUND', hostname: 's3.example' }),
      'Error ENOTFOUND getaddrinfo ENOTFOUND s3.example',
    ],
    ['a body that was damaged', answered(400, 'BadDigest', 'The checksum did not match'), '400 BadDigest The checksum did not match'],
    [
      'a missing checksum',
      answered(400, 'InvalidRequest', 'Missing required header: x-amz-checksum-crc32'),
      '400 InvalidRequest Missing required header: x-amz-checksum-crc32',
    ],
    [
      'a clock that is wrong',
      answered(403, 'RequestTimeTooSkewed'),
      'the clock of this machine differs too much from that of the store (403 RequestTimeTooSkewed); set it right',
    ],
    ['a busy store', answered(503, 'SlowDown', 'Please reduce your request rate'), '503 SlowDown Please reduce your request rate'],
    ['a connection without a message', { name: 'AggregateError', code: 'ECONNREFUSED', message: '' }, 'AggregateError ECONNREFUSED'],
    ['what is no error', 'boom', 'boom'],
  ])('%s', (_, error, reason) => {
    expect(explainS3(error, asked)).toEqual({ kind: 'failed', reason })
  })
})

describe('what a setting does not suit', () => {
  const checksums = (answer: string) =>
    `the store does not take the checksums of the AWS SDK (${answer}); set AWS_REQUEST_CHECKSUM_CALCULATION=when_required and AWS_RESPONSE_CHECKSUM_VALIDATION=when_required`
  test.each([
    [answered(501, 'NotImplemented', "Header 'x-amz-checksum-crc32' not implemented"), checksums('501 NotImplemented')],
    [answered(400, 'InvalidArgument', 'Unsupported content encoding aws-chunked'), checksums('400 InvalidArgument')],
    [answered(400, 'InvalidRequest', 'A trailer is not supported'), checksums('400 InvalidRequest')],
    [answered(301, 'PermanentRedirect'), 'the bucket acme is in another region (301 PermanentRedirect); correct AWS_REGION'],
    [
      answered(403, 'SecondLevelDomainForbidden'),
      'the store does not take path-style requests (403 SecondLevelDomainForbidden); set SIGNALS_S3_ADDRESSING=virtual',
    ],
    [new Error('Region is missing'), 'no region; set AWS_REGION'],
  ])('%s: %s', (error, reason) => {
    expect(explainS3(error, asked)).toEqual({ kind: 'settings', reason })
  })
})

test.each([
  [answered(503, 'SlowDown'), true],
  [answered(500, 'InternalError'), true],
  [answered(429, 'TooManyRequests'), true],
  [answered(200, 'Error', 'the body broke off'), true],
  [Object.assign(new Error('reset'), { code: 'ECONNRESET' }), true],
  [answered(501, 'NotImplemented'), false],
  [answered(403, 'AccessDenied'), false],
  [answered(404, 'NoSuchBucket'), false],
  [Object.assign(new Error('Could not load'), { name: 'CredentialsProviderError' }), false],
])('%s may pass: %p', (error, passes) => {
  expect(mayPass(error)).toBe(passes)
})

test.each([
  ['NoSuchKey', 404, true],
  ['NotFound', 404, true],
  ['NoSuchBucket', 404, false],
  ['XAdminUserNotFound', 404, false],
  ['AccessDenied', 403, false],
])('%s (%i) says that there is no such object: %p', (name, status, missing) => {
  expect(isMissingObject(answered(status, name))).toBe(missing)
})
