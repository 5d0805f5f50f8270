import { nearText, type MailLine } from './mail-lines.ts'
import { ADDRESS, BRACKETED_ADDRESS, TIME_OF_DAY, YEAR } from './moments.ts'

/** "On … wrote:" by language: how the line begins, and its verb. */
const LANGUAGES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['On', 'wrote|writes'],
  de: ['Am', 'schrieb'],
  fr: ['Le', 'a écrit'],
  es: ['El', 'escribió'],
  it: ['Il|In data', 'ha scritto|scrive'],
  pt: ['Em|A|No dia', 'escreveu'],
  nl: ['Op', 'schreef|heeft geschreven'],
  pl: ['W dniu|Dnia', 'pisze|napisał|napisała|napisał\\(a\\)'],
  sv: ['Den', 'skrev'],
  da: ['Den|På', 'skrev'],
  nb: ['Den|På', 'skrev'],
  fi: ['Ma|Ti|Ke|To|Pe|La|Su', 'kirjoitti'],
  cs: ['Dne|Po|Út|St|Čt|Pá|So|Ne', 'napsal|napsala|napsal\\(a\\)'],
  hu: ['Ekkor', 'ezt írta|írta'],
  el: ['Στις', 'έγραψε'],
  sk: ['Dňa|Ut|Št', 'napísal|napísala|napísal\\(a\\)'],
  ro: ['În|Pe', 'a scris'],
  ru: ['В|Пн|Вт|Ср|Чт|Пт|Сб|Вс', 'пишет|писал|писала|написал|написала|написал\\(а\\)'],
  uk: ['Пн|Вт|Ср|Чт|Пт|Сб|Нд', 'пише'],
  tr: ['', 'yazdı|şunu yazdı'],
  ja: ['', 'のメール|が書きました'],
  zh: ['于|在', '写道|寫道'],
  ko: ['', '작성'],
  he: ['בתאריך', 'כתב|כתבה|מאת'],
  ar: ['في', 'كتب'],
}
const joined = (column: number) =>
  Object.values(LANGUAGES)
    .flatMap((row) => (row[column] ?? '').split('|'))
    .filter((it) => it !== '')
    .join('|')

const BEGINS = new RegExp(`^(?:(?:${joined(0)})(?!\\p{L})|["'(]?\\d|\\p{L}{2,12}\\.?,? (?:den )?\\d)`, 'iu')
const VERB = joined(1)
const WROTE = new RegExp(`(?<!\\p{L})(?:${VERB})(?!\\p{L})|写道|寫道|のメール|작성`, 'iu')
/** A name and an address in brackets, then the verb, or the verb before them. */
const NAMED_WROTE = new RegExp(`[>)\\]]\\s?,? ?(?:${VERB})|(?<!\\p{L})(?:${VERB}) [^:]{0,200}[<([][^\\s@]{1,64}@`, 'iu')
const QUOTING = /^(?:Quoting|Zitat von|Citando|Citation de|Quoting from|Citerar|Citát) /i

const wordOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'u')

/** Words by which a person tells of a mail: a program names its sender. In small letters, so that no display name has them. */
const PERSONAL = wordOf([
  "I|I've|you|your|he|she|they|we|us|me|my|our|his|her|their|someone|somebody|nobody|colleague",
  'ich|du|dein|er|sie|wir|uns|mir|mich|mein|meine',
  "j'ai|j’ai|je|tu|vous|votre|vos|il|elle|nous|notre|on m|m'a|m’a|collègue",
  'yo|usted|ustedes|su compañero|su colega|él|ella|me|mi|nos|nosotros',
  'io|lei|suo|mio|noi|eu|você|vocês|ele|ela|meu|minha|nós',
  'ik|u|uw|hij|zij|mij|mijn|jag|du|ni|han|hon|vi|din|mig|jeg|hun|dere|meg|minä|te|hän|já|vy|váš|pan|pani|mnie',
  'я|вы|ваш|он|она|мне|мы|ben|siz|bana',
])
/** Polite forms and nouns, which a display name may begin with: "Ihr Acme-Team". They tell where no address stands. */
const POLITE = wordOf(['Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer|Lei|Kollege|Kollegin'])

/** The most lines that an attribution is wrapped over. */
const MOST_LINES = 3

/**
 * How many lines from `at` on say "On … wrote:", 0 to 3. `quoteFollows` tells whether the next line after those given is quoted, which
 * makes less needed: a sentence of the sender's own is "On Monday he wrote: …", and no quote follows it.
 */
export function attributionLength(lines: readonly MailLine[], at: number, quoteFollows: (after: number) => boolean): number {
  let said = ''
  for (let length = 1; length <= MOST_LINES; length += 1) {
    const line = nearText(lines, at + length - 1)
    if (line === '' || lines[at + length - 1]?.region !== undefined) return 0
    said = said === '' ? line : `${said} ${line}`
    if (/[:：]$|写道$|寫道$/.test(line)) return isAttribution(said, quoteFollows(at + length)) ? length : 0
    // Zoho writes "---- On … wrote ----".
    if (/^-{2,} ?\S.* -{2,}$/.test(said)) return isAttribution(said.replaceAll(/^-+ ?| ?-+$/g, ''), true) ? length : 0
  }
  return 0
}

function isAttribution(said: string, quoteFollows: boolean): boolean {
  const line = said.slice(0, 600)
  const begins = BEGINS.test(line)
  const wrote = WROTE.test(line)
  const isTimed = TIME_OF_DAY.test(line)
  const isNamed = BRACKETED_ADDRESS.test(line)
  if (QUOTING.test(line)) return ADDRESS.test(line) || quoteFollows
  if (PERSONAL.test(begins ? withoutBeginning(line) : line.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))) return false
  // A verb next to an address in brackets; and a program of any language: a date, a time and an address in brackets.
  if (isNamed && (NAMED_WROTE.test(line) || (wrote && begins) || (isTimed && YEAR.test(line)))) return true
  if (POLITE.test(line)) return false
  // The name first: "Acme Care wrote (3 Mar 2026 16:05):". A person writes "wrote on".
  if (wrote && isTimed && HAS_DATE.test(line) && NAME_FIRST.test(line)) return true
  if (wrote && begins && (isTimed || ADDRESS.test(line))) return true
  return quoteFollows && begins && (wrote || isNamed) && (YEAR.test(line) || isTimed)
}

const NAME_FIRST = new RegExp(`^["']?\\p{Lu}[\\p{L}\\p{N} .&'"-]{0,60} (?:${VERB})(?: \\(?\\d| ?:)`, 'u')
const HAS_DATE = /(?<!\d)(?:\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})|(?:19|20)\d{2})(?!\d)/

/** The first word says when, not who: "Il giorno …". */
const withoutBeginning = (line: string) => line.replace(/^\S+ /, '')
