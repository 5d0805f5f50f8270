import { createHmac } from 'node:crypto'
import { isSupportedCountry } from 'libphonenumber-js'
import { normalizeIdentifier, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import { findEmails } from './emails.ts'
import { HOLDS_PSEUDONYM, pseudonymSpell, spellPseudonym, type Pseudonymising } from './pseudonyms.ts'
import { cover } from './spans.ts'

export type IdContext = Pseudonymising & {
  readonly identifiers: readonly Pick<Identifier, 'kind' | 'value'>[]
  /** Parts of ids that identify a person, whatever they look like. */
  readonly privateIds?: readonly string[] | undefined
}

/**
 * An id as it may leave: the same text, or `h:` and 20 hex digits of a keyed hash where it holds an e-mail address, or where a part of
 * it is a phone number of the event, a number in the form of E.164, or a private value. Equal ids have equal hashes, so references keep what they refer to. A payload
 * whose addresses and numbers are already pseudonyms gives the same hash.
 */
export function idMasker(about: IdContext): (id: string) => string {
  const phones = about.identifiers.filter((it) => it.kind === 'phone').map((it) => it.value)
  const values = new Set(about.privateIds)
  return (id) => {
    const form = spelledForm(id, phones, values, about)
    return form === undefined ? id : hashId(form, about.key)
  }
}

/** `h:` and 20 hex digits of HMAC-SHA-256 over an id. */
export function hashId(form: string, { secret }: PseudonymKey): string {
  return `h:${createHmac('sha256', secret).update(`service-signals/id\n${form}`).digest('hex').slice(0, 20)}`
}

/** The id with pseudonyms for what identifies a person; undefined where nothing does. */
function spelledForm(id: string, phones: readonly string[], values: ReadonlySet<string>, about: Pseudonymising): string | undefined {
  let form = id
  if (MAY_HOLD_ADDRESS.test(id)) {
    const emails = findEmails(id)
    form = cover(id, emails, pseudonymSpell(about)).text
  }
  if (phones.length > 0 || values.size > 0 || form.includes('+')) {
    const parts = form.split(BORDER)
    form = parts.map((part) => (isNumberOf(part, phones, about) ? spellPseudonym('phone', part.trim(), about) : part)).join('')
    if (values.size > 0 && (values.has(id) || parts.some((it) => values.has(it)))) return form
  }
  return form !== id || HOLDS_PSEUDONYM.test(id) ? form : undefined
}

const MAY_HOLD_ADDRESS = /[@\uff20]|%40|&#(?:64|x40);|&commat;/i
/** What parts an id: the borders are kept, so that the parts make the id again. */
const BORDER = /([:|/])/
const NUMBER = /^[+\d][\d\s().-]{5,24}$/
/** A number as E.164 writes it is a phone number wherever it stands. */
const E164 = /^\+[1-9]\d{7,14}$/

function isNumberOf(part: string, phones: readonly string[], { region }: Pseudonymising): boolean {
  if (!NUMBER.test(part)) return false
  if (E164.test(part)) return true
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined
  const digits = part.replaceAll(/\D/g, '')
  const normalized = normalizeIdentifier('phone', part, country)
  return phones.some((phone) => {
    const known = normalizeIdentifier('phone', phone, country) ?? phone
    return known === normalized || known.replaceAll(/\D/g, '') === digits
  })
}
