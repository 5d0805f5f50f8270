import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CountryCode } from 'libphonenumber-js/max'
import { readPhone } from '../../../schemas/identity/phone.ts'

/** E.164, or the reason why there is none. */
function spelled(value: string, region?: CountryCode): string {
  const reading = readPhone(value, region)
  if (!reading.ok) return reading.reason
  return reading.isOneOfSeveral ? `${reading.normalized}, first of several` : reading.normalized
}

/** A subscriber's number without a run or a sequence, which would be a filler. */
const subscriber = (length: number) =>
  fc
    .integer({ min: 2 * 10 ** (length - 1), max: 10 ** length - 1 })
    .map(String)
    .filter((it) => new Set(it).size > 2)

/** Country, what dials it at home, its code, and national numbers of it. */
const lines = fc.oneof(
  fc.record({
    region: fc.constant('DE' as const),
    code: fc.constant('49'),
    trunk: fc.constant('0'),
    national: subscriber(8).map((it) => `151${it}`),
  }),
  fc.record({
    region: fc.constant('DE' as const),
    code: fc.constant('49'),
    trunk: fc.constant('0'),
    national: subscriber(7).map((it) => `30${it}`),
  }),
  fc.record({
    region: fc.constant('GB' as const),
    code: fc.constant('44'),
    trunk: fc.constant('0'),
    national: subscriber(6).map((it) => `7911${it}`),
  }),
  fc.record({
    region: fc.constant('FR' as const),
    code: fc.constant('33'),
    trunk: fc.constant('0'),
    national: subscriber(8).map((it) => `6${it}`),
  }),
  fc.record({
    region: fc.constant('US' as const),
    code: fc.constant('1'),
    trunk: fc.constant('1'),
    national: subscriber(7).map((it) => `212${it}`),
  }),
  fc.record({
    region: fc.constant('IN' as const),
    code: fc.constant('91'),
    trunk: fc.constant('0'),
    national: subscriber(8).map((it) => `98${it}`),
  }),
  fc.record({
    region: fc.constant('IT' as const),
    code: fc.constant('39'),
    trunk: fc.constant(''),
    national: subscriber(7).map((it) => `06${it}`),
  }),
  fc.record({
    region: fc.constant('BR' as const),
    code: fc.constant('55'),
    trunk: fc.constant('0'),
    national: subscriber(8).map((it) => `119${it}`),
  }),
  fc.record({
    region: fc.constant('MX' as const),
    code: fc.constant('52'),
    trunk: fc.constant(''),
    national: subscriber(8).map((it) => `55${it}`),
  }),
  fc.record({
    region: fc.constant('AR' as const),
    code: fc.constant('54'),
    trunk: fc.constant('0'),
    national: subscriber(8).map((it) => `11${it}`),
  }),
)

const grouped = (digits: string, separator: string) => digits.replace(/(\d{3})(?=\d)/g, `$1${separator}`)
const wide = (text: string) => text.replace(/\d/g, (it) => String.fromCharCode(0xff10 + Number(it)))

