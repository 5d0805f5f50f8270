import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { masker } from '../../../producers/masking/mask.ts'

const text = (said: string) => masker({}).text(said).text
const field = (value: string) => masker({}).field(value).text

/** A card number of the length with a valid Luhn sum, from any digits. */
function card(prefix: string, digits: readonly number[], length: number): string {
  const body = (prefix + digits.join('')).slice(0, length - 1)
  for (let check = 0; check < 10; check += 1) {
    const sum = Array.from(`${body}${check}`)
      .reverse()
      .reduce((total, it, index) => {
        const doubled = Number(it) * (index % 2 === 0 ? 1 : 2)
        return total + (doubled > 9 ? doubled - 9 : doubled)
      }, 0)
    if (sum % 10 === 0) return `${body}${check}`
  }
  throw new Error('one of ten check digits fits')
}

const cards = fc
  .tuple(
    fc.constantFrom(['4', 16], ['51', 16], ['2221', 16], ['34', 15], ['6011', 16], ['4', 13], ['62', 19]),
    fc.array(fc.nat(9), { minLength: 19, maxLength: 19 }),
  )
  .map(([[prefix, length], digits]) => card(prefix as string, digits, length as number))
const separators = fc.constantFrom(
  '',
  ' ',
  '-',
  ' - ',
  '.',
  '\u00a0',
  '\u2009',
  '\u2011',
  '\u200b',
  '\n',
  '\r\n',
  '&nbsp;',
  ', ',
  '; ',
  ':',
  '_',
  '|',
  ' / ',
  '<br>',
  '</b> <b>',
)

describe('cards', () => {
  test('every valid card number is masked, however it is grouped and whatever stands around it', () => {
    fc.assert(
      fc.property(
        cards,
        separators,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('My card: ', 'number', 'order 12, ', 'Karte=', '(', '№ '),
        (number, separator, size, before) => {
          const written = (number.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator)
          const { text, kinds } = masker({}).text(`${before}${written}, thanks`)
          // Eight groups of at most four digits, with colons between them, have the form of an IPv6 address. A letter before it has not.
          const isEight = separator === ':' && size <= 4 && Math.ceil(number.length / size) === 8
          const kind = isEight && !/\p{L}$/u.test(before) ? 'ip' : 'card'
          expect(text).toBe(`${before}[${kind}], thanks`)
          expect(kinds).toEqual([kind])
        },
      ),
    )
  })

  test.each([
    ['other numbers before it', 'flat 12 4111 1111 1111 1111', 'flat 12 [card]'],
    ['the date and security code behind it', 'use 4111 1111 1111 1111 12/27 123 please', 'use [card] please'],
    ['digits of another script', 'بطاقة ٤١١١ ١١١١ ١١١١ ١١١١', 'بطاقة [card]'],
    ['a phone number with a plus behind it', '4111 1111 1111 1111 +49 171 5550199', '[card] [phone]'],
    ['one wrong digit: no card', 'ref 4111 1111 1111 1112', 'ref 4111 1111 1111 1112'],
    ['a phone number before it', '+49 171 2345678 4111 1111 1111 1111', '[phone] [card]'],
    ['no issuer: a time stamp', 'at 1700000000000', 'at 1700000000000'],
  ])('%s', (_, said, expected) => {
    expect(text(said)).toBe(expected)
  })
})

