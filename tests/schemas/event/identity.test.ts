import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { e164, normalizeIdentifier, pseudonymize, readIdentifier } from '../../../schemas/event/identity.ts'

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
  ['account', "'00123", undefined, '00123'],
  ['account', '\ufeffC-1002\u200b', undefined, 'C-1002'],
  ['account', '0', undefined, undefined],
  ['account', 'c-1002', undefined, 'c-1002'],
  ['social', '', undefined, undefined],
  ['social', '@anonymous', undefined, '@anonymous'],
  ['device', '00000000-0000-0000-0000-000000000000', undefined, undefined],
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

test('an account number that a spreadsheet damaged names nobody', () => {
  expect(readIdentifier('account', '9.00720E+15')).toEqual({ ok: false, reason: 'damaged' })
  expect(normalizeIdentifier('account', '9E15')).toBe('9E15')
})

test('no spelling of one kind is the spelling of another', () => {
  const kinds = ['email', 'phone', 'account', 'social', 'device', 'other'] as const
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...kinds), fc.constantFrom(...kinds), (text, a, b) => {
      expect(pseudonymize(key, a, text) === pseudonymize(key, b, text)).toBe(a === b)
    }),
  )
})

describe('an identifier that masking replaced', () => {
  const pseudonym = pseudonymize(key, 'email', 'lena@example.test')
  const text = `[email ${pseudonym}]`

  test.each([text, `Lena Muster <${text}>`, `mailto:${text}`, ` ${text};`])('%s has the pseudonym that it had before', (value) => {
    const normalized = normalizeIdentifier('email', value)
    expect(normalized).toBe(text)
    expect(pseudonymize(key, 'email', normalized ?? '')).toBe(pseudonym)
  })

  test('is not an identifier of another kind', () => {
    expect(normalizeIdentifier('phone', text, 'DE')).toBeUndefined()
    expect(pseudonymize(key, 'account', text)).not.toBe(pseudonym)
  })

  test.each(['[email p1:0123]', '[mail p1:0123456789abcdef0123456789abcdef]', '[email]', '[email p1:0123456789ABCDEF0123456789ABCDEF]'])(
    '%s is not one',
    (value) => {
      expect(normalizeIdentifier('email', value)).toBeUndefined()
    },
  )
})

test.each([
  ['email', 'Mara [email p1:0123456789abcdef0123456789abcdef]'],
  ['phone', 'call [phone p1:0123456789abcdef0123456789abcdef] or write'],
] as const)('a placeholder of the kind %s in prose identifies nobody, as the prose before masking did', (kind, value) => {
  const before = value.replace(/\[[^\]]*\]/, kind === 'email' ? 'mara@fjord.example' : '+493012345678')
  expect(readIdentifier(kind, before).ok).toBe(false)
  expect(readIdentifier(kind, value).ok).toBe(false)
})
