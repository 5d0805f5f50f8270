import { describe, expect, test } from '@jest/globals'
import { identify } from '../../../producers/ingest/identify.ts'
import { ingest } from '../../../producers/ingest/ingest.ts'
import { pseudonymize, type Identifier } from '../../../schemas/event/identity.ts'
import { draft, PSEUDONYM_KEY, source, sourceConfig } from '../../builders/source.ts'

const config = sourceConfig({
  region: 'DE',
  customer: ['email', 'phone', 'account'],
  placeholders: ['030 5550100', 'frontdesk@acme.example'],
})
const phone = (value: string): Identifier => ({ kind: 'phone', value, link: 'source' })
const email = (value: string): Identifier => ({ kind: 'email', value, link: 'source' })
const of = (...identifiers: readonly Identifier[]) => {
  const { identity, warnings } = identify(identifiers, config, PSEUDONYM_KEY)
  return { ...identity, warnings: warnings.map(({ code }) => code) }
}
const LINE = pseudonymize(PSEUDONYM_KEY, 'phone', '+4915123456789')
const LENA = pseudonymize(PSEUDONYM_KEY, 'email', 'lena@example.test')

describe('strangers do not become one customer', () => {
  test.each(['+266696687', 'anonymous', '0000000000', '+9999999999', 'sip:anonymous@anonymous.invalid', 'Private Number', ''])(
    '%j names nobody, which is no reason for a warning',
    (value) => {
      expect(of(phone(value))).toEqual({ ref: null, warnings: [] })
    },
  )

  test.each([
    ['a damaged number', phone('4.91512E+12'), 'number_damaged'],
    ['a number without its area code', { ...phone('x 5550101 y') }, 'unreadable_identifier'],
    ['an address that is none', email('lena at example'), 'unreadable_identifier'],
    ['an account a spreadsheet damaged', { kind: 'account', value: '9.007E+15', link: 'source' }, 'number_damaged'],
  ] as const)('%s names nobody and is counted', (_, identifier, warning) => {
    expect(of(identifier)).toEqual({ ref: null, warnings: [warning] })
  })
})

describe('one customer has one key', () => {
  test.each(['+49 151 23456789', '4915123456789', '0151/23456789', "'015123456789", 'tel:+49-151-23456789', 'whatsapp:+4915123456789'])(
    '%s',
    (value) => {
      expect(of(phone(value))).toEqual({ ref: LINE, warnings: [] })
    },
  )

  test.each(['Lena Muster <lena@example.test>', 'mailto:LENA@example.test', 'lena@example.test;'])('%s', (value) => {
    expect(of(email(value))).toEqual({ ref: LENA, warnings: [] })
  })

  test('of several addresses in one field the first counts, with a warning', () => {
    expect(of(email('lena@example.test, kim@example.test'))).toEqual({ ref: LENA, warnings: ['several_addresses'] })
    expect(of(phone('0151 23456789; 030 5550101'))).toEqual({ ref: LINE, warnings: ['several_numbers'] })
  })

  test('one field that is read as an address and as a number raises no warning for what it is not', () => {
    expect(of(email('0151 23456789'), phone('0151 23456789'))).toEqual({ ref: LINE, warnings: [] })
    expect(of(email('+266696687'), phone('+266696687'))).toEqual({ ref: null, warnings: [] })
    expect(of(email('Lena <lena@example.test>'), phone('Lena <lena@example.test>'))).toEqual({ ref: LENA, warnings: [] })
  })
})

describe('a payload that was masked', () => {
  test('names the customer that it named before', () => {
    expect(of(email(`[email ${LENA}]`), phone(`[phone ${LINE}]`))).toEqual({
      ref: LENA,
      identifiers: [{ kind: 'phone', link: 'source', hash: LINE }],
      warnings: [],
    })
  })

  test('names nobody where a placeholder was masked', () => {
    expect(of(phone(`[phone ${pseudonymize(PSEUDONYM_KEY, 'phone', '+49305550100')}]`))).toEqual({ ref: null, warnings: [] })
  })

  test('names nobody under another key, and says so', () => {
    expect(of(email(`[email ${LENA.replace('p1:', 'p2:')}]`))).toEqual({ ref: null, warnings: ['pseudonym_of_another_key'] })
  })
})

test('a configured placeholder matches in every spelling', () => {
  for (const value of ['+49 30 5550100', '0049305550100', '4930 5550100', 'tel:+49-30-5550100'])
    expect([value, of(phone(value)).ref]).toEqual([value, null])
  expect(of(email('Front Desk <FrontDesk@acme.example>')).ref).toBeNull()
  expect(of(phone('+49 30 5550101')).ref).not.toBeNull()
})

test('the warnings about identifiers are those of the event', () => {
  const context = { door: 'webhook', receivedAt: Date.parse('2026-03-02T10:00:00.000Z'), auth: 'signature', key: PSEUDONYM_KEY } as const
  const result = ingest([draft({ customer: { identifiers: [phone('4.9E+12')] } })], source({ region: 'DE' }), context)
  expect(result.ok && result.events[0]?.data.quality?.warnings).toEqual([{ code: 'number_damaged', path: 'customer.identifiers' }])
})
