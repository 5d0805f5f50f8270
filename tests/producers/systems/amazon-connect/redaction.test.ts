import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redactByOffsets } from '../../../../producers/systems/amazon-connect/redaction.ts'
import { foldKeys } from '../../../../producers/systems/amazon-connect/spelling.ts'

const at = (BeginOffsetChar: unknown, EndOffsetChar: unknown) => ({ BeginOffsetChar, EndOffsetChar })
const redact = (text: string, redaction: unknown) => redactByOffsets(text, foldKeys(redaction))

describe('what the vendor redacts', () => {
  test.each([
    ['in clear text is masked at its place', 'I am Ida Fictive, hello', { CharacterOffsets: [at(5, 16)] }, 'I am [pii], hello'],
    ['may be named as entities', 'I am Ida, hi', { RedactedEntities: [{ Type: 'NAME', CharacterOffsets: at(5, 8) }] }, 'I am [pii], hi'],
    ['may be one place and no list', 'I am Ida, hi', { CharacterOffsets: at(5, 8) }, 'I am [pii], hi'],
    ['may overlap', 'I am Ida Fictive, hi', { CharacterOffsets: [at(5, 10), at(8, 16)] }, 'I am [pii], hi'],
    ['stays masked where it is', 'I am [PII], hello', { CharacterOffsets: [at(5, 10)] }, 'I am [PII], hello'],
    ['of a call stays masked where it is', 'I am [NAME].', { RedactedTimestamps: [{ BeginOffsetMillis: 1 }] }, 'I am [NAME].'],
    ['is masked beside what is masked', 'I am [NAME], Quay 4', { CharacterOffsets: [at(5, 11), at(13, 19)] }, 'I am [NAME], [pii]'],
    ['without a place costs the words', 'I am Ida', { RedactedTimestamps: [{ BeginOffsetMillis: 1, EndOffsetMillis: 2 }] }, '[pii]'],
    ['beyond the text costs the words', 'I am Ida', { CharacterOffsets: [at(5, 80)] }, '[pii]'],
    ['the wrong way round costs the words', 'I am Ida', { CharacterOffsets: [at(8, 5)] }, '[pii]'],
    ['in no known form costs the words', 'I am Ida', 'yes', '[pii]'],
    ['may be nothing', 'I am well', { CharacterOffsets: [] }, 'I am well'],
  ])('%s', (_, text, redaction, expected) => {
    expect(redact(text, redaction)?.text).toBe(expected)
  })

  test('where nothing is stated, nothing is changed', () => {
    expect(redact('I am well', undefined)).toBeUndefined()
    expect(redact('I am well', null)).toBeUndefined()
  })

  test('at any places leaves no character of them', () => {
    const places = fc.array(fc.tuple(fc.nat({ max: 39 }), fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(places, (spans) => {
        const text = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x400 + index)).join('')
        const all = spans.map(([begin, length]) => [begin, Math.min(40, begin + length)] as const)
        const found = redact(text, { CharacterOffsets: all.map(([begin, end]) => at(begin, end)) })?.text ?? ''
        const kept = text.split('').filter((_, index) => all.every(([begin, end]) => index < begin || index >= end))
        expect(found.replaceAll('[pii]', '')).toBe(kept.join(''))
      }),
    )
  })
})
