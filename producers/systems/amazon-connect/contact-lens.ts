import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { cutText } from '../../ingest/fit.ts'
import { toInstant } from '../../formats/time.ts'
import { channelOf } from './codes.ts'
import { code, id, list, name, section } from './fields.ts'
import { boundSignals, findIssues, findMoods, findPace, type Signal } from './findings.ts'
import { parseObjectKey, type Named } from './object-key.ts'
import { readOptions } from './options.ts'
import { vendorSentimentOf } from './sentiment.ts'
import { interactionIdOf, startOf, SYSTEM, type Start, type DraftWarning } from './statement.ts'
import { contentOf, endsOf, TranscriptItem, kindOf, Participant, readTurns, type SaidItem } from './turns.ts'

/**
 * What Contact Lens makes of a contact after its end, and the plain transcript of a chat, which has the same form: who said what, the
 * categories it matched, the mood it guessed. It brings neither the customer nor when what took how long; the record does.
 * Summaries are a machine's words and are not read.
 */
export const Categories = section({ matchedcategories: z.array(z.unknown()).optional().catch(undefined) })

export const Analysis = z.object({
  contactid: id,
  initialcontactid: id,
  customermetadata: section({ contactid: id }),
  channel: code,
  jobstatus: code,
  languagecode: name,
  configuration: section({ languagelocale: name }),
  contentmetadata: section({ output: code }),
  participants: list(Participant),
  categories: Categories,
  conversationcharacteristics: section({
    sentiment: z.unknown().optional(),
    nontalktime: z.unknown().optional(),
    interruptions: z.unknown().optional(),
    talktime: z.unknown().optional(),
    talkspeed: z.unknown().optional(),
    responsetime: z.unknown().optional(),
  }),
  transcript: list(TranscriptItem),
})
export type Analysis = z.infer<typeof Analysis>

export function contactLens(analysis: Analysis, raw: unknown, context: Context): Normalized {
  const named = parseObjectKey(context.object)
  const stated = analysis.customermetadata?.contactid ?? analysis.contactid
  // An answer of the participant API names the chat as a whole.
  const contactId = stated ?? named?.contactId ?? analysis.initialcontactid
  if (contactId === undefined) return { ok: false, code: 'no_contact_id', path: 'CustomerMetadata.ContactId' }
  const warnings: DraftWarning[] = []
  const said = readTurns(analysis.transcript, analysis.participants, kindOf(analysis.channel ?? 'CHAT'), warnings)
  const redacted = analysis.contentmetadata?.output === 'REDACTED' || named?.redacted === true
  const isTranscript = analysis.conversationcharacteristics === undefined && analysis.categories === undefined
  if (analysis.jobstatus !== undefined && analysis.jobstatus !== 'COMPLETED') warnings.push({ code: 'analysis_failed', path: 'JobStatus' })
  const draft: Draft = {
    interaction_id: interactionIdOf(contactId, context),
    ...(analysis.initialcontactid === undefined ? {} : { conversation_id: interactionIdOf(analysis.initialcontactid, context) }),
    ...begin(analysis, named, context, warnings),
    revision: revisionOf(analysis, named, redacted),
    phase: 'updated',
    is_partial: true,
    channel: analysedChannel(analysis.channel, warnings),
    visibility: 'private',
    initiated_by: 'unknown',
    customer: { identifiers: [] },
    tags: tagsOf(analysis.categories),
    content: wordsOfFile(said, analysis, context),
    vendor_signals: signals(analysis, said, warnings),
    event_type: isTranscript ? 'chat-transcript' : 'contact-lens-analysis',
    // The file has no version. Its name is no part of the key: the same file may come without one.
    event_key: `${contactId}/contact-lens/${redacted ? 'redacted' : 'original'}/${context.digest(raw)}`,
    is_test: false,
    warnings,
  }
  return { ok: true, drafts: [draft] }
}

/** The first words of a chat have a time. A call has only that of its file: when the agent was connected, later than the beginning. */
function begin({ transcript }: Analysis, named: Named | undefined, context: Context, warnings: DraftWarning[]): Start {
  const { first } = endsOf(transcript)
  if (first !== undefined || named?.epoch === undefined) return startOf(first, context)
  warnings.push({ code: 'start_from_object_key', path: 'occurred_at' })
  return { occurred_at: toInstant(named.epoch), time_quality: 'no_later_than' }
}

/**
 * Above every revision of real-time segments (offsets in ms; a contact lasts at most a week, 6.1e8 ms) and below every time of the
 * service: where neither words nor file name have a time.
 */
export const AFTER_REALTIME = 1_000_000_000

/** Of the two files of one analysis the redacted one is the later. */
function revisionOf({ transcript }: Analysis, named: Named | undefined, redacted: boolean): number {
  const last = endsOf(transcript).last?.epoch ?? 0
  return Math.max(last, named?.epoch ?? 0, AFTER_REALTIME + 1) + (redacted ? 1 : 0)
}

export function analysedChannel(channel: string | undefined, warnings: DraftWarning[]): Draft['channel'] {
  const known = channel === undefined ? undefined : channelOf(channel, undefined)
  if (known === undefined) warnings.push({ code: 'unknown_channel', path: 'Channel' })
  return known ?? 'other'
}

const MOST_TAGS = 50
const LONGEST_TAG = 200

/** The categories that matched, as tags: rules of the firm, not reasons of the customer. */
export function tagsOf(...all: readonly z.infer<typeof Categories>[]): string[] | undefined {
  const texts = all
    .flatMap((it) => it?.matchedcategories ?? [])
    .flatMap((it) => (typeof it === 'string' && it.trim() !== '' ? [it.trim()] : []))
  const distinct = [...new Set(texts.map((it) => cutText(it, LONGEST_TAG)))]
  return distinct.length === 0 ? undefined : distinct.slice(0, MOST_TAGS)
}

/** The words of a chat may have come message by message already. */
function wordsOfFile(said: readonly SaidItem[], analysis: Analysis, context: Context): Draft['content'] {
  const content = contentOf(said, analysis.languagecode ?? analysis.configuration?.languagelocale)
  const isChat = (analysis.channel ?? 'CHAT') === 'CHAT'
  if (!isChat || said.length === 0 || readOptions(context.options).chat_words !== 'stream') return content
  const { turns: _, ...rest } = content
  return { ...rest, status: 'referenced' }
}

function signals(analysis: Analysis, said: readonly SaidItem[], warnings: DraftWarning[]): Draft['vendor_signals'] {
  const { conversationcharacteristics: characteristics, participants, categories } = analysis
  const all = [
    ...vendorSentimentOf(characteristics?.sentiment, participants, warnings),
    ...findCategories(categories),
    ...findPace(characteristics),
    ...findIssues(said),
    ...findMoods(said),
  ]
  return boundSignals(all, warnings)
}

/** The categories that matched, as findings of the vendor. */
export function findCategories(...all: readonly z.infer<typeof Categories>[]): readonly Signal[] {
  return (tagsOf(...all) ?? []).map((label) => ({ vendor: SYSTEM, kind: 'category', scope: 'contact', label }))
}
