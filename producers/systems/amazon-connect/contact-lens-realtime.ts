import { z } from 'zod'
import type { Turn } from '../../../schemas/event/interaction.ts'
import { isJsonObject } from '../../../schemas/json.ts'
import type { Context, Normalized } from '../../adapter.ts'
import { tellMessage } from '../../pieces.ts'
import { AFTER_REALTIME, analysedChannel, Categories, findCategories, tagsOf } from './contact-lens.ts'
import { code, id, list, name } from './fields.ts'
import { boundSignals } from './findings.ts'
import { interactionIdOf, startOf, type DraftWarning } from './statement.ts'
import { contentOf, endsOf, TranscriptItem, kindOf, readTurns, type SaidItem } from './turns.ts'

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

/**
 * What was heard is part of the contact, so that later words never hide earlier ones. The start, the end and a failure are revisions of
 * the contact itself.
 */
export function contactLensRealtime(session: Session, raw: unknown, context: Context): Normalized {
  const { contactid } = session
  if (contactid === undefined) return { ok: false, code: 'no_contact_id', path: 'ContactId' }
  const step = session.eventtype ?? session.streamingeventtype ?? ''
  const items = session.segments.flatMap((it) => it.transcript ?? [])
  const warnings: DraftWarning[] = []
  const said = readTurns(items, [], kindOf(session.channel), warnings)
  const categories = session.segments.map((it) => it.categories)
  const tags = tagsOf(...categories)
  // Utterances alone are half sentences; they come again, whole, as a transcript.
  if (step === 'SEGMENTS' && said.length === 0 && tags === undefined) return { ok: true, drafts: [] }
  if (step === 'FAILED') warnings.push({ code: 'analysis_failed', path: 'EventType' })
  const interaction_id = interactionIdOf(contactid, context)
  const contact = {
    interaction_id,
    phase: step === 'STARTED' ? 'opened' : 'updated',
    is_partial: true,
    channel: analysedChannel(session.channel, warnings),
    visibility: 'private',
    initiated_by: 'unknown',
    customer: { identifiers: [] },
    tags,
    vendor_signals: boundSignals(findCategories(...categories), warnings),
    event_type: `contact-lens-${step.toLowerCase()}`,
    is_test: false,
  } as const
  const revision = revisionOf(step, items)
  const at = startOf(endsOf(items).first, context)
  if (said.length === 0) {
    const event_key = `${contactid}/contact-lens-realtime/${step}${step === 'SEGMENTS' ? `/${context.digest(raw)}` : ''}`
    const time_quality = at.time_quality === 'exact' ? 'no_later_than' : at.time_quality
    return {
      ok: true,
      drafts: [{ ...contact, ...at, time_quality, revision, event_key, content: contentOf([], session.languagecode), warnings }],
    }
  }
  const native = context.digest(isJsonObject(raw) ? raw['segments'] : raw)
  // Both sides speak on a call, whoever rang: only who writes first in a chat says who turned to whom.
  const isCall = contact.channel === 'phone'
  const drafts = tellMessage(
    isCall ? { ...contact, direction: 'unknown' } : contact,
    {
      interaction_id: interactionIdOf(`${contactid}/heard/${native}`, context),
      event_key: `${contactid}/contact-lens-realtime/SEGMENTS/${native}`,
      event_type: 'contact-lens-segments',
      at,
      revision,
      speaker: speakerOfAll(said),
      content: contentOf(said, session.languagecode),
      warnings,
    },
    context,
  )
  return {
    ok: true,
    drafts: drafts.map((it) => ({ ...it, conversation_id: undefined, ...(it.direction === 'unknown' ? { direction: undefined } : {}) })),
  }
}

/** Who said it, where one side alone did. */
function speakerOfAll(said: readonly SaidItem[]): Turn['speaker'] {
  const speakers = new Set(said.map(({ turn }) => turn.speaker))
  const [only = 'other'] = speakers
  return speakers.size === 1 ? only : 'other'
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
