import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readContactAddress } from '../../../schemas/identity/contact.ts'
import { readEmail } from '../../../schemas/identity/email.ts'

function spelled(value: string): string {
  const reading = readEmail(value)
  if (!reading.ok) return reading.reason
  return reading.isOneOfSeveral ? `${reading.normalized}, first of several` : reading.normalized
}

const address = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,20}[a-z0-9]$/), fc.stringMatching(/^[a-z][a-z0-9]{0,12}\.[a-z]{2,6}$/))
  .map(([local, domain]) => `lena.${local}@${domain}`)

const spellings: readonly ((it: string) => string)[] = [
  (it) => it.toUpperCase(),
  (it) => `<${it}>`,
  (it) => `Lena Muster <${it}>`,
  (it) => `"Muster, Lena" <${it}>`,
  (it) => `Lena Muster (${it})`,
  (it) => `${it} (Lena Muster)`,
  (it) => `mailto:${it}`,
  (it) => `MAILTO: ${it}`,
  (it) => `<mailto:${it}|${it}>`,
  (it) => `mailto:${it}?subject=My%20bill`,
  (it) => it.replace('@', '%40'),
  (it) => `mailto:%20${it}`,
  (it) => `Lena Muster [mailto:${it}]`,
  (it) => `Lena Muster &lt;${it}&gt;`,
  (it) => ` ${it};`,
  (it) => `${it},`,
  (it) => `${it}.`,
  (it) => `'${it}'`,
  (it) => it.replace('@', '\u200b@\ufeff'),
  (it) => Array.from(it, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join(''),
  (it) => `${it}, ${it.toUpperCase()}`,
]

describe('one address has one spelling', () => {
  test('every spelling of an address gives the same text', () => {
    fc.assert(
      fc.property(address, fc.constantFrom(...spellings), (it, spell) => {
        expect(spelled(spell(it))).toBe(it)
      }),
    )
  })

  test('what any text is read as is its own spelling', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 })).map((it) => it.join('@')),
    )
    fc.assert(
      fc.property(text, (value) => {
        const reading = readEmail(value)
        if (reading.ok) expect(readEmail(reading.normalized)).toEqual({ ok: true, normalized: reading.normalized, isOneOfSeveral: false })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['lena@bücher.example', 'lena@xn--bcher-kva.example'],
    ['lena@BÜCHER.EXAMPLE', 'lena@xn--bcher-kva.example'],
    ['lena@xn--bcher-kva.example', 'lena@xn--bcher-kva.example'],
    ['lena@例え。テスト', 'lena@xn--r8jz45g.xn--zckzah'],
    ['lena@example.test.', 'lena@example.test'],
    ['lena+shop@example.test', 'lena+shop@example.test'],
    ['l.e.n.a@gmail.com', 'l.e.n.a@gmail.com'],
    ['lena@intranet', 'lena@intranet'],
    ['lena@example.test, kim@example.test', 'lena@example.test, first of several'],
    ['Lena <lena@example.test>; Kim <kim@example.test>', 'lena@example.test, first of several'],
    ['noreply@shop.example, lena@example.test', 'lena@example.test'],
  ])('%s is %s', (value, text) => {
    expect(spelled(value)).toBe(text)
  })
})

describe('an address of nobody', () => {
  test.each([
    'noreply@shop.example',
    'No-Reply@shop.example',
    'no.reply+77@shop.example',
    'do_not_reply@shop.example',
    'donotreply@shop.example',
    'MAILER-DAEMON@mx.example',
    'postmaster@mx.example',
    'Mail Delivery System <MAILER-DAEMON@mx.example>',
    'nobody@mx.example',
    'anonymous@anonymous.invalid',
    'unknown@shop.example',
    'no-email@shop.example',
    'n/a@shop.example',
    'null@null',
    'none@none.none',
    'test@example.com',
    'test@test.com',
    'user@example.org',
    'name@domain.com',
    'anonymous',
    'n/a',
    'kein Anrufer',
    '',
    '-@-.example',
  ])('%s', (value) => {
    expect(spelled(value)).toBe('nobody')
  })

  test.each([
    'noreply.smith@shop.example',
    'replyto@shop.example',
    'info@firm.example',
    'support@firm.example',
    'test@lindqvist.se',
    'lena@example.com',
    'private@firm.example',
    'postmaster-fan@shop.example',
    'nadia@null.example',
    'nomailer@shop.example',
  ])('is not %s', (value) => {
    expect(spelled(value)).toBe(value)
  })
})

test.each([
  'not an address',
  '@',
  'lena@',
  '@example.test',
  'a@b@c',
  'lena@exa mple.test',
  'lena@example..test',
  'hello lena@example.test',
])('%j is not an address', (value) => {
  expect(readEmail(value).ok).toBe(false)
})

test('a number that a spreadsheet damaged is said to be damaged', () => {
  expect(spelled('4.9E+12')).toBe('damaged')
})

describe('whether a text is an address or a number', () => {
  test.each([
    ['Lena <Lena@Example.test>', { kind: 'email', normalized: 'lena@example.test', isDigitsAlone: false }],
    ['lena%40example.test', { kind: 'email', normalized: 'lena@example.test', isDigitsAlone: false }],
    ['tel:+49-151-23456789', { kind: 'phone', normalized: '+4915123456789', isDigitsAlone: false }],
    ['0151 23456789', { kind: 'phone', normalized: '+4915123456789', isDigitsAlone: false }],
    ['4915123456789@s.whatsapp.net', { kind: 'phone', normalized: '+4915123456789', isDigitsAlone: false }],
    ['4915123456789', { kind: 'phone', normalized: '+4915123456789', isDigitsAlone: true }],
  ])('%s is', (text, expected) => {
    expect(readContactAddress(text, 'DE')).toEqual(expected)
  })

  test.each([
    'C-1002',
    'b7c1c2f0-93f3-4c43-9a0e-0a6f0a3b7b1d',
    '9007199254740993',
    'call me at 0151 23456789',
    'noreply@shop.example',
    '2026-03-02',
    '10.0.0.1',
    'anonymous',
    '1234567890',
    'm4655597c',
    '',
  ])('%j is not', (text) => {
    expect(readContactAddress(text, 'DE')).toBeUndefined()
  })
})
