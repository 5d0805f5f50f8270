import { locateError } from '../../../platform/logger.ts'
import type { Auth, RawRequest, Refusal, SplitOutcome } from '../../adapter.ts'
import { ingest, type IngestContext } from '../../ingest/ingest.ts'
import type { ReadySource } from '../../operate/config.ts'
import { prepare, publish, type Publication, type Submission } from '../../publishing/publish.ts'
import type { Rejection } from '../../publishing/rejected.ts'
import { tallyOf } from '../../publishing/tally.ts'
import { splitBody } from '../../reading/split.ts'
import { admit, mediaTypeOf } from './admit.ts'
import { objectKeyOf } from './object-key.ts'
import { RETRY_AFTER_S, type GatewayAnswer, type Reception, type WebhookRequest } from './reception.ts'
import { inVendorForm } from './vendor-answer.ts'
import { toldRefusals } from './told-refusals.ts'

/**
 * One webhook from its proof of origin to the log's acknowledgement. 200 only when the log has everything the request contained:
 * its events, but for those about suppressed customers, or the payload itself where no event could be made of it.
 */
export async function receive(request: WebhookRequest, source: ReadySource, reception: Reception): Promise<GatewayAnswer> {
  return inVendorForm(await takeIn(request, source, reception), request, source, reception)
}

async function takeIn(request: WebhookRequest, source: ReadySource, reception: Reception): Promise<GatewayAnswer> {
  const admission = admit(request, source, reception)
  if (!admission.ok) return admission.answer
  const split = guard(() => splitBody(admission.readable, source.system), source, reception)
  if (!split.ok && UNREADABLE.has(split.code)) return { status: 400, body: { error: split.code } }
  const submissions = ingestEach(split, request, admission.auth, source, reception)
  const prepared = submissions.map((it) => prepare(it, reception))
  return answer(await publish(prepared, reception), source, admission.auth, reception)
}

/** The codes of producers/reading/json.ts: no adapter can read such a body, now or later. */
const UNREADABLE: ReadonlySet<string> = new Set(['not_utf8', 'not_json', 'too_deep', 'too_many_keys'])

/** An adapter that throws refuses the payload; the log says where it threw. */
function guard<T>(run: () => T, source: ReadySource, { log, metrics }: Reception): T | Refusal {
  try {
    return run()
  } catch (error) {
    metrics.count('signals_adapter_failures_total', { source: source.name })
    log.error('an adapter failed at a payload', { source: source.name, ...locateError(error) })
    return { ok: false, code: 'adapter_failed', path: '' }
  }
}

function ingestEach(
  split: SplitOutcome,
  request: WebhookRequest,
  auth: Auth,
  source: ReadySource,
  reception: Reception,
): readonly Submission[] {
  const arrival = { door: 'webhook', auth, receivedAt: reception.now() } as const
  const whole = { source, ...arrival, key: reception.key, body: request.plain, contentType: mediaTypeOf(request) || 'application/json' }
  if (!split.ok) return [refuse('split', split, whole)]
  const context = { ...arrival, ...traceOf(request), ...objectKeyOf(request), key: reception.key }
  const unreadable = split.unreadable ?? []
  const isAlone = split.payloads.length + unreadable.length === 1
  const rows = unreadable.map(({ code, path, bytes }) =>
    refuse('split', { ok: false, code, path }, isAlone ? whole : { ...whole, body: Buffer.from(bytes) }),
  )
  const taken = split.payloads.map((payload) => {
    const ingested = guard(() => ingest(payload, source, context), source, reception)
    if (ingested.ok) {
      for (const { code, sentence, ...about } of ingested.notices)
        reception.log.warn(sentence, { ...about, reason: code, source: source.name })
      return ingested
    }
    return refuse('normalize', ingested, { ...whole, ...jsonOf(payload) })
  })
  return [...taken, ...rows]
}

/** A refused payload as it is kept. */
type Kept = Omit<Rejection, 'stage' | 'code' | 'path' | 'digests'>

function refuse(stage: Rejection['stage'], refusal: Refusal & { readonly digests?: readonly string[] }, kept: Kept): Submission {
  const { code, path, digests = [] } = refusal
  return { ok: false, rejection: { ...kept, stage, code, path, digests } }
}

function jsonOf(payload: unknown): Pick<Kept, 'body' | 'contentType'> {
  return { body: Buffer.from(JSON.stringify(payload)), contentType: 'application/json' }
}

/** W3C Trace Context, version 00. */
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

function traceOf({ headers }: RawRequest): Pick<IngestContext, 'traceparent'> {
  const traceparent = headers['traceparent']
  return traceparent !== undefined && TRACEPARENT.test(traceparent) ? { traceparent } : {}
}

function answer(publication: Publication, source: ReadySource, auth: Auth, { log, metrics }: Reception): GatewayAnswer {
  if (!publication.ok) {
    log.warn('the log took no messages; the sender was told to come again', {
      source: source.name,
      reason: publication.unavailable.message,
    })
    return { status: 503, body: { error: 'unavailable' }, retryAfterS: RETRY_AFTER_S }
  }
  const { events, rejected, suppressed, reasons, warnings } = tallyOf(publication.outcomes)
  const about = { source: source.name }
  if (events > 0) metrics.count('signals_events_total', about, events)
  if (suppressed > 0) metrics.count('signals_suppressed_total', { ...about, reason: 'suppression_list' }, suppressed)
  for (const [reason, count] of Object.entries(reasons)) metrics.count('signals_rejected_total', { ...about, reason }, count)
  for (const [code, count] of Object.entries(warnings)) metrics.count('signals_warnings_total', { ...about, code }, count)
  for (const outcome of publication.outcomes)
    if (!outcome.ok)
      log.warn('no event could be made of a payload; it is in the rejected topic', { ...about, reason: outcome.code, path: outcome.path })
  // Senders must not learn who is on the suppression list: suppressed events look like payloads about no interaction.
  const told = rejected === 0 || auth === 'none' ? rejected : toldRefusals(publication.outcomes, source.system)
  return { status: 200, body: { events, rejected: told } }
}
