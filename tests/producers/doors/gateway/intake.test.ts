import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openIntake, type Holding } from '../../../../producers/doors/gateway/intake.ts'

const MOST = 100
const limits = { total: 1600, unproven: 400 }

describe('the bytes of bodies', () => {
  const step = fc.record({
    what: fc.constantFrom('open', 'grow', 'grow', 'grow', 'complete', 'prove', 'release', 'wait'),
    which: fc.nat(11),
    bytes: fc.integer({ min: 1, max: MOST }),
  })

  test('stay within both limits whatever comes, and all of them are given back', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.nat(800), (steps, messages) => {
        let now = 0
        const intake = openIntake(
          limits,
          () => messages,
          () => now,
        )
        const rooms: { room: Holding; bytes: number; crowdedOut: boolean }[] = []
        for (const { what, which, bytes } of steps) {
          const it = rooms[which]
          if (what === 'wait') now += bytes
          else if (what === 'open') {
            const opened: (typeof rooms)[number] = {
              room: intake.open(() => {
                opened.crowdedOut = true
                opened.bytes = 0
              }),
              bytes: 0,
              crowdedOut: false,
            }
            rooms.push(opened)
          } else if (it === undefined) continue
          else if (what === 'grow') {
            const more = Math.min(bytes, MOST - it.bytes)
            if (it.room.grow(more)) it.bytes += more
          } else {
            it.room[what]()
            if (what === 'release') it.bytes = 0
          }
          const { unproven, proven } = intake.held()
          expect(unproven).toBeLessThanOrEqual(limits.unproven)
          expect(unproven + proven + messages).toBeLessThanOrEqual(limits.total)
          expect(unproven + proven).toBe(rooms.reduce((sum, one) => sum + one.bytes, 0))
        }
        for (const { room } of rooms) room.release()
        expect(intake.held()).toEqual({ unproven: 0, proven: 0 })
      }),
    )
  })

  test('the body that took most for longest makes room; one that is whole or proven does not', () => {
    let now = 0
    const intake = openIntake(
      limits,
      () => 0,
      () => now,
    )
    const closed: string[] = []
    const open = (name: string, bytes: number) => {
      const room = intake.open(() => closed.push(name))
      expect(room.grow(bytes)).toBe(true)
      return room
    }
    open('whole', 100).complete()
    open('proven', 100).prove()
    open('stalled', 90)
    now = 10_000
    open('stalled later', 100)
    open('small', 10)
    now = 10_010
    open('quick', 100)
    expect(closed).toEqual([])
    open('another', 90)
    expect(closed).toEqual(['stalled'])
    open('one more', 50)
    expect(closed).toEqual(['stalled', 'stalled later'])
  })

  test('a body always fits when nothing else is held, and what was full is named for a moment', () => {
    let now = 0
    let messages = 0
    const intake = openIntake(
      limits,
      () => messages,
      () => now,
    )
    expect(intake.hasRoomFor(5000)).toBe(true)
    messages = 1590
    expect(intake.hasRoomFor(11)).toBe(false)
    expect(intake.trouble()).toBe('buffer full: messages that the log has not acknowledged hold 1590 of 1600 bytes')
    now = 5001
    expect(intake.trouble()).toBeUndefined()
  })
})
