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

/**
 * The first number in a text (`5 - very easy`, `€ 12,50`, `4.5/5`), whichever of `.` and `,` marks its fraction: of both, the later
 * one does; one that stands several times does not; one before three digits does only where it is `decimal`.
 */
export function numberInText(value: unknown, decimal: Decimal): number | undefined {
  if (typeof value === 'number') return numberOf(value, decimal)
  const text = plain(value)?.slice(0, 2000)
  if (text === undefined) return undefined
  const found = /(?:(?<![\p{L}\d])([+\u2212-])\p{Sc}?)?(\d[\d.,'\u00a0\u202f]{0,38})/u.exec(text)
  if (found === null) return undefined
  const spelled = (found[2] ?? '').replace(/[.,'\u00a0\u202f]+$/, '').replaceAll(/['\u00a0\u202f]/g, '')
  const number = numberOf(spelled, markOf(spelled, decimal))
  return number === undefined || found[1] === undefined || found[1] === '+' ? number : -number
}

function markOf(spelled: string, decimal: Decimal): Decimal {
  const [dots, commas] = [spelled.split('.').length - 1, spelled.split(',').length - 1]
  if (dots > 0 && commas > 0) return spelled.lastIndexOf('.') > spelled.lastIndexOf(',') ? '.' : ','
  const [mark, other]: readonly [Decimal, Decimal] = dots > 0 ? ['.', ','] : [',', '.']
  if (dots + commas > 1) return other
  return /[.,]\d{3}$/.test(spelled) ? decimal : mark
}

/** An amount of money in the smallest unit of its currency, digit by digit, never through a fraction. A sign or code may stand beside it. */
export function currencyMinor(value: unknown, currency: string, decimal: Decimal): ReadResult {
  const text = digits(typeof value === 'number' ? String(value) : bare(value, currency), typeof value === 'number' ? '.' : decimal)
  const parts = text === undefined ? null : /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (parts === null) return refuseValue('not_an_amount')
  const places = PLACES.get(currency) ?? 2
  const [, whole = '0', fraction = ''] = parts
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > places) return refuseValue('not_an_amount')
  const minor = Number(whole + kept.padEnd(places, '0'))
  return Number.isSafeInteger(minor) ? acceptValue(minor === 0 ? 0 : minor) : refuseValue('not_an_amount')
}

/** The amount without its currency: `€ 12,50`, `-$3`, `12.50 EUR`. The code of another currency stays, and the amount is none. */
function bare(value: unknown, currency: string): string | undefined {
  const text = plain(value)
  if (text === undefined || text.length > 60) return undefined
  return text.replace(new RegExp(`^(?:${currency})?\\s?([+-]?)\\s?\\p{Sc}?\\s?|\\s?(?:\\p{Sc}|${currency})$`, 'gu'), '$1')
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
