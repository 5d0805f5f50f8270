import { findBoundary, isQuoted } from './boundaries.ts'
import { isForwardLine } from './dividers.ts'
import { nearText, skipBlank, withoutMark, type MailLine } from './mail-lines.ts'

/** What the sender wrote, in the pieces between quotes, and the lines of the mail that they passed on. */
export type OwnLines = { readonly pieces: readonly (readonly string[])[]; readonly forwarded: readonly MailLine[] | undefined }

/**
 * Parts the lines of a mail. Quoted lines go wherever they stand. After a boundary (boundaries.ts) all that follows is the other mail,
 * unless that mail is marked line by line: then the lines that are not marked are the sender's answers. One pass.
 */
export function partLines(lines: readonly MailLine[], isForward: boolean): OwnLines {
  const pieces: string[][] = []
  let piece: string[] = []
  const endPiece = () => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
  }
  const end = (from: number | undefined): OwnLines => {
    endPiece()
    return { pieces, forwarded: from === undefined ? undefined : lines.slice(from) }
  }
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    if (line.region === 'tail') return end(isForward ? at : undefined)
    if (line.region !== undefined) {
      const after = regionEnd(lines, at)
      // Gmail and Apple Mail put a mail that is passed on into the element of a quote.
      if (line.region !== 'signature' && isForwardLine(withoutMark(nearText(lines, skipBlank(lines, at))))) return end(at)
      endPiece()
      at = after
      continue
    }
    const boundary = findBoundary(lines, at)
    if (boundary === undefined) {
      piece.push(line.text)
      at += 1
      continue
    }
    if (boundary.begins === 'forward') return end(at)
    const passesOn = isForward && boundary.begins === 'quote_or_forward'
    if (passesOn || !isQuoted(lines, at + boundary.length)) return end(passesOn ? at : undefined)
    endPiece()
    at += boundary.length
  }
  return end(undefined)
}

/** The line after the run of lines of one region. */
function regionEnd(lines: readonly MailLine[], at: number): number {
  let next = at + 1
  while (next < lines.length && lines[next]?.region === lines[at]?.region) next += 1
  return next
}
