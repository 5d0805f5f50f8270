import { cutText, DOCUMENT_LIMIT, isHtml, TEXT_LIMIT } from '../plain-text.ts'
import { decodeEntities } from '../html-entities.ts'
import { withoutDisclaimers } from './disclaimer.ts'
import { isForwardSubject } from './dividers.ts'
import { skipForwardMark } from './forwarded.ts'
import { linesOfHtml, linesOfText, MAIL_LIMIT, type MailLine } from './mail-lines.ts'
import { partLines } from './own-lines.ts'
import { trimEnds, withoutSignature } from './signature.ts'

/** What a mail says: the sender's words of now, and the mail that they passed on. */
export type MailWords = {
  /**
   * What the sender wrote, without quoted mails, signature, notices and what mail programs add. Lines are those of the mail, in its
   * order. Empty where the mail has only these.
   */
  readonly own: string
  /** The mail that was passed on: of a mail that an agent forwards, these are the customer's words. Absent where none was. */
  readonly forwarded?: ForwardedMail
}

export type ForwardedMail = {
  /** The sender as its header names them, for example `Lena <lena@acme.example>`; absent where it names nobody. */
  readonly from?: string
  readonly text: string
}

/**
 * Reads the body of a mail, HTML or plain. The subject tells a mail that is passed on from one that is answered, where the body does
 * not: Outlook writes the same header over both. Reads `DOCUMENT_LIMIT` units of HTML, `MAIL_LIMIT` of text; linear.
 */
export function readMail(body: string, { subject }: { readonly subject?: string | undefined } = {}): MailWords {
  const whole = cutText(body, DOCUMENT_LIMIT)
  if (isHtml(whole)) return readLines(linesOfHtml(whole), isForwardSubject(subject))
  return readPlainMail(decodeEntities(cutText(whole, MAIL_LIMIT)), { subject })
}

/** Reads the plain text of a mail. Read again, `own` gives itself. */
export function readPlainMail(text: string, { subject }: { readonly subject?: string | undefined } = {}): MailWords {
  return readLines(linesOfText(text), isForwardSubject(subject))
}

/** How often a text is read again. Each time it is shorter, or the reading ends; mails need one or two. */
const MOST_READINGS = 8
/** How many mails that were passed on may stand in each other. */
const MOST_FORWARDS = 4

function readLines(lines: readonly MailLine[], isForward: boolean, depth = 0): MailWords {
  const parted = partLines(lines, isForward)
  const own = settle(joinPieces(parted.pieces) || rescueSignature(lines, isForward))
  if (parted.forwarded === undefined || depth === MOST_FORWARDS) return { own }
  const { from, rest } = skipForwardMark(parted.forwarded)
  const inner = readLines(rest, false, depth + 1)
  // A mail that was passed on without a word is the one it passed on.
  const passed =
    inner.own === '' && inner.forwarded !== undefined ? inner.forwarded : { text: inner.own, ...(from === undefined ? {} : { from }) }
  return passed.text === '' ? { own } : { own, forwarded: passed }
}

/** What is left may have marks that stood apart before: reads until nothing changes. */
function settle(first: string): string {
  let text = cutText(first, TEXT_LIMIT).trim()
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const next = joinPieces(partLines(linesOfText(text), false).pieces)
    if (next === text) break
    text = next
  }
  return text
}

/** Gmail's cursor may stand in the element of the signature: what was written there is all there is. */
function rescueSignature(lines: readonly MailLine[], isForward: boolean): string {
  if (!lines.some(({ region }) => region === 'signature')) return ''
  const freed = lines.map((line) => (line.region === 'signature' ? { text: line.text, region: undefined } : line))
  return joinPieces(partLines(freed, isForward).pieces)
}

function joinPieces(pieces: readonly (readonly string[])[]): string {
  return pieces
    .map((piece) => trimEnds(withoutSignature(trimEnds(withoutDisclaimers(piece)))).join('\n'))
    .filter((piece) => piece !== '')
    .join('\n')
    .trim()
}
