import { isQuoted } from './boundaries.ts'
import { isForwardLine, isOriginalLine, isRuleLine } from './dividers.ts'
import { skipHeader } from './header-block.ts'
import { nearText, skipBlank, unquote, type MailLine } from './mail-lines.ts'

export type Forwarded = { readonly from: string | undefined; readonly rest: readonly MailLine[] }

/** The mail that was passed on, from the lines that announce it on: its sender, and the lines below its header. */
export function skipForwardMark(lines: readonly MailLine[]): Forwarded {
  let at = skipBlank(lines, 0)
  const mark = nearText(lines, at)
  if (isForwardLine(mark) || isOriginalLine(mark) || isRuleLine(mark)) at = skipBlank(lines, at + 1)
  // Apple Mail quotes what it passes on.
  const passed = isQuoted(lines, at) ? unquote(quotedRun(lines, at)) : lines.slice(at).map(freeLine)
  const { from, length } = skipHeader(passed, 0)
  return { from, rest: passed.slice(length) }
}

/** Nothing but quotes is told apart in a mail that was passed on. */
const freeLine = (line: MailLine): MailLine => (line.region === 'quote' ? line : { text: line.text, region: undefined })

function quotedRun(lines: readonly MailLine[], at: number): readonly MailLine[] {
  const end = lines.findIndex((line, index) => index > at && line.region !== 'quote' && line.text.trim() !== '')
  return lines.slice(at, end === -1 ? lines.length : end)
}
