import { system, type Adapter, type Context, type Normalized } from '../../adapter.ts'
import { verifySigned } from '../../formats/signature.ts'
import { DELIGHTED_FIELDS } from './field-list.ts'
import { DelightedOptions } from './options.ts'
import { Payload } from './payload.ts'
import { normalizeResponse } from './response.ts'
import { draftUnsubscribe } from './unsubscribe.ts'

/**
 * Delighted. A survey response is an interaction; an answer changed later is its next revision. An unsubscribe is an interaction that
 * states the person's consent. docs/systems/delighted.md says what is read, and what the options are.
 */
const SYSTEM = 'delighted'

export const delighted = system({
  system: SYSTEM,
  version: '2',
  payload: Payload,
  options: DelightedOptions,
  fields: DELIGHTED_FIELDS,
  // Delighted signs no time.
  verify: verifySigned({
    header: 'x-delighted-webhook-signature',
    prefix: 'sha256=',
    algorithm: 'sha256',
    encoding: 'hex',
    parts: ['body'],
  }),
  // The team writes notes about a response for itself.
  privateFields: (part) => ('survey_type' in part || 'score' in part ? ['notes'] : []),
  normalize,
} satisfies Adapter<Payload>)

function normalize(payload: Payload, context: Context): Normalized {
  switch (payload.kind) {
    case 'elsewhere':
      return { ok: true, drafts: [] }
    case 'unsubscribe': {
      const draft = draftUnsubscribe(SYSTEM, payload, context)
      return draft === undefined ? { ok: false, code: 'missing_id', path: 'event_data.person' } : { ok: true, drafts: [draft] }
    }
    case 'response':
      return normalizeResponse(SYSTEM, payload.event_type, payload.event_data, context)
  }
}
