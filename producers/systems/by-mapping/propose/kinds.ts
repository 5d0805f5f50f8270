import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { numberInText, numberOf } from '../amounts.ts'
import { parseDuration, type Unit } from '../durations.ts'
import type { SampleColumn } from './columns.ts'

/** What values are, told by the values. */

export function isAddress(value: string): boolean {
  return /^[^\s@<>]{1,100}@[^\s@<>]{1,100}\.[^\s@<>.]{2,24}$/.test(value)
}

export function isPhone(value: string): boolean {
  if (!/^\+?[\d\s().-]{7,24}$/.test(value) || /^\d{4}-\d\d-\d\d/.test(value)) return false
  return value.startsWith('+') ? parsePhoneNumberFromString(value)?.isPossible() === true : value.replaceAll(/\D/g, '').length >= 9
}

export function looksLikeHtml(value: string): boolean {
  return /<\/?(?:p|div|br|span|a|b|i|html|body|table|ul|li|strong|em)\b[^>]{0,500}>/i.test(value)
}

/** The unit in which all values are lengths of time. */
export function durationOf({ filled, words }: SampleColumn): { readonly unit: Unit; readonly isGuess: boolean } | undefined {
  const name = words.join(' ')
  const isNumber = filled.every((it) => numberOf(it, '.') !== undefined)
  const stated: Unit | undefined = /\b(?:ms|millis|milliseconds)\b/.test(name)
    ? 'ms'
    : /\b(?:min|mins|minutes|minuten)\b/.test(name)
      ? 'min'
      : /\b(?:h|hours|stunden)\b/.test(name)
        ? 'h'
        : /\b(?:s|sec|secs|seconds|billsec|sekunden)\b/.test(name)
          ? 's'
          : undefined
  if (isNumber) return { unit: stated ?? 's', isGuess: stated === undefined }
  const written = (['hh:mm:ss', 'iso8601'] as const).find((unit) => filled.every((it) => parseDuration(it, unit, '.').ok))
  return written === undefined ? undefined : { unit: written, isGuess: false }
}

const USUAL = { nps: [0, 10], csat: [1, 5], ces: [1, 7], star: [1, 5], custom: undefined } as const

/** The ends of the scale on which the values lie: the usual ones where all fit. */
export function guessScale({ filled }: SampleColumn, kind: keyof typeof USUAL) {
  const isText = filled.some((it) => numberOf(it, '.') === undefined)
  const numbers = filled.map((it) => (isText ? numberInText(it, '.') : numberOf(it, '.'))).filter((it) => it !== undefined)
  if (numbers.length * 2 < filled.length) return undefined
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  const scales = [USUAL[kind], [1, 5], [1, 7], [0, 10], [1, 10], [0, 100]].filter((it) => it !== undefined)
  const fitting = scales.find(([min = 0, max = 0]) => min <= low && high <= max)
  return fitting === undefined ? undefined : { min: fitting[0] ?? 0, max: fitting[1] ?? 0, isText }
}
