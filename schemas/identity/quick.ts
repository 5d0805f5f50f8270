/**
 * Numbers that need no numbering plan: national numbers of common countries whose first digits cannot be a trunk prefix. The library
 * takes a hundred times longer and gives the same number, which a test proves for every entry.
 */
const PLANS: ReadonlyMap<string, RegExp> = new Map([
  ['1', /^[2-9]\d{9}$/],
  ['20', /^[1-9]\d{7,9}$/],
  ['27', /^[1-9]\d{7,8}$/],
  ['31', /^[1-9]\d{8}$/],
  ['32', /^[1-9]\d{7,8}$/],
  ['33', /^[1-9]\d{8}$/],
  ['34', /^[1-9]\d{8}$/],
  ['40', /^[1-9]\d{8}$/],
  ['41', /^[1-9]\d{8}$/],
  ['43', /^[1-9]\d{6,12}$/],
  ['44', /^[1-9]\d{9}$/],
  ['45', /^[1-9]\d{7}$/],
  ['46', /^[1-9]\d{6,9}$/],
  ['47', /^[1-9]\d{7}$/],
  ['48', /^[1-9]\d{8}$/],
  ['49', /^[1-9]\d{6,12}$/],
  ['61', /^[2-478]\d{8}$/],
  ['65', /^[1-9]\d{7}$/],
  ['81', /^[1-9]\d{8,9}$/],
  ['86', /^1[3-689]\d{9}$/],
  ['90', /^[1-9]\d{9}$/],
  ['91', /^[6-9]\d{9}$/],
  ['351', /^[1-9]\d{8}$/],
  ['353', /^[1-9]\d{8}$/],
  ['380', /^[1-9]\d{8}$/],
  ['420', /^[1-9]\d{8}$/],
  ['421', /^[1-9]\d{8}$/],
])

/** Countries where 0 is written before every one of these national numbers, and 00 before a country code. */
const TRUNK_ZERO: ReadonlySet<string> = new Set(['27', '31', '32', '33', '40', '41', '43', '44', '46', '49', '90', '353', '421'])

/** The national number in digits that begin with a country code; undefined where only the numbering plan can tell. */
export function quickNational(digits: string): string | undefined {
  for (const length of [1, 2, 3]) {
    const plan = PLANS.get(digits.slice(0, length))
    if (plan !== undefined) return plan.test(digits.slice(length)) ? digits.slice(length) : undefined
  }
  return undefined
}

/** Whether every national number of the country with this code is written with a zero before it. */
export function writesTrunkZero(callingCode: string): boolean {
  return TRUNK_ZERO.has(callingCode)
}

/** The national number in digits with a trunk zero, for the country with this code. */
export function quickTrunk(digits: string, callingCode: string): string | undefined {
  if (!writesTrunkZero(callingCode) || digits.startsWith('011')) return undefined
  const national = digits.slice(1)
  return PLANS.get(callingCode)?.test(national) === true ? national : undefined
}
