import { isQuoted } from './boundaries.ts'
import { isDashedLine, isForwardLine, isOriginalLine, isRuleLine } from './dividers.ts'
import { skipHeader } from './header-block.ts'
import { nearText, skipBlank, unquote, type MailLine } from './mail-lines.ts'

export type Forwarded = { readonly from: string | undefined; readonly rest: readonly MailLine[] }

/** The mail that was passed on, from the lines that announce it on: its sender, and the lines below its header. */
export function skipForwardMark(lines: readonly MailLine[]): Forwarded {
  // Apple Mail quotes what it passes on, with the line that announces it or without.
  const marked = unquoteFirst(lines)
  const at = skipBlank(marked, 0)
  const mark = nearText(marked, at)
  const isMark = isForwardLine(mark) || isOriginalLine(mark) || isRuleLine(mark) || isDashedLine(mark)
  const passed = unquoteFirst(marked.slice(isMark ? at + 1 : at)).map(freeLine)
  const { from, length } = skipHeader(passed, 0)
  // Missive quotes what stands below the header.
  return { from, rest: unquoteFirst(passed.slice(length)) }
}

/** The first lines that are quoted, a level less, where the lines begin with them; else the lines. */
function unquoteFirst(lines: readonly MailLine[]): readonly MailLine[] {
  const at = skipBlank(lines, 0)
  return isQuoted(lines, at) ? unquote(quotedRun(lines, at)) : lines
}

/** Nothing but quotes is told apart in a mail that was passed on. */
const freeLine = (line: MailLine): MailLine => (line.region === 'quote' ? line : { text: line.text, region: undefined })

function quotedRun(lines: readonly MailLine[], at: number): readonly MailLine[] {
  const end = lines.findIndex((line, index) => index > at && line.region !== 'quote' && line.text.trim() !== '')
  return lines.slice(at, end === -1 ? lines.length : end)
}
