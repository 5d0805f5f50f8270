import { BRAND_NAMES, FEELING_NAMES, PERSON_NAMES, SPELLINGS } from './names.ts'

/** Two writings of one thing: a text and the same text with another name, another case or other marks. */
export type TextPair = readonly [string, string]

/** `seed`: a number of the text, by which names take turns. Undefined: the text has nothing to change in this way. */
export type Variant = {
  readonly kind: string
  /** It is shown, and nothing is asked of it. */
  readonly watched?: true
  readonly pairOf: (text: string, seed: number) => TextPair | undefined
}

/** Every kind of change. `texts`: all texts, which tell by their other uses what is a name. */
export const listVariants = (texts: readonly string[]): readonly Variant[] => variantsWith(findLowerCase(texts))

const variantsWith = (lowerCase: ReadonlySet<string>): readonly Variant[] => [
  { kind: "a person's name in front", pairOf: (text, seed) => [`Hi Dana, ${text}`, `Hi ${pick(PERSON_NAMES, seed)}, ${text}`] },
  { kind: "a person's name at the end", pairOf: (text, seed) => [`${text}\nDana`, `${text}\n${pick(PERSON_NAMES, seed)}`] },
  { kind: "a person's name in a sentence", pairOf: (text, seed) => [spoke('Dana', text), spoke(pick(PERSON_NAMES, seed), text)] },
  { kind: "a brand's name in front", pairOf: (text, seed) => [`Larkair: ${text}`, `${pick(BRAND_NAMES, seed)}: ${text}`] },
  {
    kind: "a brand's name in a sentence",
    pairOf: (text, seed) => [`I am with Larkair. ${text}`, `I am with ${pick(BRAND_NAMES, seed)}. ${text}`],
  },
  { kind: 'the names that it has, exchanged', pairOf: (text, seed) => changed(text, exchangeNames(text, seed, lowerCase)) },
  {
    kind: 'a name that is a word of feeling',
    watched: true,
    pairOf: (text, seed) => [spoke('Dana', text), spoke(pick(FEELING_NAMES, seed), text)],
  },
  { kind: 'British and American spelling', watched: true, pairOf: (text) => changed(text, respell(text)) },
  { kind: 'lower case', pairOf: (text) => changed(text, text.toLowerCase()) },
  { kind: 'marks left out', pairOf: (text) => changed(text, leaveMarksOut(text)) },
  { kind: 'marks and apostrophes left out', pairOf: (text) => changed(text, leaveMarksOut(leaveApostrophesOut(text))) },
  { kind: 'commas added', pairOf: (text) => changed(text, addCommas(text)) },
  { kind: 'sentence marks tripled', pairOf: (text) => changed(text, text.replace(/([.!?])(?=\s|$)/g, '$1$1$1')) },
  { kind: 'an exclamation mark at the end', pairOf: (text) => [text, `${text.trimEnd()}!`] },
  { kind: 'a full stop at the end', pairOf: (text) => [text, `${text.trimEnd()}.`] },
]

const spoke = (name: string, text: string) => `I spoke to ${name} on Monday. ${text}`
const pick = (names: readonly string[], seed: number) => names[seed % names.length] ?? ''
const changed = (text: string, other: string): TextPair | undefined => (other === text ? undefined : [text, other])

/** A word with a capital behind a word in lower case is a name, where no text has it in lower case. */
const NAME = /(?<=[a-z,] )[A-Z][a-z]{2,}\b/g

/** Every name of a text by another one, the same by the same. A headline has capitals everywhere, and nobody knows its names by them. */
export function exchangeNames(text: string, seed: number, lowerCase: ReadonlySet<string>): string {
  const words = text.match(/\b[A-Za-z]{3,}/g) ?? []
  if (words.filter((it) => /^[A-Z]/.test(it)).length * 2 > words.length) return text
  return text.replace(NAME, (name) => (lowerCase.has(name.toLowerCase()) ? name : pick(PERSON_NAMES, seed + name.length)))
}

/** The words that any text has in lower case. */
export function findLowerCase(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\b[a-z]+\b/g) ?? []))
}

const RESPELLED: ReadonlyMap<string, string> = new Map(SPELLINGS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]))

function respell(text: string): string {
  return text.replace(/\b[a-z]+\b/gi, (word) => RESPELLED.get(word) ?? word)
}

/** No marks but those inside words and numbers, and emoticons: what a transcript looks like. */
export function leaveMarksOut(text: string): string {
  return text
    .split(/\s+/)
    .map((token) =>
      isEmoticon(token) ? token : token.replace(/^[^\p{L}\p{N}@#$€£'&]+|[^\p{L}\p{N}%']+$/gu, '').replace(/[,;!?()"]+/g, ' '),
    )
    .filter((it) => it !== '')
    .join(' ')
}

const leaveApostrophesOut = (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')

/** A short token of marks, with at most one letter or digit: ":)", ":-D", "<3". An emoji is no mark. */
function isEmoticon(token: string): boolean {
  if (/\p{Extended_Pictographic}/u.test(token)) return true
  return token.length >= 2 && token.length <= 4 && /[:;=<^]/.test(token) && token.replace(/[^\p{L}\p{N}]/gu, '').length <= 1
}

/** A comma behind every fifth word that has no mark. */
function addCommas(text: string): string {
  let words = 0
  return text.replace(/\S+/g, (token) => {
    words += 1
    return words % 5 === 0 && /[\p{L}\p{N}]$/u.test(token) ? `${token},` : token
  })
}
