import { z } from 'zod'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import { toInstant } from '../../formats/time.ts'
import { cleanText, plainText } from '../../formats/plain-text.ts'
import { speakerOf } from './codes.ts'
import { code, name, optionalNumber, section, stamp, words, type Stamp } from './fields.ts'
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

/** What was said, in the order given. Joins, leaves and attachments say nothing and are no turns. */
export function turnsOf(
  items: readonly TranscriptItem[],
  participants: readonly Participant[],
  kind: TurnKind,
  warnings: DraftWarning[],
): readonly Turn[] {
  const roles = new Map(participants.map((it) => [it.participantid, it.participantrole]))
  const turns: Turn[] = []
  for (const item of items) {
    const text = textOf(item)
    if (text === undefined) continue
    const said = item.content ?? ''
    turns.push({
      seq: turns.length,
      speaker: speaker(item, roles, warnings),
      text,
      kind,
      visibility: 'private',
      ...moment(item),
      ...(isRedacted(item) ? { redactions: redactions(said) } : {}),
    })
  }
  return turns
}

/** What turns amount to as content: absent where there are none. */
export function contentOf(turns: readonly Turn[], language: string | undefined): Interaction['content'] {
  return {
    status: turns.length === 0 ? 'absent' : 'included',
    truncated: false,
    ...(language === undefined ? {} : { language }),
    ...(turns.length === 0 ? {} : { turns: [...turns] }),
  }
}

/** When the first or the last item was said. */
export function endsOf(items: readonly TranscriptItem[]): { readonly first: Stamp | undefined; readonly last: Stamp | undefined } {
  const known = items.flatMap(({ absolutetime }) => (absolutetime?.epoch === undefined ? [] : [absolutetime]))
  const sorted = known.toSorted((a, b) => (a.epoch ?? 0) - (b.epoch ?? 0))
  return { first: sorted.at(0), last: sorted.at(-1) }
}

/** Interactive messages and their answers are JSON for a screen: nothing a person wrote. */
export function textOf({ content, contenttype, type }: TranscriptItem): string | undefined {
  const isText = contenttype === undefined || contenttype.toLowerCase().startsWith('text/')
  if (content === undefined || !isText || type === 'EVENT' || type === 'ATTACHMENT') return undefined
  const text = contenttype?.toLowerCase().startsWith('text/html') === true ? plainText(content) : cleanText(content)
  return text === '' ? undefined : text
}

/** Voice analyses name the participant by role alone; chats by an id that the list of participants explains. */
function speaker(
  item: TranscriptItem,
  roles: ReadonlyMap<string | undefined, string | undefined>,
  warnings: DraftWarning[],
): Turn['speaker'] {
  const role = item.participantrole ?? roles.get(item.participantid) ?? item.participantid?.toUpperCase()
  const known = role === undefined ? undefined : speakerOf(role)
  if (known === undefined && !warnings.some((it) => it.code === 'unknown_participant_role'))
    warnings.push({ code: 'unknown_participant_role', path: 'ParticipantRole' })
  return known ?? 'other'
}

function moment({ absolutetime, beginoffsetmillis }: TranscriptItem): Pick<Turn, 'at' | 'offset_ms'> {
  const offset = Math.round(beginoffsetmillis ?? -1)
  return {
    ...(absolutetime?.epoch === undefined ? {} : { at: toInstant(absolutetime.epoch) }),
    ...(offset >= 0 && Number.isSafeInteger(offset) ? { offset_ms: offset } : {}),
  }
}

function isRedacted({ redaction }: TranscriptItem): boolean {
  return typeof redaction === 'object' && redaction !== null
}

const MOST_KINDS = 50
const LONGEST_KIND = 200

/** `[PII]`, or the kind of each entity (`[EMAIL]`), depending on the mask the firm has chosen. */
function redactions(text: string): string[] {
  const kinds = [...text.matchAll(/\[([A-Z][A-Z_]*)\]/g)].flatMap(([, kind = '']) =>
    kind.length > LONGEST_KIND ? [] : [kind.toLowerCase()],
  )
  return kinds.length === 0 ? ['pii'] : [...new Set(kinds)].slice(0, MOST_KINDS)
}
