import { describe, expect, test } from '@jest/globals'
import { explainS3, isMissingObject } from '../../platform/s3-errors.ts'

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
  ])('%s: %s', (error, reason) => {
    expect(explainS3(error, asked)).toEqual({ kind: 'refused', reason })
  })
})

describe('what fails otherwise', () => {
  test.each([
    ['a missing bucket', answered(404, 'NoSuchBucket'), 'there is no bucket acme; create it, or correct SIGNALS_LAKE_URL'],
    [
      'no credentials',
      Object.assign(new Error('Could not load'), { name: 'CredentialsProviderError' }),
      'no credentials; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role',
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

test.each([
  ['NoSuchKey', 404, true],
  ['NotFound', 404, true],
  ['NoSuchBucket', 404, false],
  ['XAdminUserNotFound', 404, false],
  ['AccessDenied', 403, false],
])('%s (%i) says that there is no such object: %p', (name, status, missing) => {
  expect(isMissingObject(answered(status, name))).toBe(missing)
})
