import { acceptValue, plain, refuseValue, type ReadResult } from './result.ts'

/** How a number marks its fraction; the other one of the two may group thousands. */
export type Decimal = '.' | ','

/** A number, exact as far as a double is; undefined where the value is none. Thousands are grouped by three or not at all. */
export function numberOf(value: unknown, decimal: Decimal): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const text = digits(value, decimal)
  return text === undefined ? undefined : Number(text)
}

export function integer(value: unknown, decimal: Decimal): ReadResult {
  const number = numberOf(value, decimal)
  return number !== undefined && Number.isSafeInteger(number) ? acceptValue(number) : refuseValue('not_an_integer')
}

/** An amount of money in the smallest unit of its currency, digit by digit, never through a fraction. */
export function currencyMinor(value: unknown, currency: string, decimal: Decimal): ReadResult {
  const text = digits(typeof value === 'number' ? String(value) : value, typeof value === 'number' ? '.' : decimal)
  const parts = text === undefined ? null : /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (parts === null) return refuseValue('not_an_amount')
  const places = PLACES.get(currency) ?? 2
  const [, whole = '0', fraction = ''] = parts
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > places) return refuseValue('not_an_amount')
  const minor = Number(whole + kept.padEnd(places, '0'))
  return Number.isSafeInteger(minor) ? acceptValue(minor === 0 ? 0 : minor) : refuseValue('not_an_amount')
}

/** The number in JSON's spelling. */
function digits(value: unknown, decimal: Decimal): string | undefined {
  const text = plain(value)
  if (text === undefined || text.length > 40) return undefined
  const english = decimal === '.' ? text : text.replace(/[.,]/g, (it) => (it === ',' ? '.' : ','))
  const found = /^([+-]?)(\d+|\d{1,3}(?:[,'\u00a0\u202f ]\d{3})+)(\.\d+)?$/.exec(english)
  if (found === null) return undefined
  const [, sign, whole = '', fraction = ''] = found
  return `${sign === '-' ? '-' : ''}${whole.replace(/\D/g, '')}${fraction}`
}

/** Decimal places by ISO 4217, where they are not two. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((it) => [it, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((it) => [it, 3] as const),
  ...'CLF UYW'.split(' ').map((it) => [it, 4] as const),
])
