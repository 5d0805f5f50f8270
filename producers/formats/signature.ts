import { createHmac, timingSafeEqual } from 'node:crypto'
import type { RawRequest, Verdict } from '../adapter.ts'

/**
 * What every way of signing needs. A vendor's own formula (which bytes, which header, hex or base64) is in its adapter.
 */

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
export function fresh(now: number, then: number, windowMs = 300_000): boolean {
  return Math.abs(now - then) <= windowMs
}

/**
 * Sources that do not sign send a secret in a header: `authorization: Bearer <secret>`, `authorization: Basic` with the secret as
 * `user:password` or as the password alone, `x-api-key` or `x-signals-secret`.
 */
export function sharedSecret(request: RawRequest, secrets: readonly string[]): Verdict {
  const usable = secrets.filter((secret) => secret !== '')
  if (usable.length === 0) return { ok: false, reason: 'no_secret_configured' }
  const shown = shownSecrets(request.headers)
  if (shown.length === 0) return { ok: false, reason: 'missing_secret' }
  const known = usable.some((secret) => shown.some((it) => equal(it, secret)))
  return known ? { ok: true, auth: 'shared_secret' } : { ok: false, reason: 'wrong_secret' }
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
