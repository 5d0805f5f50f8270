import { markup, type Fragment } from '../kit/markup.ts'
import { shortName } from '../kit/clean-text.ts'
import { beginSentence, sayCount, sayDay, sayDecimal, sayInstant, sayMonth, sayScore, sayShare, sayWhole } from '../kit/say-numbers.ts'
import { nameCause } from '../report/causes.ts'
import type { DeskRow, ShownAs } from './desk-page.ts'

const FIGURES: ReadonlySet<ShownAs> = new Set(['count', 'number', 'decimal', 'share', 'score'])

export const isFigure = (as: ShownAs): boolean => FIGURES.has(as)

/** A value as it stands on a page. What is not known is a dash, never a zero or a no. */
export function showValue(value: unknown, as: ShownAs): Fragment {
  if (value === null || value === undefined || value === '') return '–'
  switch (as) {
    case 'name':
      return shortName(textInCell(value), 80)
    case 'text':
      return shortName(textInCell(value), 600)
    case 'code':
      return sayCode(textInCell(value))
    case 'list':
      return Array.isArray(value) ? value.map((it: unknown) => sayCode(textInCell(it))).join('; ') || '–' : sayCode(textInCell(value))
    case 'customer':
      return markup`<a href="/customer?key=${encodeURIComponent(textInCell(value))}">${shortName(textInCell(value), 80)}</a>`
    case 'count':
      return sayCount(Number(value))
    case 'number':
      return sayWhole(Number(value))
    case 'decimal':
      return sayDecimal(Number(value))
    case 'share':
      return sayShare(Number(value))
    case 'score':
      return sayScore(Number(value))
    case 'day':
      return sayDay(textInCell(value).slice(0, 10))
    case 'month':
      return sayMonth(textInCell(value))
    case 'instant':
      return sayInstant(epochOfCell(value))
    case 'flag':
      return value === true ? 'yes' : 'no'
  }
}

/** An instant as the engine writes it, `2026-03-01 12:00:00+00`, in epoch milliseconds. */
export function epochOfCell(value: unknown): number {
  return Date.parse(
    textInCell(value)
      .replace(' ', 'T')
      .replace(/\+00(:00)?$/, 'Z'),
  )
}

/** `says_leaving` is "Says leaving". */
export function sayCode(code: string): string {
  return beginSentence(shortName(code, 80).replaceAll('_', ' '))
}

/** The cause of a row as a page names it. */
export const causeOf = (row: DeskRow): string => nameCause(textInCell(row['cause']))

export const textInCell = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : ''

export const numberInCell = (value: unknown): number => Number(value ?? 0)
