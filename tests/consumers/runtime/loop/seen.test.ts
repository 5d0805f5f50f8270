import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SEEN_WINDOW_MS, rememberIds, UNKNOWN_DIGEST } from '../../../../consumers/runtime/loop/seen.ts'

const id = (n: number) => n.toString(16).padStart(32, '0')
const spread = (n: number) => (Math.imul(n, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').repeat(4)

describe('seen ids', () => {
  test('behave like a list of the newest ids, whatever the order of calls', () => {
    const asked = fc.record({
      n: fc.integer({ min: 0, max: 60 }),
      later: fc.integer({ min: 0, max: SEEN_WINDOW_MS / 4 }),
      digest: fc.constantFrom(UNKNOWN_DIGEST, 1, 0xffff_ffff),
      wide: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (questions, limit) => {
        const seen = rememberIds(limit)
        const model: { text: string; digest: number; at: number }[] = []
        let now = 0
        for (const { n, later, digest, wide } of questions) {
          now += later
          const text = wide ? spread(n) : id(n)
          const known = model.find((it) => it.text === text)
          expect(seen.digestOf(text)).toBe(known?.digest)
          if (known !== undefined) continue
          while (model[0] !== undefined && model[0].at < now - SEEN_WINDOW_MS) model.shift()
          if (model.length === limit) model.shift()
          model.push({ text, digest, at: now })
          seen.add(text, digest, now)
          expect(seen.size()).toBe(model.length)
        }
      }),
    )
  })

  test('the newest 200,000 are remembered, an older one is not', () => {
    const seen = rememberIds(200_000)
    for (let n = 0; n <= 200_000; n += 1) seen.add(spread(n), 1, 0)
    expect(seen.size()).toBe(200_000)
    expect(seen.digestOf(spread(0))).toBeUndefined()
    for (const n of [1, 2, 777, 100_000, 200_000]) expect(seen.digestOf(spread(n))).toBe(1)
  })

  test('an id that is not 32 hex digits is remembered too', () => {
    const seen = rememberIds(10)
    seen.add('an id of another producer', 1, 0)
    expect(seen.digestOf('an id of another producer')).toBe(1)
    expect(seen.digestOf('another id of another producer')).toBeUndefined()
  })
})
