import { z } from 'zod'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import { readMail } from '../../formats/mail/read-mail.ts'
import { cleanText, plainText } from '../../formats/plain-text.ts'
import { toInstant } from '../../formats/time.ts'
import { speakerOf } from './codes.ts'
import { code, name, optionalNumber, section, stamp, words, type Stamp } from './fields.ts'
import { interactiveText, isInteractive } from './interactive.ts'
import { redactByOffsets } from './redaction.ts'
import type { DraftWarning } from './statement.ts'

/** One thing that was said or written, as transcripts, real-time segments and chat messages state it. */
export const TranscriptItem = z
  .object({
    participantid: name,
    participantrole: code,
    content: words,
    contenttype: name,
    type: code,
    beginoffsetmillis: optionalNumber,
    endoffsetmillis: optionalNumber,
    absolutetime: stamp,
    time: section({ absolutetime: stamp }),
    redaction: z.unknown().optional(),
    sentiment: code,
    issuesdetected: z.unknown().optional(),
    outcomesdetected: z.unknown().optional(),
    actionitemsdetected: z.unknown().optional(),
  })
  .transform(({ time, absolutetime, ...rest }) => ({ ...rest, absolutetime: absolutetime ?? time?.absolutetime }))
export type TranscriptItem = z.infer<typeof TranscriptItem>

export const Participant = z.object({ participantid: name, participantrole: code })
type Participant = z.infer<typeof Participant>

export type TurnKind = Extract<Turn['kind'], 'speech' | 'message' | 'email' | 'other'>

const KINDS: ReadonlyMap<string, TurnKind> = new Map<string, TurnKind>([
  ['VOICE', 'speech'],
  ['CHAT', 'message'],
  ['EMAIL', 'email'],
])

/** What is said on a channel: speech on VOICE, and so on. */
export function kindOf(channel: string | undefined): TurnKind {
  return KINDS.get(channel ?? '') ?? 'other'
}

/** A turn and the item it was made of. */
export type SaidItem = { readonly item: TranscriptItem; readonly turn: Turn }

/** What was said, in the order given. Joins, leaves and attachments say nothing and are no turns. */
export function readTurns(
  items: readonly TranscriptItem[],
  participants: readonly Participant[],
  kind: TurnKind,
  warnings: DraftWarning[],
): readonly SaidItem[] {
  const roles = new Map(participants.map((it) => [it.participantid, it.participantrole]))
  const said: SaidItem[] = []
  for (const item of items) {
    const words = wordsOf(item, kind)
    if (words === undefined) continue
    if (words.isWithheld) warnings.push({ code: 'redaction_without_place', path: 'Transcript.Redaction' })
    const turn: Turn = {
      seq: said.length,
      speaker: sayerOf(item, warnings, roles),
      text: words.text,
      kind,
      visibility: 'private',
      ...moment(item),
      ...(words.redactions === undefined ? {} : { redactions: [...words.redactions] }),
    }
    said.push({ item, turn })
  }
  return said
}

/** What turns amount to as content: absent where there are none. */
export function contentOf(said: readonly SaidItem[], language: string | undefined): Interaction['content'] {
  return {
    status: said.length === 0 ? 'absent' : 'included',
    truncated: false,
    ...(language === undefined ? {} : { language }),
    ...(said.length === 0 ? {} : { turns: said.map(({ turn }) => turn) }),
  }
}

/** When the first or the last item was said. */
export function endsOf(items: readonly TranscriptItem[]): { readonly first: Stamp | undefined; readonly last: Stamp | undefined } {
  const known = items.flatMap(({ absolutetime }) => (absolutetime?.epoch === undefined ? [] : [absolutetime]))
  const sorted = known.toSorted((a, b) => (a.epoch ?? 0) - (b.epoch ?? 0))
  return { first: sorted.at(0), last: sorted.at(-1) }
}

/** Voice analyses name the participant by role alone; chats by an id that the list of participants explains. */
export function sayerOf(
  item: TranscriptItem,
  warnings: DraftWarning[],
  roles: ReadonlyMap<string | undefined, string | undefined> = new Map(),
): Turn['speaker'] {
  const role = item.participantrole ?? roles.get(item.participantid) ?? item.participantid?.toUpperCase()
  const known = role === undefined ? undefined : speakerOf(role)
  if (known === undefined && !warnings.some((it) => it.code === 'unknown_participant_role'))
    warnings.push({ code: 'unknown_participant_role', path: 'ParticipantRole' })
  return known ?? 'other'
}

type Words = { readonly text: string; readonly redactions?: readonly string[]; readonly isWithheld: boolean }

/** Offsets are those of the text as it came, so it is redacted before it is cleaned. */
function wordsOf({ content, contenttype, type, redaction }: TranscriptItem, kind: TurnKind): Words | undefined {
  if (content === undefined || type === 'EVENT' || type === 'ATTACHMENT') return undefined
  const redacted = redactByOffsets(content, redaction)
  const text = plainOf(redacted?.text ?? content, contenttype?.toLowerCase(), kind)
  if (text === undefined || text === '') return undefined
  return { text, isWithheld: redacted?.isWithheld === true, ...(redacted === undefined ? {} : { redactions: redacted.kinds }) }
}

/** Undefined: JSON for a program, nothing a person wrote or saw. */
function plainOf(content: string, contentType: string | undefined, kind: TurnKind): string | undefined {
  if (isInteractive(contentType)) return interactiveText(content)
  if (contentType !== undefined && !contentType.startsWith('text/')) return undefined
  if (kind === 'email') return readMail(content).own
  return contentType?.startsWith('text/html') === true ? plainText(content) : cleanText(content)
}

function moment({ absolutetime, beginoffsetmillis }: TranscriptItem): Pick<Turn, 'at' | 'offset_ms'> {
  const offset = Math.round(beginoffsetmillis ?? -1)
  return {
    ...(absolutetime?.epoch === undefined ? {} : { at: toInstant(absolutetime.epoch) }),
    ...(offset >= 0 && Number.isSafeInteger(offset) ? { offset_ms: offset } : {}),
  }
}
