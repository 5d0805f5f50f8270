import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareGates, compareHits } from '../../../../scripts/evaluate/gates/compare.ts'
import { type GateFigure, judgeGate, shareGate } from '../../../../scripts/evaluate/gates/gate.ts'
import { figuresOf } from '../../../../scripts/evaluate/gates/recorded.ts'

const gate = (value: number, rest: Partial<GateFigure> = {}): GateFigure => ({
  name: 'leave: recall',
  n: 100,
  value,
  better: 'higher',
  ...rest,
})

describe('a gate', () => {
  test.each([
    ['reaches its aim', gate(0.75, { aim: 0.75 }), 'aim'],
    ['is between floor and aim', gate(0.74, { aim: 0.75, floor: 0.7 }), 'floor'],
    ['is below its floor', gate(0.69, { aim: 0.75, floor: 0.7 }), 'below'],
    ['is below an aim without a floor', gate(0.69, { aim: 0.75 }), 'below'],
    ['reaches an aim that is a limit', gate(0.03, { better: 'lower', aim: 0.03 }), 'aim'],
    ['is above an aim that is a limit', gate(0.031, { better: 'lower', aim: 0.03 }), 'below'],
    ['without an aim is watched', gate(0.5), 'watched'],
  ] as const)('%s', (_name, it, verdict) => {
    expect(judgeGate(it)).toBe(verdict)
  })

  test('of nothing is no gate', () => {
    expect(shareGate('a', 0, 0, { better: 'higher' })).toEqual([])
  })
})

describe('against what is recorded', () => {
  test.each([
    ['the same', 0.75, 'higher', 0],
    ['better', 0.9, 'higher', 0],
    ['worse by what is tolerated', 0.745, 'higher', 0],
    ['worse by more', 0.744, 'higher', 1],
    ['a limit that is kept better', 0.6, 'lower', 0],
    ['a limit that is kept worse', 0.756, 'lower', 1],
  ] as const)('%s', (_name, value, better, problems) => {
    expect(compareGates([gate(value, { better })], { 'leave: recall': 0.75 })).toHaveLength(problems)
  })

  test('a figure that is not recorded, or no longer measured, is a problem', () => {
    expect(compareGates([gate(0.75)], {})).toEqual(['leave: recall is not recorded.'])
    expect(compareGates([], { 'leave: recall': 0.75 })).toEqual(['leave: recall is recorded and no longer measured.'])
  })

  test('law: what was just recorded is no problem', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('higher' as const, 'lower' as const), (value, better) => {
        const gates = [gate(value, { better })]
        expect(compareGates(gates, figuresOf(gates))).toEqual([])
      }),
    )
  })
})

describe('the hits of a rule', () => {
  const judged = new Map([['leave: I am off.', { right: 2, wrong: 1 }]])

  test('are told with what the labels say of them, where they changed', () => {
    expect(compareHits({ 'leave: I am off.': '3 bbbb' }, { 'leave: I am off.': '2 aaaa' }, judged)).toEqual([
      'leave: I am off.: 2 hits, now 3: 2 right and 1 wrong by the labels',
    ])
    expect(compareHits({ 'leave: I am off.': '3 bbbb' }, {}, judged)).toEqual([
      'leave: I am off.: new, now 3: 2 right and 1 wrong by the labels',
    ])
    expect(compareHits({}, { 'leave: I am off.': '2 aaaa' }, new Map())).toEqual(['leave: I am off.: 2 hits, now none'])
  })

  test('are not told where they are the same', () => {
    expect(compareHits({ a: '2 aaaa' }, { a: '2 aaaa' }, new Map())).toEqual([])
  })
})