const spellings: readonly ((code: string, national: string, trunk: string) => string)[] = [
  (code, national) => `+${code}${national}`,
  (code, national) => `00${code}${national}`,
  (code, national) => `011 ${code} ${grouped(national, ' ')}`,
  (code, national) => `${code}${national}`,
  (code, national) => `+${code} ${grouped(national, ' ')}`,
  (code, national) => `+${code}-${grouped(national, '-')}`,
  (code, national) => `+${code}.${grouped(national, '.')}`,
  (code, national) => `+${code}/${grouped(national, '/')}`,
  (code, national) => `(+${code}) ${national}`,
  (code, national) => `+${code} (${national.slice(0, 3)}) ${national.slice(3)}`,
  (code, national) => `tel:+${code}-${grouped(national, '-')}`,
  (code, national) => `tel:+${code}${national};ext=12`,
  (code, national) => `+${code} ${national} x123`,
  (code, national) => `+${code} ${national} ext. 5`,
  (code, national) => `sip:+${code}${national}@sbc.example;user=phone`,
  (code, national) => `"Mara Lindqvist" <sip:+${code}${national}@sbc.example>`,
  (code, national) => `whatsapp:+${code}${national}`,
  (code, national) => `${code}${national}@s.whatsapp.net`,
  (code, national) => `'+${code}${national}`,
  (code, national) => `="+${code}${national}"`,
  (code, national) => wide(`+${code} ${national}`),
  (code, national) => `\u202a+${code}\u00a0${national}\u202c\u200b`,
  (code, national) => `+${code}${national}.0`,
  (_, national, trunk) => trunk + national,
  (_, national, trunk) => `${trunk}${grouped(national, ' ')}`,
  (_, national, trunk) => `'${trunk}${national}`,
  (_, national, trunk) => `sms:${trunk}${national}`,
]

describe('one number has one spelling', () => {
  test('every spelling of a number gives the same E.164, and that is its own spelling', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...spellings), ({ region, code, national, trunk }, spell) => {
        const number = spelled(`+${code}${national}`, region)
        expect(number).toMatch(/^\+\d{8,15}$/)
        expect(spelled(spell(code, national, trunk), region)).toBe(number)
        expect(spelled(number, region)).toBe(number)
        expect(spelled(number)).toBe(number)
      }),
      { numRuns: 400 },
    )
  })

  test('what any text is read as is its own spelling, in any country', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789+ -()./x;@<>')) }),
      fc.stringMatching(/^\+?[0-9]{7,15}$/),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('DE', 'US', 'BR', 'MX', 'AR', 'IN', 'IT', 'RU', 'JP', undefined), (value, region) => {
        const reading = readPhone(value, region)
        if (!reading.ok) return
        expect(reading.normalized).toMatch(/^\+[1-9]\d{4,16}$/)
        expect(readPhone(reading.normalized, region)).toEqual({ ok: true, normalized: reading.normalized, isOneOfSeveral: false })
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['a zero for callers at home in brackets', '+49 (0)151 23456789', 'DE', '+4915123456789'],
    ['the same without a country setting', '+49 (0) 151 23456789', undefined, '+4915123456789'],
    ['the zero of Italy, which is part of the number', '+39 (0)6 1234567', 'IT', '+39061234567'],
    ['a plus that became a blank in a form', ' 4915123456789', 'DE', '+4915123456789'],
    ['a zero that a spreadsheet removed', '15123456789', 'DE', '+4915123456789'],
    ['thousands of a spreadsheet', '4,915,123,456,789', 'DE', '+4915123456789'],
    ['a plus before a national number', '+0151 23456789', 'DE', '+4915123456789'],
    ['a local number with its context', 'tel:0151-23456789;phone-context=+49', 'DE', '+4915123456789'],
    ['a label', 'Tel.: 0151 23456789', 'DE', '+4915123456789'],
    ['a label without a colon', 'WhatsApp +49 151 23456789', 'DE', '+4915123456789'],
    ['a link', 'https://wa.me/4915123456789', undefined, '+4915123456789'],
    ['a port of SIP', 'sip:+4915123456789:5060', undefined, '+4915123456789'],
    ['underscores', '0151_23456789', 'DE', '+4915123456789'],
    ['Arabic digits', '٠١٥١٢٣٤٥٦٧٨٩', 'DE', '+4915123456789'],
    ['the trunk 8 of Russia', '8 (912) 345-67-89', 'RU', '+79123456789'],
    ['a plus before the trunk 8', '+89123456789', 'RU', '+79123456789'],
    ['an exit code of another country', '010 49 151 23456789', 'JP', '+4915123456789'],
    ['a number no plan knows', '+190011112222', 'US', '+190011112222'],
    ['the same with an exit code', '00190011112222', undefined, '+190011112222'],
    ['a range kept free for films, without its zero', '7700900123', 'GB', '+447700900123'],
    ['two numbers in one field', '+49 151 23456789 / +49 30 5550101', 'DE', '+4915123456789, first of several'],
    ['one number twice', '+49 151 23456789; 0151-23456789', 'DE', '+4915123456789'],
    ['a number and a withheld one', 'anonymous, +49 151 23456789', 'DE', '+4915123456789'],
  ] as const)('%s: %s', (_, value, region, number) => {
    expect(spelled(value, region)).toBe(number)
  })
})

