import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { systems } from '../../../producers/all.ts'
import { zendesk } from '../../../producers/systems/zendesk/adapter.ts'

type Vector = { vendor: string; secret: string; bodyFile: string; headers: Record<string, string> }

const fixtures = new URL('../../fixtures/', import.meta.url)
const vectors = JSON.parse(readFileSync(new URL('signatures/vectors.json', fixtures), 'utf8')) as Vector[]
const SIGNED_AT = Date.parse('2026-03-02T09:14:06Z')

describe.each(vectors)('a request of $vendor', ({ vendor, secret, bodyFile, headers: written }) => {
  const entry = systems.get(vendor)
  if (entry === undefined || entry.mapped) throw new Error(`no adapter is named ${vendor}`)
  const { system } = entry
  const headers = Object.fromEntries(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]))
  const body = readFileSync(new URL(bodyFile, fixtures))
  const verify = (about: { headers?: Record<string, string>; body?: Uint8Array } = {}, secrets = [secret], now = SIGNED_AT) =>
    system.verify({ method: 'POST', url: 'https://signals.acme.example/in/a', headers, body, ...about }, secrets, now)

  test('is let in with its secret, alone or among those of a rotation', () => {
    expect(verify()).toEqual({ ok: true, auth: 'signature' })
    expect(verify({}, ['retired', secret])).toEqual({ ok: true, auth: 'signature' })
  })

  test('is refused with any other secret, none, or an empty one', () => {
    expect(verify({}, ['retired'])).toEqual({ ok: false, reason: 'wrong_signature' })
    expect(verify({}, [])).toEqual({ ok: false, reason: 'no_secret_configured' })
    expect(verify({}, [''])).toEqual({ ok: false, reason: 'no_secret_configured' })
  })

  test('is refused when any byte of the body is another', () => {
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const other = Uint8Array.from(body)
        other[at]! ^= change
        expect(verify({ body: other })).toEqual({ ok: false, reason: 'wrong_signature' })
      }),
    )
    expect(verify({ body: body.subarray(1) }).ok).toBe(false)
  })

  test('is refused when any letter of a signed header is another, missing or too many', () => {
    const name = fc.constantFrom(...Object.keys(headers))
    const letter = fc.constantFrom('A', 'b', '0', '9', '=', '+', ' ')
    fc.assert(
      fc.property(name, fc.nat(), letter, fc.nat(2), (header, position, by, drop) => {
        const value = headers[header]!
        const at = position % value.length
        const other = value.slice(0, at) + by + value.slice(at + drop)
        fc.pre(other !== value)
        expect(verify({ headers: { ...headers, [header]: other } }).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
    for (const header of Object.keys(headers)) {
      const rest = Object.fromEntries(Object.entries(headers).filter(([it]) => it !== header))
      expect(verify({ headers: rest })).toEqual({ ok: false, reason: 'missing_signature' })
    }
  })
})

describe('the time of a signature of Zendesk', () => {
  const { secret, bodyFile, headers: written } = vectors.find(({ vendor }) => vendor === 'zendesk')!
  const headers = Object.fromEntries(Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]))
  const request = { method: 'POST', url: '', headers, body: readFileSync(new URL(bodyFile, fixtures)) }

  test.each([
    [300_000, { ok: true, auth: 'signature' }],
    [-300_000, { ok: true, auth: 'signature' }],
    [300_001, { ok: false, reason: 'stale_timestamp' }],
    [-300_001, { ok: false, reason: 'stale_timestamp' }],
  ])('%p ms away', (away, verdict) => {
    expect(zendesk.verify(request, [secret], SIGNED_AT + away)).toEqual(verdict)
  })
})
