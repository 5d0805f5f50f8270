import type { Turn } from '../../../schemas/event/interaction.ts'
import type { Draft } from '../../adapter.ts'
import { detectAutomaticMail } from '../../formats/mail/automatic-mail.ts'
import { readMail } from '../../formats/mail/read-mail.ts'
import { readTranscript } from '../../formats/transcript/read-transcript.ts'
import { turnKind, type Came } from './channel.ts'
import { plainWordsOf } from './statement.ts'

/** A body of a ticket or comment, with what is known of it. */
export type Written = {
  readonly body: string | null | undefined
  readonly author: Turn['speaker']
  readonly came: Came
  /** Of a description: the subject tells a mail that was passed on. The subject of a ticket tells nothing of a later comment. */
  readonly subject?: string | null | undefined
  /** The address of the sender. */
  readonly from?: string | null | undefined
  readonly at?: string | undefined
  readonly customerNames?: readonly string[] | undefined
}

export type TicketWords = {
  readonly turns: readonly Turn[]
  /** Nobody wrote it: an answering machine, or a mail server. */
  readonly isAutomatic: boolean
  /** The body is the transcript of a chat, whoever filed it. */
  readonly isTranscript: boolean
  /** Whether words were held back, because nothing tells whose they are. */
  readonly isWithheld: boolean
  /** Whom a mail that was passed on names as its sender. */
  readonly forwardedFrom?: string | undefined
}

/** The words of a body by speaker: the mail a person passed on and the chat they filed have other authors than they. */
export function wordsOf(written: Written): TicketWords {
  const { came, subject, body, from } = written
  const isMail = came.channel === 'email'
  const mail = isMail ? readMail(body ?? '', { subject: subject ?? undefined }) : { own: plainWordsOf(body) }
  const isAutomatic = isMail && detectAutomaticMail({ subject, from, text: mail.own }) !== undefined
  const author = isAutomatic ? 'system' : written.author
  const said = isCall(came) ? undefined : readTranscript(mail.own, { customers: written.customerNames })
  const isTranscript = said?.ok === true
  const own = said?.ok === true ? said.preamble : mail.own
  const spoken = said?.ok === true ? said.turns : []
  const turns = [
    ...(own === '' ? [] : [turnOf(written, author, own)]),
    ...spoken.flatMap(({ speaker, offset_ms, text }) =>
      speaker === undefined
        ? []
        : [{ ...turnOf(written, speaker, text), ...(offset_ms === undefined ? {} : { offset_ms }), at: undefined }],
    ),
    ...forwardedTurns(written, author, mail.forwarded?.text, own),
  ]
  return {
    turns: turns.map((turn, seq) => ({ ...turn, seq })),
    isAutomatic,
    isTranscript,
    isWithheld: said?.ok === true && said.unattributed.length > 0,
    forwardedFrom: mail.forwarded?.from,
  }
}

export const isCall = ({ channel }: Came) => channel === 'phone' || channel === 'voicemail'

/** What an agent passes on are a customer's words. Of what others pass on, only their remark is theirs. */
function forwardedTurns(written: Written, author: Turn['speaker'], text: string | undefined, own: string): readonly Turn[] {
  if (text === undefined) return []
  if (author === 'agent') return [turnOf(written, 'customer', text)]
  return own === '' ? [turnOf(written, 'other', text)] : []
}

function turnOf({ came, at }: Written, speaker: Turn['speaker'], text: string): Turn {
  return { seq: 0, speaker, ...(at === undefined ? {} : { at }), text, kind: turnKind(came), visibility: came.visibility }
}

/** The content of these words; where there are none, whether some were held back. */
export function contentFrom(words: TicketWords, isTruncated: boolean): Draft['content'] {
  if (words.turns.length > 0) return { status: 'included', truncated: isTruncated, turns: [...words.turns] }
  return { status: words.isWithheld ? 'withheld' : words.isTranscript ? 'referenced' : 'absent', truncated: false }
}
