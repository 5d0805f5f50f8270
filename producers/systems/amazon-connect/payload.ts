import { z } from 'zod'
import { isJsonObject } from '../../../schemas/json.ts'
import { CaseEvent, isCaseEvent } from './case-event.ts'
import { ChatMessage } from './chat-message.ts'
import { Analysis } from './contact-lens.ts'
import { Session } from './contact-lens-realtime.ts'
import { Contact } from './contact.ts'
import { Evaluation, isEvaluation } from './evaluation.ts'
import { stamp, type Stamp } from './fields.ts'
import { isRuleMatch, MatchedRule } from './rule-match.ts'
import { foldKeys } from './spelling.ts'
import { isSubscription, Subscription } from './subscription.ts'

/** What the vendor sends, each kind known by its shape. `raw` is the payload with its names folded, for keys. */
export type Payload =
  | { readonly kind: 'contact-record'; readonly contact: Contact; readonly raw: unknown }
  | { readonly kind: 'contact-event'; readonly contact: Contact; readonly sentAt: Stamp | undefined; readonly raw: unknown }
  | { readonly kind: 'contact-lens'; readonly analysis: Analysis; readonly raw: unknown }
  | { readonly kind: 'contact-lens-realtime'; readonly session: Session; readonly raw: unknown }
  | { readonly kind: 'chat-message'; readonly message: ChatMessage; readonly raw: unknown }
  | { readonly kind: 'rule-match'; readonly match: MatchedRule }
  | { readonly kind: 'case-event'; readonly change: CaseEvent }
  | { readonly kind: 'contact-state'; readonly contact: Contact; readonly raw: unknown }
  | { readonly kind: 'evaluation'; readonly evaluation: Evaluation; readonly raw: unknown }
  /** A topic that asks whether it may send here, or that was told to stop. */
  | { readonly kind: 'subscription'; readonly subscription: Subscription }
  /** About no contact: the heartbeat of an agent, the test of a bucket, a rule about a queue. */
  | { readonly kind: 'nothing' }

export const Payload: z.ZodType<Payload> = z.unknown().transform((value, context) => {
  const found = recognise(foldKeys(value))
  if ('path' in found) {
    context.addIssue({ code: 'custom', message: 'no payload of Amazon Connect that is known here', path: [...found.path] })
    return z.NEVER
  }
  return found
})

type Stranger = { readonly path: readonly string[] }
type Fields = Readonly<Record<string, unknown>>

function recognise(raw: unknown): Payload | Stranger {
  if (!isJsonObject(raw)) return { path: [] }
  if (isSubscription(raw)) return { kind: 'subscription', subscription: Subscription.parse(raw) }
  if (isSilent(raw)) return { kind: 'nothing' }
  if ('detail-type' in raw && 'detail' in raw) return enveloped(raw)
  if (isRealtime(raw)) return { kind: 'contact-lens-realtime', session: Session.parse(raw), raw }
  if (ANALYSED.some((it) => isJsonObject(raw[it])) || Array.isArray(raw['transcript']))
    return { kind: 'contact-lens', analysis: Analysis.parse(raw), raw }
  if (isEvaluation(raw)) return { kind: 'evaluation', evaluation: Evaluation.parse(raw), raw }
  if (isDescribed(raw)) return { kind: 'contact-state', contact: Contact.parse({ ...raw, contactid: raw['id'] }), raw }
  if (!('contactid' in raw)) return { path: ['ContactId'] }
  if (typeof raw['eventtype'] === 'string') return { kind: 'contact-event', contact: Contact.parse(raw), sentAt: undefined, raw }
  if (WRITTEN.every((it) => it in raw)) return { kind: 'chat-message', message: ChatMessage.parse(raw), raw }
  if (RECORDED.some((it) => it in raw)) return { kind: 'contact-record', contact: Contact.parse(raw), raw }
  return { path: ['ContactId'] }
}

const ANALYSED = ['conversationcharacteristics', 'customermetadata', 'contentmetadata'] as const
const WRITTEN = ['absolutetime', 'type'] as const
const RECORDED = ['awscontacttracerecordformatversion', 'lastupdatetimestamp', 'initiationtimestamp', 'initiationmethod'] as const

function isSilent(raw: Fields): boolean {
  if ('currentagentsnapshot' in raw && 'agentarn' in raw) return true
  return raw['event'] === 's3:TestEvent' || raw['detail-type'] === 'Metrics Rules Matched'
}

/** The API names a contact by its id and by its resource name. */
function isDescribed(raw: Fields): boolean {
  return !('contactid' in raw) && 'id' in raw && typeof raw['arn'] === 'string' && raw['arn'].includes('/contact/')
}

/** EventBridge. Evaluations and whatever else it carries have no contact in a form that is known here. */
function enveloped(envelope: Fields): Payload | Stranger {
  if (isJsonObject(envelope['detail'])) {
    if (isRuleMatch(envelope)) return { kind: 'rule-match', match: MatchedRule.parse(envelope) }
    if (isCaseEvent(envelope)) return { kind: 'case-event', change: CaseEvent.parse(envelope) }
  }
  const found = recognise(envelope['detail'])
  if ('path' in found) return { path: ['detail', ...found.path] }
  return found.kind === 'contact-event' ? { ...found, sentAt: stamp.parse(envelope['time']) } : found
}

const STEPS: ReadonlySet<unknown> = new Set(['STARTED', 'SEGMENTS', 'COMPLETED', 'FAILED'])

/** A contact event may be COMPLETED too; it names the instance by its ARN. */
function isRealtime(raw: Fields): boolean {
  const step = raw['streamingeventtype'] ?? raw['eventtype']
  return 'contactid' in raw && STEPS.has(step) && !('instancearn' in raw) && !('initiationmethod' in raw)
}
