import { describe, expect, test } from '@jest/globals'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import { boolean, dataset, strings, text } from '../../../schemas/datasets/dataset.ts'
import { STATED_KINDS } from '../../../schemas/datasets/judged-from.ts'

const columns = {
  id: text(1, 'The id.'),
  solved: boolean(2, 'Whether it was solved.'),
  judged_from: strings(3, 'What the row states.'),
}
const declared = { name: 'calls', grain: 'One row per call.', key: ['id'], columns } as const

describe('a declaration of judged columns', () => {
  test('gives each column what it is judged from', () => {
    const { columns: listed } = dataset({ ...declared, judged: [{ columns: ['solved'], kinds: ['status'] }] })
    expect(listed.map(({ name, judgedFrom }) => [name, judgedFrom])).toEqual([
      ['id', undefined],
      ['solved', { kinds: ['status'] }],
      ['judged_from', undefined],
    ])
  })

  test('is refused where two groups have one column', () => {
    const judged = [{ columns: ['solved'], kinds: ['status'] } as const, { columns: ['solved'], kinds: ['words'] } as const]
    expect(() => dataset({ ...declared, judged })).toThrow('dataset calls: column solved is in two groups of judgements')
  })

  test('is refused where no column says what a row states', () => {
    const { judged_from: _, ...others } = columns
    expect(() => dataset({ ...declared, columns: others, judged: [{ columns: ['solved'], kinds: ['status'] }] })).toThrow(
      'dataset calls: judgements belong to what a row states, and it has no column judged_from that says so',
    )
  })
})

test('each basis that brand_sentiment can give says which kinds replace its judgements', () => {
  for (const { name, judgedFrom } of brandSentiment.columns) {
    if (judgedFrom === undefined || !('basis' in judgedFrom)) continue
    const basis = brandSentiment.columns.find((it) => it.name === judgedFrom.basis)
    const named = Object.keys(judgedFrom.kindsOf).toSorted()
    const given = /One of: (.*)\.$/.exec(basis?.sentence ?? '')?.[1]?.split(', ') ?? []
    expect({ name, named }).toEqual({ name, named: given.filter((it) => it !== 'none').toSorted() })
  }
})

test('the sentence of judged_from names every kind', () => {
  const sentence = brandSentiment.columns.find(({ name }) => name === 'judged_from')?.sentence ?? ''
  expect(STATED_KINDS.filter((kind) => !sentence.includes(kind))).toEqual([])
})
