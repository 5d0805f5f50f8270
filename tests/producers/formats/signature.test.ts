import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { equal, isFresh, hmac, verifySharedSecret, verifySigned, type Signing } from '../../../producers/formats/signature.ts'
import type { RawRequest } from '../../../producers/adapter.ts'

const request = (headers: RawRequest['headers']): RawRequest => ({
  method: 'POST',
  url: 'http://127.0.0.1/in/a',
  headers,
  body: new Uint8Array(),
})
const basic = (pair: string) => `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`

test('equal is equality, for texts of any length and letters', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => expect(equal(a, b)).toBe(a === b)))
  fc.assert(fc.property(fc.string(), (a) => expect(equal(a, `${a}`)).toBe(true)))
})

test('hmac over parts is hmac over their concatenation, as RFC 2202 and RFC 4231 publish it', () => {
  const says = 'what do ya want for nothing?'
  expect(hmac('sha1', 'Jefe', says).toString('hex')).toBe('effcdf6ae5eb2fa2d27416d5f184df9c259a7c79')
  expect(hmac('sha256', 'Jefe', 'what do ya ', Buffer.from('want for nothing?')).toString('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test.each([
  [0, true],
  [300_000, true],
  [-300_000, true],
  [300_001, false],
  [-300_001, false],
  [Number.NaN, false],
])('a time %p ms away is fresh: %p', (away, expected) => {
  const now = 1_770_000_000_000
  expect(isFresh(now, now + away)).toBe(expected)
})

describe('verifySigned', () => {
  /** RFC 4231, test case 2. */
  const hex = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  const secrets = ['retired', 'Jefe']
  const at = Date.parse('2026-03-02T09:14:06Z')
  const body = (text: string) => Buffer.from(text)
  const plain: Signing = { header: 'x-sign', algorithm: 'sha256', encoding: 'hex', parts: ['body'] }
  const timed: Signing = { ...plain, parts: [{ header: 'x-part' }, 'body'], signedAt: 'x-at' }
  const whole = { 'x-sign': hex, 'x-part': 'what do ya ', 'x-at': '2026-03-02T09:14:06Z' }

  test.each<[string, Signing, RawRequest['headers'], string]>([
    ['the body', plain, { 'x-sign': hex }, 'what do ya want for nothing?'],
    [
      'in base64',
      { ...plain, encoding: 'base64' },
      { 'x-sign': Buffer.from(hex, 'hex').toString('base64') },
      'what do ya want for nothing?',
    ],
    ['after a prefix', { ...plain, prefix: 'v1=' }, { 'x-sign': `v1=${hex}` }, 'what do ya want for nothing?'],
    ['a header and the body', timed, whole, 'want for nothing?'],
    [
      'with SHA-1, as RFC 2202 publishes it',
      { ...plain, algorithm: 'sha1' },
      { 'x-sign': 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79' },
      'what do ya want for nothing?',
    ],
  ])('takes a signature over %s', (_, signing, headers, text) => {
    expect(verifySigned(signing)({ ...request(headers), body: body(text) }, secrets, at)).toEqual({ ok: true, auth: 'signature' })
  })

  test.each<[string, Signing, Record<string, string | undefined>, string]>([
    ['no signature', timed, { 'x-sign': undefined }, 'missing_signature'],
    ['no header of the formula', timed, { 'x-part': undefined }, 'missing_signature'],
    ['no time of signing', timed, { 'x-at': undefined }, 'missing_signature'],
    ['another part', timed, { 'x-part': 'What do ya ' }, 'wrong_signature'],
    ['an empty signature', timed, { 'x-sign': '' }, 'wrong_signature'],
    ['no prefix where there is one', { ...timed, prefix: 'v1=' }, {}, 'wrong_signature'],
    ['a time without an offset', timed, { 'x-at': '2026-03-02T09:14:06' }, 'unreadable_timestamp'],
    ['a time that is over', timed, { 'x-at': '2026-03-02T09:09:05Z' }, 'stale_timestamp'],
    ['a wrong signature before its time', timed, { 'x-sign': 'x', 'x-at': 'x' }, 'wrong_signature'],
  ])('refuses %s', (_, signing, change, reason) => {
    const headers = Object.fromEntries(
      Object.entries({ ...whole, ...change }).flatMap(([name, it]) => (it === undefined ? [] : [[name, it]])),
    )
    expect(verifySigned(signing)({ ...request(headers), body: body('want for nothing?') }, secrets, at)).toEqual({ ok: false, reason })
  })

  test('nothing is proven without a secret', () => {
    for (const none of [[], ['']]) expect(verifySigned(plain)(request({}), none, at)).toEqual({ ok: false, reason: 'no_secret_configured' })
  })
})

describe('verifySharedSecret', () => {
  const secrets = ['old-secret', 'new:secret']

  test.each<[string, Record<string, string>]>([
    ['a bearer token', { authorization: 'Bearer old-secret' }],
    ['any case of the scheme', { authorization: 'BEARER  old-secret' }],
    ['the password of Basic', { authorization: basic('zoe:old-secret') }],
    ['user and password of Basic', { authorization: basic('new:secret') }],
    ['an API key', { 'x-api-key': 'new:secret' }],
    ['our own header', { 'x-signals-secret': 'old-secret' }],
  ])('takes %s', (_, headers) => {
    expect(verifySharedSecret(request(headers), secrets)).toEqual({ ok: true, auth: 'shared_secret' })
  })

  test.each<[string, Record<string, string>, string]>([
    ['no header', {}, 'missing_secret'],
    ['an empty one', { 'x-api-key': '' }, 'missing_secret'],
    ['another scheme', { authorization: 'Digest old-secret' }, 'missing_secret'],
    ['a scheme alone', { authorization: 'Bearer' }, 'missing_secret'],
    ['another secret', { 'x-api-key': 'old-secreT' }, 'wrong_secret'],
    ['a prefix', { authorization: 'Bearer old' }, 'wrong_secret'],
    ['Basic that is not base64', { authorization: 'Basic %%%' }, 'missing_secret'],
  ])('refuses %s', (_, headers, reason) => {
    expect(verifySharedSecret(request(headers), secrets)).toEqual({ ok: false, reason })
  })

  test('an empty secret lets nobody in', () => {
    expect(verifySharedSecret(request({ authorization: basic('zoe:') }), [''])).toEqual({ ok: false, reason: 'no_secret_configured' })
    expect(verifySharedSecret(request({ authorization: basic('zoe:') }), ['', 'x'])).toEqual({ ok: false, reason: 'wrong_secret' })
  })
})
