import { describe, expect, test } from '@jest/globals'
import { digestFields } from '../../../producers/ingest/digest-fields.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

const digest = (fields: unknown) => digestFields(PSEUDONYM_KEY, fields)
const fields = { status: 'solved', score: 4, tags: ['a', 'b'], nested: { on: true } }

describe('the digest of fields', () => {
  test.each([
    ['the order of keys', { nested: { on: true }, tags: ['a', 'b'], score: 4, status: 'solved' }],
    ['spaces around a text', { ...fields, status: ' solved\n' }],
    ['whether a number or flag is a text', { ...fields, score: '4', nested: { on: 'true' } }],
    ['fields that say nothing', { ...fields, comment: '', other: null, more: undefined }],
  ])('does not depend on %s', (_, same) => {
    expect(digest(same)).toBe(digest(fields))
  })

  test.each([
    ['another value', { ...fields, status: 'open' }],
    ['the order of a list', { ...fields, tags: ['b', 'a'] }],
    ['a field more', { ...fields, comment: 'x' }],
    ['a field less', { status: 'solved', score: 4, tags: ['a', 'b'] }],
    ['another name', { ...fields, status: undefined, state: 'solved' }],
    ['a value that moved to another field', { a: 'x' }],
  ])('changes with %s', (_, other) => {
    expect(digest(other)).not.toBe(digest(fields))
  })

  test('needs the key: a short text cannot be found by hashing every possible one', () => {
    expect(digestFields({ id: 1, secret: Buffer.from('another key of thirty-two bytes!') }, fields)).not.toBe(digest(fields))
    expect(digest(fields)).toMatch(/^[0-9a-f]{20}$/)
  })
})
