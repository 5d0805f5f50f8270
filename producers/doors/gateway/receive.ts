import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { Auth, RawRequest, Split, Verdict } from '../../adapter.ts'
import type { ReadySource } from '../../operate/config.ts'
import { formToJson } from './form.ts'
import { ingest, type IngestContext, type Ingested } from '../../ingest/ingest.ts'
import { whereOf, type Logger } from '../../../platform/logger.ts'
import { messageOf } from '../../publishing/message.ts'
import { allowed, type Suppressing } from '../../publishing/suppression.ts'
import type { Metrics } from '../../operate/metrics.ts'
import { Unavailable, type Message, type Publisher } from '../../publishing/publisher.ts'
import { rejectedMessage, rejectedTopic, type Rejection } from '../../publishing/rejected.ts'
import { splitBody } from '../../reading/split.ts'

/** A request as it came (`body`: the raw bytes, for signatures) and as it is read (`plain`: inflated). */
export type Received = RawRequest & { readonly plain: Buffer }

export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>>; readonly retryAfterS?: number }

export type Reception = {
  readonly publisher: Publisher
  readonly topic: string
  readonly key: PseudonymKey
  /** What is about the customers on this list is answered like any other, and not published. */
  readonly suppression: Suppressing
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Undefined: go ahead; else the seconds to wait. */
  readonly limit: (source: string, perSecond: number) => number | undefined
  readonly log: Logger
  readonly metrics: Metrics
}

/** Senders come back after this; by then a broker's partitions have new leaders. */
export const RETRY_AFTER_S = 10

/**
 * One webhook from its proof of origin to the log's acknowledgement. 200 only when the log has everything the request contained:
 * its events, but for those about suppressed customers, or the payload itself where no event could be made of it.
 */
export async function receive(request: Received, source: ReadySource, reception: Reception): Promise<Answer> {
  const admitted = admit(request, source, reception)
  if (!admitted.ok) return admitted.answer
  const split = trySplit(admitted.readable, source, reception)
  if (!split.ok && UNREADABLE.has(split.code)) return { status: 400, body: { error: split.code } }
  return acknowledge(read(split, request, admitted.auth, source, reception), source, reception)
}

type Admitted =
  | { readonly ok: true; readonly auth: Auth; /** What an adapter can split. */ readonly readable: Buffer }
  | { readonly ok: false; readonly answer: Answer }

/** Whether a request is taken at all: its origin proven, within the limit of its source, in a language adapters read. */
export function admit(request: Received, source: ReadySource, reception: Reception): Admitted {
  const { log, metrics } = reception
  const refused = (answer: Answer): Admitted => ({ ok: false, answer })
  const verdict = prove(request, source, reception)
  if (!verdict.ok) {
    metrics.count('signals_unauthorized_total', { source: source.name, reason: verdict.reason })
    log.warn('origin of a request not proven', { source: source.name, reason: verdict.reason })
    return refused({ status: 401, body: {} })
  }
  const waitS = reception.limit(source.name, source.config.rate_per_second)
  if (waitS !== undefined) {
    metrics.count('signals_throttled_total', { source: source.name })
    return refused({ status: 429, body: { error: 'too many requests' }, retryAfterS: waitS })
  }
  const readable = readableOf(request)
  return readable === undefined
    ? refused({ status: 400, body: { error: 'send JSON or a form' } })
    : { ok: true, auth: verdict.auth, readable }
}

/** The codes of producers/json.ts: nothing an adapter could do anything with, now or later. */
const UNREADABLE: ReadonlySet<string> = new Set(['not_utf8', 'not_json', 'too_deep', 'too_many_keys', 'forbidden_key'])

function prove(request: Received, source: ReadySource, { now, log }: Reception): Verdict {
  if (source.config.allow_unsigned && source.secrets.length === 0) return { ok: true, auth: 'none' }
  try {
    // A sender signs what he wrote; a proxy on the way may have packed it, or he signed the packed bytes himself.
    const written = source.system.verify({ ...request, body: request.plain }, source.secrets, now())
    if (written.ok || request.plain === request.body) return written
    return source.system.verify(request, source.secrets, now())
  } catch (error) {
    log.error('an adapter failed to verify a request', { source: source.name, ...whereOf(error) })
    return { ok: false, reason: 'adapter_failed' }
  }
}

