import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareRounds, readCosts, renderDifferences, type Round } from '../../bench/comparison.ts'

const round = (a: number, b: number): Round => ({ a: new Map([['x', a]]), b: new Map([['x', b]]) })

describe('the speeds of two commits', () => {
  test.each([
    ['every one of five rounds finds B slower', [10, 11, 12, 13, 14].map((it) => round(it, it * 1.1)), 12, 13.2, 1.1, true],
    ['every one of five rounds finds B faster', [10, 11, 12, 13, 14].map((it) => round(it, it * 0.5)), 12, 6, 0.5, true],
    ['one round disagrees', [...[10, 10, 10, 10].map((it) => round(it, it * 1.1)), round(10, 9)], 10, 11, 1.1, false],
    ['four rounds are too few', [10, 10, 10, 10].map((it) => round(it, it * 2)), 10, 20, 2, false],
    ['they are equal', [10, 10, 10, 10, 10].map((it) => round(it, it)), 10, 10, 1, false],
  ])('%s', (_, rounds, a, b, change, beyondNoise) => {
    const [found] = compareRounds(rounds)
    expect(found).toEqual({ name: 'x', a, b: expect.closeTo(b), change: expect.closeTo(change), beyondNoise })
  })

  test('a machine that is slower in some rounds does not move the change', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 20, noNaN: true }), { minLength: 1, maxLength: 9 }), (loads) => {
        expect(compareRounds(loads.map((load) => round(50 * load, 60 * load)))[0]?.change).toBeCloseTo(1.2, 9)
      }),
    )
  })

  test('a figure that one commit does not have is left out', () => {
    expect(compareRounds([{ a: new Map([['x', 1]]), b: new Map() }, round(1, 2)])).toEqual([])
  })

  test('the table has a line per figure and says what noise is', () => {
    const text = renderDifferences(compareRounds([1, 2, 3, 4, 5].map((it) => round(it, it * 2))))
    expect(text).toMatch(/^x +3\.00 +6\.00 +2\.000 +beyond noise$/m)
    expect(text).toContain('Within noise: the rounds disagree or are too few')
  })
})

test('of what a bench prints the costs of consumers are read, and nothing else', () => {
  const printed = [
    '> service-signals@0.1.0 bench',
    '{"name":"consume.files.event_bytes","value":2075,"unit":"bytes","floor":null,"ratio":null,"runs":1,"spread":0}',
    '{"name":"consume.files.archive.cpu_us_per_event","value":42,"unit":"µs","floor":27,"ratio":0.64,"runs":1,"spread":0}',
    '{"name":"consume.files.archive.events_per_second","value":28200,"unit":"events/s","floor":40000,"ratio":0.7,"runs":1,"spread":0}',
    '{"name":"gateway","skipped":"no broker"}',
    '',
  ].join('\n')
  expect([...readCosts(printed)]).toEqual([
    ['consume.files.archive.cpu_us_per_event', 42],
    ['consume.files.archive.ratio_to_floor', 0.64],
  ])
})
