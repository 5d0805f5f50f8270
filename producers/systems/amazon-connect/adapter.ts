import { system, type Adapter, type Context, type Layout, type Normalized, type RawRequest, type Verification } from '../../adapter.ts'
import { verifySharedSecret } from '../../formats/signature.ts'
import { CONNECT_FIELDS } from './field-list.ts'
import { caseEvent } from './case-event.ts'
import { chatMessage } from './chat-message.ts'
import { contactEvent } from './contact-event.ts'
import { contactLens } from './contact-lens.ts'
import { contactLensRealtime } from './contact-lens-realtime.ts'
import { contactRecord, contactState } from './contact-record.ts'
import { endpointIdentifiers } from './endpoint-identifiers.ts'
import { evaluation } from './evaluation.ts'
import { answerFirehose } from './firehose.ts'
import { Options } from './options.ts'
import { Payload } from './payload.ts'
import { privateFields } from './private-fields.ts'
import { ruleMatch } from './rule-match.ts'
import { splitRequest, unwrap } from './split.ts'
import { SYSTEM } from './statement.ts'
import { noticeOf } from './subscription.ts'

/**
 * Amazon Connect. One contact is one interaction; records, events and analyses are its revisions, each with a part of the whole. What
 * streams carry message by message is part of it. options.ts lists the options.
 */
export const amazonConnect = system({
  system: SYSTEM,
  version: '2',
  payload: Payload,
  options: Options,
  fields: CONNECT_FIELDS,
  verify,
  unwrap,
  split: splitRequest,
  layout,
  answer: answerFirehose,
  privateFields,
  identifiersIn: endpointIdentifiers,
  normalize,
} satisfies Adapter<Payload>)

/** Neither EventBridge nor Firehose signs. Both send a secret: Firehose in a header of its own, EventBridge as key or Basic. */
function verify(request: RawRequest, secrets: readonly string[]): Verification {
  const accessKey = request.headers['x-amz-firehose-access-key']
  const headers = accessKey === undefined ? request.headers : { ...request.headers, 'x-api-key': accessKey }
  return verifySharedSecret({ ...request, headers }, secrets)
}

/** Firehose writes objects one after the other, into files without an extension; copies and exports of them have any name. */
function layout(): Layout {
  return {
    format: 'json-sequence',
    recordsOf: (document): readonly unknown[] => (Array.isArray(document) ? document : [document]),
    payloadsOf: (record) => ({ ok: true, payloads: unwrap(record) }),
  }
}

function normalize(payload: Payload, context: Context): Normalized {
  switch (payload.kind) {
    case 'contact-record': {
      const { contact, raw } = payload
      if (contact.contactid === undefined) return NO_CONTACT_ID
      return { ok: true, drafts: [contactRecord(contact.contactid, contact, raw, context)] }
    }
    case 'contact-event': {
      const { contact, sentAt, raw } = payload
      if (contact.contactid === undefined) return NO_CONTACT_ID
      return { ok: true, drafts: [contactEvent(contact.contactid, contact, sentAt, raw, context)] }
    }
    case 'contact-state': {
      const { contact, raw } = payload
      if (contact.contactid === undefined) return NO_CONTACT_ID
      return { ok: true, drafts: [contactState(contact.contactid, contact, raw, context)] }
    }
    case 'evaluation':
      return evaluation(payload.evaluation, payload.raw, context)
    case 'contact-lens':
      return contactLens(payload.analysis, payload.raw, context)
    case 'contact-lens-realtime':
      return contactLensRealtime(payload.session, payload.raw, context)
    case 'chat-message':
      return chatMessage(payload.message, payload.raw, context)
    case 'rule-match':
      return ruleMatch(payload.match, context)
    case 'case-event':
      return caseEvent(payload.change, context)
    case 'subscription':
      return { ok: true, drafts: [], notices: [noticeOf(payload.subscription)] }
    case 'nothing':
      return { ok: true, drafts: [] }
  }
}

const NO_CONTACT_ID = { ok: false, code: 'no_contact_id', path: 'ContactId' } as const