describe('mobile phones that have two numbers', () => {
  test.each([
    [
      'BR',
      '+5511987654321',
      ['+551187654321', '11 8765-4321', '(11) 98765-4321', '(0xx11) 8765-4321', '0 15 11 98765-4321', '551187654321'],
    ],
    [
      'MX',
      '+525512345678',
      ['+5215512345678', '5215512345678', '044 55 1234 5678', '01 55 1234 5678', '55 1234 5678', '0052 1 55 1234 5678'],
    ],
    [
      'AR',
      '+541123456789',
      ['+5491123456789', '5491123456789', '011 15 2345-6789', '+54 11 15 2345 6789', '+54 9 11 15 2345 6789', '11 2345 6789'],
    ],
  ] as const)('in %s are one: %s', (region, number, others) => {
    for (const other of others) expect([other, spelled(other, region)]).toEqual([other, number])
  })

  test.each([
    ['a landline of Brazil gets no ninth digit', '+55 11 3456-7890', 'BR', '+551134567890'],
    ['the area code 55 is not the country code', '(55) 3221-1234', 'BR', '+555532211234'],
    ['an Argentine number without its area is anybody’s', '15 2345 6789', 'AR', 'unreadable'],
    ['a Mexican number of ten digits that begins with 1 keeps it', '+52 155 456 7890', 'MX', '+521554567890'],
  ] as const)('but %s', (_, value, region, number) => {
    expect(spelled(value, region)).toBe(number)
  })
})

describe('digits without a plus', () => {
  test.each([
    ['begin with the own code and a valid number', '4915123456789', 'DE', '+4915123456789'],
    ['are complete nationally, although they begin with the own code', '9112345678', 'IN', '+919112345678'],
    ['are a national number before they are a foreign one', '6592345678', 'US', '+16592345678'],
    ['are complete in North America, although their area code is not in use', '4522345678', 'US', '+14522345678'],
    ['are not in the form of North America', '4520123456', 'US', '+4520123456'],
    ['lack the zero and are a mobile phone abroad alone', '436641234567', 'DE', '+436641234567'],
    ['lack the zero and are a mobile phone at home', '15123456789', 'DE', '+4915123456789'],
    ['are valid abroad only', '4915123456789', 'US', '+4915123456789'],
    ['are valid abroad, and no country is configured', '4915123456789', undefined, '+4915123456789'],
    ['are national, and no country is configured', '2125550101', undefined, 'unreadable'],
    ['lack their area code', '5550101', 'US', 'unreadable'],
    ['are an extension', '1007', 'DE', 'unreadable'],
  ] as const)('%s', (_, value, region, number) => {
    expect(spelled(value, region)).toBe(number)
  })
})

describe('what is not a phone number', () => {
  test.each(['4.9E+12', '4.91512E+12', '4,91512E+12', '4E+12', '"4.91512E+12"'])('%s lost its digits in a spreadsheet', (value) => {
    expect(spelled(value, 'DE')).toBe('damaged')
  })

  test.each([
    'order 4711234567',
    '2026-03-02 09:40',
    'lena@example.test',
    '4915123456789@mail.example',
    'sip:1001@pbx.example',
    'C-1002',
    '49151234567890123456',
    '1-800-FLOWERS',
    '+49 151 +49 30',
  ])('%s is none', (value) => {
    expect(spelled(value)).toBe('unreadable')
  })
})
