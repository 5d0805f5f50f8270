import { system, type Adapter, type Context, type Normalized } from '../../adapter.ts'
import { verifySigned } from '../../formats/signature.ts'
import { comment } from './comment.ts'
import { event } from './event.ts'
import { metrics } from './metrics.ts'
import { Payload } from './payload.ts'
import { rating } from './rating.ts'
import { split, unwrap } from './split.ts'
import { SYSTEM } from './statement.ts'
import { ticket } from './ticket.ts'

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
  split,
  normalize,
} satisfies Adapter<Payload>)

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
