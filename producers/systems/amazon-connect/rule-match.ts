import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { id, keyTime, lastOf, name, stamp, wholeName, words } from './fields.ts'
import { instantOf, interactionIdOf, SYSTEM, type DraftWarning } from './statement.ts'

/**
 * A rule of Contact Lens matched a contact, while it went on or after it: EventBridge carries it with `detail-type` "Contact Lens Post
 * Call Rules Matched" and the like. It is a signal of the vendor on the contact.
 */
export const MatchedRule = z.object({
  'detail-type': words,
  time: stamp,
  detail: z.object({
    rulename: name,
    contactarn: wholeName,
    contactid: id,
    agentarn: wholeName,
    queuearn: wholeName,
  }),
})
export type MatchedRule = z.infer<typeof MatchedRule>

const MATCHED = /^Contact Lens\b[^\n]{0,60}\bRules? Matched$/i

export function isRuleMatch(envelope: Readonly<Record<string, unknown>>): boolean {
  const type = envelope['detail-type']
  return typeof type === 'string' && type.length < 100 && MATCHED.test(type.trim())
}

/** Below every analysis of the same contact, which states the matched rules as categories together with everything else it found. */
const REVISION = 1_000_000_000

export function ruleMatch({ 'detail-type': type = '', time, detail }: MatchedRule, context: Context): Normalized {
  const contactId = detail.contactid ?? lastOf(detail.contactarn)
  if (contactId === undefined) return { ok: false, code: 'no_contact_id', path: 'detail.contactArn' }
  const warnings: DraftWarning[] = detail.rulename === undefined ? [{ code: 'no_rule_name', path: 'detail.ruleName' }] : []
  const known = instantOf(time)
  const agent = lastOf(detail.agentarn)
  const queue = lastOf(detail.queuearn)
  const label = detail.rulename
  const draft: Draft = {
    interaction_id: interactionIdOf(contactId, context),
    occurred_at: known ?? context.receivedAt,
    time_quality: known === undefined ? 'received_only' : 'no_later_than',
    revision: REVISION,
    phase: 'updated',
    is_partial: true,
    channel: channelOf(type),
    visibility: 'private',
    initiated_by: 'unknown',
    customer: { identifiers: [] },
    ...(agent === undefined ? {} : { agents: [{ ref: agent, kind: 'human' }] }),
    ...(queue === undefined ? {} : { queue: { id: queue } }),
    content: { status: 'referenced', truncated: false },
    vendor_signals: label === undefined ? undefined : [{ vendor: SYSTEM, kind: 'rule', scope: 'contact', label }],
    event_type: 'contact-lens-rule',
    event_key: `${contactId}/contact-lens-rule/${keyTime(time, context)}/${context.digest({ type, rule: detail.rulename })}`,
    is_test: false,
    warnings,
  }
  return { ok: true, drafts: [draft] }
}

function channelOf(type: string): Draft['channel'] {
  if (/\bchat\b/i.test(type)) return 'chat'
  if (/\be-?mail\b/i.test(type)) return 'email'
  return /\bcall\b/i.test(type) ? 'phone' : 'other'
}
