import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { checkConditionalWrites } from '../../consumers/runtime/lake/conditional-writes.ts'
import { diagnoseWrites } from '../../consumers/runtime/lake/s3-diagnosis.ts'
import type { S3Place } from '../../consumers/runtime/lake/s3-place.ts'
import { realClock } from '../builders/real-clock.ts'
import { s3Endpoint } from '../services/backends.ts'
import { faultProxy, type FaultProxy, type StoreRefusal, type Refuse } from '../services/fault-proxy.ts'
import { lakeAt, s3Place, unused } from '../services/places.ts'

const endpoint = s3Endpoint()
const suite = endpoint === undefined ? describe.skip : describe
const TIMEOUT_MS = 120_000

const refusing =
  (refusal: StoreRefusal, isRefused: (headers: Readonly<Record<string, unknown>>, method: string) => boolean): Refuse =>
  ({ method = '', headers }) =>
    isRefused(headers, method) ? refusal : undefined

const NOT_IMPLEMENTED = {
  status: 501,
  code: 'NotImplemented',
  message: 'A header you provided implies functionality that is not implemented',
}
const INVALID = { status: 400, code: 'InvalidArgument', message: 'Bad request' }
const DENIED = { status: 403, code: 'AccessDenied', message: 'Access Denied' }

type Headers = Readonly<Record<string, unknown>>
const isConditional = (headers: Headers) => 'if-none-match' in headers || 'if-match' in headers
const isSwap = (headers: Headers) => 'if-match' in headers
const hasChecksum = (headers: Headers) => Object.keys(headers).some((it) => /^x-amz-(checksum|sdk-checksum|trailer)/.test(it))
const asksForChecksum = (headers: Headers) => 'x-amz-checksum-mode' in headers
const isWrittenPlainly = (headers: Headers, method: string) => method === 'PUT' && !('x-amz-server-side-encryption' in headers)
const isWithoutKms = (headers: Headers, method: string) => method === 'PUT' && headers['x-amz-server-side-encryption'] !== 'aws:kms'

const UNFAIR = /^the store s3:\/\/here does not support atomic conditional writes, .* refuses conditional writes \(\d+\)/
const CHECKSUMS = /^the store s3:\/\/here refuses the writes of this program; set AWS_REQUEST_CHECKSUM_CALCULATION=when_required/

/** A store that lacks something, and how a consumer ends at start. */
const lacking: readonly (readonly [what: string, refuse: Refuse, exitCode: number, says: RegExp])[] = [
  ['answers 501 to a conditional write', refusing(NOT_IMPLEMENTED, isConditional), 78, UNFAIR],
  ['answers 400 to a conditional write', refusing(INVALID, isConditional), 78, UNFAIR],
  ['answers 403 to a conditional write', refusing(DENIED, isConditional), 78, UNFAIR],
  ['creates conditionally and does not replace so', refusing(NOT_IMPLEMENTED, isSwap), 78, UNFAIR],
  ['takes neither conditions nor checksums', refusing(INVALID, (it) => isConditional(it) || hasChecksum(it)), 78, UNFAIR],
  ['answers 501 to checksums', refusing({ ...NOT_IMPLEMENTED, message: "Header 'x-amz-checksum-crc32'" }, hasChecksum), 64, CHECKSUMS],
  ['answers 400 to checksums, without a word about them', refusing(INVALID, hasChecksum), 64, CHECKSUMS],
  ['takes checksums for a wrong signature', refusing({ status: 403, code: 'SignatureDoesNotMatch' }, hasChecksum), 64, CHECKSUMS],
  ['answers 400 to reads that ask for checksums', refusing(INVALID, asksForChecksum), 64, CHECKSUMS],
  ['demands encryption', refusing(DENIED, isWrittenPlainly), 64, /; set SIGNALS_S3_SSE=AES256, which the bucket demands/],
  ['demands encryption with KMS', refusing(DENIED, isWithoutKms), 64, /; set SIGNALS_S3_SSE=aws:kms, which the bucket demands/],
]

