import { decodeEntities } from './html-entities.ts'

/**
 * What a person wrote, out of what a mail program made of it. Own code because no parser is needed: turns want words and line
 * breaks, never a tree, and a scanner of one pass cannot be made slow or run anything by what it is given.
 */

/** UTF-16 units of a text that are read; a turn may hold as many (schemas/event/interaction.ts). */
export const TEXT_LIMIT = 65_536

/** HTML as plain text: tags gone, blocks on lines of their own, entities decoded, NFC. Linear; reads `TEXT_LIMIT` units at most. */
export function plainText(html: string): string {
  return cleanText(words(cut(html)))
}

/** A text that was plain already: NFC, `\n` ends its lines, at most one line in two is empty, no control characters. */
export function cleanText(text: string): string {
  const lines = cut(text)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\u00a0', ' ')
    // C0 and C1 but tab and newline, soft hyphens, byte order marks.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufeff]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
  // A few letters are longer in NFC.
  return cut(lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n')).trim()
}

/** Elements whose content nobody wrote. */
const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript'])
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ' +
    'nav ol p pre section table tbody tfoot thead tr ul'
  ).split(' '),
)
const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const TAG = /<(\/?)([a-z][a-z0-9:-]*)|<!--|<[!?]/iy
/** Names are short; what is longer is no element we know. */
const END_OF = new Map([...DROPPED].map((name) => [name, new RegExp(`</${name}(?=[\\s/>])`, 'gi')]))

/** The text between the tags. Each search below goes forward, or ends the whole: no input makes two searches cross the same ground. */
function words(html: string): string {
  const out: string[] = []
  let preserved = 0
  let quotesAreSound = true
  let at = 0
  const write = (raw: string) => {
    const decoded = decodeEntities(raw)
    out.push(preserved > 0 ? decoded : decoded.replaceAll(/[ \t\r\n\f\u00a0]+/g, ' '))
  }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open === -1) break
    write(html.slice(at, open))
    TAG.lastIndex = open
    const tag = TAG.exec(html)
    if (tag === null) {
      out.push('<')
      at = open + 1
      continue
    }
    if (tag[0] === '<!--') {
      const end = html.indexOf('-->', open + 4)
      if (end === -1) return joined(out)
      at = end + 3
      continue
    }
    let close = quotesAreSound ? closingBracket(html, TAG.lastIndex) : -1
    if (close === -1) {
      quotesAreSound = false
      close = html.indexOf('>', open)
      if (close === -1) {
        at = open
        break
      }
    }
    at = close + 1
    const name = (tag[2] ?? '').toLowerCase()
    const closes = tag[1] === '/'
    if (BLOCKS.has(name)) out.push('\n')
    else if (CELLS.has(name)) out.push(' ')
    if (name === 'pre') preserved = Math.max(0, preserved + (closes ? -1 : 1))
    const end = closes ? undefined : END_OF.get(name)
    if (end === undefined) continue
    end.lastIndex = at
    const found = end.exec(html)
    if (found === null) return joined(out)
    at = found.index
  }
  write(html.slice(at))
  return joined(out)
}

function joined(pieces: readonly string[]): string {
  return pieces.join('').replaceAll(/ {2,}/g, ' ').replaceAll('\n ', '\n')
}

/** The `>` that ends a tag, outside of its quoted attributes; -1 where a quote never ends. */
function closingBracket(html: string, from: number): number {
  let at = from
  while (at < html.length) {
    const letter = html[at]
    if (letter === '>') return at
    if (letter === '"' || letter === "'") {
      at = html.indexOf(letter, at + 1)
      if (at === -1) return -1
    }
    at += 1
  }
  return -1
}

/** At most `TEXT_LIMIT` units, never half a surrogate pair. */
function cut(text: string): string {
  if (text.length <= TEXT_LIMIT) return text
  const last = text.charCodeAt(TEXT_LIMIT - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? TEXT_LIMIT - 1 : TEXT_LIMIT)
}

