import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayIn, epochOf, isZeroTime, toInstant } from '../../../producers/formats/time.ts'

const FIRST = Date.parse('0001-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')
const times = fc.integer({ min: FIRST, max: LAST })
/** Times that are not the zero of some system. */
const stated = fc.oneof(
  fc.date({ min: new Date('0002-02-01'), max: new Date('1600-12-01'), noInvalidDate: true }),
  fc.date({ min: new Date('1902-01-01'), max: new Date('1969-12-01'), noInvalidDate: true }),
  fc.date({ min: new Date('1971-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
)

describe('laws', () => {
  test('what toInstant writes, epochOf reads', () => {
    fc.assert(
      fc.property(stated, (date) => expect(epochOf(toInstant(date.getTime()))).toEqual({ ok: true, epoch: date.getTime(), zoned: true })),
    )
  })

  test('texts of instants sort as the instants do', () => {
    fc.assert(fc.property(times, times, (a, b) => expect(toInstant(a) < toInstant(b)).toBe(a < b)))
  })

  test('any text of the clock of a zone is read as a time at which that clock shows it, unless the clock skipped it', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC')
    const recent = fc.integer({ min: Date.UTC(1971), max: Date.UTC(2035) })
    fc.assert(
      fc.property(recent, zones, (epoch, zone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        const text = shown.format(epoch)
        const read = epochOf(text, zone)
        expect(read?.zoned).toBe(false)
        expect(shown.format(read?.epoch)).toBe(text)
        expect(read?.epoch).toBeLessThanOrEqual(epoch)
      }),
      { numRuns: 500 },
    )
  })

  test('the day and the time of a zone are those of its clock, also around a change of its offset', () => {
    const changes = fc.constantFrom(
      ['Europe/Berlin', '2026-03-29T01:00:00Z'],
      ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
      // A change within an hour, and around midnight; a day that was left out.
      ['Asia/Hebron', '2011-03-31T22:01:00Z'],
      ['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
      ['America/Sao_Paulo', '2017-10-15T03:00:00Z'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z'],
    )
    fc.assert(
      fc.property(changes, fc.array(fc.integer({ min: -7_300_000, max: 7_300_000 }), { maxLength: 8 }), ([zone, change], moves) => {
        const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        for (const move of [...moves, -1, 0]) {
          const epoch = Date.parse(change) + move
          const shown = clock.format(epoch)
          expect(dayIn(zone, epoch)).toBe(shown.slice(0, 10))
          expect(clock.format(epochOf(shown, zone)?.epoch)).toBe(shown)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, zone) => expect(epochOf(text, zone)?.ok ?? true).toBe(true)))
  })
})

describe('forms', () => {
  test.each([
    ['2025-01-08T10:12:07Z', '2025-01-08T10:12:07.000Z'],
    ['2025-01-08t10:12:07z', '2025-01-08T10:12:07.000Z'],
    ['2025-01-08T10:12:07.672717030Z', '2025-01-08T10:12:07.672Z'],
    ['2025-01-08T10:12:07.9999Z', '2025-01-08T10:12:07.999Z'],
    ['2025-01-08T10:12:07.5+01:00', '2025-01-08T09:12:07.500Z'],
    ['2025-01-08 10:12:07 -0330', '2025-01-08T13:42:07.000Z'],
    ['2025-01-08 10:12:07 UTC', '2025-01-08T10:12:07.000Z'],
    ['2025-01-08 10:12+02', '2025-01-08T08:12:00.000Z'],
    ['  2024-02-29T00:00:00Z ', '2024-02-29T00:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['0099-03-01T00:00:00Z', '0099-03-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    const read = epochOf(text, 'America/New_York')
    expect(read).toEqual({ ok: true, epoch: Date.parse(instant), zoned: true })
  })

  test.each([
    ['2025-01-08 10:12', undefined, '2025-01-08T10:12:00.000Z'],
    ['2025-01-08 10:12:07,25', 'Europe/Berlin', '2025-01-08T09:12:07.250Z'],
    ['2025-07-08T10:12:07', 'Europe/Berlin', '2025-07-08T08:12:07.000Z'],
    ['2025-10-26 02:30:00', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'],
    ['2025-03-30 02:30:00', 'Europe/Berlin', '2025-03-30T01:30:00.000Z'],
    ['2025-03-09 02:30:00', 'America/New_York', '2025-03-09T07:30:00.000Z'],
  ])('%s in %s is %s', (text, zone, instant) => {
    expect(epochOf(text, zone)).toEqual({ ok: true, epoch: Date.parse(instant), zoned: false })
  })

  test.each([
    '2025-02-29T00:00:00Z',
    '2025-04-31 00:00',
    '2025-13-01 00:00',
    '2025-00-10 00:00',
    '2025-01-00 00:00',
    '2025-01-08T24:00:00Z',
    '2025-01-08T10:60:00Z',
    '2025-01-08T10:12:60Z',
    '2025-01-08T10:12:07+24:00',
    '2025-01-08T10:12:07+01:60',
    '2025-01-08T10:12:07.1234567890Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    '2025-01-08',
    '08/01/2025 10:12',
    'Wed, 08 Jan 2025 10:12:07 GMT',
    '1736331127',
    'yesterday',
    '',
  ])('%p is no time', (text) => {
    expect(epochOf(text)).toBeUndefined()
  })

  test('a zone nobody knows makes no time', () => {
    expect(epochOf('2025-01-08 10:12', 'Europe/Atlantis')).toBeUndefined()
  })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, LAST + 1, FIRST - 1])('toInstant of %p is a broken promise', (epoch) => {
  expect(() => toInstant(epoch)).toThrow('no time of the years 1 to 9999')
})

describe('zeros of systems', () => {
  test.each([
    '0001-01-01T00:00:00Z',
    '0001-01-01 00:00',
    '1601-01-01T00:00:00Z',
    '1753-01-01',
    '1899-12-30T00:00:00Z',
    '1900-01-01T00:00:00Z',
  ])('%s is no time', (text) => {
    const clocked = text.includes(':') ? text : `${text} 00:00`
    expect([epochOf(clocked, 'Europe/Berlin'), isZeroTime(clocked)]).toEqual([undefined, true])
  })

  test.each(['1970-01-01T00:00:00.001Z', '1970-01-01T01:00:00+01:00', '1969-12-31T19:00:00-05:00', '1970-01-01 01:00'])(
    '%s is no time',
    (text) => {
      expect(epochOf(text, 'Europe/Berlin')).toBeUndefined()
    },
  )

  test.each(['1985-06-01T00:00:00Z', '1970-02-01T00:00:00Z', '1901-05-04T12:00:00Z', '2000-01-01T00:00:00Z'])('%s is a time', (text) => {
    expect([epochOf(text)?.ok, isZeroTime(text)]).toEqual([true, false])
  })
})
