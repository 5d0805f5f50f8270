import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPhone } from '../../../schemas/identity/phone.ts'
import { spellOnKeypad } from '../../../schemas/identity/spelled.ts'
import { CALLER_WORDS, isWordForNobody } from '../../../schemas/identity/words.ts'

const regions = [undefined, 'DE', 'US', 'GB', 'IN', 'FR', 'BR'] as const
const dress = [
  (it: string) => it,
  (it: string) => `+${it}`,
  (it: string) => `tel:+${it}`,
  (it: string) => `sip:+${it}@192.0.2.1`,
  (it: string) => `00${it}`,
  (it: string) => `+${it.slice(0, 3)} ${it.slice(3)}`,
  (it: string) => `'${it}`,
]

test('the keypad spells words as carriers do', () => {
  expect(['ANONYMOUS', 'RESTRICTED', 'UNAVAILABLE', 'UNKNOWN', 'BLOCKED'].map(spellOnKeypad)).toEqual([
    '266696687',
    '7378742833',
    '86282452253',
    '8656696',
    '2562533',
  ])
})

describe('a withheld number names nobody', () => {
  test('as a word spelled on the keypad, with or without a plus, a scheme or an exit code', () => {
    const words = CALLER_WORDS.filter((it) => it.length >= 7)
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...dress), fc.constantFrom(...regions), (word, spell, region) => {
        expect(readPhone(spell(spellOnKeypad(word)), region).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('as one digit repeated or as the keys in their order', () => {
    const run = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 6, max: 15 }))
      .map(([digit, length]) => String(digit).repeat(length))
    const keys = fc
      .tuple(fc.constantFrom(0, 1), fc.integer({ min: 6, max: 12 }))
      .map(([from, length]) => '01234567890123456789'.slice(from, from + length))
    fc.assert(
      fc.property(fc.oneof(run, keys), fc.constantFrom(...dress), fc.constantFrom(...regions), (digits, spell, region) => {
        expect(readPhone(spell(digits), region).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    '+266696687',
    '266696687',
    '+7378742833',
    '+86282452253',
    '+8656696',
    '+2562533',
    '+7748283',
    '+94844353',
    '+6622553743',
    '+1266696687',
    '+17378742833',
    '0000000000',
    '+9999999999',
    '1234567890',
    '+11234567890',
    '+49 123456789',
    '+1 222 222 2222',
    'anonymous',
    'Anonymous',
    '+anonymous',
    'tel:anonymous',
    'sip:anonymous@anonymous.invalid',
    'anonymous@anonymous.invalid',
    '"Anonymous" <sip:anonymous@anonymous.invalid>',
    'sips:unavailable@unknown.invalid',
    'restricted@sbc.example;user=phone',
    'No Caller ID',
    'NoCallerID',
    'no-caller-id',
    'Private Number',
    'PRIVATE',
    'Number Withheld',
    'Blocked',
    'Payphone',
    'Out of Area',
    'unbekannt',
    'Anonyme',
    'Numéro masqué',
    'número oculto',
    'Rufnummer unterdrückt',
    'numero sconosciuto',
    'скрытый номер',
    '非通知',

    'NULL',
    'n/a',
    'N.A.',
    '#N/A',
    '#REF!',
    'Not Provided',
    'not_available',
    'undefined',
    'NaN',
    '-',
    '--',
    '?',
    '',
    '0',
    '000',
    '-1',
    'xxx',
    'O',
    'P',
    '11111',
    'Number not available',
  ])('%j', (value) => {
    for (const region of regions) expect([region, readPhone(value, region)]).toEqual([region, { ok: false, reason: 'nobody' }])
  })
})

describe('what looks like a withheld number and is one of somebody', () => {
  test.each([
    ['+49 151 11111111', 'DE', '+4915111111111'],
    ['98765 43210', 'IN', '+919876543210'],
    ['+45 23 45 67 89', 'DK', '+4523456789'],
    ['94844353', 'NO', '+4794844353'],
    ['+47 94 84 43 53', undefined, '+4794844353'],
    ['08656 696123', 'DE', '+498656696123'],
    ['+1 266 966 8712', 'US', '+12669668712'],
    ['+45 20.12.34.56', 'DK', '+4520123456'],
  ] as const)('%s in %s', (value, region, number) => {
    expect(readPhone(value, region)).toEqual({ ok: true, normalized: number, isOneOfSeveral: false })
  })
})

describe('a word for nobody', () => {
  test.each(['Guest', 'Unknown Customer', 'private caller', 'Deleted User', '[object Object]', '00000000-0000-0000-0000-000000000000'])(
    '%j is one',
    (it) => {
      expect(isWordForNobody(it)).toBe(true)
    },
  )

  test.each(['Noname Records', 'K-0', '1', 'Private Smith', 'Nadia', 'Nulla', 'Gasthof Adler', 'ANON-77', 'x', 'unknown-42'])(
    '%j is not',
    (it) => {
      expect(isWordForNobody(it)).toBe(false)
    },
  )
})
