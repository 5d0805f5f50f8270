import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dropCutEnd } from '../../../producers/masking/cut-end.ts'
import { redact } from '../../../producers/masking/redact.ts'
import { draft, PSEUDONYM_KEY, said } from '../../builders/source.ts'

const CUT = [
  ['an address', 'mail to canary.bird@leak.example now', /canary/],
  ['a card', 'my card 4111 1111 1111 1111 please', /4111/],
  ['a phone number', 'call +49 171 5550199 please', /49|555/],
  ['an IBAN', 'from DE89 3704 0044 0532 0130 00 please', /DE89|3704/],
] as const
const about = { key: PSEUDONYM_KEY, region: 'DE', own: [] }

/** Texts of one length that end anywhere inside what must not be told. */
function cutsOf(told: string, needle: RegExp, length: number): readonly string[] {
  const at = told.search(needle)
  return Array.from({ length: told.length - at - 1 }, (_, index) => told.slice(0, at + index + 1)).map(
    (end) => 'lorem '.repeat(length / 6 + 1).slice(0, length - end.length) + end,
  )
}

test.each(CUT)('a label that was cut anywhere in %s tells nothing of it', (_, told, needle) => {
  for (const cut of cutsOf(told, needle, 200)) {
    const { draft: stated } = redact(draft({ reasons: [{ label: cut, given_by: 'agent' }] }), about)
    expect({ cut, found: needle.test(stated.reasons?.[0]?.label ?? '') }).toEqual({ cut, found: false })
  }
})

test.each(CUT)('a turn that was cut anywhere in %s tells nothing of it', (_, told, needle) => {
  for (const cut of cutsOf(told, needle, 65_536)) {
    const text = redact(draft({ content: said(cut) }), about).draft.content.turns?.[0]?.text ?? ''
    expect({ end: cut.slice(-40), found: needle.test(text) }).toEqual({ end: cut.slice(-40), found: false })
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
