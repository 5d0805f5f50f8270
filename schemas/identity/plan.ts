import {
  getCountryCallingCode,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max'

/**
 * One way to read digits as a number of a numbering plan. The metadata with the types of numbers (`/max`) is needed: the smaller one
 * calls nearly every German digit sequence valid.
 */
export type PlanNumber = {
  /** E.164. */
  readonly number: string
  /** The national significant number: without country code and trunk prefix. */
  readonly national: string
  /** Whether the digits had a trunk prefix or a country code before it. */
  readonly hasPrefix: boolean
  isValid(): boolean
  isMobile(): boolean
  /** Whether people write a trunk prefix (0 in most countries) before this number, and the digits have none. */
  lacksTrunk(): boolean
  /** Whether the plan has no longer numbers, so that no digit is missing. */
  isLongest(): boolean
}

/** The number that `+` and these digits are; undefined where no plan has numbers of this length. */
export function readAbroad(digits: string): PlanNumber | undefined {
  return readInPlan(mendMobile(`+${digits}`))
}

/** The number that these digits are when somebody of this country dials them. */
export function readAtHome(digits: string, region: CountryCode): PlanNumber | undefined {
  // The prefixes that Mexico abolished in 2019: 01 for long distance, 044 and 045 for mobile phones.
  const dialled = region === 'MX' ? digits.replace(/^(?:01|04[45])(?=\d{10}$)/, '') : digits
  return readInPlan(dialled, region)
}

function readInPlan(text: string, region?: CountryCode): PlanNumber | undefined {
  const parsed = parsePhoneNumberFromString(text, { ...(region === undefined ? {} : { defaultCountry: region }), extract: false })
  if (parsed === undefined) return undefined
  const number = mendMobile(parsed.number)
  const mended = number === parsed.number ? parsed : (parsePhoneNumberFromString(number, { extract: false }) ?? parsed)
  if (!parsed.isPossible() && !mended.isPossible()) return undefined
  const isValid = () => parsed.isValid() || mended.isValid()
  if (number.length < SHORTEST && !isValid()) return undefined
  return {
    number,
    national: number.slice(1 + parsed.countryCallingCode.length),
    hasPrefix: text !== parsed.nationalNumber,
    isValid,
    isMobile: () => MOBILE.has(parsed.getType() ?? mended.getType() ?? ''),
    lacksTrunk: () => text === parsed.nationalNumber && hasTrunk(parsed),
    isLongest: () => validatePhoneNumberLength(`${number}0`) === 'TOO_LONG',
  }
}

/** With its plus. Shorter ones are extensions and service numbers, except where the plan says otherwise. */
const SHORTEST = 9

/** In North America and Mexico a number does not tell which of the two it is. */
const MOBILE: ReadonlySet<string> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE'])

function hasTrunk(parsed: PhoneNumber): boolean {
  // The 1 of North America is dialled and never written in a national number.
  return parsed.countryCallingCode !== '1' && parsed.formatNational().replace(/\D/g, '') !== parsed.nationalNumber
}

/**
 * Gives the spellings of one mobile phone one number. Brazil put a 9 before mobile numbers of eight digits, and message services
 * still send the old form. The 1 after +52 and the 9 after +54 are dialling prefixes: the ten digits after them name one line.
 */
export function mendMobile(number: string): string {
  if (number.startsWith('+55')) return number.replace(/^\+55([1-9]{2})(?=[6-9]\d{7}$)/, (old) => `${old}9`)
  if (number.startsWith('+52')) return number.replace(/^\+52(?:1|01|04[45])(?=\d{10}$)/, '+52')
  // Twelve digits after the 9: the number also has the national mobile prefix 15, which the plan removes.
  return number.startsWith('+549') ? number.replace(/^\+549(?=\d{10}(?:\d\d)?$)/, '+54') : number
}

export function callingCodeOf(region: CountryCode): string {
  return getCountryCallingCode(region)
}
