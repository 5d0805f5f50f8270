import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dropCutEnd } from '../../../producers/masking/cut-end.ts'
import { redact } from '../../../producers/masking/redact.ts'
import { draft, PSEUDONYM_KEY } from '../../builders/source.ts'

test.each([
  ['an address', 'mail to canary.bird@leak.example now', /canary/],
  ['a card', 'my card 4111 1111 1111 1111 please', /4111/],
  ['a phone number', 'call +49 171 5550199 please', /49|555/],
  ['an IBAN', 'from DE89 3704 0044 0532 0130 00 please', /DE89|3704/],
])('a label that was cut anywhere in %s tells nothing of it', (_, said, needle) => {
  const at = said.search(needle)
  for (let rest = 1; rest < said.length - at; rest += 1) {
    const cut = `${'lorem '.repeat(40)}`.slice(0, 200 - at - rest) + said.slice(0, at + rest)
    const { draft: stated } = redact(draft({ reasons: [{ label: cut, given_by: 'agent' }] }), { key: PSEUDONYM_KEY, region: 'DE', own: [] })
    expect({ cut, found: needle.test(stated.reasons?.[0]?.label ?? '') }).toEqual({ cut, found: false })
  }
})

test('a text that cannot have been cut stays, and so does a code without spaces', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 198 }), (text) => {
      expect(dropCutEnd(text, 200)).toBe(text)
    }),
  )
  expect(dropCutEnd('x'.repeat(200), 200)).toBe('x'.repeat(200))
  expect(dropCutEnd(`0 ${'x'.repeat(198)}`, 200)).toBe(`0 ${'x'.repeat(198)}`)
  expect(dropCutEnd(`${'x'.repeat(190)}/a@example`, 200)).toBe(`${'x'.repeat(190)}/[email]`)
})
