import { expect, test } from '@jest/globals'
import { hear } from '../../../../consumers/language/hear/hear.ts'
import { judgeHits, noteHits, summarizeHits } from '../../../../scripts/evaluate/gates/rule-hits.ts'
import { hearItems } from '../../../../scripts/evaluate/labelled/hear-items.ts'
import type { LabelledItem } from '../../../../scripts/evaluate/labelled/item.ts'

const item = (id: string, codes: LabelledItem['labels'][number]['codes'], ...said: readonly string[]): LabelledItem => ({
  id,
  author: 'a1',
  trade: 'telecom',
  channel: 'chat',
  turns: said.map((text) => ['customer', text] as const),
  labels: [{ sentiment: 'negative', codes }],
})
const ITEMS = [
  item('1', ['cancel'], 'Please cancel my contract.'),
  item('2', [], 'Please cancel my contract.', 'Please cancel my contract.'),
  item('3', [], 'Where is my parcel?'),
]

function hitsOf(items: readonly LabelledItem[]) {
  const noted = noteHits(hear)
  hearItems(items, noted.hear)
  return noted.hits()
}

test('each rule is noted with the texts and turns in which it is found', () => {
  const cancel = [...hitsOf(ITEMS)].filter(([name]) => name.startsWith('cancel: '))
  expect(cancel.map(([, places]) => places)).toEqual([['labelled:set:1 0', 'labelled:set:2 0', 'labelled:set:2 1']])
})

test('the summary holds how many and where, and does not depend on the order of the texts', () => {
  const summary = summarizeHits(hitsOf(ITEMS))
  expect(summarizeHits(hitsOf(ITEMS.toReversed()))).toEqual(summary)
  expect(Object.values(summary)[0]).toMatch(/^3 [0-9a-f]{8}$/)
  expect(summarizeHits(hitsOf([ITEMS[0]!, item('9', [], 'Please cancel my contract.', 'Please cancel my contract.')]))).not.toEqual(summary)
})

test('hits are right or wrong by what the labels say of the text', () => {
  const hits = hitsOf(ITEMS)
  expect([...judgeHits(hits, ITEMS).values()]).toEqual([{ right: 1, wrong: 2 }])
})
