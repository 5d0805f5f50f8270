import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { masker } from '../../../producers/masking/mask.ts'

const text = (said: string) => masker([]).text(said).text
const field = (value: string) => masker([]).field(value).text

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
const separators = fc.constantFrom('', ' ', '-', ' - ', '.', '\u00a0', '\u2009', '\u2011', '\u200b')

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
          const { text, kinds } = masker([]).text(`${before}${written}, thanks`)
          expect(text).toBe(`${before}[card], thanks`)
          expect(kinds).toEqual(['card'])
        },
      ),
    )
  })

  test.each([
    ['other numbers before it', 'flat 12 4111 1111 1111 1111', 'flat 12 [card]'],
    ['the date and security code behind it', 'use 4111 1111 1111 1111 12/27 123 please', 'use [card] please'],
    ['digits of another script', 'بطاقة ٤١١١ ١١١١ ١١١١ ١١١١', 'بطاقة [card]'],
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
  ['North American phone', 'call (555) 234-5678 or 5552345678', 'call ([phone] or [phone]'],
  ['spoken digit by digit', 'it is 5 5 5 2 3 4 5 6 7 8', 'it is [phone]'],
  ['two in one breath', 'ruf 0171 2345678 / 030 12345678 an', 'ruf [phone] / [phone] an'],
  ['a date and a number', 'on 20.03.2026 08.15 5552345678', 'on 20.03.2026 08.15 [phone]'],
  ['a date', 'since 2026-03-02 or 02.03.2026', 'since 2026-03-02 or 02.03.2026'],
  ['an amount', 'I paid 1.234,56 on order 20031', 'I paid 1.234,56 on order 20031'],
])('%s', (_, said, expected) => {
  expect(text(said)).toBe(expected)
})

test('a field of nothing but digits is an id, not a phone number, but may be a card', () => {
  expect(field('5552345678')).toBe('5552345678')
  expect(field('4111111111111111')).toBe('[card]')
  expect(field('+1 555 234 5678')).toBe('[phone]')
})

describe('known values', () => {
  const mask = masker([
    { kind: 'phone', value: '+1 206 555 0100' },
    { kind: 'account', value: 'K-47*11' },
    { kind: 'account', value: '70 01 23' },
    { kind: 'social', value: '@ada_l' },
    { kind: 'social', value: '😀 ana 😀' },
    { kind: 'other', value: 'Al' },
  ])
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
  ['digits', '4'.repeat(1_000_000)],
  ['single digits', '4 '.repeat(500_000)],
  ['at signs', '@'.repeat(1_000_000)],
  ['letters before no at', 'a'.repeat(1_000_000)],
  ['addresses without a dot', 'a@a'.repeat(300_000)],
  ['starts of IBANs', 'DE89 '.repeat(200_000)],
  ['plus signs', '+4'.repeat(500_000)],
  ['separators', '4   '.repeat(250_000)],
  ['phone numbers', '+49171234567;'.repeat(80_000)],
  ['cards', '4111111111111111 '.repeat(60_000)],
])('a megabyte of %s is masked in linear time', (_, said) => {
  expect(text(said).length).toBeLessThanOrEqual(said.length)
})