/**
 * What the sender of an e-mail wrote himself, without the mail he answers: the tail from "On … wrote:", "-----Original Message-----",
 * a block of From, Sent and Subject or a help desk's "write above this line" on, and lines that start with ">" anywhere. Where the
 * answer stands below the quote, the answer is kept. Empty where all of it was quoted. Linear.
 */
export function withoutQuotedTail(text: string): string {
  const all = text.split('\n')
  const lastQuoted = all.findLastIndex((line) => QUOTED.test(line))
  const unquoted = all.map((line, at) => ({ line, at })).filter(({ line }) => !QUOTED.test(line))
  const lines = unquoted.map(({ line }) => line)
  let from = 0
  for (;;) {
    const tail = nextTail(lines, from)
    const own = lines.slice(from, tail).join('\n').trim()
    if (own !== '' || tail === lines.length) return own
    from = tail + Math.max(1, attribution(lines, tail))
    const answersBelow = (unquoted[from - 1]?.at ?? lastQuoted) < lastQuoted
    if (!answersBelow) return ''
  }
}

const QUOTED = /^[ \t]*>(?![:;]?-?[()])/

/** The line at which a quoted tail starts, or the number of lines. */
function nextTail(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && !tailStarts(lines, at)) at += 1
  return at
}

function tailStarts(lines: readonly string[], at: number): boolean {
  const line = near(lines, at)
  return DIVIDER.test(line) || attribution(lines, at) > 0 || isHeader(lines, at)
}

/** Marks stand at the start of short lines; what is longer is prose. */
function near(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').slice(0, 300).trim()
}

const ORIGINAL = [
  'Original Message|Original Appointment|Ursprüngliche Nachricht|Original-?Nachricht|Message d.origine|Mensaje original|Messaggio originale',
  'Mensagem original|Oorspronkelijk bericht|Ursprungligt meddelande|Oprindelig meddelelse|Opprinnelig melding|Alkuperäinen viesti',
  'Wiadomość oryginalna|Původní zpráva|Исходное сообщение|Özgün ileti|Orijinal Mesaj|原始邮件|元のメッセージ|الرسالة الأصلية|הודעה מקורית',
].join('|')
/** "-----Original Message-----", and Zendesk's "##- Please type your reply above this line -##" in whatever language. */
const DIVIDER = new RegExp(`^(?:[-_]{2,} ?(?:${ORIGINAL}) ?[-_]{2,}|##- .+ -##)$`, 'i')

/** How the line above a quote begins and what verb it has, by language. */
const WROTE =
  /(?<!\p{L})(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|pisze|napisała?|kirjoitti|napsala?|yazdı)(?!\p{L})|пишет|писал|写道|寫道|のメール|كتب|כתב/iu
/** What tells it from a sentence: a year, a time of day or an address. */
const WHEN = /\d{4}|\d[:.h]\d\d|@/
const BEGINS = /^(?:On|Am|Le|El|Il|Em|Op|Den|På|W dniu|Dne)\b|^\S{0,4}\d|^(?:في|בתאריך|于|在)/i

/** How many lines say "On … wrote:" from here on, 0 to 3: long ones are wrapped. */
function attribution(lines: readonly string[], at: number): number {
  if (!BEGINS.test(near(lines, at))) return 0
  let said = ''
  for (const length of [1, 2, 3]) {
    const line = near(lines, at + length - 1)
    if (line === '') return 0
    said += ` ${line}`
    if (/[:：]$/.test(line)) return WROTE.test(said) && WHEN.test(said) ? length : 0
  }
  return 0
}

const FROM = /^\*?(?:From|Von|De|Da|Van|Fra|Från|Od|От|Kimden|Lähettäjä|发件人|差出人)\s?[:：]/i
const SUBJECT = /^\*?(?:Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|Emne|Ämne|Temat|Předmět|Тема|Konu|Aihe|主题|件名)\s?[:：]/i

/** The header a mail program writes above the mail it quotes: From first, Subject within the next five lines. */
function isHeader(lines: readonly string[], at: number): boolean {
  if (!FROM.test(near(lines, at))) return false
  return [1, 2, 3, 4, 5].some((below) => SUBJECT.test(near(lines, at + below)))
}
