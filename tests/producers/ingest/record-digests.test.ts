import { expect, test } from '@jest/globals'
import { recordDigests } from '../../../producers/ingest/record-digests.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

test('a record that is tried again has the digests that were asked for when it arrived, and others after them', () => {
  const first = recordDigests(PSEUDONYM_KEY)
  const [a, b] = [first.digest({ who: 'ana@example.test' }), first.digest({ note: 'late' })]
  expect(first.asked()).toEqual([a, b])

  const again = recordDigests(PSEUDONYM_KEY, first.asked())
  expect(again.digest({ who: '[email]' })).toBe(a)
  expect(again.digest({ note: '[name]' })).toBe(b)
  expect(again.digest({ note: 'late' })).toBe(b)
  expect(recordDigests(PSEUDONYM_KEY).digest({ who: '[email]' })).not.toBe(a)
})
