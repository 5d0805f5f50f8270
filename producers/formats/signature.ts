import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RawRequest, Verification } from '../adapter.ts'
import { hasBodyDigest, signedTexts, type SignedPart } from './signed-parts.ts'
import { epochOf } from './time.ts'

/** How a vendor signs a request: an HMAC under the secret that the vendor and the firm share, in a header. Names are in lower case. */
export type Signing = {
  /** The header that holds the signature. */
  readonly header: string
  /** What the vendor writes before the signature in that header, for example `sha256=`. */
  readonly prefix?: string
  /** What stands between several signatures in that header. Left out: there is one. */
  readonly separator?: string
  readonly algorithm: 'sha1' | 'sha256'
  readonly encoding: 'hex' | 'base64'
  /** What is signed, one part directly after the other. */
  readonly parts: readonly SignedPart[]
  /** Where the URL holds the SHA-256 of a body that is no form. */
  readonly bodyDigest?: { readonly query: string }
  /** The header that says when the request was signed, as a time with its offset. Left out: signatures do not expire. */
  readonly signedAt?: string
  /** How `signedAt` is written. Left out: as RFC 3339. */
  readonly signedAtUnit?: 'rfc3339' | 's' | 'ms'
  /** How far the time of signing may be away. Left out: 5 minutes. */
  readonly toleranceMs?: number
  /** How the secret becomes the key. Left out: its letters are the key. */
  readonly secret?: 'text' | 'base64'
}

/**
 * Verifies requests that are signed in this way. The reasons of refusal, in the order they are looked for: `no_secret_configured`,
 * `missing_signature` (or another header of the formula), `wrong_signature`, `wrong_body_digest`, `unreadable_timestamp`, and
 * `stale_timestamp` where the time of signing is too far away.
 */
export function verifySigned(signing: Signing): (request: RawRequest, secrets: readonly string[], now: number) => Verification {
  const { header, prefix = '', separator, algorithm, encoding, parts, bodyDigest, signedAt, toleranceMs } = signing
  return (request, secrets, now) => {
    const { headers } = request
    const stated = headers[header]
    const time = signedAt === undefined ? undefined : headers[signedAt]
    const signed = signedTexts(request, parts)
    const isComplete = stated !== undefined && signed.length > 0 && (signedAt === undefined || time !== undefined)
    const shown = separator === undefined ? [stated ?? ''] : (stated ?? '').split(separator, MOST_SIGNATURES).map((it) => it.trim())
    const verdict = judge('signature', secrets, isComplete, (secret) =>
      signed.some((texts) => {
        const expected = `${prefix}${hmac(algorithm, keyOf(secret, signing), ...texts).toString(encoding)}`
        return shown.some((it) => equal(expected, it))
      }),
    )
    if (!verdict.ok) return verdict
    if (bodyDigest !== undefined && !hasBodyDigest(request, bodyDigest.query)) return { ok: false, reason: 'wrong_body_digest' }
    if (time === undefined) return verdict
    const at = momentOf(time, signing)
    if (at === undefined) return { ok: false, reason: 'unreadable_timestamp' }
    return isFresh(now, at, toleranceMs) ? verdict : { ok: false, reason: 'stale_timestamp' }
  }
}

/** During a rotation a vendor signs with two secrets, never with many. */
const MOST_SIGNATURES = 10

function keyOf(secret: string, { secret: how }: Signing): string | Uint8Array {
  return how === 'base64' ? Buffer.from(secret.replace(/^whsec_/, ''), 'base64') : secret
}

function momentOf(time: string, { signedAtUnit = 'rfc3339' }: Signing): number | undefined {
  if (signedAtUnit !== 'rfc3339') return /^\d{1,14}$/.test(time) ? Number(time) * (signedAtUnit === 's' ? 1000 : 1) : undefined
  const at = epochOf(time)
  return at?.zoned === true ? at.epoch : undefined
}

/** Whether two texts are equal, in a time that does not tell where they differ; only their length may show. */
export function equal(a: string, b: string): boolean {
  const left = Buffer.from(a, 'utf8')
  const right = Buffer.from(b, 'utf8')
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The HMAC over the parts, one after the other. */
export function hmac(algorithm: 'sha1' | 'sha256', secret: string | Uint8Array, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const made = createHmac(algorithm, secret)
  for (const part of parts) made.update(part)
  return made.digest()
}

/** Whether two times (epoch ms) are at most `windowMs` apart, either way: 5 minutes is what the vendors recommend. */
export function isFresh(now: number, then: number, windowMs = 300_000): boolean {
  return Math.abs(now - then) <= windowMs
}

/**
 * Sources that do not sign send a secret in a header: `authorization: Bearer <secret>`, `authorization: Basic` with the secret as
 * `user:password` or as the password alone, `x-api-key` or `x-signals-secret`.
 */
export function verifySharedSecret(request: RawRequest, secrets: readonly string[]): Verification {
  const shown = shownSecrets(request.headers)
  return judge('secret', secrets, shown.length > 0, (secret) => shown.some((it) => equal(it, secret)))
}

/** What every proof has in common: a secret is configured (an empty one proves nothing), the request has a proof, one secret fits it. */
function judge(
  proof: 'signature' | 'secret',
  secrets: readonly string[],
  isPresent: boolean,
  fits: (secret: string) => boolean,
): Verification {
  const usable = secrets.filter((secret) => secret !== '')
  if (usable.length === 0) return { ok: false, reason: 'no_secret_configured' }
  if (!isPresent) return { ok: false, reason: `missing_${proof}` }
  if (!usable.some(fits)) return { ok: false, reason: `wrong_${proof}` }
  return { ok: true, auth: proof === 'secret' ? 'shared_secret' : 'signature' }
}

function shownSecrets(headers: RawRequest['headers']): readonly string[] {
  const shown = [headers['x-api-key'], headers['x-signals-secret'], ...fromAuthorization(headers['authorization'] ?? '')]
  return shown.filter((it) => it !== undefined).filter((it) => it !== '')
}

function fromAuthorization(header: string): readonly string[] {
  const space = header.indexOf(' ')
  const scheme = header.slice(0, space).toLowerCase()
  const rest = header.slice(space + 1).trim()
  if (space === -1 || rest === '') return []
  if (scheme === 'bearer') return [rest]
  if (scheme !== 'basic') return []
  const pair = Buffer.from(rest, 'base64').toString('utf8')
  return [pair, pair.slice(pair.indexOf(':') + 1)]
}
