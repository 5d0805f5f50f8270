import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max'
import { quickNational, quickTrunk } from '../../../schemas/identity/quick.ts'

const codes = [
  '1',
  '20',
  '27',
  '31',
  '32',
  '33',
  '34',
  '40',
  '41',
  '43',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '61',
  '65',
  '81',
  '86',
  '90',
  '91',
] as const
const more = ['351', '353', '380', '420', '421'] as const

test('a quick international number is the number that the library makes of it', () => {
  const international = fc
    .tuple(fc.constantFrom(...codes, ...more), fc.stringMatching(/^[0-9]{7,13}$/))
    .map((it) => it.join(''))
    .filter((it) => quickNational(it) !== undefined)
  fc.assert(
    fc.property(international, (digits) => {
      const parsed = parsePhoneNumberFromString(`+${digits}`, { extract: false })
      expect([parsed?.number, parsed?.nationalNumber]).toEqual([`+${digits}`, quickNational(digits)])
    }),
    { numRuns: 2000 },
  )
})

test('a quick number with a trunk zero is the number that the library makes of it', () => {
  const plans: readonly (readonly [CountryCode, string])[] = [
    ...([
      ['ZA', '27'],
      ['NL', '31'],
      ['BE', '32'],
      ['FR', '33'],
      ['RO', '40'],
      ['CH', '41'],
      ['AT', '43'],
      ['GB', '44'],
    ] as const),
    ...([
      ['SE', '46'],
      ['DE', '49'],
      ['TR', '90'],
      ['IE', '353'],
      ['SK', '421'],
    ] as const),
  ]
  const national = fc
    .tuple(fc.constantFrom(...plans), fc.stringMatching(/^0[1-9][0-9]{6,12}$/))
    .filter(([[, code], digits]) => quickTrunk(digits, code) !== undefined)
  fc.assert(
    fc.property(national, ([[region, code], digits]) => {
      const number = `+${code}${quickTrunk(digits, code)}`
      expect(parsePhoneNumberFromString(digits, { defaultCountry: region, extract: false })?.number).toBe(number)
    }),
    { numRuns: 1000 },
  )
})

test.each(['4901512345678', '525512345678', '5511987654321', '11234567890', '861790012345'])('%s needs its numbering plan', (digits) => {
  expect(quickNational(digits)).toBeUndefined()
})
