import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { id, keyTime, name, optionalNumber, section, stamp, wholeName } from './fields.ts'
import { interactionIdOf, startOf, SYSTEM } from './statement.ts'

/**
 * What a supervisor says of a contact in an evaluation form, as the vendor writes it into a file. It is the firm's own view of its agent,
 * never a rating of the customer: the score is a signal of the vendor on a private part of the contact. Questions and notes are not read.
 */
export const Evaluation = z.object({
  evaluationid: id,
  metadata: section({
    contactid: id,
    agentid: wholeName,
    evaluationdefinitiontitle: name,
    evaluationstarttimestamp: stamp,
    evaluationsubmittimestamp: stamp,
    score: section({ percentage: optionalNumber }),
  }),
})
export type Evaluation = z.infer<typeof Evaluation>

export function isEvaluation(raw: Readonly<Record<string, unknown>>): boolean {
  return 'evaluationid' in raw && 'metadata' in raw
}

export function evaluation({ evaluationid, metadata }: Evaluation, raw: unknown, context: Context): Normalized {
  if (evaluationid === undefined) return { ok: false, code: 'no_evaluation_id', path: 'evaluationId' }
  if (metadata?.contactid === undefined) return { ok: false, code: 'no_contact_id', path: 'metadata.contactId' }
  const contact = interactionIdOf(metadata.contactid, context)
  const submitted = metadata.evaluationsubmittimestamp
  const at = startOf(submitted ?? metadata.evaluationstarttimestamp, context)
  const { agentid: agent, evaluationdefinitiontitle: label } = metadata
  const score = metadata.score?.percentage
  const isScore = score !== undefined && score >= 0 && score <= 100
  const draft: Draft = {
    interaction_id: interactionIdOf(`evaluation/${evaluationid}`, context),
    conversation_id: contact,
    related: [{ interaction_id: contact, relation: 'private_part_of' }],
    ...at,
    revision: submitted?.epoch ?? 0,
    phase: submitted === undefined ? 'updated' : 'closed',
    is_partial: false,
    channel: 'other',
    visibility: 'private',
    direction: 'internal',
    initiated_by: 'agent',
    customer: { identifiers: [] },
    agents: agent === undefined ? undefined : [{ ref: agent, kind: 'human' }],
    content: { status: 'withheld', truncated: false, private_notes: 1 },
    vendor_signals: isScore
      ? [{ vendor: SYSTEM, kind: 'evaluation', scope: 'agent', score, min: 0, max: 100, ...(label === undefined ? {} : { label }) }]
      : undefined,
    event_type: 'evaluation',
    event_key: `evaluation/${evaluationid}/${keyTime(submitted, context)}/${context.digest(raw)}`,
    is_test: false,
  }
  return { ok: true, drafts: [draft] }
}
