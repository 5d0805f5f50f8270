import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RawRequest } from '../../../../producers/adapter.ts'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { mappingOf, systemOfMapping } from './mapped.ts'
import { VENDORS, type Vendor } from './signing-vendors.ts'

const NOW = Date.parse('2026-03-02T09:14:06Z')
const URL_CALLED = 'https://signals.acme.example/in/desk?from=one%2Ctwo'

/** HMAC as RFC 2104 writes it, from a hash alone, so that nothing of the implementation proves itself. */
function sign(algorithm: 'sha1' | 'sha256', key: Buffer, text: Buffer): Buffer {
  const hash = (...parts: readonly Buffer[]) => createHash(algorithm).update(Buffer.concat(parts)).digest()
  const short = key.length > 64 ? hash(key) : key
  const block = Buffer.concat([short, Buffer.alloc(64 - short.length)])
  const pad = (by: number) => Buffer.from(block.map((it) => it ^ by))
  return hash(pad(0x5c), hash(pad(0x36), text))
}

const systemOf = ({ auth }: Vendor) => systemOfMapping(mappingOf('', `auth: ${auth}`))

/** A request as the vendor would send it. */
function requestOf(vendor: Vendor, body: string, { secret = vendor.secret, at = NOW, url = URL_CALLED } = {}): RawRequest {
  const made = vendor.request({
    body,
    url,
    at,
    sign: (algorithm, text, keyOf = (it) => Buffer.from(it)) => sign(algorithm, keyOf(secret), Buffer.from(text)),
  })
  return { method: 'POST', url: made.url ?? url, headers: made.headers, body: Buffer.from(body) }
}

describe.each(VENDORS)('requests of $name, proven by a page of YAML', (vendor) => {
  const system = systemOf(vendor)
  const bodies = vendor.bodies ?? ['{"id":1}', '{"text":"Grüße","n":12345678901234567}']
  const verify = (request: RawRequest, secrets: readonly string[] = ['retired', vendor.secret], now = NOW) =>
    system.verify(request, secrets, now)

  test.each(bodies)('are let in: %s', (body) => {
    expect(verify(requestOf(vendor, body))).toEqual({ ok: true, auth: 'signature' })
  })

  test('are refused under another secret, none, or an empty one', () => {
    const [body = ''] = bodies
    expect(verify(requestOf(vendor, body, { secret: vendor.otherSecret ?? 'another secret' }))).toMatchObject({
      ok: false,
      reason: 'wrong_signature',
    })
    expect(verify(requestOf(vendor, body), [])).toMatchObject({ ok: false, reason: 'no_secret_configured' })
    expect(verify(requestOf(vendor, body), [''])).toMatchObject({ ok: false, reason: 'no_secret_configured' })
  })

  test('are refused when a byte of the body is another', () => {
    const request = requestOf(vendor, bodies[0] ?? '')
    fc.assert(
      fc.property(fc.nat(request.body.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const body = Uint8Array.from(request.body)
        body[at]! ^= change
        // A form may be written in several ways and mean the same.
        const isSame = vendor.isSame?.(Buffer.from(body).toString('latin1'), Buffer.from(request.body).toString('latin1')) === true
        if (!isSame) expect(verify({ ...request, body })).toMatchObject({ ok: false })
      }),
    )
  })

  test('are refused without any of the headers that prove them, or with a letter more in one', () => {
    const request = requestOf(vendor, bodies[0] ?? '')
    for (const name of Object.keys(request.headers).filter((it) => it !== 'content-type')) {
      const { [name]: value = '', ...others } = request.headers
      expect(verify({ ...request, headers: others })).toEqual({ ok: false, reason: 'missing_signature' })
      expect(verify({ ...request, headers: { ...others, [name]: `${value}0` } })).toMatchObject({ ok: false })
    }
  })

  test(`${vendor.isTimed ? 'are refused' : 'are let in'} when they are old, as far as a signature says how old it is`, () => {
    const verdict = (away: number) => verify(requestOf(vendor, bodies[0] ?? '', { at: NOW + away }))
    for (const away of [-299_000, 299_000]) expect(verdict(away)).toMatchObject({ ok: true })
    for (const away of [-301_000, 301_000])
      expect(verdict(away)).toEqual(vendor.isTimed ? { ok: false, reason: 'stale_timestamp' } : { ok: true, auth: 'signature' })
  })
})

test.each(VENDORS.flatMap((vendor) => vendor.published.map((it) => ({ ...it, vendor, name: vendor.name }))))(
  'a request of $name that is published is let in: $source',
  ({ vendor, secret, headers, body, url = URL_CALLED, at = NOW }) => {
    const request = { method: 'POST', url, headers, body: Buffer.from(body) }
    expect(systemOf(vendor).verify(request, [secret], at)).toEqual({ ok: true, auth: 'signature' })
    expect(systemOf(vendor).verify({ ...request, body: Buffer.from(`${body} `) }, [secret], at)).toMatchObject({ ok: false })
  },
)

