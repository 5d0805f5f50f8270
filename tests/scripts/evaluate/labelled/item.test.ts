import { expect, test } from '@jest/globals'
import { parseItems } from '../../../../scripts/evaluate/labelled/item.ts'
import { labelledAs, withoutSigns } from './items.ts'

const line = (about: object = {}) => JSON.stringify({ ...labelledAs(withoutSigns, withoutSigns), ...about })

test('each line is one item; empty lines are none', () => {
  expect(parseItems('x01.jsonl', `${line()}\n\n${line({ id: 'x01-002' })}\n`).map(({ id }) => id)).toEqual(['x01-001', 'x01-002'])
})

test.each([
  ['a code that the guideline does not know', line({ labels: [{ ...withoutSigns, codes: ['leaves'] }] }), 'labels.0.codes.0'],
  ['a sentiment that it does not know', line({ labels: [{ ...withoutSigns, sentiment: 'sad' }] }), 'labels.0.sentiment'],
  ['a speaker nobody knows', line({ turns: [['parrot', 'secret words']] }), 'turns.0.0'],
  ['no labelling', line({ labels: [] }), 'labels'],
  ['a field nobody knows', line({ gist: 'secret words' }), ''],
  ['no JSON', 'secret words', ''],
])('a line with %s is refused with its number, and without its text', (_, bad, path) => {
  const parse = () => parseItems('x01.jsonl', `${line()}\n${bad}`)
  expect(parse).toThrow(`x01.jsonl, line 2: ${path}`)
  expect(parse).not.toThrow('secret')
})
