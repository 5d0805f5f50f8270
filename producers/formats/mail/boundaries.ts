import { attributionLength } from './attribution.ts'
import { isAboveLine, isDashedLine, isForwardLine, isOriginalLine, isRuleLine } from './dividers.ts'
import { findHeader } from './header-block.ts'
import { nearText, skipBlank, type MailLine } from './mail-lines.ts'

/** Where another mail begins: how many lines announce it, and whether they say that the mail is passed on or could be either. */
export type Boundary = { readonly length: number; readonly begins: 'forward' | 'quote' | 'quote_or_forward' }

/** How far below a line of dashes the mail it divides off begins. */
const MOST_BLANK = 2

/** The boundary that stands at the line `at`, or undefined. */
export function findBoundary(lines: readonly MailLine[], at: number): Boundary | undefined {
  const line = nearText(lines, at)
  if (line === '') return undefined
  if (isForwardLine(line)) return { length: 1, begins: 'forward' }
  if (isAboveLine(line)) return { length: 1, begins: 'quote' }
  if (isOriginalLine(line)) return { length: 1 + (findHeader(lines, at + 1)?.length ?? 0), begins: 'quote_or_forward' }
  if (isRuleLine(line) || isDashedLine(line)) {
    const below = skipBlank(lines, at + 1)
    const header = below - at <= MOST_BLANK ? findHeader(lines, below) : undefined
    return header === undefined ? undefined : { length: below - at + header.length, begins: 'quote_or_forward' }
  }
  const header = findHeader(lines, at)
  if (header !== undefined) return { length: header.length, begins: 'quote_or_forward' }
  const length = attributionLength(lines, at, (after) => isQuoted(lines, after))
  return length === 0 ? undefined : { length, begins: 'quote' }
}

/** Whether the next line from `at` on that is not empty is quoted. */
export function isQuoted(lines: readonly MailLine[], at: number): boolean {
  const next = lines[skipBlank(lines, at)]
  return next !== undefined && next.region === 'quote'
}
