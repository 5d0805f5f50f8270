// #region adapter
import { system, type Adapter, type Context, type Normalized } from '../../../producers/adapter.ts'
import { verifySigned } from '../../../producers/formats/signature.ts'
import { toInstant } from '../../../producers/formats/time.ts'
import { interactionId } from '../../../schemas/event/ids.ts'
import { Call } from './payload.ts'

const SYSTEM = 'ring-desk'

export const ringDesk = system({
  system: SYSTEM,
  version: '1',
  payload: Call,
  verify: verifySigned({ header: 'x-ring-signature', algorithm: 'sha256', encoding: 'hex', parts: ['body'] }),
  normalize,
} satisfies Adapter<Call>)

function normalize(call: Call, context: Context): Normalized {
  const changed = Date.parse(call.changed)
  return {
    ok: true,
    drafts: [
      {
        interaction_id: interactionId(SYSTEM, context.account, call.id),
        revision: changed,
        phase: 'closed',
        occurred_at: toInstant(Date.parse(call.started)),
        time_quality: 'exact',
        is_partial: false,
        is_test: false,
        event_type: 'call.ended',
        event_key: `call/${call.id}/${changed}`,
        channel: 'phone',
        visibility: 'private',
        direction: 'inbound',
        initiated_by: 'customer',
        customer: { identifiers: call.caller ? [{ kind: 'phone', value: call.caller, link: 'source' }] : [] },
        resolution: call.solved ? { status: 'resolved', confirmed_by: 'agent' } : undefined,
        content: { status: 'absent', truncated: false },
      },
    ],
  }
}
// #endregion adapter