test.each([
  ['IBAN in groups', 'DE89 3704 0044 0532 0130 00 is mine', '[iban] is mine'],
  ['IBAN in one, lower case', 'to gb82west12345698765432!', 'to [iban]!'],
  ['IBAN with a wrong check sum', 'ref DE88370400440532013000', 'ref DE88370400440532013000'],
  ['e-mail', 'write to ada.lovelace+bills@mail.example.org.', 'write to [email].'],
  ['e-mail with letters of any script', 'an jürgen@bücher.example, bitte', 'an [email], bitte'],
  ['two e-mails', 'a@b.example;c@d.example', '[email];[email]'],
  ['a handle is no e-mail', 'thanks @acme', 'thanks @acme'],
  ['international phone', 'call +49 (0)30 1234-567 now', 'call [phone] now'],
  ['00 for +', 'call 0049 30 1234567', 'call [phone]'],
  ['national phone with trunk zero', 'ruf 0171/2345678 an', 'ruf [phone] an'],
  ['North American phone', 'call (555) 234-5678 or 5552345678', 'call [phone] or [phone]'],
  ['spoken digit by digit', 'it is 5 5 5 2 3 4 5 6 7 8', 'it is [phone]'],
  ['two in one breath', 'ruf 0171 2345678 / 030 12345678 an', 'ruf [phone] / [phone] an'],
  ['a date and a number', 'on 20.03.2026 08.15 5552345678', 'on 20.03.2026 08.15 [phone]'],
  ['a date', 'since 2026-03-02 or 02.03.2026', 'since 2026-03-02 or 02.03.2026'],
  ['an amount', 'I paid 1.234,56 on order 20031', 'I paid 1.234,56 on order 20031'],
])('%s', (_, said, expected) => {
  expect(text(said)).toBe(expected)
})

describe('what vendors and people write', () => {
  test.each([
    ['a card over line breaks', 'it is 4111 1111\r\n1111 1111, ok', 'it is [card], ok'],
    ['a card with entities', '4111&nbsp;1111&nbsp;1111&nbsp;1111', '[card]'],
    ['a card in spoken digits', 'four one one one, one one one one, one one one one, one one one one.', '[card].'],
    ['a card with doubled digits', 'four one double one triple one one one one one one one one one one', '[card]'],
    ['a word glued to a card', 'visa4111111111111111', 'visa[card]'],
    ['the code after a card', '4111 1111 1111 1111, 123 and the CVV is 456', '[card] and the CVV is [cvv]'],
    ['a code in words', 'my cvc: one two three', 'my cvc: [cvv]'],
    ['a PIN', 'my PIN is 4711, really', 'my PIN is [pin], really'],
    ['a social security number', 'SSN 123-45-6789', 'SSN [ssn]'],
    ['a social security number by its words alone', 'my social security number is 123456789', 'my social security number is [ssn]'],
    ['a number of national insurance', 'national insurance number: QQ 12 34 56 C.', 'national insurance number: [ssn].'],
    ['an IPv4 address', 'from 203.0.113.7, port 80', 'from [ip], port 80'],
    ['an IPv6 address', 'from 2001:db8::8a2e:370:7334 today', 'from [ip] today'],
    ['an encoded at sign', 'https://acme.example/?mail=ada%40example.org&x=1', 'https://acme.example/?mail=[email]&x=1'],
    ['a spelled at sign', 'ada (at) example.org', '[email]'],
    ['a spelled address', 'mail me: ada dot king at example dot org', 'mail me: [email]'],
    ['an extension', 'call 259.735.7502x459 or 206-555-0100 ext. 12', 'call [phone] or [phone]'],
    ['a short number by the word before it', 'please call me back on 467 3395', 'please call me back on [phone]'],
    ['a short number by the word after it', '781 1704 office', '[phone] office'],
    ['groups of nine digits', 'the number: 699 956 915', 'the number: [phone]'],
    ['an Indian number', '98765 43210', '[phone]'],
    ['an IBAN over a line break', 'DE89 3704 0044\n0532 0130 00', '[iban]'],
  ])('%s', (_, said, expected) => {
    expect(text(said)).toBe(expected)
  })

  test.each([
    'order 4711223344 and invoice no. 0123456789',
    'ticket 5552345678 is open',
    'see 550e8400-e29b-41d4-a716-446655440000 or 12345678-1234-4123-8123-123456789012',
    'the id 1234567890123456 is no card',
    'code m4655597c, v1.2.3.4, ORD-2024-123456789',
    'on 02.03.2026 at 10:22:31, or 2026-03-02T10:22:31.123Z, or 20260302',
    'EUR 1.234.567,89 or 123 456 789 € or $5,000.00',
    'version 10.1.2.3 of the app',
    'sha 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'look at acme.example, we met at example dot com',
    'be 12 minutes late and me 30 more than that again okay',
    'one of two or three, four at most',
    'std::vector at 12:30:00',
    'https://acme.example/orders/5552345678',
    'I waited 45 minutes, 3 times, 2 agents, 1 manager',
    'fraction 3.3666666667 of 0.4111111111111111',
  ])('%s stays', (said) => {
    expect(text(said)).toBe(said)
  })

  test('names of people are masked whole and in parts, and words that are no names stay', () => {
    const people = [
      { name: 'Ada Müller-King', role: 'customer' },
      { name: 'Will Brandt', role: 'agent' },
      { name: 'Northwind Support', role: 'agent' },
    ] as const
    const mask = masker({ people, own: ['Acme'] })
    expect(mask.text('I am ada müller-king. ADA! Mueller? Hi Will, will Mr Brandt of Northwind support call?').text).toBe(
      'I am [name]. [name]! [name]? Hi [name], will Mr [name] of Northwind support call?',
    )
    expect(mask.text('Adam, Brandthaus').text).toBe('Adam, Brandthaus')
  })

  test('the firm’s own numbers, mailboxes and names stay', () => {
    const mask = masker({ own: ['+49 30 1234567', 'Help@acme.example', 'Acme'], people: [{ name: 'Acme', role: 'agent' }] })
    expect(mask.text('Acme: 030 1234567, help@acme.example, not ada@acme.example').text).toBe(
      'Acme: 030 1234567, help@acme.example, not [email]',
    )
  })
})

