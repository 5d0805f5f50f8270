import { z } from 'zod'
import { cleanCode } from '../identity/clean.ts'
import { IDENTIFIER_KINDS } from '../identity/identifier-kind.ts'
import { declareCell, type Cell } from './cell.ts'
import { filled, oneWord } from './cells.ts'

/** The cells of tables that views read: facts with a time, a number or an answer. */
const LONGEST = 200
const plain = z.string().transform(cleanCode)
const DAY_MS = 86_400_000

const short = plain.pipe(z.string().max(LONGEST, `is longer than ${LONGEST} characters; shorten it`))

/** A label in the firm's own words. It is shown to analysts, so it holds no address and no number of a person. */
const label = short.refine((it) => !looksPersonal(it), 'looks like the address or number of a person; write a code instead')

/** Whether a text may be an address or a number of a person: where a line lacks a cell, they move into the next column. */
export function looksPersonal(text: string): boolean {
  return text.includes('@') || /\d[\d ()/.-]{6,40}\d/.test(text)
}

/** A brand of a table about customers. Some systems name brands by long numbers. */
const brand = short.refine((it) => !it.includes('@'), 'looks like an address of a person; write the brand')

export const filledBrand = (sentence: string): Cell<string> =>
  declareCell(brand.pipe(z.string().min(1, 'is empty; fill it, or remove the line')), 'string', sentence)

export const perhapsBrand = (sentence: string): Cell<string | null> =>
  declareCell(
    brand.transform((it) => (it === '' ? null : it)),
    'string',
    sentence,
  )

export const filledLabel = (sentence: string): Cell<string> =>
  declareCell(label.pipe(z.string().min(1, 'is empty; fill it, or remove the line')), 'string', sentence)

export const perhapsLabel = (sentence: string): Cell<string | null> =>
  declareCell(
    label.transform((it) => (it === '' ? null : it)),
    'string',
    sentence,
  )

/** One of a few words, or empty, which is null. */
export const perhapsOneWord = <const W extends readonly [string, ...string[]]>(words: W, sentence: string): Cell<W[number] | null> =>
  declareCell(
    plain
      .transform((it) => (it === '' ? null : it.toLowerCase()))
      .pipe(z.enum(words, `is not one of the words of this column; write ${words.join(', ')}, or leave it empty`).nullable()),
    'string',
    `${sentence} One of: ${words.join(', ')}.`,
  )

const instantOf = (text: string): number => {
  if (z.iso.date().safeParse(text).success) return Date.parse(text) + DAY_MS - 1
  return z.iso.datetime({ offset: true }).safeParse(text).success ? Date.parse(text) : NaN
}

/** An instant. A day alone is its last millisecond in UTC, so that what happened on the day comes before. */
export const instant = (sentence: string): Cell<string> =>
  declareCell(
    plain
      .refine(
        (it) => !Number.isNaN(instantOf(it)),
        'is neither a day nor a time with its zone; write it like 2026-01-31 or 2026-01-31T08:00:00Z',
      )
      .transform((it) => new Date(instantOf(it)).toISOString()),
    'timestamp',
    `${sentence} Write a day, which is its end in UTC, or a time with its zone.`,
  )

/** A calendar day that must be there. */
export const filledDay = (sentence: string): Cell<string> =>
  declareCell(plain.pipe(z.iso.date('is not a day; write it like 2026-01-31')), 'date', sentence)

/** How many. */
export const wholeCount = (sentence: string): Cell<number> =>
  declareCell(plain.refine((it) => /^\d{1,15}$/.test(it), 'is not a whole number; write digits only').transform(Number), 'bigint', sentence)

/** A number with or without a fraction. Which of `1,234` and `1.234` is the larger depends on the country, so a comma is refused. */
export const decimal = (sentence: string): Cell<number> =>
  declareCell(
    plain
      .refine((it) => /^-?\d{1,12}(\.\d{1,9})?$/.test(it), 'is not a number; write digits with a point before the fraction, like 12.50')
      .transform(Number),
    'double',
    sentence,
  )

const YES_NO = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
])
const answer = plain.transform((it) => it.toLowerCase())

export const yesNo = (sentence: string): Cell<boolean> =>
  declareCell(
    answer.refine((it) => YES_NO.has(it), 'is neither yes nor no').transform((it) => YES_NO.get(it) === true),
    'boolean',
    `${sentence} Write yes or no.`,
  )

/** An answer, or empty, which is null: nobody knows. */
export const perhapsYesNo = (sentence: string): Cell<boolean | null> =>
  declareCell(
    answer
      .refine((it) => it === '' || YES_NO.has(it), 'is neither yes nor no; leave it empty where nobody knows')
      .transform((it) => YES_NO.get(it) ?? null),
    'boolean',
    `${sentence} Write yes or no; empty: nobody knows.`,
  )

/** A country, ISO 3166-1. An empty cell is null. */
export const countryCode = (sentence: string): Cell<string | null> =>
  declareCell(
    plain
      .transform((it) => (it === '' ? null : it.toUpperCase()))
      .pipe(
        z
          .string()
          .regex(/^[A-Z]{2}$/, 'is not a country; write its two letters like DE (ISO 3166-1), or leave it empty')
          .nullable(),
      ),
    'string',
    sentence,
  )

/** How a file of somebody names a customer. `reference push` stores the column `customer_key` in place of both. */
export const pushedCustomer = {
  customer_kind: oneWord(
    [...IDENTIFIER_KINDS, 'customer_key'],
    'What the cell `customer` is, as a source states it; customer_key: the pseudonym of a dataset.',
  ),
  customer: filled('The address, number or id of the customer. Phone numbers begin with + and the country code.'),
}

/** What a number counts: a currency (ISO 4217), or `share`. */
export const currencyOrShare = (sentence: string): Cell<string> =>
  declareCell(
    plain
      .transform((it) => (/^share$/i.test(it) ? 'share' : it.toUpperCase()))
      .pipe(z.string().regex(/^(?:[A-Z]{3}|share)$/, 'is neither a currency like EUR (ISO 4217) nor the word share')),
    'string',
    sentence,
  )
