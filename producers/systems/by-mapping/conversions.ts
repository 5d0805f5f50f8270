import { createHash } from 'node:crypto'
import { e164 } from '../../../schemas/event/identity.ts'
import { readKeptIdentifier } from '../../../schemas/identity/kept-identifier.ts'
import { phoneRegion } from '../../../schemas/identity/region.ts'
import { readMail } from '../../formats/mail/read-mail.ts'
import { toPlainText } from '../../formats/plain-text.ts'
import { currencyMinor, integer, numberInText, numberOf, type Decimal } from './amounts.ts'
import { countryOf } from './countries.ts'
import { parseDuration, type Unit } from './durations.ts'
import { epoch, timestamp, type Spelling } from './timestamps.ts'
import { ABSENT, acceptValue, omitValue, plain, refuseValue, type ReadResult } from './result.ts'

/** What `as` may say. Closed: a new one is a row in docs/add-a-source-by-mapping.md, a case here and a test. */
export const CONVERSIONS = [
  'string',
  'integer',
  'number',
  'number_in_text',
  'boolean',
  'timestamp',
  'epoch_s',
  'epoch_ms',
  'duration',
  'e164',
  'language',
  'country',
  'currency_minor',
  'list',
  'text_from_html',
  'mail',
  'forwarded_mail',
  'hash',
  'pseudonym',
  'interaction_id',
] as const
export type As = (typeof CONVERSIONS)[number]

export type Details = {
  /** Of a time; the first that fits. */
  readonly formats: readonly Spelling[]
  readonly zone: string | undefined
  readonly region: string | undefined
  readonly unit: Unit
  readonly decimal: Decimal
  readonly currency: string
  readonly split: string
  /** `{system}:{account}`, with which ids of interactions begin. */
  readonly ids: string
  /** A keyed digest of a text. */
  readonly digest: (text: string) => string
}

/** A value that is there, as what the mapping says it is. Times come back as epoch milliseconds. */
export function convert(value: unknown, as: As, details: Details): ReadResult {
  const { zone, decimal } = details
  if (as === 'list') return list(value, details.split)
  const text = plain(value)
  if (text === undefined) return typeof value === 'object' ? refuseValue('not_a_plain_value') : ABSENT
  switch (as) {
    case 'string':
      return acceptValue(text)
    case 'integer':
      return integer(value, decimal)
    case 'number': {
      const number = numberOf(value, decimal)
      return number === undefined ? refuseValue('not_a_number') : acceptValue(number)
    }
    case 'number_in_text': {
      const number = numberInText(value, decimal)
      return number === undefined ? refuseValue('not_a_number') : acceptValue(number)
    }
    case 'boolean':
      return boolean(text)
    case 'timestamp':
      return timestamp(value, details.formats, zone)
    case 'epoch_s':
      return epoch(value, 's', zone)
    case 'epoch_ms':
      return epoch(value, 'ms', zone)
    case 'duration':
      return parseDuration(value, details.unit, decimal)
    case 'e164':
      return phone(text, details.region)
    case 'language':
      return language(text)
    case 'country': {
      const country = countryOf(text)
      return country === undefined ? omitValue('unknown_country') : acceptValue(country)
    }
    case 'currency_minor':
      return currencyMinor(value, details.currency, decimal)
    case 'text_from_html':
      return words(toPlainText(text))
    case 'mail':
      return words(readMail(text).own)
    case 'forwarded_mail':
      return words(readMail(text).forwarded?.text)
    case 'pseudonym':
      return acceptValue(`h:${details.digest(text)}`)
    case 'hash':
      return acceptValue(createHash('sha256').update(text).digest('hex').slice(0, 32))
    case 'interaction_id':
      return acceptValue(`${details.ids}:${text}`)
  }
}

function words(text: string | undefined): ReadResult {
  const read = plain(text)
  return read === undefined ? ABSENT : acceptValue(read)
}

/** The words of yes and no, in any case. `"False"` is a text, and no. */
export const YES = ['true', 'yes', 'y', 't', '1', 'on', 'ja', 'oui', 'si', 'sí'] as const
export const NO = ['false', 'no', 'n', 'f', '0', 'off', 'nein', 'non'] as const

function boolean(text: string): ReadResult {
  const word = text.toLowerCase()
  if (YES.some((it) => it === word)) return acceptValue(true)
  return NO.some((it) => it === word) ? acceptValue(false) : refuseValue('not_a_boolean')
}

function phone(text: string, region: string | undefined): ReadResult {
  // A record that was kept masked states a pseudonym.
  if (readKeptIdentifier(text) !== undefined) return acceptValue(text)
  const known = phoneRegion(region)
  const number = e164(text, known)
  return number === undefined ? omitValue('not_a_phone_number') : acceptValue(number)
}

function language(text: string): ReadResult {
  try {
    const [tag] = Intl.getCanonicalLocales(text.replaceAll('_', '-'))
    if (tag !== undefined && tag.length <= 35) return acceptValue(tag)
  } catch {
    // No tag of that form: said below.
  }
  return omitValue('unknown_language')
}

/** The entries of a list, or of a text that separates them; empty ones are left out. */
function list(value: unknown, split: string): ReadResult {
  const parts: readonly unknown[] = Array.isArray(value) ? value : (plain(value)?.split(split) ?? [])
  const texts = parts.map(plain).filter((it) => it !== undefined)
  return texts.length === 0 ? ABSENT : acceptValue(texts)
}
