import type { Dialled } from './dialling.ts'
import { isWordForNobody } from './words.ts'

/** What a field for a number says besides its digits. */
const SCHEME =
  /^(?:viber:\/\/(?:chat|contact)\/?\?number=|(?:tel|sms|smsto|mms|callto|whatsapp|viber|signal|skype|sips?|fax|rcs|pstn|e\.?164|p)\s?:(?:\/\/)?\s?|(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=))/i
const LABEL =
  /^(?:tel|telephone|telefon(?:nummer)?|phone(?: (?:number|no))?|mobile?|mobil|mob|cell|handy|fax|whatsapp|rufnummer|numero|número|nr|no)\s?[.:=]{0,2}\s?(?=[+\d(])/i
/** The messenger's own names of accounts: the international number without a plus. `g.us` is a group. */
const WHATSAPP_HOST = /^(?:s\.whatsapp\.net|c\.us)$/i
const EXTENSION =
  /[\s,;]{0,3}(?:;\s?ext=|ext(?:ension)?[.:]?|e?xtn[.:]?|x|#|durchwahl|dw|nst\.?|nebenstelle|poste|anexo|int[.:]|доб\.?)\s{0,2}\d{1,7}#?$/iu
/** Digits that a telephone system dials after a pause. */
const DIALLED_LATER = /[,;pw]{1,3}\d{1,5}#?$/i
const PUNCTUATION = /^[\s\d().[\]/+~·•_\p{Pd}-]*$/u
/** A date, and an address of the internet protocol: digits and dots as well. Danish numbers are four groups of two digits. */
const OTHER_NUMBERS =
  /^(?:(?:19|20)\d\d[-./]\d\d[-./]\d\d(?:[T\s].*)?|\d\d?[-./]\d\d?[-./](?:19|20)\d\d(?:\s.*)?|(?!(?:\d\d\.){3}\d\d$)\d{1,3}(?:\.\d{1,3}){3})$/
/** Two numbers in one field. A slash between blanks parts numbers; within a number it stands without. */
const BETWEEN = /\s{0,5}[;|,]\s{0,5}(?![a-z-]{1,20}=)|\s{1,5}(?:\/|or|oder|ou|und|and|y|o|e|&)\s{1,5}|\s{1,5}(?=\+)/i
const DIGITS_OF_NUMBER = 6

/** The parts of a field that can be numbers, without display names; the field as a whole where it holds one. */
export function splitNumbers(text: string): readonly string[] {
  const inner = /<([^<>]{1,300})>/.exec(text)?.[1] ?? text
  // 4,915,123,456,789: a spreadsheet's thousands.
  const whole = /^\d{1,3}(?:,\d{3}){2,4}$/.test(inner) ? inner.replaceAll(',', '') : inner
  const parts = whole.split(BETWEEN)
  const areParts = parts.every((it) => it.replace(/\D/g, '').length >= DIGITS_OF_NUMBER || isWordForNobody(it))
  return areParts ? parts : [whole]
}

/** The text between the dressing: `sip:+4930…@host;user=phone` says +4930…. Undefined where it cannot be a number or a word for one. */
export function undressNumber(text: string): { readonly text: string; readonly isInternational: boolean } | undefined {
  const decoded = text.replace(/%2b/gi, '+').replace(/%20/g, ' ').trim()
  const scheme = SCHEME.exec(decoded)?.[0] ?? ''
  const rest = decoded.slice(scheme.length).replace(SCHEME, '').replace(LABEL, '')
  const at = rest.indexOf('@')
  const isMessenger = /^(?:whatsapp|viber)|wa\.me|whatsapp\.com/i.test(scheme)
  if (at < 0) return { text: withContext(rest.replace(/:\d{1,5}$/, '')), isInternational: isMessenger }
  const [user = ''] = rest.slice(0, at).split(/[;:]/)
  const [host = ''] = rest.slice(at + 1).split(/[;:>]/)
  if (WHATSAPP_HOST.test(host)) return { text: user, isInternational: true }
  // An e-mail address can begin with digits: only SIP says that they are a number.
  const isNumber = /^sip/i.test(scheme) || user.startsWith('+') || /;user=phone/i.test(rest) || !/\d/.test(user)
  return isNumber ? { text: user, isInternational: false } : undefined
}

/** `863-1234;phone-context=+1-914-555` (RFC 3966): the context is the beginning of the number. */
function withContext(text: string): string {
  const context = /;phone-context=(\+[\d().-]{1,20})/i.exec(text)?.[1]
  if (context === undefined) return text
  const [local = ''] = text.split(';')
  return local.startsWith('+') ? local : context + local
}

/**
 * The digits of a number, in the spellings to try: with and without a zero in brackets, which is dialled only at home. Empty where
 * the text says more than a number.
 */
export function dialledDigits(text: string, isInternational: boolean): readonly Dialled[] {
  const float = text.replace(/^(\+?\d{7,20})[.,]0{1,2}$/, '$1')
  const bare = float
    .replace(EXTENSION, '')
    .replace(DIALLED_LATER, '')
    .replace(/[;?&].*$/s, '')
    .replace(/[#.,]$/, '')
    .replace(/\s{0,5}\([a-z. ]{1,20}\)$/i, '')
  // Brazil writes the carrier, which the caller chooses, as xx: (0xx11).
  const written = bare.replace(/^\(?0xx/i, '0').trim()
  if (!PUNCTUATION.test(written) || OTHER_NUMBERS.test(written)) return []
  const plus = /^[^\d+]*\++[^\d+]*(?=\d)/.exec(written)
  const rest = plus === null ? written : written.slice(plus[0].length)
  if (rest.includes('+')) return []
  const spellings = /[([]0[)\]]/.test(rest) && plus !== null ? [rest, rest.replace(/[([]0[)\]]/, '')] : [rest]
  return spellings.map((it) => ({ digits: it.replace(/\D/g, ''), isInternational: isInternational || plus !== null }))
}
