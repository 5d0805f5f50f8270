import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { system } from '../../producers/adapter.ts'
import { draft, paper, source } from '../builders/source.ts'
import { judgeBody, judgePayload } from './judge.ts'
import { shrinkText } from './shrink.ts'

/** A system that breaks a promise, to show that the judge sees it. */
const judging = (about: Partial<typeof paper>) => ({
  source: { ...source(), system: system({ ...paper, payload: z.custom<readonly ReturnType<typeof draft>[]>(() => true), ...about }) },
  needles: [/canary/],
  comparesCopy: true,
  codes: new Set(['known_code', 'not_json']),
})
const kindsOf = (about: Partial<typeof paper>, json = '{}') => judgePayload(json, judging(about)).faults.map(({ kind }) => kind)

test.each<[string, Partial<typeof paper>, string]>([
  [
    'an adapter that throws',
    {
      normalize: () => {
        throw new Error('odd')
      },
    },
    'threw',
  ],
  ['a code that was made of the payload', { normalize: () => ({ ok: false, code: 'mara_sauer', path: '' }) }, 'unknown code'],
  ['a leak', { normalize: () => ({ ok: true, drafts: [draft({ touchpoint: 'canary' })] }) }, 'leak into what ingest returns'],
  [
    'a masked copy with another revision',
    { normalize: (payload) => ({ ok: true, drafts: [draft({ revision: JSON.stringify(payload).length })] }) },
    'kept copy',
  ],
])('%s is found', (_, about, kind) => {
  expect(kindsOf(about, '{"said":"4111 1111 1111 1111"}')).toContain(kind)
})

test('a system that keeps its promises has no faults', () => {
  expect(kindsOf({ normalize: () => ({ ok: true, drafts: [draft()] }) })).toEqual([])
  expect(judgeBody(Buffer.from('{'), judging({}))).toEqual({ outcome: 'not_json', faults: [] })
})

test('a failing payload is told by its smallest part', () => {
  expect(shrinkText('{"a":1,"b":{"c":"x bad y","d":[1,2]}}', false, (text) => text.includes('bad'))).toBe('{"b":{"c":"x bad y"}}')
  expect(shrinkText('abcdefgh!ijklmnop', true, (text) => text.includes('!'))).toBe('!')
})
