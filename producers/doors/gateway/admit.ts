import { locateError } from '../../../platform/logger.ts'
import type { Auth, RawRequest, Verification } from '../../adapter.ts'
import type { ReadySource } from '../../operate/config.ts'
import { formToJson } from './form.ts'
import { describeMistakenForm } from './mistaken-form.ts'
import type { GatewayAnswer, Reception, WebhookRequest } from './reception.ts'

export type Admission =
  | { readonly ok: true; readonly auth: Auth; /** What an adapter can split. */ readonly readable: Buffer }
  | { readonly ok: false; readonly answer: GatewayAnswer }

/** Whether a request is taken at all: its origin is proven, it is within the limit of its source, and adapters can read its type. */
export function admit(request: WebhookRequest, source: ReadySource, { limit, log, metrics, now }: Reception): Admission {
  const refused = (answer: GatewayAnswer): Admission => ({ ok: false, answer })
  const verdict = prove(request, source, { log, now })
  if (!verdict.ok) {
    metrics.count('signals_unauthorized_total', { source: source.name, reason: verdict.reason })
    log.warn('origin of a request not proven', { source: source.name, reason: verdict.reason })
    return refused({ status: 401, body: {} })
  }
  request.proven()
  const waitS = limit(source.name, source.config.rate_per_second)
  if (waitS !== undefined) {
    metrics.count('signals_throttled_total', { source: source.name })
    return refused({ status: 429, body: { error: 'too many requests' }, retryAfterS: waitS })
  }
  const mistaken = mediaTypeOf(request) === FORM ? describeMistakenForm(request.plain) : undefined
  if (mistaken !== undefined) return refused({ status: 400, body: { error: mistaken } })
  const readable = readableOf(request)
  return readable === undefined
    ? refused({ status: 400, body: { error: 'send JSON or a form' } })
    : { ok: true, auth: verdict.auth, readable }
}

function prove(request: WebhookRequest, source: ReadySource, { now, log }: Pick<Reception, 'now' | 'log'>): Verification {
  if (source.config.allow_unsigned && source.secrets.length === 0) return { ok: true, auth: 'none' }
  try {
    // Senders sign the bytes before compression, which a proxy may have added, or the compressed bytes themselves.
    const written = source.system.verify({ ...request, body: request.plain }, source.secrets, now())
    if (written.ok || request.plain === request.body) return written
    return source.system.verify(request, source.secrets, now())
  } catch (error) {
    log.error('an adapter failed to verify a request', { source: source.name, ...locateError(error) })
    return { ok: false, reason: 'adapter_failed' }
  }
}

/** Lower case, without parameters; empty where the sender names none. */
export function mediaTypeOf({ headers }: RawRequest): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** Amazon SNS sends JSON as text/plain, and many senders name no type at all. A mapping may ask for tables and lines. */
const READABLE: ReadonlySet<string> = new Set([
  '',
  'application/json',
  'text/json',
  'text/plain',
  'text/csv',
  'application/x-ndjson',
  'application/jsonl',
])
const FORM = 'application/x-www-form-urlencoded'

function readableOf(request: WebhookRequest): Buffer | undefined {
  const type = mediaTypeOf(request)
  if (type === FORM) return formToJson(request.plain)
  return READABLE.has(type) || type.endsWith('+json') ? request.plain : undefined
}
