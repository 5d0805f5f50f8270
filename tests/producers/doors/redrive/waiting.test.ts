import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addOffset,
  afterVisit,
  ALL_WAIT,
  countWaiting,
  dropBelow,
  firstWaiting,
  isWaiting,
  type OffsetRange,
  type Waiting,
} from '../../../../producers/doors/redrive/waiting.ts'

const END = 24

/** One run: it reads up to `upTo`, and these offsets are refused again where they waited. */
const run = fc.record({ upTo: fc.nat({ max: END }), refused: fc.uniqueArray(fc.nat({ max: END - 1 })) })

function visited(before: Waiting, upTo: number, refused: readonly number[]): Waiting {
  const left: OffsetRange[] = []
  for (let offset = 0; offset < upTo; offset += 1)
    if (isWaiting(before, BigInt(offset)) && refused.includes(offset)) addOffset(left, BigInt(offset))
  return afterVisit(before, left, BigInt(upTo))
}

test('after any runs the same offsets wait as in a plain set, and none is forgotten', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 5 }), fc.nat({ max: END }), (runs, earliest) => {
      const model = new Set(Array.from({ length: END }, (_, offset) => offset))
      let waiting = ALL_WAIT
      for (const { upTo, refused } of runs) {
        waiting = visited(waiting, upTo, refused)
        for (const offset of model) if (offset < upTo && !refused.includes(offset)) model.delete(offset)
      }
      const listed = (it: Waiting) => Array.from({ length: END }, (_, n) => n).filter((n) => isWaiting(it, BigInt(n)))
      expect(listed(waiting)).toEqual([...model])
      expect(countWaiting(waiting, BigInt(END))).toBe(BigInt(model.size))
      if (model.size > 0) expect(firstWaiting(waiting)).toBe(BigInt(Math.min(...model)))
      expect(listed(dropBelow(waiting, BigInt(earliest)))).toEqual([...model].filter((it) => it >= earliest))
    }),
  )
})

test('offsets in a row are one range, so that a checkpoint stays short', () => {
  const left: OffsetRange[] = []
  for (const offset of [3n, 4n, 5n, 9n]) addOffset(left, offset)
  expect(left).toEqual([
    { first: 3n, last: 5n },
    { first: 9n, last: 9n },
  ])
})
