import { z } from 'zod'
import { cleanCode } from '../identity/clean.ts'
import { declareCell, type Cell } from './cell.ts'

/**
 * The cells of reference tables. A cell is a text in the file and a value in a row, so each kind reads the text and writes it again
 * in its one spelling. The message of a refusal completes the sentence `"<cell>" …`.
 */
const LONGEST = 500
const plain = z.string().transform(cleanCode)
const text = plain.pipe(z.string().max(LONGEST, `is longer than ${LONGEST} characters; shorten it`))
const some = text.pipe(z.string().min(1, 'is empty; fill it, or remove the line'))

/** A cell that must be filled. */
export const filled = (sentence: string): Cell<string> => declareCell(some, 'string', sentence)

/** A cell that may be empty, which is null. */
export const perhaps = (sentence: string): Cell<string | null> =>
  declareCell(
    text.transform((it) => (it === '' ? null : it)),
    'string',
    sentence,
  )

/** One of a few words, in lower or upper case. */
export const oneWord = <const W extends readonly [string, ...string[]]>(words: W, sentence: string): Cell<W[number]> =>
  declareCell(
    plain.transform((it) => it.toLowerCase()).pipe(z.enum(words, `is not one of the words of this column; write ${words.join(', ')}`)),
    'string',
    `${sentence} One of: ${words.join(', ')}.`,
  )

/** Several texts, separated by `|`, each once. An empty cell is none. */
export const several = (sentence: string): Cell<readonly string[]> => declareCell(names, 'strings', `${sentence} ${SEPARATED}`)

/** The same, with at least one. */
export const atLeastOne = (sentence: string): Cell<readonly string[]> =>
  declareCell(
    names.refine((it) => it.length > 0, 'is empty; write at least one phrase'),
    'strings',
    `${sentence} ${SEPARATED}`,
  )

const SEPARATED = 'Several are separated by `|`.'
const SHORTEST = 2
const names = z
  .string()
  .transform((it) => [...new Set(it.split('|').map(cleanCode))].filter((name) => name !== ''))
  .refine((it) => it.every((name) => name.length <= LONGEST), `has a part of more than ${LONGEST} characters; shorten it`)
  .refine((it) => it.every((name) => name.length >= SHORTEST), 'has a part of one character, which stands in too many texts; leave it out')

/** A calendar day, in the one spelling that no country reads differently. An empty cell is null. */
export const day = (sentence: string): Cell<string | null> =>
  declareCell(
    plain
      .transform((it) => (it === '' ? null : it))
      .pipe(z.iso.date('is not a day; write it like 2026-01-31, or leave it empty').nullable()),
    'date',
    sentence,
  )

/** A whole number that is not negative. An empty cell is null. */
export const wholeAmount = (sentence: string): Cell<number | null> =>
  declareCell(
    plain
      .refine((it) => /^\d{0,15}$/.test(it), 'is not a whole number; write digits only, or leave it empty')
      .transform((it) => (it === '' ? null : Number(it))),
    'bigint',
    sentence,
  )

/** The name of a time zone in the IANA database. An empty cell is null. */
export const zone = (sentence: string): Cell<string | null> =>
  declareCell(
    plain
      .refine(
        (it) => it === '' || isZone(it),
        'is not a time zone; write a name of the IANA database like Europe/Berlin, or leave it empty',
      )
      .transform((it) => (it === '' ? null : it)),
    'string',
    sentence,
  )

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A currency, ISO 4217. An empty cell is null. */
export const currencyCode = (sentence: string): Cell<string | null> =>
  declareCell(
    plain
      .transform((it) => (it === '' ? null : it.toUpperCase()))
      .pipe(
        z
          .string()
          .regex(/^[A-Z]{3}$/, 'is not a currency; write its three letters like EUR (ISO 4217), or leave it empty')
          .nullable(),
      ),
    'string',
    sentence,
  )

/** A keyed pseudonym of a customer. */
export const customerKey = (sentence: string): Cell<string> =>
  declareCell(
    plain.pipe(z.string().regex(/^p\d{1,9}:[0-9a-f]{32}$/, 'is not a customer key; a customer key is p1: followed by 32 hex digits')),
    'string',
    sentence,
  )

/** From when and until when a line applies. Every table has both columns. */
export const validity = {
  valid_from: day('The first day on which the line applies, UTC; empty: since ever.'),
  valid_to: day('The last day on which the line applies, UTC; empty: until further notice.'),
}
