import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RawRequest, Verification } from '../adapter.ts'
import { epochOf } from './time.ts'

/** How a vendor signs a request: an HMAC under the secret that the vendor and the firm share, in a header. Names are in lower case. */
export type Signing = {
  /** The header that holds the signature. */
  readonly header: string
  /** What the vendor writes before the signature in that header, for example `sha256=`. */
  readonly prefix?: string
  readonly algorithm: 'sha1' | 'sha256'
  readonly encoding: 'hex' | 'base64'
  /** What is signed, one part directly after the other. */
  readonly parts: readonly SignedPart[]
  /** The header that says when the request was signed, as a time with its offset. Left out: signatures do not expire. */
  readonly signedAt?: string
}

type SignedPart = 'body' | { readonly header: string }

/**
 * Verifies requests that are signed in this way. The reasons of refusal, in the order they are looked for: `no_secret_configured`,
 * `missing_signature` (or another header of the formula), `wrong_signature`, `unreadable_timestamp`, and `stale_timestamp` where
 * the time of signing is more than 5 minutes away.
 */
export function verifySigned(signing: Signing): (request: RawRequest, secrets: readonly string[], now: number) => Verification {
  const { header, prefix = '', algorithm, encoding, parts, signedAt } = signing
  return (request, secrets, now) => {
    const { headers } = request
    const stated = headers[header]
    const time = signedAt === undefined ? undefined : headers[signedAt]
    const signed = parts.map((it) => (it === 'body' ? request.body : headers[it.header]))
    const present = signed.filter((it) => it !== undefined)
    const isComplete = stated !== undefined && present.length === parts.length && (signedAt === undefined || time !== undefined)
    const verdict = judge('signature', secrets, isComplete, (secret) =>
      equal(`${prefix}${hmac(algorithm, secret, ...present).toString(encoding)}`, stated ?? ''),
    )
    if (!verdict.ok || time === undefined) return verdict
    const at = epochOf(time)
    if (at === undefined || !at.zoned) return { ok: false, reason: 'unreadable_timestamp' }
    return isFresh(now, at.epoch) ? verdict : { ok: false, reason: 'stale_timestamp' }
  }
}

/** Whether two texts are equal, in a time that does not tell where they differ; only their length may show. */
export function equal(a: string, b: string): boolean {
  const left = Buffer.from(a, 'utf8')
  const right = Buffer.from(b, 'utf8')
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The HMAC over the parts, one after the other. */
export function hmac(algorithm: 'sha1' | 'sha256', secret: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
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
