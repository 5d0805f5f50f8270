import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { code, id, keyTime, lastOf, list, name, section, stamp, wholeName, words } from './fields.ts'
import { instantOf, interactionIdOf } from './statement.ts'

/**
 * A change of a case, as EventBridge carries it. A case is the firm's own record of work and no contact of a customer: it follows the
 * contact that it is about. Titles, summaries and comments are written for colleagues; comments are counted, and no words are carried.
 */
const value = section({ stringvalue: words })

export const CaseEvent = z.object({
  time: stamp,
  detail: z.object({
    eventtype: code,
    timestamp: stamp,
    case: section({
      caseid: id,
      createddatetime: stamp,
      fields: list(z.object({ id: name, fieldid: name, value })),
    }),
    relateditem: section({
      caseid: id,
      relateditemid: id,
      relateditemtype: code,
      contact: section({ contactarn: wholeName }),
    }),
  }),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export function isCaseEvent(envelope: Readonly<Record<string, unknown>>): boolean {
  return envelope['source'] === 'aws.cases'
}

export function caseEvent({ time, detail }: CaseEvent, context: Context): Normalized {
  const { case: about, relateditem: item, eventtype = '' } = detail
  const caseId = about?.caseid ?? item?.caseid
  if (caseId === undefined) return { ok: false, code: 'no_case_id', path: 'detail.case.caseId' }
  const changed = detail.timestamp ?? time
  const contact = lastOf(item?.contact?.contactarn)
  const draft: Draft = {
    interaction_id: interactionIdOf(`case/${caseId}`, context),
    related: contact === undefined ? undefined : [{ interaction_id: interactionIdOf(contact, context), relation: 'follow_up_of' }],
    ...beginning(detail, changed, context),
    revision: changed?.epoch ?? 0,
    phase: eventtype === 'CASE.CREATED' ? 'opened' : isClosed(detail) ? 'closed' : 'updated',
    is_partial: true,
    channel: 'other',
    visibility: 'private',
    direction: 'internal',
    initiated_by: 'agent',
    customer: { identifiers: [] },
    content: { status: 'absent', truncated: false, ...(item?.relateditemtype === 'COMMENT' ? { private_notes: 1 } : {}) },
    resolution: resolutionOf(detail),
    event_type: eventtype === '' ? 'case' : eventtype,
    event_key: `case/${caseId}/${eventtype}/${keyTime(changed, context)}/${item?.relateditemid ?? ''}`,
    is_test: false,
    warnings: changed?.epoch === undefined ? [{ code: 'unreadable_time', path: 'detail.timestamp' }] : [],
  }
  return { ok: true, drafts: [draft] }
}

type Detail = CaseEvent['detail']

function beginning(detail: Detail, changed: Detail['timestamp'], context: Context): Pick<Draft, 'occurred_at' | 'time_quality'> {
  const created = instantOf(detail.case?.createddatetime)
  if (created !== undefined) return { occurred_at: created, time_quality: 'exact' }
  const known = instantOf(changed)
  return known === undefined
    ? { occurred_at: context.receivedAt, time_quality: 'received_only' }
    : { occurred_at: known, time_quality: 'no_later_than' }
}

function statusOf({ case: about }: Detail): string | undefined {
  return about?.fields
    .find((it) => (it.id ?? it.fieldid) === 'status')
    ?.value?.stringvalue?.trim()
    .toLowerCase()
}

function isClosed(detail: Detail): boolean {
  return statusOf(detail) === 'closed'
}

function resolutionOf(detail: Detail): Draft['resolution'] {
  const status = statusOf(detail)
  if (status === 'open') return { status: 'open', confirmed_by: 'none' }
  return status === 'closed' ? { status: 'resolved', confirmed_by: 'agent' } : undefined
}
