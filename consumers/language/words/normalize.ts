import { vaderTerms } from '../lexicon/vader-terms.ts'

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
])

/**
 * A text as the rules read it: HTML entities decoded, addresses and mentions out (`@united` is a name, not the word "united"),
 * hashtags as words, one kind of quotes, stretched words in their usual length. Case and emoji stay.
 */
export function normalize(text: string): string {
  if (isPlain(text)) return text
  return text
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, entity)
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\b(?:https?:\/\/|www\.)\S{1,2048}/gi, ' ')
    .replace(/[\w.+-]{0,64}@[\w.-]{1,255}/g, ' ')
    .replace(/#(\w{1,140})/g, (_, tag: string) => tag.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))
    .replace(/[a-z']{0,40}([a-z])\1\1[a-z']{0,40}/gi, unstretched)
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
}

/** "sooo" is "so" and "goood" is "good": of the two spellings the one the lexicon knows, else the shorter. */
function unstretched(word: string): string {
  const double = word.replace(/([a-z])\1{2,}/gi, '$1$1')
  return vaderTerms().has(double.toLowerCase()) ? double : word.replace(/([a-z])\1{2,}/gi, '$1')
}

/** Most texts hold none of what is taken out above; one look at each character saves six passes. Three w begin an address, too. */
function isPlain(text: string): boolean {
  let before = 0
  let beforeThat = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 38 || code === 64 || code === 35 || code === 96 || code > 127) return false
    if (code === before && code === beforeThat && (code | 32) >= 97 && (code | 32) <= 122) return false
    if (code === 47 && before === 47 && beforeThat === 58) return false
    beforeThat = before
    before = code
  }
  return true
}
