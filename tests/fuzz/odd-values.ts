import type { LawRandom } from '../law/random.ts'

/** Values that no field is meant to hold, and some that many readers take for something else. */

/** Marks a number that JSON can write and JavaScript cannot keep: `writeJson` writes it bare. */
const RAW = '\u{f0000}raw '

/** JSON of a mutated payload, in which raw numbers stand as they are spelled. */
export function writeJson(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll(new RegExp(`"${RAW}([\\d.eE+-]+)"`, 'gu'), '$1')
}

const rawNumber = (spelled: string) => RAW + spelled

/** Zeros, borders of types, long ids, and numbers as people and spreadsheets write them. */
const ODD_NUMBERS: readonly unknown[] = [
  ...['-0', '1e308', '-1e308', '1e400', '5e-324', '12345678901234567890', '0.1e1', '1E5', '-9007199254740993'].map(rawNumber),
  -1,
  0,
  1.5,
  2 ** 31,
  2 ** 53,
  1e21,
  '1,5',
  '1.234,56',
  '1 000',
  '12%',
  '٣',
  '+7',
  '0x10',
  'NaN',
  'Infinity',
  '4.9E+12',
  '-',
  '1e3',
]

const ODD_DATES: readonly unknown[] = [
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00.001Z',
  '9999-12-31T23:59:59.999Z',
  '+010000-01-01T00:00:00Z',
  '2026-03-05 09:40',
  '2026-03-29T02:30:00',
  '2026-02-30T10:00:00Z',
  '05.03.2026',
  '2026-03-05',
  '24:00',
  'yesterday',
  '2026-13-01',
  '2026-03-05T09:40:00+14:00',
  '2026-03-05T09:40:60Z',
  'Thu, 05 Mar 2026 09:40:00 GMT',
  '0000-00-00 00:00:00',
  '2026-W10',
  1772703600,
  1772703600000,
  1772703600000000,
  '1772703600',
  '1772703600000',
  -62135596800,
  253402300800,
  0,
]

const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\u0007bell',
  '\ud800',
  'a\udc00b',
  '\udfff\ud800',
  '\ufeff',
  '\u200b',
  '\u202eback',
  'e\u0301',
  '\u{1f469}\u200d\u{1f467}',

  'null',
  'undefined',
  'true',
  'false',
  'yes',
  '[]',
  '{}',
  '[null]',
  '{"a":1}',
  '[object Object]',
  '{{ticket.id}}',
  '${x}',
  '../..',
  '%00',

  '<p>',
  '<!--',
  '&nbsp;',
  '&#0;',
  '&#x110000;',
  'a@b',
  '@',
  '::',
  'https://',
  '\\',
  '"',
  "'",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
]

const LOST_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', ' ', '\u0000', '0'] as const

export const oddNumber = (random: LawRandom): unknown => random.pick(ODD_NUMBERS)
export const oddDate = (random: LawRandom): unknown => random.pick(ODD_DATES)
export const oddText = (random: LawRandom): string => random.pick(ODD_TEXTS)
export const oddName = (random: LawRandom): string => random.pick(LOST_NAMES)

/** Pieces that repeat well: quotes, lines, marks on which patterns look ahead or back. */
const PIECES = [
  'x',
  'ab ',
  '> ',
  '\n',
  '1',
  '+4',
  '4111 ',
  'a@',
  '@a.',
  '::1',
  '<b>',
  '&amp;',
  'DE89',
  'On a: ',
  '\u200b',
  '=?',
  '[',
  '"',
  '\\',
  '-- \n',
  'ä',
]

export function lengthyText(random: LawRandom): string {
  return random.pick(PIECES).repeat(random.pick([20, 100, 250, 1100]))
}

export function oddValue(random: LawRandom, depth = 0): unknown {
  switch (random.below(depth > 3 ? 7 : 10)) {
    case 0:
      return null
    case 1:
      return random.chance(0.5)
    case 2:
      return oddNumber(random)
    case 3:
      return oddDate(random)
    case 4:
    case 5:
      return oddText(random)
    case 6:
      return lengthyText(random)
    case 7:
      return Array.from({ length: random.below(4) }, () => oddValue(random, depth + 1))
    case 8:
      return Object.fromEntries(Array.from({ length: random.below(4) }, () => [oddName(random), oddValue(random, depth + 1)]))
    default:
      return nest(oddText(random), random.pick([2, 5, 20, 55]), random.chance(0.5))
  }
}

function nest(value: unknown, depth: number, inLists: boolean): unknown {
  let nested = value
  for (let at = 0; at < depth; at += 1) nested = inLists ? [nested] : { a: nested }
  return nested
}
