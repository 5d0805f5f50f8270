import { describe, expect, test } from '@jest/globals'
import type { CountryCode } from 'libphonenumber-js/max'
import { readIdentifier } from '../../../schemas/event/identity.ts'
import { readPhone } from '../../../schemas/identity/phone.ts'

const numberOf = (value: string, region?: CountryCode) => {
  const reading = readPhone(value, region)
  return reading.ok ? reading.normalized : reading.reason
}

/** One line of a country, as forms, switches, apps and spreadsheets spell it. */
const LINES: readonly (readonly [CountryCode, string, readonly string[]])[] = [
  [
    'DE',
    '+4917612345098',
    [
      '+49 176 123 450 98',
      '0049 176 12345098',
      '0176/12345098',
      '(0176) 123 45 098',
      '176 12345098',
      '4917612345098',
      '+49(0)17612345098',
      '0049-(0)176-12345098',
      '+49 0176 12345098',
      '++4917612345098',
      '049 176 12345098',
      'tel:+49-176-12345098',
      'sip:+4917612345098@trunk.example;transport=tls',
      'sip:%2B4917612345098@trunk.example',
      '4917612345098@c.us',
      '4917612345098:12@s.whatsapp.net',
      'whatsapp:+4917612345098',
      'skype:+4917612345098?call',
      'https://api.whatsapp.com/send?phone=4917612345098',
      'viber://chat?number=%2B4917612345098',
      'E.164: +4917612345098',
      'phone=+4917612345098',
      'mob. 0176 12345098',
      'Rufnummer: 0176 12345098',
      '+49 176 12345098 (privat)',
      '+49 176 12345098 Durchwahl 12',
      '+49 176 12345098 Nst. 4',
      '+49 176 12345098,,12',
      'Lena Muster <+4917612345098>',
      "'017612345098",
      '17612345098.0',
      '4.917612345098E12',
      '4,917612345098E+12',
    ],
  ],
  [
    'BR',
    '+5511987654321',
    ['+55 (11) 8765-4321', '011 98765-4321', '551187654321', '1187654321', '021 11 98765-4321', '+55 011 98765-4321', '(11) 9 8765 4321'],
  ],
  [
    'MX',
    '+528112345678',
    ['+52 1 81 1234 5678', '5218112345678', '81 1234 5678', '044 81 1234 5678', '01 81 1234 5678', '5218112345678@c.us'],
  ],
  [
    'AR',
    '+543514123456',
    ['+54 9 351 412-3456', '0351 15 412-3456', '0351 412-3456', '5493514123456', '351 15 4123456', '+54 0351 15 412 3456'],
  ],
  ['IN', '+919876501234', ['98765 01234', '098765 01234', '919876501234', '91-98765-01234', '+91 0 98765 01234', '+91 (0) 98765 01234']],
  [
    'US',
    '+14155550132',
    ['(415) 555-0132', '1-415-555-0132', '011 1 415 555 0132', '0415 555 0132', 'tel:+1-415-555-0132;ext=4', '4,155,550,132'],
  ],
  ['FR', '+33612345098', ['06 12 34 50 98', '+33 (0)6 12 34 50 98', '33612345098', '612345098', '+330612345098', '(33) 6 12 34 50 98']],
  ['IT', '+390612345678', ['06 1234 5678', '0039 06 12345678', '390612345678', '+39 (0)6 12345678']],
  ['AT', '+436641234509', ['0664 1234509', '+43 (0) 664 / 12 34 509', '436641234509', '6641234509']],
  ['PL', '+48601234509', ['601 234 509', '0 601 234 509', '48601234509']],
  ['ES', '+34612345098', ['612 34 50 98', '0612345098', '(+34) 612345098']],
  ['AU', '+61412345098', ['0412 345 098', '0011 61 412 345 098', '412345098', '+610412345098']],
  ['JP', '+819012345098', ['090-1234-5098', '+81 (0)90 1234 5098', '010 81 90 1234 5098', '9012345098']],
  ['ZA', '+27821234509', ['082 123 4509', '27821234509', '821234509']],
]

test.each(LINES)('a number of %s has one key, %s, in every spelling', (region, number, spellings) => {
  for (const value of [number, ...spellings]) expect([value, numberOf(value, region)]).toEqual([value, number])
})

describe('what has digits as a number and is another thing', () => {
  test.each([
    ['a card number', '4111111111111111', 'DE', 'unreadable'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000', 'DE', 'unreadable'],
    ['a number with lost digits', '4.9176E+12', 'DE', 'damaged'],
    ['a name', 'Private Smith', 'DE', 'unreadable'],
    ['a numbered thing', 'nr 4711', 'DE', 'unreadable'],
    ['an area code that begins like the country code', '04921 123456', 'DE', '+494921123456'],
    ['two numbers with a spaced slash', '030 5550101 / 5550102', 'DE', '+49305550101'],
  ] as const)('%s', (_, value, region, number) => {
    expect(numberOf(value, region)).toBe(number)
  })
})

describe('a customer number that says there is none', () => {
  test.each([
    '+266696687',
    'sip:anonymous@anonymous.invalid',
    'tel:unknown',
    's/n',
    'n/d',
    'N.N.',
    '#NV',
    '番号非通知',
    'Anrufer unbekannt',
    'CLIR',
  ])('%s names nobody', (value) => {
    expect(readIdentifier('account', value)).toEqual({ ok: false, reason: 'nobody' })
  })

  test.each(['266696687', 'Private Smith', 'NN', 'ND', 'sn', '+1 club', 'SIP:4711', '1234567890123456', '+49 176'])(
    '%s is somebody’s',
    (value) => {
      expect(readIdentifier('account', value)).toMatchObject({ ok: true, normalized: value })
    },
  )

  test('a number in the notation of programs is the number, as long as every digit is there', () => {
    expect(readIdentifier('account', '4.917612345098E12')).toMatchObject({ ok: true, normalized: '4917612345098' })
    expect(readIdentifier('account', '4.9176E12')).toEqual({ ok: false, reason: 'damaged' })
  })
})
