import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkFrames, decodeFrames, encodeFrame, MAX_FRAME_BYTES, nextWholeFrame } from '../../../schemas/filelog/frame.ts'
import type { Frame } from '../../../schemas/filelog/frame.ts'

const bytes = fc.uint8Array({ maxLength: 60 })
const record: fc.Arbitrary<Omit<Frame, 'partition' | 'offset'>> = fc.record({
  key: fc.option(bytes),
  value: fc.option(bytes),
  headers: fc.array(fc.tuple(fc.string({ maxLength: 12, unit: 'binary' }), bytes), { maxLength: 3 }),
  appendTime: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
})
/** Records with rising offsets from a start anywhere a log can be. */
const log = fc
  .tuple(fc.bigInt({ min: 0n, max: 2n ** 60n }), fc.array(record, { minLength: 1, maxLength: 6 }))
  .map(([first, records]) => records.map((it, index): Frame => ({ ...it, partition: 3, offset: first + BigInt(index) })))

const plain = ({ key, value, headers, ...rest }: Frame) => ({
  ...rest,
  key: hex(key),
  value: hex(value),
  headers: headers.map(([name, it]) => [name, hex(it)]),
})
const hex = (it: Uint8Array | null) => (it === null ? null : Buffer.from(it).toString('hex'))
const written = (records: readonly Frame[]) => Buffer.concat(records.map(encodeFrame))

describe('a frame of the file log', () => {
  test('holds what was put in, however many stand in a row', () => {
    fc.assert(
      fc.property(log, (records) => {
        const buffer = written(records)
        const read = decodeFrames(buffer, 3, 0n)
        expect(read.records.map(plain)).toEqual(records.map(plain))
        expect(read).toMatchObject({ consumed: buffer.length, tail: 'clean' })
      }),
    )
  })

  test('cut anywhere, gives the whole frames before the cut and says that the tail is short', () => {
    fc.assert(
      fc.property(log, fc.nat(), (records, anywhere) => {
        const buffer = written(records)
        const cut = anywhere % buffer.length
        let whole = 0
        let end = 0
        for (const it of records) {
          const next = end + encodeFrame(it).length
          if (next > cut) break
          whole += 1
          end = next
        }
        const read = decodeFrames(buffer.subarray(0, cut), 3, 0n)
        expect(read).toMatchObject({ consumed: end, tail: cut === end ? 'clean' : 'short' })
        expect(read.records.map(plain)).toEqual(records.slice(0, whole).map(plain))
      }),
    )
  })

  test('with any byte changed, is never read as a record, and nothing behind it either', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.integer({ min: 1, max: 255 }), (records, anywhere, flip) => {
        const buffer = written(records)
        const at = anywhere % buffer.length
        buffer[at] = (buffer[at] ?? 0) ^ flip
        const read = decodeFrames(buffer, 3, 0n)
        expect(read.tail).not.toBe('clean')
        expect(read.consumed).toBeLessThanOrEqual(at)
        expect(read.records.map(plain)).toEqual(records.slice(0, read.records.length).map(plain))
        expect(read.records.length).toBeLessThan(records.length)
      }),
      { numRuns: 500 },
    )
  })

  test('a tail that is short says how many bytes it needs, so that a large record is read in one piece', () => {
    const frame = encodeFrame({ offset: 5n, appendTime: 1, key: null, value: Buffer.alloc(5000), headers: [] })
    expect(decodeFrames(frame.subarray(0, 100), 0, 0n)).toMatchObject({ tail: 'short', needs: frame.length })
    expect(decodeFrames(frame.subarray(0, 3), 0, 0n)).toMatchObject({ tail: 'short', consumed: 0 })
    expect(decodeFrames(Buffer.from('SSX'), 0, 0n)).toMatchObject({ tail: 'damaged' })
    expect(decodeFrames(Buffer.alloc(4096), 0, 0n)).toMatchObject({ tail: 'damaged', consumed: 0 })
  })

  test('frames below the offset asked for are passed over', () => {
    fc.assert(
      fc.property(log, fc.nat(), (records, anywhere) => {
        const from = (records[0]?.offset ?? 0n) + BigInt(anywhere % (records.length + 1))
        const read = decodeFrames(written(records), 3, from)
        expect(read.records.map((it) => it.offset)).toEqual(records.map((it) => it.offset).filter((it) => it >= from))
        expect(read.tail).toBe('clean')
      }),
    )
  })

  test('checked without reading, ends where it would be read to, at the same last record, whatever happened to it', () => {
    fc.assert(
      fc.property(log, fc.nat(), fc.nat({ max: 255 }), fc.nat(), (records, anywhere, flip, length) => {
        const whole = written(records)
        const buffer = whole.subarray(0, whole.length - (length % 80))
        if (buffer.length > 0) buffer[anywhere % buffer.length] = (buffer[anywhere % buffer.length] ?? 0) ^ flip
        const { records: read, ...rest } = decodeFrames(buffer, 3, 0n)
        const newest = read.at(-1)
        expect(checkFrames(buffer)).toEqual({ ...rest, last: newest && { offset: newest.offset, appendTime: newest.appendTime } })
      }),
    )
  })

  test('a whole frame behind damage is found, a torn tail has none', () => {
    fc.assert(
      fc.property(log, fc.nat(), (records, anywhere) => {
        const buffer = written(records)
        const first = encodeFrame(records[0]!).length
        expect(nextWholeFrame(buffer.subarray(0, first + (anywhere % (buffer.length - first + 1))), 0) ?? first).toBe(first)
        buffer[8] = (buffer[8] ?? 0) ^ 0xff
        expect(nextWholeFrame(buffer, 0)).toBe(records.length > 1 ? first : undefined)
        expect(nextWholeFrame(buffer.subarray(0, first), 0)).toBeUndefined()
      }),
    )
  })

  test('a record beyond 64 MiB is refused with its size', () => {
    const value = Buffer.alloc(MAX_FRAME_BYTES)
    expect(() => encodeFrame({ offset: 0n, appendTime: 0, key: null, value, headers: [] })).toThrow(/67108902 bytes/)
  })
})
