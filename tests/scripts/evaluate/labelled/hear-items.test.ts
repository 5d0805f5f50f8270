import { describe, expect, test } from '@jest/globals'
import { claimsOf, hearItems, lastThird } from '../../../../scripts/evaluate/labelled/hear-items.ts'
import type { Hear } from '../../../../scripts/evaluate/labelled/heard.ts'
import { toInteraction } from '../../../../scripts/evaluate/labelled/to-interaction.ts'
import { labelledAs, withoutSigns } from './items.ts'

describe('what is claimed', () => {
  const claims = (statements: readonly string[], agentStatements: readonly string[] = []) => [
    ...claimsOf({ statements: statements.map((code) => ({ code })), agentStatements: agentStatements.map((code) => ({ code })) }),
  ]

  test.each([
    { name: 'is the code of a statement, once', said: ['leave', 'leave'], agent: [], claimed: ['leave'] },
    { name: 'is no code that the guideline lacks', said: ['promise_mentioned'], agent: ['sales_pressure'], claimed: [] },
    { name: 'is held_back for a policy', said: [], agent: ['policy'], claimed: ['held_back'] },
    { name: 'is held_back for a tool', said: [], agent: ['tools'], claimed: ['held_back'] },
    { name: 'is scripted for a stock phrase alone', said: [], agent: ['scripted', 'pitch'], claimed: ['scripted', 'pitch'] },
    { name: 'is not scripted beside empathy', said: [], agent: ['scripted', 'empathy'], claimed: ['empathy'] },
    { name: 'is not scripted beside ownership', said: [], agent: ['ownership', 'scripted'], claimed: ['ownership'] },
  ])('$name', ({ said, agent, claimed }) => {
    expect(claims(said, agent)).toEqual(claimed)
  })
})

const turn = (speaker: 'customer' | 'agent', text: string) => [speaker, text] as const

test.each([
  { name: 'of four customer turns are two, and what stands behind the first of them', turns: 'Ca aa Cb Cc ab Cd ac', last: 'Cc ab Cd ac' },
  { name: 'of six customer turns are two', turns: 'C1 C2 C3 C4 C5 C6', last: 'C5 C6' },
  { name: 'of one customer turn is that turn', turns: 'aa C1 ab', last: 'C1 ab' },
  { name: 'without a customer is everything', turns: 'aa ab', last: 'aa ab' },
])('the last third $name', ({ turns, last }) => {
  const all = turns.split(' ').map((it) => turn(it.startsWith('C') ? 'customer' : 'agent', it))
  expect(
    lastThird(all)
      .map(([, text]) => text)
      .join(' '),
  ).toBe(last)
})

test('an item is heard as a contact with its words and its channel, and nothing that tells more', () => {
  const it = toInteraction({
    ...labelledAs(withoutSigns),
    channel: 'review',
    turns: [turn('customer', 'Cafe\u0301'), turn('agent', 'Thanks')],
  })
  expect(it.content.turns).toEqual([
    { seq: 0, speaker: 'customer', text: 'Café', kind: 'comment', visibility: 'public' },
    { seq: 1, speaker: 'agent', text: 'Thanks', kind: 'comment', visibility: 'public' },
  ])
  expect(it).toMatchObject({ channel: 'review', visibility: 'public', content: { language: 'en' } })
  for (const told of ['reasons', 'ratings', 'resolution', 'disposition', 'offers', 'tags']) expect(it).not.toHaveProperty(told)
})

test('the end is heard on its own where the labels tell it, and only there', () => {
  const heard: string[] = []
  const hear: Hear = ({ content }) => {
    const words = (content.turns ?? []).map(({ text }) => text).join(' ')
    heard.push(words)
    return {
      statements: [],
      agentStatements: [],
      sentiment: { label: words === 'good' ? 'positive' : 'negative' },
      cause: { cause: null, second: null },
    }
  }
  const turns = ['bad', 'bad', 'good'].map((it) => turn('customer', it))
  const ended = { ...withoutSigns, end: 'positive' } as const
  const [whole, plainOne] = hearItems([{ ...labelledAs(ended, ended), turns }, labelledAs(withoutSigns)], hear)
  expect(whole).toMatchObject({ sentiment: { label: 'negative' }, end: { label: 'positive' } })
  expect(plainOne?.end).toBeUndefined()
  expect(heard).toEqual(['bad bad good', 'good', 'The boat was late'])
})