suite('a store in front of which something is missing', () => {
  let place: S3Place
  let proxy: FaultProxy | undefined
  beforeAll(async () => {
    place = await s3Place(endpoint ?? '')
  }, TIMEOUT_MS)
  afterEach(() => proxy?.end())

  const start = async (refuse: Refuse, change: Partial<S3Place> = {}) => {
    proxy = await faultProxy(endpoint ?? '', undefined, refuse)
    const there: S3Place = { ...place, endpoint: proxy.endpoint, prefix: unused('t'), ...change }
    return checkConditionalWrites(() => lakeAt(there), {
      place: 's3://here',
      clock: realClock,
      nonce: unused('n'),
      diagnose: (folder, error) => diagnoseWrites(there, folder, error),
    })
  }
  const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

  test.each(lacking)(
    'that %s ends a start with its sentence',
    async (_, refuse, exitCode, says) => {
      await expect(start(refuse)).rejects.toMatchObject({ exitCode, message: expect.stringMatching(says) })
    },
    TIMEOUT_MS,
  )

  test.each<readonly [string, Refuse, number, RegExp]>([
    ['writes', refusing(DENIED, (_headers, method) => method === 'PUT'), 77, /these credentials need s3:ListBucket/],
    ['reads', refusing(DENIED, (_headers, method) => method === 'GET'), 77, /these credentials need s3:ListBucket/],
    ['a wrong clock', refusing({ status: 403, code: 'RequestTimeTooSkewed' }, (_headers, method) => method === 'PUT'), 69, /clock/],
  ])(
    'that refuses %s whatever they look like is no matter of a setting',
    async (_, refuse, exitCode, says) => {
      const failed = start(refuse)
      await expect(failed).rejects.toMatchObject({ exitCode, message: expect.stringMatching(says) })
      await expect(failed).rejects.not.toMatchObject({ message: expect.stringMatching(/set (AWS|SIGNALS)_/) })
    },
    TIMEOUT_MS,
  )

  check('that demands encryption passes with the setting', async () => {
    expect(await start(refusing(DENIED, isWithoutKms), { encryption: { algorithm: 'aws:kms', keyId: 'key-1' } })).toBe('passed')
  })

  check('that does not take checksums passes with the settings of the AWS SDK', async () => {
    const settings = ['AWS_REQUEST_CHECKSUM_CALCULATION', 'AWS_RESPONSE_CHECKSUM_VALIDATION']
    for (const name of settings) process.env[name] = 'when_required'
    try {
      const store = refusing(INVALID, (headers) => hasChecksum(headers) || asksForChecksum(headers))
      expect(await start(store)).toBe('passed')
    } finally {
      for (const name of settings) delete process.env[name]
    }
  })

  check('that is busy now and then passes', async () => {
    let writes = 0
    const busy = refusing({ status: 503, code: 'SlowDown' }, (_headers, method) => method === 'PUT' && (writes += 1) % 3 === 0)
    expect(await start(busy)).toBe('passed')
  })

  check('that is too busy for a whole race, and drops connections, passes', async () => {
    let writes = 0
    const busy = refusing({ status: 503, code: 'SlowDown' }, (_headers, method) => method === 'PUT' && (writes += 1) <= 20)
    const starting = start(busy)
    while (proxy === undefined) await new Promise(setImmediate)
    proxy.fault('PUT', /swap-1/, { kind: 'reset' }, 3)
    proxy.fault('PUT', /passed\.json/, { kind: 'drop answer' })
    expect(await starting).toBe('passed')
  })

  check('that stays busy ends a start with 69', async () => {
    const busy = refusing({ status: 503, code: 'SlowDown' }, (_headers, method) => method === 'PUT')
    await expect(start(busy)).rejects.toMatchObject({ exitCode: 69, message: expect.stringContaining('503 SlowDown') })
  })
})
