import type { CountryCode } from 'libphonenumber-js/max'
import { callingCodeOf, mendMobile, readAbroad, readAtHome, type PlanNumber } from './plan.ts'
import { quickNational, quickTrunk, writesTrunkZero } from './quick.ts'

/** The digits of a number, and whether something says that they begin with a country code: a plus, or the app that sent them. */
export type Dialled = { readonly digits: string; readonly isInternational: boolean }

/** A number of a plan, or one that a carrier passed on and no plan knows. */
export type Line = { readonly number: string; readonly plan?: Pick<PlanNumber, 'national' | 'isValid' | 'isMobile' | 'lacksTrunk'> }

/** The number that the digits are; `region` is the country of national numbers. Undefined where they are not a number. */
export function findLine({ digits, isInternational }: Dialled, region: CountryCode | undefined): Line | undefined {
  if (digits.startsWith('00')) return readWithExit(digits, 2, region)
  // A plus before a trunk zero is a slip: no country code begins with 0.
  if (digits.startsWith('0'))
    return region === undefined && digits.startsWith('011') ? readWithExit(digits, 3, region) : readTrunk(digits, region)
  if (isInternational) return readInternational(digits, region)
  const complete = region !== undefined && isNorthAmerican(region) ? /^1?([2-9]\d\d[2-9]\d{6})$/.exec(digits)?.[1] : undefined
  return readQuickly(`1${complete}`, complete) ?? inPlan(readBare(digits, region))
}

const inPlan = (plan: PlanNumber | undefined): Line | undefined => (plan === undefined ? undefined : { number: plan.number, plan })

/** The plan is asked only where its answer counts. */
function readQuickly(digits: string, national: string | undefined): Line | undefined {
  if (national === undefined) return undefined
  const isValid = () => readAbroad(digits)?.isValid() === true
  const isMobile = () => readAbroad(digits)?.isMobile() === true
  return { number: `+${digits}`, plan: { national, isValid, isMobile, lacksTrunk: () => false } }
}

/** A number with a country code. A number from a carrier identifies the caller reliably even when it is not in any numbering plan. */
function readInternational(digits: string, region: CountryCode | undefined): Line | undefined {
  const abroad = readQuickly(digits, quickNational(digits)) ?? inPlan(readAbroad(digits))
  if (abroad !== undefined) return abroad
  // A plus before a national number, such as +8 912 345-67-89 in Russia.
  const home = region === undefined ? undefined : readAtHome(digits, region)
  if (home?.hasPrefix === true && home.isValid()) return inPlan(home)
  return /^[1-9]\d{7,14}$/.test(digits) ? { number: mendMobile(`+${digits}`) } : undefined
}

/** 00 is the exit code that the ITU recommends; systems write it in countries that dial another one. */
function readWithExit(digits: string, length: number, region: CountryCode | undefined): Line | undefined {
  const rest = digits.slice(length)
  const abroad = readQuickly(rest, quickNational(rest)) ?? inPlan(readAbroad(rest))
  if (abroad !== undefined) return abroad
  const home = region === undefined ? undefined : readAtHome(digits, region)
  return home?.isValid() === true ? inPlan(home) : readInternational(rest, undefined)
}

/**
 * No country code begins with 0, so this is a national number, unless it begins with 011, the exit code of North America, and the
 * country has no such number.
 */
function readTrunk(digits: string, region: CountryCode | undefined): Line | undefined {
  if (region === undefined) return undefined
  const code = callingCodeOf(region)
  const slipped = digits.startsWith(`0${code}`) ? readSlipped(digits, region) : undefined
  if (slipped !== undefined) return inPlan(slipped)
  const national = quickTrunk(digits, code)
  if (national !== undefined) return readQuickly(code + national, national)
  const home = readAtHome(digits, region)
  if (digits.startsWith('011') && (isNorthAmerican(region) || home?.isValid() !== true)) {
    const abroad = readInternational(digits.slice(3), undefined)
    if (isNorthAmerican(region) || home === undefined || abroad?.plan?.isValid() === true) return abroad
  }
  // A zero before a number of a country that dials none.
  const bare = home?.isValid() === true ? undefined : readAtHome(digits.slice(1), region)
  return inPlan(bare?.isValid() === true && !bare.lacksTrunk() ? bare : home)
}

/** 049 176 …: one zero of the exit code is missing. 04921 is an area code of Germany: a number that is dialled at home stays one. */
function readSlipped(digits: string, region: CountryCode): PlanNumber | undefined {
  const abroad = readAbroad(digits.slice(1))
  if (abroad?.isValid() !== true) return undefined
  const isHome = readAtHome(digits, region)?.isValid() === true
  return !isHome || (abroad.isMobile() && digits.length >= LONGER_THAN_HOME) ? abroad : undefined
}

/** National numbers with their zero have thirteen digits at most, although plans allow for more. */
const LONGER_THAN_HOME = 14

const isNorthAmerican = (region: CountryCode): boolean => callingCodeOf(region) === '1'

/**
 * Digits without plus, exit code and zero. They are a national number without its trunk zero, which spreadsheets remove, or an
 * international number without its plus. In this order:
 * 1. The country's own code and a valid number after it, unless they also are a complete national number.
 * 2. A valid national number. Where its trunk zero is missing and only the international reading is a mobile phone, that reading:
 *    message services send mobile numbers without a plus.
 * 3. A valid international number.
 * 4. What no plan has allotted, where the length alone tells how it is meant: plans grow, and the metadata is older than they are.
 */
function readBare(digits: string, region: CountryCode | undefined): PlanNumber | undefined {
  const code = region === undefined ? undefined : callingCodeOf(region)
  const isOwn = code !== undefined && digits.startsWith(code)
  const own = isOwn && writesTrunkZero(code) ? readAbroad(digits) : undefined
  if (own?.isValid() === true) return own
  const home = region === undefined ? undefined : readAtHome(digits, region)
  const isHome = home?.isValid() === true
  if (isHome && !home.lacksTrunk()) return home
  const abroad = own ?? readAbroad(digits)
  const valid = abroad?.isValid() === true ? abroad : undefined
  if (region === undefined) return valid
  if (isHome) return valid !== undefined && (isOwn || (valid.isMobile() && !home.isMobile())) ? valid : home
  if (valid !== undefined) return valid
  if (isOwn && abroad !== undefined && (home === undefined || home.number === abroad.number)) return abroad
  return home?.isLongest() === true ? home : undefined
}
