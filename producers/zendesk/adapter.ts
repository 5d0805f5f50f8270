import { system, type Adapter, type Context, type Normalized, type RawRequest, type Verdict } from '../adapter.ts'
import { equal, fresh, hmac } from '../formats/signature.ts'
import { epochOf } from '../formats/time.ts'
import { comment } from './comment.ts'
import { event } from './event.ts'
import { metrics } from './metrics.ts'
import { Payload } from './payload.ts'
import { rating } from './rating.ts'
import { split } from './split.ts'
import { SYSTEM } from './statement.ts'
import { ticket } from './ticket.ts'

/**
 * Zendesk. A ticket is an interaction, told by webhook events and by export lines; metrics and ratings are parts of it; a comment is
 * an interaction of its own that replies to it. Options: `timings_basis` (calendar or business), `agent_ids` (who speaks for the
 * firm, where comments are exported), `comments_exported` (true where every comment arrives by itself, the first one too: the ticket
 * then leaves its words to them).
 */
export const zendesk = system({
  system: SYSTEM,
  version: '1',
  payload: Payload,
  verify,
  split,
  normalize,
} satisfies Adapter<Payload>)

/** base64 HMAC-SHA-256 over the timestamp header and the body; the timestamp at most five minutes away. */
function verify({ headers, body }: RawRequest, secrets: readonly string[], now: number): Verdict {
  const usable = secrets.filter((secret) => secret !== '')
  if (usable.length === 0) return { ok: false, reason: 'no_secret_configured' }
  const signature = headers['x-zendesk-webhook-signature']
  const timestamp = headers['x-zendesk-webhook-signature-timestamp']
  if (signature === undefined || timestamp === undefined) return { ok: false, reason: 'missing_signature' }
  const signed = usable.some((secret) => equal(hmac('sha256', secret, timestamp, body).toString('base64'), signature))
  if (!signed) return { ok: false, reason: 'wrong_signature' }
  const at = epochOf(timestamp)
  if (at === undefined || !at.zoned) return { ok: false, reason: 'unreadable_timestamp' }
  return fresh(now, at.epoch) ? { ok: true, auth: 'signature' } : { ok: false, reason: 'stale_timestamp' }
}

function normalize(payload: Payload, context: Context): Normalized {
  switch (payload.kind) {
    case 'event':
      return event(payload, context)
    case 'ticket':
      return ticket(payload, context)
    case 'comment':
      return comment(payload, context)
    case 'metrics':
      return metrics(payload, context)
    case 'rating':
      return rating(payload, context)
    case 'elsewhere':
      return { ok: true, drafts: [] }
  }
}
