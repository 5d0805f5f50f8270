import type { Span } from './spans.ts'

/** The longest local part and domain of an address (RFC 5321, 4.5.3.1). */
const LOCAL_PART = 64
const DOMAIN = 255

/** E-mail addresses, also with the at sign encoded (`%40`, `&#64;`) or written as a word. */
export function findEmails(text: string): readonly Span[] {
  const found: Span[] = []
  if (SIGN.test(text))
    for (const { 0: sign, index } of text.matchAll(SIGNS)) {
      const span = aroundSign(text, index, index + sign.length)
      if (span !== undefined) found.push(span)
    }
  for (const { 0: word, index } of text.matchAll(AT_WORDS)) {
    const span = aroundWord(text, index, word)
    if (span !== undefined) found.push(span)
  }
  return found
}

const SIGN = /[@\uff20]|%40|&#(?:64|x40);|&commat;/i
const SIGNS = new RegExp(SIGN, 'gi')
const AT_WORDS = /\s?[([{<]\s?at\s?[)\]}>]\s?|\sat\s/gi

const LOCAL = /[\p{L}\p{N}\p{M}\uD800-\uDFFF._%+'#$!&*/=?^`{|}~-]/u
/** Begins no local part: a quote, or what parts an address from the text before it. In a URL that is the name of a parameter. */
const NEVER_FIRST = /[.'`*/=?&|{}^!~#-]/
const HOST = /[\p{L}\p{N}\p{M}.-]/u

function aroundSign(text: string, at: number, after: number): Span | undefined {
  let start = at
  while (start > 0 && at - start < LOCAL_PART && LOCAL.test(text.charAt(start - 1))) start -= 1
  let end = after
  while (end < text.length && end - after <= DOMAIN && HOST.test(text.charAt(end))) end += 1
  while (end > after && /[.-]/.test(text.charAt(end - 1))) end -= 1
  if (start === at || !/[^.]\.[^.]/.test(text.slice(after, end))) return undefined
  start += /^(?:.*(?:[=&/?|]|%(?:3D|2F|3A|20|22)))?/is.exec(text.slice(start, at))?.[0].length ?? 0
  while (start < at && NEVER_FIRST.test(text.charAt(start))) start += 1
  return start < at ? { start, end, kind: 'email' } : undefined
}

/** `ada (at) example.org`, `ada at example dot org`. */
function aroundWord(text: string, at: number, word: string): Span | undefined {
  const after = at + word.length
  const following = text.slice(after, after + DOMAIN)
  if (!MAY_BE_HOST.test(following)) return undefined
  const host = SPELLED_HOST.exec(following)?.[0]
  const before = text.slice(Math.max(0, at - 160), at)
  const local = SPELLED_LOCAL.exec(before)?.[0]
  if (host === undefined || local === undefined) return undefined
  if (/^\sat\s$/i.test(word) && !isPlainlyAnAddress(before.slice(0, -local.length), local, host)) return undefined
  return { start: at - local.length, end: after + host.length, kind: 'email' }
}

const DOT = '(?:\\s?[([{]\\s?(?:dot|punkt)\\s?[)\\]}]\\s?| (?:dot|punkt) |\\.)'
const MAY_BE_HOST = new RegExp(`^[^\\s.,;!?()[\\]{}]{1,63}${DOT}`, 'i')
const SPELLED_HOST = new RegExp(`^(?:[\\p{L}\\p{N}-]{1,63}${DOT}){1,4}\\p{L}{2,24}(?![\\p{L}\\p{N}])`, 'iu')
const SPELLED_LOCAL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?: (?:dot|punkt|underscore|dash) [\p{L}\p{N}]{1,30}){0,3}$/iu

const MAILBOXES =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|t-online|proton|protonmail|mail|fastmail|posteo|orange|free|libero|yandex|zoho)(?:\s?[([{.]|\s(?:dot|punkt)\s)/i
const ABOUT_MAIL = /(?:e-?mail|mail|address|adresse|contact|reach|write)[^.!?]{0,20}$/i
/** Words before `at` that are no name of a mailbox. */
const NO_MAILBOX =
  /^(?:look(?:s|ed|ing)?|me|us|them|him|her|it|you|we|shop(?:ped|ping)?|store|order(?:s|ed)?|bought|buy|sites?|page|website|visit|available|online|is|was|are|were|be|found|find|here|there|up|works?|working|sold|sell|price[ds]?|support|account|app|that|this|and|or)$/i

function isPlainlyAnAddress(before: string, local: string, host: string): boolean {
  if (NO_MAILBOX.test(local)) return false
  return MAILBOXES.test(host) || ABOUT_MAIL.test(before) || /[._\d]|\s/.test(local)
}
