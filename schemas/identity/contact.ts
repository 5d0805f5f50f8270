import type { CountryCode } from 'libphonenumber-js/max'
import { readEmail } from './email.ts'
import { readPhone } from './phone.ts'

/** An e-mail address or a phone number in its one spelling. `isDigitsAlone`: the text is nothing but digits, as ids are too. */
export type ContactAddress = { readonly kind: 'email' | 'phone'; readonly normalized: string; readonly isDigitsAlone: boolean }

/**
 * Says whether a text is, as a whole, an e-mail address or a phone number in any spelling that names a person. A text that merely
 * contains one is not, and neither are `noreply@…` and withheld numbers. Digits alone are a phone number where a numbering plan has
 * it, and an id, a date or an epoch can look the same: `isDigitsAlone` leaves the decision to the caller.
 */
export function readContactAddress(text: string, region?: CountryCode): ContactAddress | undefined {
  // First as a number: a messenger writes one like an address, 4915123456789@s.whatsapp.net.
  const phone = /\p{Nd}/u.test(text) ? readPhone(text, region) : undefined
  if (phone?.ok === true) return { kind: 'phone', normalized: phone.normalized, isDigitsAlone: /^\d*$/.test(text.trim()) }
  const email = /[@＠]|%40/.test(text) ? readEmail(text) : undefined
  return email?.ok === true ? { kind: 'email', normalized: email.normalized, isDigitsAlone: false } : undefined
}
