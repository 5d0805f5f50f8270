import { createHmac } from 'node:crypto'
import { normalizeIdentifier, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import { findEmails } from './emails.ts'
import { holdsKeptIdentifier, withoutKeptHashes } from '../../schemas/identity/kept-identifier.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import { masker } from './mask.ts'
import { pseudonymSpell, spellPseudonym, type Pseudonymising } from './pseudonyms.ts'
import { coverSpans } from './spans.ts'

export type IdContext = Pseudonymising & {
  readonly identifiers: readonly Pick<Identifier, 'kind' | 'value'>[]
  /** Parts of ids that identify a person, whatever they look like. */
  readonly privateIds?: readonly string[] | undefined
}

/**
 * An id as it may leave: the same text, or `h:` and 20 hex digits of a keyed hash where it holds an e-mail address, or where a part of
 * it is a phone number of the event or a private value, or where it holds a phone number with a plus or a masked text. Equal ids have equal hashes, so references keep what they refer to. A payload
 * whose addresses and numbers are already pseudonyms gives the same hash.
 */
export function idMasker(about: IdContext): (id: string) => string {
  const phones = about.identifiers.filter((it) => it.kind === 'phone').map((it) => it.value)
  const values = new Set(about.privateIds)
  return (id) => {
    const form = spellId(id, phones, about)
    return isPrivate(id, form, values) ? hashId(form, about.key) : id
  }
}

/** `h:` and 20 hex digits of HMAC-SHA-256 over an id. */
export function hashId(form: string, { secret }: PseudonymKey): string {
  return `h:${createHmac('sha256', secret).update(`service-signals/id\n${form}`).digest('hex').slice(0, 20)}`
}

/** The id with pseudonyms for the e-mail addresses in it and for its parts that are phone numbers. */
export function spellId(id: string, phones: readonly string[], about: Pseudonymising): string {
  const addressed = MAY_HOLD_ADDRESS.test(id) ? coverSpans(id, findEmails(id), pseudonymSpell(about)).text : id
  const called = addressed.includes('+') ? addressed.replace(INTERNATIONAL, (it) => spellPseudonym('phone', it, about)) : addressed
  // Ids have no spaces. What has some is a text that became part of a key, a time at best.
  const form = /\s/.test(withoutKeptHashes(called)) ? masker({}, pseudonymSpell(about)).field(called).text : called
  if (phones.length === 0) return form
  const parts = form.split(BORDER)
  return parts.map((part) => (isNumberOf(part, phones, about) ? spellPseudonym('phone', part.trim(), about) : part)).join('')
}

function isPrivate(id: string, form: string, values: ReadonlySet<string>): boolean {
  if (form !== id || holdsKeptIdentifier(id) || MASKED.test(id)) return true
  return values.size > 0 && (values.has(id) || id.split(BORDER).some((it) => values.has(it)))
}

const MAY_HOLD_ADDRESS = /[@\uff20]|%40|&#(?:64|x40);|&commat;/i
/** What parts an id: the borders are kept, so that the parts make the id again. */
const BORDER = /([:|/])/
const NUMBER = /^[+\d][\d\s().-]{5,24}$/
/** An id that was made of a masked text, as a payload that is kept holds it. */
const MASKED = /\[(?:card|cvv|pin|iban|ssn|ip|email|phone|name|private)\]/

/** A number with a plus is a phone number wherever it stands. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+[1-9](?:[ ().-]{0,2}\d){7,14}(?!\d)/gu

function isNumberOf(part: string, phones: readonly string[], { region }: Pseudonymising): boolean {
  if (!NUMBER.test(part)) return false
  const country = phoneRegion(region)
  const digits = part.replaceAll(/\D/g, '')
  const normalized = normalizeIdentifier('phone', part, country)
  return phones.some((phone) => {
    const known = normalizeIdentifier('phone', phone, country) ?? phone
    return known === normalized || known.replaceAll(/\D/g, '') === digits
  })
}