function mediaType({ headers }: RawRequest): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** Amazon SNS sends JSON as text/plain, many senders name no type at all; a mapping may ask for tables and lines. */
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

function readableOf(request: Received): Buffer | undefined {
  const type = mediaType(request)
  if (type === FORM) return formToJson(request.plain)
  return READABLE.has(type) || type.endsWith('+json') ? request.plain : undefined
}

function trySplit(body: Buffer, source: ReadySource, reception: Reception): Split {
  try {
    return splitBody(body, source.system)
  } catch (error) {
    return adapterFailed(error, source, reception)
  }
}

function adapterFailed(error: unknown, source: ReadySource, { log, metrics }: Reception): { ok: false; code: string; path: string } {
  metrics.count('signals_adapter_failures_total', { source: source.name })
  log.error('an adapter failed at a payload', { source: source.name, ...whereOf(error) })
  return { ok: false, code: 'adapter_failed', path: '' }
}

type Outcome = { readonly events: readonly InteractionEvent[]; readonly rejections: readonly Rejection[] }

function read(split: Split, request: Received, auth: Auth, source: ReadySource, reception: Reception): Outcome {
  const arrival = { door: 'webhook', auth, receivedAt: reception.now() } as const
  const whole = { ...arrival, body: request.plain, contentType: mediaType(request) || 'application/json' }
  if (!split.ok) return { events: [], rejections: [{ ...whole, stage: 'split', code: split.code, path: split.path }] }
  const traceparent = request.headers['traceparent']
  const traced = traceparent !== undefined && TRACEPARENT.test(traceparent) ? { traceparent } : {}
  const events: InteractionEvent[] = []
  const rejections: Rejection[] = []
  for (const payload of split.payloads) {
    const ingested = attempt(payload, source, { ...arrival, ...traced, key: reception.key }, reception)
    if (ingested.ok) {
      events.push(...ingested.events)
      for (const { code } of ingested.warnings) reception.metrics.count('signals_warnings_total', { source: source.name, code })
    } else {
      const part =
        split.payloads.length === 1 ? whole : { ...arrival, body: Buffer.from(JSON.stringify(payload)), contentType: 'application/json' }
      rejections.push({ ...part, stage: 'normalize', code: ingested.code, path: ingested.path })
    }
  }
  return { events, rejections }
}

/** W3C Trace Context, version 00. */
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

function attempt(payload: unknown, source: ReadySource, context: IngestContext, reception: Reception): Ingested {
  try {
    return ingest(payload, source, context)
  } catch (error) {
    return adapterFailed(error, source, reception)
  }
}

async function acknowledge(
  { events, rejections }: Outcome,
  source: ReadySource,
  { publisher, topic, suppression, now, log, metrics }: Reception,
): Promise<Answer> {
  const published = allowed(events, suppression, now())
  const rejected: Message[] = rejections.map((it) => rejectedMessage(source, it))
  try {
    await Promise.all([publisher.publish(topic, published.map(messageOf)), publisher.publish(rejectedTopic(topic), rejected)])
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    log.warn('the log took no messages; the sender was told to come again', { source: source.name, reason: error.message })
    return { status: 503, body: { error: 'unavailable' }, retryAfterS: RETRY_AFTER_S }
  }
  if (published.length > 0) metrics.count('signals_events_total', { source: source.name }, published.length)
  const suppressed = events.length - published.length
  if (suppressed > 0) metrics.count('signals_suppressed_total', { source: source.name, reason: 'suppression_list' }, suppressed)
  for (const { code, path } of rejections) {
    metrics.count('signals_rejected_total', { source: source.name, reason: code })
    log.warn('no event could be made of a payload; it is in the rejected topic', { source: source.name, reason: code, path })
  }
  // As for what is about no interaction: whom the list names is not for senders to know.
  return { status: 200, body: { events: published.length, rejected: rejections.length } }
}
