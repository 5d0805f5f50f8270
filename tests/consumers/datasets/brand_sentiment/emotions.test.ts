import { describe, expect, test } from '@jest/globals'
import { EMOTION_RULES } from '../../../../consumers/datasets/brand_sentiment/emotions.ts'
import type { Turn } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { sentimentRowOf } from './row-of.ts'

const emotions = (...turns: readonly (readonly [Turn['speaker'], string])[]) => sentimentRowOf({ content: spoken(...turns) }).emotions

describe('the feelings that customers name', () => {
  test.each(EMOTION_RULES.map(({ example, tells }) => [example, tells]))('%s', (example, emotion) => {
    expect(emotions(['customer', example])).toEqual([emotion])
  })

  test.each([
    ["I'm not angry, I just want my parcel."],
    ['You are furious with me, I suppose.'],
    ['My neighbour was really worried.'],
    ['Should I be worried?'],
    ['If it is late again I will be disappointed.'],
    ['Let me write that down.'],
    ['Let me sit down first.'],
    ['I was never let down by you.'],
    ['I need the form for tax relief.'],
    ['What a relief valve costs here is a joke.'],
    ['The weight of the box is five kilos.'],
  ])('not in: %s', (text) => {
    expect(emotions(['customer', text])).toEqual([])
  })

  test('each is listed once, in the order in which it is told, and an agent has none', () => {
    expect(
      emotions(['customer', 'I was so worried. I am furious.'], ['agent', 'I am worried, too.'], ['customer', 'I am worried.']),
    ).toEqual(['worry', 'anger'])
  })
})
