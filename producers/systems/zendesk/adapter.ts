import { system, type Adapter, type Context, type Normalized } from '../../adapter.ts'
import { verifySigned } from '../../formats/signature.ts'
import { normalizeComment } from './comment.ts'
import { normalizeEvent } from './event.ts'
import { normalizeMetrics } from './metrics.ts'
import { Payload } from './payload.ts'
import { privateFields } from './private-fields.ts'
import { normalizeRating } from './rating.ts'
import { splitRequest, unwrap } from './split.ts'
import { SYSTEM } from './statement.ts'
import { normalizeTicket } from './ticket.ts'

const SIGNED_AT = 'x-zendesk-webhook-signature-timestamp'

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
  verify: verifySigned({
    header: 'x-zendesk-webhook-signature',
    algorithm: 'sha256',
    encoding: 'base64',
    parts: [{ header: SIGNED_AT }, 'body'],
    signedAt: SIGNED_AT,
  }),
  unwrap,
  split: splitRequest,
  privateFields,
  normalize,
} satisfies Adapter<Payload>)

function normalize(payload: Payload, context: Context): Normalized {
  switch (payload.kind) {
    case 'event':
      return normalizeEvent(payload, context)
    case 'ticket':
      return normalizeTicket(payload, context)
    case 'comment':
      return normalizeComment(payload, context)
    case 'metrics':
      return normalizeMetrics(payload, context)
    case 'rating':
      return normalizeRating(payload, context)
    case 'elsewhere':
      return { ok: true, drafts: [] }
  }
}
