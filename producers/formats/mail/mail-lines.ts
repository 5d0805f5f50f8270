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

/** The marks by which mail programs tell the direction of writing; Gmail puts them into the line above a quoted mail in Hebrew. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The start of the line `at`, trimmed and without marks of direction; empty after the last line. */
export function nearText(lines: readonly MailLine[], at: number): string {
  return (lines[at]?.text ?? '').slice(0, LINE_LIMIT).replaceAll(DIRECTIONS, '').trim()
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

/** The lines of a plain text. A line that begins with `>` is quoted; one that begins like a comparison or in a list is the sender's own. */
export function linesOfText(text: string): readonly MailLine[] {
  const lines = cleanText(text, MAIL_LIMIT).split('\n', MOST_LINES)
  const quoted = lines.map((line) => QUOTED.test(line))
  for (const item of itemsIn(lines, quoted)) quoted[item] = false
  return lines.map((line, at) => {
    if (quoted[at] !== true) return { text: line, region: undefined }
    const stands = quoted[at - 1] !== true && quoted[at + 1] !== true && !(lines[at - 1] ?? '').trimEnd().endsWith(':')
    return { text: line, region: stands && MORE_THAN.test(line) ? undefined : 'quote' }
  })
}

/** The line that introduces a list; a line that tells of a mail or of its sender introduces a quote. */
const INTRODUCES = /^[^@\d<>]{1,80}[^\s:：]\s?[:：]$/u
const TELLS =
  /(?<!\p{L})(?:you|your|yours|wrote|write|writes|written|said|says|told|answer\p{L}*|repl\p{L}+|mail|e-?mail|message|quote\p{L}*|quoting|he|she|they|sie|ihr\p{L}{0,2}|du|dein\p{L}{0,2}|er|schrieb\p{L}*|schreib\p{L}*|geschrieben|sagt\p{L}*|gesagt|antwort\p{L}*|nachricht|vous|votre|vos|tu|il|elle|écri\p{L}*|dit|répon\p{L}*|usted\p{L}*|su|sus|escrib\p{L}*|dijo|respuesta|lei|suo|scri\p{L}*|detto|risposta|você\p{L}*|escrev\p{L}*|disse|u|uw|je|jij|schreef|schrijf\p{L}*|zei|antwoord\p{L}*|pan|pani|pisz\p{L}*|napisa\p{L}*|du|ni|skrev|skriver|sa|svar\p{L}*|kirjoitt\p{L}*|vastau\p{L}*|napsal\p{L}*|píš\p{L}*|odpov\p{L}*|вы|ваш\p{L}*|пиш\p{L}*|писал\p{L}*|написал\p{L}*|yazdı\p{L}*|siz)(?!\p{L})|写|寫|書|작성/iu
const LONGEST_ITEM = 80
const MOST_ITEMS = 10

/**
 * The lines of lists that a person marks with `>`: two to ten short ones straight below a line that introduces them. Mail programs put
 * a line of their own above a quote, and it names a sender or a time.
 */
function itemsIn(lines: readonly string[], quoted: readonly boolean[]): readonly number[] {
  const items: number[] = []
  for (let at = 1; at < lines.length; at += 1) {
    const head = lines[at - 1]?.trim() ?? ''
    if (quoted[at] !== true || quoted[at - 1] === true || !INTRODUCES.test(head) || TELLS.test(head)) continue
    let end = at
    while (quoted[end] === true) end += 1
    const run = lines.slice(at, end)
    const isList = run.length >= 2 && run.length <= MOST_ITEMS && run.every(isItem)
    for (let item = at; isList && item < end; item += 1) items.push(item)
  }
  return items
}

/** One mark, and a few words that are no sentence. */
const isItem = (line: string): boolean => line.length <= LONGEST_ITEM && /^[ \t]{0,8}>[ \t]?[^\s>].*[^.!?\s]\s*$/u.test(line)

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