describe('a URL that is signed', () => {
  const twilio = VENDORS.find((it) => it.name === 'Twilio, forms')!
  const hubspot = VENDORS.find((it) => it.name === 'HubSpot v3')!
  const seen = (vendor: Vendor, signedUrl: string, url: string) =>
    systemOf(vendor).verify({ ...requestOf(vendor, 'a=1', { url: signedUrl }), url }, [vendor.secret], NOW).ok

  test.each([
    ['https://a.example/in/x', 'https://a.example:443/in/x', true],
    ['https://a.example:443/in/x?y=1', 'https://a.example/in/x?y=1', true],
    ['https://a.example:8443/in/x', 'https://a.example:8443/in/x', true],
    ['https://a.example/in/x', 'http://a.example/in/x', false],
    ['https://a.example/in/x', 'https://b.example/in/x', false],
    ['https://a.example/in/x?y=1', 'https://a.example/in/x?y=2', false],
  ])('as %s and seen as %s is proven: %s', (signedUrl, url, isProven) => {
    expect([seen(twilio, signedUrl, url), seen(hubspot, signedUrl, url)]).toEqual([isProven, isProven])
  })
})

describe('a body that is no form is covered by its digest in the signed URL', () => {
  const twilio = VENDORS.find((it) => it.name === 'Twilio, JSON')!
  const body = '{"a":1}'

  test.each<[string, (request: RawRequest) => RawRequest, object]>([
    ['as it was sent', (it) => it, { ok: true }],
    ['with another body', (it) => ({ ...it, body: Buffer.from('{"a":2}') }), { ok: false, reason: 'wrong_body_digest' }],
    [
      'with another digest',
      (it) => ({ ...it, url: it.url.replace(/bodySHA256=./, 'bodySHA256=z') }),
      { ok: false, reason: 'wrong_signature' },
    ],
    [
      'that is said to be a form',
      (it) => ({ ...it, headers: { ...it.headers, 'content-type': 'application/x-www-form-urlencoded' } }),
      { ok: false, reason: 'wrong_signature' },
    ],
  ])('%s', (_, change, verdict) => {
    expect(systemOf(twilio).verify(change(requestOf(twilio, body)), [twilio.secret], NOW)).toMatchObject(verdict)
  })

  test('and without a digest it is not covered', () => {
    const bare = { ...twilio, request: VENDORS.find((it) => it.name === 'Twilio, forms')!.request }
    const request = requestOf(bare, '')
    const json = { ...request, headers: { ...request.headers, 'content-type': 'application/json' }, body: Buffer.from(body) }
    expect(systemOf(twilio).verify(json, [twilio.secret], NOW)).toEqual({ ok: false, reason: 'wrong_body_digest' })
  })
})

describe('a page that proves nothing is refused at start', () => {
  test.each<[string, string, string]>([
    ['no header', '{ signed: [body] }', 'auth.header'],
    ['no body', '{ header: x-sign, signed: [url] }', 'auth.signed'],
    ['a form without a digest for other bodies', '{ header: x-sign, signed: [url, form] }', 'auth.body_digest'],
    ['a digest in a URL that nobody signs', '{ header: x-sign, signed: [body], body_digest: sha }', 'auth.body_digest'],
    ['a time that nobody signs', '{ header: x-sign, timestamp: { header: x-at } }', 'auth.timestamp'],
    ['an algorithm that is broken', '{ header: x-sign, algorithm: md5 }', 'auth.algorithm'],
  ])('%s', (_, auth, path) => {
    const parsed = parseMapping(mappingOf('', `auth: ${auth}`))
    expect(parsed.ok ? [] : parsed.complaints.map((it) => it.path)).toEqual([path])
  })
})

describe('the question whether somebody answers', () => {
  const secrets = { signing: ['retired-not', 's3cret'], challenge: ['agreed'] }
  const ask = (challenge: string, query: string, method = 'GET') =>
    systemOfMapping(mappingOf('', `auth: { challenge: ${challenge} }`)).challenge?.(
      { method, url: `https://a.example/in/x${query}` },
      secrets,
    )
  const hub = '?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token='

  test('of Meta is answered where the token is the agreed one', () => {
    expect(ask('hub', `${hub}agreed`)).toEqual({ type: 'text/plain', text: '1158201444' })
    for (const query of [`${hub}other`, hub, '', '?hub.mode=subscribe&hub.verify_token=agreed', `${hub}agreed`.replace('subscribe', 'x')])
      expect(ask('hub', query)).toBeUndefined()
    expect(ask('hub', '?hub.mode=subscribe&hub.verify_token=agreed&hub.challenge=%3Cscript%3E')).toBeUndefined()
  })

  test('of X is answered with a proof that the secret is known', () => {
    const expected = `sha256=${sign('sha256', Buffer.from('retired-not'), Buffer.from('a-token')).toString('base64')}`
    expect(ask('crc', '?crc_token=a-token')).toEqual({ type: 'application/json', text: JSON.stringify({ response_token: expected }) })
    // The answer is a signature: it must never be one over what could be a payload.
    for (const token of ['{"id":1}', '[]', '', '17', 'x'.repeat(201)])
      expect(ask('crc', `?crc_token=${encodeURIComponent(token)}`)).toBeUndefined()
  })

  test('by HEAD is answered with nothing, and other methods are not', () => {
    expect(ask('head', '', 'HEAD')).toEqual({ type: 'text/plain', text: '' })
    expect([ask('head', ''), ask('hub', `${hub}agreed`, 'PUT'), ask('crc', '?crc_token=a', 'HEAD')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(systemOfMapping(mappingOf('')).challenge).toBeUndefined()
  })
})
