import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { e164, normalizeIdentifier, pseudonymize } from '../../../schemas/event/identity.ts'

const key = { id: 1, secret: Buffer.from('0123456789abcdef0123456789abcdef') }

test.each([
  ['email', ' Mara.Lindqvist@Example.TEST ', undefined, 'mara.lindqvist@example.test'],
  ['email', 'not an address', undefined, undefined],
  ['phone', '+49 (30) 555-0101', undefined, '+49305550101'],
  ['phone', '030 5550101', 'DE', '+49305550101'],
  ['phone', '030 5550101', undefined, undefined],
  ['phone', 'anonymous', 'DE', undefined],
  ['account', ' C-1002 ', undefined, 'C-1002'],
  ['account', 'N/A', undefined, undefined],
  ['social', '', undefined, undefined],
] as const)('%s "%s" (%s) is spelled %s', (kind, value, region, spelled) => {
  expect(normalizeIdentifier(kind, value, region)).toBe(spelled)
})

test('a number a carrier passed on is kept even where no numbering plan knows it', () => {
  expect(e164('+190011112222')).toBe('+190011112222')
})

test('a pseudonym is stable, says which key made it, and differs by kind, value and key', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      const made = pseudonymize(key, 'email', a)
      expect(made).toMatch(/^p1:[0-9a-f]{32}$/)
      expect(pseudonymize(key, 'email', a)).toBe(made)
      expect(pseudonymize(key, 'account', a)).not.toBe(made)
      expect(pseudonymize({ id: 2, secret: Buffer.from('another key of thirty-two bytes!') }, 'email', a).slice(3)).not.toBe(made.slice(3))
      expect(pseudonymize(key, 'email', b) === made).toBe(a === b)
    }),
  )
})
