import { describe, expect, test } from '@jest/globals'
import { readItems } from '../../../../scripts/evaluate/labelled/read-items.ts'
import { customerTexts } from '../../../../scripts/evaluate/robust/customer-texts.ts'
import { MOST_EXCEPTIONS, measureRobust } from '../../../../scripts/evaluate/robust/measure-robust.ts'
import { exchangeNames, findLowerCase, leaveMarksOut, listVariants } from '../../../../scripts/evaluate/robust/variants.ts'

/** Every sixth text: all of them take longer than a unit test should. */
const texts = customerTexts(readItems('train')).filter((_, index) => index % 6 === 0)

describe('the score of a text', () => {
  const measures = measureRobust(texts).filter(({ watched }) => !watched)

  test.each(measures.map((it) => [it.kind, it] as const))('hardly moves with %s', (_kind, { texts: count, exceptions, worst }) => {
    expect(count).toBeGreaterThan(1500)
    expect({ isWithinLimit: exceptions <= MOST_EXCEPTIONS * count, worst: exceptions <= MOST_EXCEPTIONS * count ? [] : worst }).toEqual({
      isWithinLimit: true,
      worst: [],
    })
  })

  test('every kind of change is found in enough texts to say something', () => {
    expect(measures.filter(({ pairs }) => pairs < 100).map(({ kind }) => kind)).toEqual([])
  })
})

test('a score that hangs on a name, a capital or a mark is found out', () => {
  const some = texts.slice(0, 300)
  const exceptionsOf = (score: (text: string) => number) =>
    new Map(measureRobust(some, score).map(({ kind, exceptions }) => [kind, exceptions]))
  const byName = exceptionsOf((text) => (/Dana/.test(text) ? 0 : 0.5))
  expect(byName.get("a person's name in front")).toBe(300)
  expect(byName.get('lower case')).toBe(0)
  expect(exceptionsOf((text) => (/[A-Z]/.test(text) ? 0 : 0.5)).get('lower case')).toBeGreaterThan(100)
  expect(exceptionsOf((text) => (text.endsWith('!') ? 1 : 0)).get('an exclamation mark at the end')).toBeGreaterThan(100)
})

test.each([
  ["Hello, I can't log in; why?", "Hello I can't log in why"],
  ['It costs 3.50 (or 4,00)...', 'It costs 3.50 or 4 00'],
  ['Great :-) thanks!', 'Great :-) thanks'],
  ['So sad. 😢', 'So sad 😢'],
])('without its marks %s is %s', (text, plain) => {
  expect(leaveMarksOut(text)).toBe(plain)
})

test('names are exchanged, and what is no name is left', () => {
  const all = ['i spoke to Tamsyn about the Order, then to Tamsyn again', 'my order is late']
  const exchanged = exchangeNames(all[0] ?? '', 4, findLowerCase(all))
  expect(exchanged).toMatch(/^i spoke to (\S.*) about the Order, then to \1 again$/)
  expect(exchanged).not.toContain('Tamsyn')
  const headline = 'FBI Seeks Help with Robber'
  expect(exchangeNames(headline, 4, findLowerCase([headline]))).toBe(headline)
})

test('no two kinds of change have one name', () => {
  const kinds = listVariants([]).map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})
