import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { AFTER_REALTIME, analysedChannel, Categories, tagsOf } from './contact-lens.ts'
import { code, id, list, name } from './fields.ts'
import { interactionIdOf, startOf, type DraftWarning } from './statement.ts'
import { contentOf, endsOf, TranscriptItem, kindOf, readTurns } from './turns.ts'

/** What Contact Lens says while a contact goes on: that it listens, what it has just heard, that it is done or gave up. */
export const Session = z.object({
  contactid: id,
  channel: code,
  languagecode: name,
  eventtype: code,
  streamingeventtype: code,
  segments: list(z.object({ transcript: TranscriptItem.optional().catch(undefined), categories: Categories })),
})
export type Session = z.infer<typeof Session>

export function contactLensRealtime(session: Session, raw: unknown, context: Context): Normalized {
  const { contactid } = session
  if (contactid === undefined) return { ok: false, code: 'no_contact_id', path: 'ContactId' }
  const step = session.eventtype ?? session.streamingeventtype ?? ''
  const items = session.segments.flatMap((it) => it.transcript ?? [])
  const warnings: DraftWarning[] = []
  const said = readTurns(items, [], kindOf(session.channel), warnings)
  const tags = tagsOf(...session.segments.map((it) => it.categories))
  // Utterances alone are half sentences; they come again, whole, as a transcript.
  if (step === 'SEGMENTS' && said.length === 0 && tags === undefined) return { ok: true, drafts: [] }
  if (step === 'FAILED') warnings.push({ code: 'analysis_failed', path: 'EventType' })
  const draft: Draft = {
    interaction_id: interactionIdOf(contactid, context),
    ...startOf(undefined, context),
    revision: revisionOf(step, items),
    phase: step === 'STARTED' ? 'opened' : 'updated',
    is_partial: true,
    channel: analysedChannel(session.channel, warnings),
    visibility: 'private',
    initiated_by: 'unknown',
    customer: { identifiers: [] },
    tags,
    content: contentOf(said, session.languagecode),
    event_type: `contact-lens-${step.toLowerCase()}`,
    event_key: `${contactid}/contact-lens-realtime/${step}${step === 'SEGMENTS' ? `/${context.digest(raw)}` : ''}`,
    is_test: false,
    warnings,
  }
  return { ok: true, drafts: [draft] }
}

/** Calls count from their beginning, chats have times; both order the segments of one contact. */
function revisionOf(step: string, items: readonly TranscriptItem[]): number {
  if (step === 'STARTED') return 0
  if (step !== 'SEGMENTS') return AFTER_REALTIME
  const spoken = endsOf(items).last?.epoch
  if (spoken !== undefined) return spoken
  const offsets = items.flatMap(({ endoffsetmillis }) => (endoffsetmillis === undefined ? [] : [endoffsetmillis]))
  return Math.max(1, Math.min(AFTER_REALTIME - 1, Math.round(Math.max(0, ...offsets))))
}
