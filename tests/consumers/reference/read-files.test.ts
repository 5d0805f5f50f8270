import { describe, expect, test } from '@jest/globals'
import { readReferenceFiles } from '../../../consumers/reference/read-files.ts'
import { BadSettings } from '../../../platform/errors.ts'
import { pseudonymize } from '../../../schemas/event/identity.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

const read = (files: Readonly<Record<string, string>>, keyOf = () => PSEUDONYM_KEY) =>
  readReferenceFiles(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), keyOf)
const noKey = () => {
  throw new BadSettings('no key')
}
const bodies = (files: Readonly<Record<string, string>>) => {
  const result = read(files)
  if (!result.ok) throw new Error(result.complaints.join('; '))
  return Object.fromEntries(result.tables.map(({ name, body }) => [name, body.toString()]))
}
const complaints = (files: Readonly<Record<string, string>>) => {
  const result = read(files)
  return result.ok ? [] : result.complaints
}

test('each file becomes the table of its name, and files of other kinds are left alone', () => {
  expect(bodies({ 'competitors.csv': 'competitor\ntelco\n', 'README.md': '# ours', '.notes.csv': 'x', 'topics.xlsx': 'x' })).toEqual({
    competitors: 'competitor,brand,aliases,valid_from,valid_to\ntelco,,,,\n',
  })
})

test('a folder without insiders needs no key', () => {
  expect(read({ 'products.csv': 'product\nbox\n' }, noKey)).toMatchObject({ ok: true })
  expect(() => read({ 'insiders.csv': 'kind,identifier\nemail,mara@example.test\n' }, noKey)).toThrow('no key')
})

describe('a file', () => {
  test.each([
    ['competitor.csv', 'competitor.csv: there is no reference table competitor; competitors.csv is the nearest; the tables are'],
    ['Brands.csv', 'Brands.csv: there is no reference table Brands; brands.csv is the nearest; the tables are'],
    ['weather-by-month.csv', 'weather-by-month.csv: there is no reference table weather-by-month; the tables are'],
  ])('named %s is told', (name, complaint) => {
    expect(complaints({ [name]: 'a\nb\n' })).toEqual([expect.stringContaining(complaint)])
  })

  test('with a fault keeps all others from being stored', () => {
    const found = complaints({
      'competitors.csv': 'competitor\ntelco\n',
      'products.csv': 'product,valid_to\nbox,soon\n',
      'brands.csv': 'brand,time_zone\nacme,CET+1\n',
    })
    expect(found).toEqual([
      expect.stringMatching(/^products\.csv: line 2, column valid_to: "soon" is not a day/),
      expect.stringMatching(/^brands\.csv: line 2, column time_zone: "CET\+1" is not a time zone/),
    ])
  })

  test('is missing in an empty folder', () => {
    expect(complaints({})).toEqual([expect.stringMatching(/^the folder has no table; the files are named brands\.csv, products\.csv, /)])
  })
})

describe('protected customers', () => {
  const mail = pseudonymize(PSEUDONYM_KEY, 'email', 'mara@example.test')

  test('are stored as pseudonyms with their brand and days', () => {
    const text =
      'kind;identifier;brand;valid_from;valid_to\nemail; Mara@example.test;acme;2026-01-01;2026-06-30\nemail;mara@example.test;zenith;;\n'
    expect(bodies({ 'protected.csv': text })).toEqual({
      protected: `customer_key,brand,valid_from,valid_to\n${mail},acme,2026-01-01,2026-06-30\n${mail},zenith,,\n`,
    })
    expect(() => read({ 'protected.csv': text }, noKey)).toThrow('no key')
  })

  test('have no column for what they went through', () => {
    expect(complaints({ 'protected.csv': 'kind,identifier,reason\nemail,mara@example.test,x\n' })).toEqual([
      'protected.csv: line 1: there is no column reason; the columns are kind, identifier, brand, valid_from, valid_to',
    ])
  })

  test('who are listed twice for one brand and day are told without repeating an identifier', () => {
    const found = complaints({ 'protected.csv': 'kind,identifier,brand\nemail,mara@example.test,acme\nemail,MARA@example.test,Acme\n' })
    expect(found).toEqual([expect.stringMatching(/^protected\.csv: line 3 has the same customer_key and brand as line 2, /)])
    expect(complaints({ 'protected.csv': 'kind,identifier\nemail,mara at example\n' }).join()).not.toMatch(/mara/)
  })
})

describe('insiders', () => {
  const head = 'kind,identifier,valid_from\n'
  const key = (kind: 'email' | 'phone' | 'account', text: string) => pseudonymize(PSEUDONYM_KEY, kind, text)

  test('are stored as the pseudonyms that their events have, and never as identifiers', () => {
    const known = `p1:${'0'.repeat(31)}a`
    const { insiders = '' } = bodies({
      'insiders.csv': `${head}email,Mara@Example.test,2026-01-01\nphone,+49 30 123456,\naccount,K-17,\ncustomer_key,${known},\n`,
    })
    expect(insiders.split('\n').toSorted()).toEqual(
      [
        '',
        'customer_key,valid_from,valid_to',
        `${key('email', 'mara@example.test')},2026-01-01,`,
        `${key('phone', '+4930123456')},,`,
        `${key('account', 'K-17')},,`,
        `${known},,`,
      ].toSorted(),
    )
    expect(insiders).not.toMatch(/mara|example|123456|K-17/i)
  })

  test.each([
    [
      'phone,12 apples',
      'line 2, column identifier: the cell is not a phone number; write it with + and the country code, like +49 30 123456',
    ],
    ['phone,anonymous', 'line 2, column identifier: the cell says that there is no phone; remove the line'],
    [
      'account,4.9E+12',
      'line 2, column identifier: a spreadsheet has removed digits of the number; format the column as text and enter the number again',
    ],
    ['email,mara at example', 'line 2, column identifier: the cell is not an identifier of the kind email; correct the cell or the kind'],
    ['customer_key,mara', 'line 2, column identifier: the cell is not a customer key; a customer key is p1: followed by 32 hex digits'],
    ['fax,mara@example.test', expect.stringMatching(/^line 2, column kind: "fax" is not one of the words of this column; write email, /)],
    ['email,mara@example.test\nemail, MARA@example.test', expect.stringMatching(/^line 3 has the same customer_key as line 2, /)],
  ])('with the line %j are told without repeating an identifier', (line, complaint) => {
    const found = complaints({ 'insiders.csv': `kind,identifier\n${line}\n` })
    expect(found).toHaveLength(1)
    expect(found[0]?.replace('insiders.csv: ', '')).toEqual(complaint)
    expect(found[0]).not.toMatch(/mara/i)
  })
})
