import { system, type Adapter, type Context, type Normalized, type RawRequest, type Verification } from '../../adapter.ts'
import { verifySharedSecret, verifySigned } from '../../formats/signature.ts'
import { ZENDESK_FIELDS } from './field-list.ts'
import { normalizeCall } from './call.ts'
import { normalizeChat } from './chat.ts'
import { normalizeComment } from './comment.ts'
import { normalizeEvent } from './event.ts'
import { normalizeMessage } from './message.ts'
import { normalizeMetrics } from './metrics.ts'
import { ZendeskOptions } from './options.ts'
import { Payload } from './payload.ts'
import { privateFields } from './private-fields.ts'
import { normalizeRating } from './rating.ts'
import { splitRequest, unwrap } from './split.ts'
import { SYSTEM } from './statement.ts'
import { normalizeSurvey } from './survey.ts'
import { normalizeTicket, normalizeTrigger } from './ticket.ts'

const SIGNATURE = 'x-zendesk-webhook-signature'
const SIGNED_AT = 'x-zendesk-webhook-signature-timestamp'
const verifyWebhook = verifySigned({
  header: SIGNATURE,
  algorithm: 'sha256',
  encoding: 'base64',
  parts: [{ header: SIGNED_AT }, 'body'],
  signedAt: SIGNED_AT,
})

/**
 * Zendesk. A ticket is an interaction, told by webhook events, by export lines and by a firm's own triggers; metrics and ratings are
 * parts of it; a comment is an interaction of its own that replies to it, and a message of a live conversation one that is part of it.
 * docs/systems/zendesk.md says what is read and what is not.
 */
export const zendesk = system({
  system: SYSTEM,
  version: '2',
  payload: Payload,
  options: ZendeskOptions,
  fields: ZENDESK_FIELDS,
  verify,
  unwrap,
  split: splitRequest,
  privateFields,
  normalize: (payload, context) => withOddFields(payload, normalize(payload, context)),
} satisfies Adapter<Payload>)

/** Zendesk signs. An API destination of EventBridge cannot sign and shows a secret: as a key or as Basic. */
function verify(request: RawRequest, secrets: readonly string[], now: number): Verification {
  const signed = verifyWebhook(request, secrets, now)
  if (signed.ok || request.headers[SIGNATURE] !== undefined) return signed
  const shown = verifySharedSecret(request, secrets)
  return shown.ok || shown.reason === 'wrong_secret' ? shown : signed
}

function normalize(payload: Payload, context: Context): Normalized {
  switch (payload.kind) {
    case 'event':
      return normalizeEvent(payload.value, payload.told, context)
    case 'message':
      return normalizeMessage(payload.value, payload.told, context)
    case 'ticket':
      return normalizeTicket(payload.value, 'ticket', payload.told, context)
    case 'trigger':
      return normalizeTrigger(payload.value, payload.told, context)
    case 'comment':
      return normalizeComment(payload.value, payload.told, context)
    case 'metrics':
      return normalizeMetrics(payload.value, payload.told, context)
    case 'rating':
      return normalizeRating(payload.value, payload.told, context)
    case 'survey':
      return normalizeSurvey(payload.value, payload.told, context)
    case 'chat':
      return normalizeChat(payload.value, payload.told, context)
    case 'call':
      return normalizeCall(payload.value, payload.told, context)
    case 'elsewhere':
      return { ok: true, drafts: [] }
  }
}

/** One odd field costs that field: a warning says which. An answer of which nothing else is left is refused, so that it is kept. */
function withOddFields(payload: Payload, result: Normalized): Normalized {
  if (!result.ok || payload.kind === 'elsewhere' || payload.odd.length === 0) return result
  if (payload.kind === 'survey' && result.drafts.length === 0) return { ok: false, code: 'unreadable_field', path: payload.odd[0] ?? '' }
  const odd = payload.odd.map((path) => ({ code: 'unreadable_field', path }))
  return { ok: true, drafts: result.drafts.map((it) => ({ ...it, warnings: [...(it.warnings ?? []), ...odd] })) }
}
