import { htmlPassages, type Region } from '../html-words.ts'
import { cleanText } from '../plain-text.ts'
import { findMailRegion } from './html-regions.ts'

/** A line of a mail, and what it is where the line itself or the HTML around it says so. */
export type MailLine = { readonly text: string; readonly region: Region | undefined }

/** UTF-16 units and lines of a mail that are read: four times what a turn may hold, for quotes above an answer. */
export const MAIL_LIMIT = 262_144
const MOST_LINES = 5_000

/** The units of a line that are searched for marks. What is longer is prose. */
const LINE_LIMIT = 300

/** The start of the line `at`, trimmed; empty after the last line. */
export function nearText(lines: readonly MailLine[], at: number): string {
  return (lines[at]?.text ?? '').slice(0, LINE_LIMIT).trim()
}

/** The first line from `at` on that is not empty, or the number of lines. */
export function skipBlank(lines: readonly MailLine[], at: number): number {
  let next = at
  while (next < lines.length && lines[next]?.text.trim() === '') next += 1
  return next
}

/** `>`, unless a face begins with it. */
const QUOTED = /^[ \t]{0,8}>(?![:;=]?[-']?[()[\]|\\/<>._oO]*[()[\]|\\/]|_<|\.<)/
/** "> 3 weeks" and ">100 €": more than. */
const MORE_THAN = /^[ \t]{0,8}>[ \t]?[€$£]?\d/

/** The lines of a plain text. A line that begins with `>` is quoted; a single one that begins like a comparison is the sender's own. */
export function linesOfText(text: string): readonly MailLine[] {
  const lines = cleanText(text, MAIL_LIMIT).split('\n', MOST_LINES)
  const quoted = lines.map((line) => QUOTED.test(line))
  return lines.map((line, at) => {
    if (quoted[at] !== true) return { text: line, region: undefined }
    const stands = quoted[at - 1] !== true && quoted[at + 1] !== true && !(lines[at - 1] ?? '').trimEnd().endsWith(':')
    return { text: line, region: stands && MORE_THAN.test(line) ? undefined : 'quote' }
  })
}

/** The lines of an HTML document, with the regions that its elements make. */
export function linesOfHtml(html: string): readonly MailLine[] {
  const passages = htmlPassages(html, findMailRegion)
  return passages
    .slice(0, MOST_LINES)
    .flatMap(({ text, region }) => linesOfText(text).map((line) => ({ text: line.text, region: region ?? line.region })))
    .slice(0, MOST_LINES)
}

/** A line without the mark that quotes it. */
export const withoutMark = (text: string): string => text.replace(/^[ \t]{0,8}>[ \t]?/, '')

/** The same lines, one level of quoting less. */
export function unquote(lines: readonly MailLine[]): readonly MailLine[] {
  return linesOfText(lines.map(({ text }) => withoutMark(text)).join('\n'))
}
