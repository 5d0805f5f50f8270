import { domainToASCII } from 'node:url'
import { cleanSpelling, isDamagedNumber } from './clean.ts'
import { DAMAGED, firstOf, NOBODY, UNREADABLE, type Reading } from './reading.ts'
import { foldWord, isWordForNobody } from './words.ts'

/**
 * Reads an e-mail address in any spelling: lower case, the domain in ASCII. A sub-address (`+tag`) and the dots of Gmail stay: only
 * the mail server knows whether they matter, and to join two people is worse than to count one twice. Of several addresses in one
 * text, the first that names somebody counts.
 */
export function readEmail(value: string): Reading {
  const text = cleanSpelling(value)
  if (isDamagedNumber(text)) return DAMAGED
  if (isWordForNobody(text)) return NOBODY
  const parts = splitAddresses(decodeSigns(text))
  const readings = parts.map(readOne)
  // Words between addresses are prose, not a list of addresses.
  return readings.some((it) => !it.ok && it.reason === 'unreadable') ? UNREADABLE : firstOf(readings)
}

/** The signs that links and HTML write otherwise: `mailto:%20lena%40…`, `Lena &lt;lena@…&gt;`. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%40', '@'],
  ['%3c', '<'],
  ['%3e', '>'],
  ['&lt;', '<'],
  ['&gt;', '>'],
])

const decodeSigns = (text: string): string =>
  text.replace(/^mailto:(?:%20){1,5}/i, 'mailto:').replace(/%(?:40|3c|3e)|&[lg]t;/gi, (it) => SIGNS.get(it.toLowerCase()) ?? it)

/** What stands in brackets after a display name; without brackets, what separators part. Outlook writes `Lena [mailto:lena@…]`. */
function splitAddresses(text: string): readonly string[] {
  const bracketed = Array.from(text.matchAll(/[<([]([^<>()[\]]{1,400})[>)\]]/g), ([, inner = '']) => inner).filter((it) => it.includes('@'))
  if (bracketed.length > 0) return bracketed
  const parts = text
    .replace(/\([^()]{0,200}\)/g, ' ')
    .split(/[\s,;|]+/)
    .map((it) => it.replace(/^[<'"`]+|[>'"`.:]+$/g, ''))
  return joinLabel(parts.filter((it) => it !== ''))
}

const SCHEME = /^(?:mailto|e-?mail|smtp)$/i

/** `mailto: lena@…`: a blank after the scheme. */
function joinLabel(parts: readonly string[]): readonly string[] {
  const [first = ''] = parts
  return parts.length > 1 && SCHEME.test(first) ? parts.slice(1) : parts
}

/** Letters, digits and signs as RFC 5322 has them between dots, and letters of every script (RFC 6531). */
const ADDRESS = /^([^\s@<>()[\]:;,"\\]{1,64})@([^\s@<>()[\]:;,"\\/]{1,253})$/u
const DOMAIN = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/

function readOne(part: string): Reading {
  const bare = part
    .trim()
    .replace(/^(?:mailto|e-?mail|smtp)\s?:\s?(?:\/\/)?/i, '')
    .replace(/[?|].*$/s, '')
  const [, local, host] = ADDRESS.exec(bare) ?? []
  if (local === undefined || host === undefined) return UNREADABLE
  const domain = asciiDomain(host)
  if (domain === undefined) return UNREADABLE
  const mailbox = local.toLowerCase().normalize('NFKC')
  return namesNobody(mailbox, domain) ? NOBODY : { ok: true, normalized: `${mailbox}@${domain}`, isOneOfSeveral: false }
}

/** The one spelling of a domain: `bücher.example` and `xn--bcher-kva.example` are the same. Undefined where it is not a domain. */
export function asciiDomain(host: string): string | undefined {
  const lower = host.toLowerCase()
  const ascii = (/^[\x21-\x7e]+$/.test(lower) ? lower : domainToASCII(lower)).replace(/\.$/, '')
  return DOMAIN.test(ascii) ? ascii : undefined
}

/** Mailboxes from which programs write, and to which nobody answers. */
const SENDERS: ReadonlySet<string> = new Set(
  [
    'noreply, noreplies, donotreply, dontreply, notreply, nichtantworten, keineantwort, nepasrepondre, noresponder',
    'naoresponda, nonrispondere, mailerdaemon, postmaster, bounce, bounces, mailbounce, nobody, devnull',
  ].flatMap((it) => it.split(', ')),
)
/** What people and programs enter where a form insists on an address. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'anonymous, anonym, anonyme, anonimo, anoniem, unknown, unbekannt, inconnu, desconocido, desconhecido',
    'sconosciuto, onbekend, unavailable, withheld, restricted, undisclosed, unidentified, none, null, undefined, na',
    'noemail, nomail, noaddress, noemailaddress, keinemail, keineemail, sansemail, sinemail, sincorreo',
    'notprovided, notavailable, notgiven, nocallerid, deleteduser',
  ].flatMap((it) => it.split(', ')),
)
const EXAMPLE_NAMES: ReadonlySet<string> = new Set(['test', 'tester', 'testing', 'example', 'sample', 'email', 'name', 'user', 'someone'])
/** Domains that nobody can own (RFC 2606), and those that forms show as an example. */
const EXAMPLE_DOMAIN = /^(?:(?:.*\.)?(?:example|test|invalid|localhost)|example\.(?:com|net|org)|test\.com|domain\.com|email\.com)$/

/**
 * A word for nobody, a sender nobody can answer, and test@example.com name nobody, whatever follows a plus. `info@` and `support@` are
 * mailboxes of a firm, which is a customer too; `placeholders` in signals.yaml names those that are not. A name at an example domain
 * is kept: only both together plainly mean nothing.
 */
function namesNobody(mailbox: string, domain: string): boolean {
  const [name = ''] = mailbox.split('+')
  const folded = foldWord(name)
  if (/^[\x21-\x2f]*0*$/.test(name) || SENDERS.has(folded) || FILLERS.has(folded)) return true
  return EXAMPLE_NAMES.has(folded) && EXAMPLE_DOMAIN.test(domain)
}