test('a field of nothing but digits is an id, not a phone number, but may be a card', () => {
  expect(field('5552345678')).toBe('5552345678')
  expect(field('4111111111111111')).toBe('[card]')
  expect(field('+1 555 234 5678')).toBe('[phone]')
})

describe('known values', () => {
  const identifiers = [
    { kind: 'phone', value: '+1 206 555 0100' },
    { kind: 'account', value: 'K-47*11' },
    { kind: 'account', value: '70 01 23' },
    { kind: 'social', value: '@ada_l' },
    { kind: 'social', value: '😀 ana 😀' },
    { kind: 'other', value: 'Al' },
  ] as const
  const mask = masker({ identifiers })
  test.each([
    ['phone without country code', 'it was 206.555.0100', 'it was [phone]'],
    ['account in any case, with signs a pattern would trip over', 'my number is k-47*11.', 'my number is [account].'],
    ['account of digits, spaced another way', 'number 700123?', 'number [account]?'],
    ['handle', 'I am @ADA_L here', 'I am [social] here'],
    ['only whole words', 'xK-47*11 and K-47*112', 'xK-47*11 and K-47*112'],
    ['a part of a word first, the value behind it, overlapping', 'x😀 ana 😀 ana 😀', 'x😀 ana [social]'],
    ['what is too short to be told apart stays', 'Al called', 'Al called'],
  ])('%s', (_, said, expected) => {
    expect(mask.text(said).text).toBe(expected)
  })
})

test('masking twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 20 }), cards, fc.constantFrom('+49 171 2345678', 'a@b.example', ' ')), { maxLength: 8 }),
      (parts) => {
        const once = text(parts.join(' '))
        expect(text(once)).toBe(once)
      },
    ),
  )
})

/** Quadratic work on these would take minutes; the test would be killed. */
test.each([
  ['digits', '4'.repeat(250_000)],
  ['single digits', '4 '.repeat(120_000)],
  ['at signs', '@'.repeat(250_000)],
  ['letters before no at', 'a'.repeat(250_000)],
  ['addresses without a dot', 'a@a'.repeat(20_000)],
  ['starts of IBANs', 'DE89 '.repeat(50_000)],
  ['plus signs', '+4'.repeat(120_000)],
  ['separators', '4   '.repeat(250_000)],
  ['phone numbers', '+49171234567;'.repeat(20_000)],
  ['cards', '4111111111111111 '.repeat(15_000)],
])('a quarter of a megabyte of %s is masked in linear time', (_, said) => {
  expect(text(said).length).toBeLessThanOrEqual(said.length)
})
