import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Draft } from '../../../../producers/adapter.ts'
import { systemOfMapping, mappingOf } from './mapped.ts'
import { adapterContext } from '../../../builders/source.ts'

const RECORD = { id: 7, at: '2026-03-02T09:00:00Z' }
const CONTEXT = adapterContext()

/** The draft of one record, or `code path`. */
function draft(fields: string, record: object, { context = {}, rest = '' } = {}): Draft | string {
  const normalized = systemOfMapping(mappingOf(fields, rest)).normalize({ ...RECORD, ...record }, { ...CONTEXT, ...context })
  if (!normalized.ok) return `${normalized.code} ${normalized.path}`
  return normalized.drafts[0] ?? 'skipped'
}

/** What a field holds after one operation, or why it cannot be read. */
function filled(field: string, operation: string, record: object, options = {}): unknown {
  const found = draft(`${field}: { ${operation}, on_error: refuse }`, record, options)
  return typeof found === 'string'
    ? found
    : field.split('.').reduce((it: unknown, name) => (it as Record<string, unknown> | undefined)?.[name], found)
}

describe('where a value comes from', () => {
  test.each<[string, string, string, object, unknown]>([
    ['from: a field', 'queue.name', 'from: q', { q: ' Billing ' }, 'Billing'],
    ['from: a field that is not there', 'queue.name', 'from: q', {}, undefined],
    ['from: a number for a text', 'queue.id', 'from: q', { q: 12 }, '12'],
    ['from: an object for a text', 'queue.id', 'from: q', { q: { a: 1 } }, 'not_a_plain_value queue.id'],
    ['from: an empty text', 'queue.id', 'from: q', { q: '  ' }, undefined],
    ['const', 'channel', 'const: fax', {}, 'fax'],
    ['template', 'queue.name', 'template: "{a} / {b c} {{x}}"', { a: 1, 'b c': 'two' }, '1 / two {x}'],
    ['template with a gap', 'queue.name', 'template: "{a} / {b}"', { a: 1, b: '' }, undefined],
    ['first', 'queue.name', 'first: [a, b, { const: none }]', { a: null, b: 'B' }, 'B'],
    ['first, in the end', 'queue.name', 'first: [a, b, { const: none }]', {}, 'none'],
    ['sum', 'timings.handle_ms', 'sum: [a, b, c], as: duration, unit: s', { a: '1.5', b: 2 }, 3500],
    ['sum of nothing', 'timings.handle_ms', 'sum: [a, b], as: duration, unit: s', {}, undefined],
    [
      'sum of unequal parts',
      'timings.handle_ms',
      'sum: [{ from: a, as: duration, unit: min }, { from: b, as: duration, unit: "hh:mm:ss" }]',
      { a: 1, b: '0:00:30' },
      90_000,
    ],
    ['sum of what is no number', 'hold_count', 'sum: [a, b]', { a: 1, b: 'x' }, 'not_a_number hold_count'],
    ['skip_when', 'queue.name', 'from: q, skip_when: { from: n, is: [0, none] }', { q: 'A', n: 'None' }, undefined],
    ['skip_when, not', 'queue.name', 'from: q, skip_when: { from: n, empty: true }', { q: 'A', n: 1 }, 'A'],
  ])('%s', (_, field, operation, record, value) => {
    expect(filled(field, operation, record)).toEqual(value)
  })
})

describe('map', () => {
  const channel = 'from: c, map: { Call: phone, "1": chat, "": web_form, X: null }'
  test.each<[object, string, unknown]>([
    [{ c: 'Call' }, channel, 'phone'],
    [{ c: ' CALL' }, channel, 'phone'],
    [{ c: 1 }, channel, 'chat'],
    [{ c: '' }, channel, 'web_form'],
    [{}, channel, 'web_form'],
    [{ c: 'X' }, channel, 'other'],
    [{ c: 'Pigeon' }, channel, 'unmapped_value channel'],
    [{ c: 'Pigeon' }, `${channel}, else: event`, 'event'],
    [{ c: 'Pigeon' }, `${channel}, else: null`, 'other'],
    [{ c: 'toString' }, channel, 'unmapped_value channel'],
    [{ c: ['Call'] }, channel, 'not_a_plain_value channel'],
  ])('%j by { %s } is %j', (record, operation, value) => {
    expect(filled('channel', operation, record)).toBe(value)
  })

  test('warns where a value was not understood, and not where another word was meant', () => {
    expect(draft('channel: { from: c, map: { A: chat }, else: other }', { c: 'B' })).toMatchObject({
      warnings: [{ code: 'unmapped_value', path: 'channel' }],
    })
    expect(draft('channel: { from: c, map: { A: chat }, else: event }', { c: 'B' })).not.toHaveProperty('warnings')
  })

  test('a value of a choice needs no map where it is the word itself, however it is written', () => {
    expect([filled('channel', 'from: c', { c: 'Social Public' }), filled('channel', 'from: c', { c: 'carrier pigeon' })]).toEqual([
      'social_public',
      'unknown_value channel',
    ])
  })
})

describe('as', () => {
  test.each<[string, string, string, unknown, unknown]>([
    ['boolean', 'is_test', 'as: boolean', 'False', false],
    ['boolean', 'is_test', 'as: boolean', 'YES', true],
    ['boolean', 'is_test', 'as: boolean', 0, false],
    ['boolean', 'is_test', 'as: boolean', true, true],
    ['boolean', 'is_test', 'as: boolean', 'perhaps', 'not_a_boolean is_test'],
    ['integer', 'hold_count', 'as: integer', '1,234', 1234],
    ['integer', 'hold_count', 'as: integer', '12.5', 'not_an_integer hold_count'],
    ['integer', 'hold_count', 'as: integer', -1, 'invalid_value hold_count'],
    ['integer', 'hold_count', 'as: integer, decimal: ","', '1.234,0', 1234],
    ['integer', 'hold_count', 'as: integer', '1,23', 'not_an_integer hold_count'],
    ['integer, unsaid', 'hold_count', 'as: integer', '12345678901234567890', 'not_an_integer hold_count'],
    ['duration', 'timings.talk_ms', 'as: duration, unit: s', '13', 13_000],
    ['duration', 'timings.talk_ms', 'as: duration, unit: min', 1.5, 90_000],
    ['duration', 'timings.talk_ms', 'as: duration, unit: h', '0.25', 900_000],
    ['duration', 'timings.talk_ms', 'as: duration, unit: ms', '13', 13],
    ['duration', 'timings.talk_ms', 'as: duration, unit: s', '-1', 'not_a_duration timings.talk_ms'],
    ['duration', 'timings.talk_ms', 'as: duration, unit: iso8601', 'PT1H2M3.5S', 3_723_500],
    ['duration', 'timings.talk_ms', 'as: duration, unit: iso8601', 'P1W', 604_800_000],
    ['duration', 'timings.talk_ms', 'as: duration, unit: iso8601', 'P1M', 'not_a_duration timings.talk_ms'],
    ['duration', 'timings.talk_ms', 'as: duration, unit: iso8601', 'PT', 'not_a_duration timings.talk_ms'],
    ['duration', 'timings.talk_ms', 'as: duration, unit: "hh:mm:ss"', '125:00:10', 450_010_000],
    ['duration', 'timings.talk_ms', 'as: duration, unit: "hh:mm:ss"', '02:03.25', 123_250],
    ['duration', 'timings.talk_ms', 'as: duration, unit: "hh:mm:ss"', '00:61:00', 'not_a_duration timings.talk_ms'],
    ['timestamp', 'ended_at', 'as: timestamp', '2026-03-02T11:00:00.123456789+01:00', '2026-03-02T10:00:00.123Z'],
    ['timestamp', 'ended_at', 'as: timestamp', '2026-03-02 11:00', 'zone_missing ended_at'],
    ['timestamp', 'ended_at', 'as: timestamp, zone: America/New_York', '2026-03-02 11:00', '2026-03-02T16:00:00.000Z'],
    ['timestamp', 'ended_at', 'as: timestamp, zone: UTC', '2026-03-02', '2026-03-02T00:00:00.000Z'],
    ['timestamp', 'ended_at', 'as: timestamp, zone: UTC', '2026-02-30', 'not_a_timestamp ended_at'],
    ['timestamp', 'ended_at', 'as: timestamp', 1787651383486, 'not_a_timestamp ended_at'],
    [
      'timestamp',
      'ended_at',
      'as: timestamp, format: "DD.MM.YYYY HH:mm", zone: Europe/Berlin',
      '02.07.2026 11:00',
      '2026-07-02T09:00:00.000Z',
    ],
    ['timestamp', 'ended_at', 'as: timestamp, format: "M/D/YYYY h:mm A", zone: UTC', '3/2/2026 12:05 AM', '2026-03-02T00:05:00.000Z'],
    ['timestamp', 'ended_at', 'as: timestamp, format: "M/D/YYYY h:mm A", zone: UTC', '3/2/2026 12:05 PM', '2026-03-02T12:05:00.000Z'],
    ['timestamp', 'ended_at', 'as: timestamp, format: "M/D/YYYY h:mm A", zone: UTC', '3/2/2026 13:05 PM', 'not_a_timestamp ended_at'],
    ['timestamp', 'ended_at', 'as: timestamp, format: "D MMM YY, HH:mm:ss Z"', '2 Mar 26, 11:00:05 +0100', '2026-03-02T10:00:05.000Z'],
    ['timestamp', 'ended_at', 'as: timestamp, format: "D MMM YYYY", zone: UTC', '2 Mrz 2026', 'not_a_timestamp ended_at'],
    ['epoch_s', 'ended_at', 'as: epoch_s', '1787651383.4', '2026-08-25T09:49:43.400Z'],
    ['epoch_ms', 'ended_at', 'as: epoch_ms', 1787651383486, '2026-08-25T09:49:43.486Z'],
    ['epoch_ms', 'ended_at', 'as: epoch_ms', '1787651383486', '2026-08-25T09:49:43.486Z'],
    ['epoch_ms of seconds', 'ended_at', 'as: epoch_ms', 1787651383, 'not_an_epoch ended_at'],
    ['epoch_s of milliseconds', 'ended_at', 'as: epoch_s', 1787651383486, 'not_an_epoch ended_at'],
    ['epoch_ms of never', 'ended_at', 'as: epoch_ms', 0, undefined],
    ['epoch_ms of a time', 'revision', 'as: epoch_ms', '2016-09-13T16:34:25.990Z', 1473784465990],
    ['a version that is a number', 'revision', 'as: integer', '17', 17],
    ['e164', 'customer.segment', 'as: e164, region: DE', '030 5550101', '+49305550101'],
    ['e164', 'customer.segment', 'as: e164', '+1 212 555 0143', '+12125550143'],
    ['e164', 'customer.segment', 'as: e164, region: DE', 'anonymous', undefined],
    ['language', 'customer.language', 'as: language', 'de_at', 'de-AT'],
    ['language', 'customer.language', 'as: language', 'German, I think', undefined],
    ['country', 'customer.country', 'as: country', 'usa', 'US'],
    ['country', 'customer.country', 'as: country', 'de', 'DE'],
    ['country', 'customer.country', 'as: country', 'Narnia', undefined],
    ['list', 'tags', 'as: list', 'a, b,,c ', ['a', 'b', 'c']],
    ['list', 'tags', 'as: list, split: "|"', 'a|b', ['a', 'b']],
    ['list', 'tags', 'as: list', ['x', 1, '', null], ['x', '1']],
    ['list', 'tags', 'as: list', '', undefined],
    ['text_from_html', 'content.subject', 'as: text_from_html', '<p>A &amp; <b>B</b><script>x</script></p>', 'A & B'],
    ['hash', 'queue.id', 'as: hash', 'a', 'ca978112ca1bbdcafac231b39a23dc4d'],
    ['string', 'queue.id', 'as: string', 'Z\u0065\u0301ro', 'Zéro'],
  ])('%s: %s { %s } of %j', (_, field, operation, value, expected) => {
    expect(filled(field, `from: v, ${operation}`, { v: value })).toEqual(expected)
  })

  test.each<[unknown, string, string, unknown]>([
    ['12.34', 'EUR', '.', 1234],
    ['1.234,5', 'EUR', ',', 123_450],
    [0.29, 'EUR', '.', 29],
    ['-3', 'USD', '.', -300],
    ['1500', 'JPY', '.', 1500],
    ['1.5', 'JPY', '.', 'not_an_amount compensation.0.amount_minor'],
    ['1.2345', 'KWD', '.', 'not_an_amount compensation.0.amount_minor'],
    ['1.234', 'KWD', '.', 1234],
    ['12.340', 'EUR', '.', 1234],
    ['free', 'EUR', '.', 'not_an_amount compensation.0.amount_minor'],
  ])('currency_minor: %j %s with decimal %s is %j', (value, currency, decimal, expected) => {
    const fields = `compensation: [{ kind: { const: refund }, amount_minor: { from: v, as: currency_minor, currency: ${currency}, decimal: "${decimal}", on_error: refuse } }]`
    const found = draft(fields, { v: value })
    expect(typeof found === 'string' ? found : found.compensation?.[0]?.amount_minor).toBe(expected)
  })

  test('an amount of cents written out is read back as these cents, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e12, max: 9e12 }), (cents) => {
        const euros = `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
        const found = draft('compensation: [{ kind: { const: refund }, amount_minor: { from: v, as: currency_minor, currency: EUR } }]', {
          v: euros,
        })
        expect(found).toMatchObject({ compensation: [{ amount_minor: cents === 0 ? 0 : cents }] })
      }),
    )
  })

  test('what is left out of a row is warned of', () => {
    expect(draft('customer.language: { from: v, as: language }', { v: '??' })).toMatchObject({
      warnings: [{ code: 'unknown_language', path: 'customer.language' }],
    })
  })

  test('a text longer than its field is clipped with a warning; an id never is', () => {
    const long = 'x'.repeat(300)
    expect(draft('disposition.label: { from: v }', { v: long })).toMatchObject({
      disposition: { label: 'x'.repeat(200) },
      warnings: [{ code: 'clipped', path: 'disposition.label' }],
    })
    expect(draft('queue.id: { from: v, on_error: refuse }', { v: long })).toBe('too_long queue.id')
  })
})

describe('a time without a zone', () => {
  const local = { at: '2026-07-02 11:00' }
  test.each<[string, { rest?: string; context?: object }, unknown]>([
    ['is refused where nobody names one', {}, 'zone_missing occurred_at'],
    [
      'is placed by the source',
      { context: { zone: 'Europe/Berlin' } },
      { occurred_at: '2026-07-02T09:00:00.000Z', time_quality: 'zone_assumed' },
    ],
    [
      'is placed by the mapping before the source',
      { rest: 'zone: UTC', context: { zone: 'Europe/Berlin' } },
      { occurred_at: '2026-07-02T11:00:00.000Z', time_quality: 'zone_assumed' },
    ],
  ])('%s', (_, options, expected) => {
    const found = draft('', local, options)
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toMatchObject(expected as object)
  })

  test('a time with one is exact', () => {
    expect(draft('', {}, { rest: 'zone: UTC' })).toMatchObject({ time_quality: 'exact' })
  })
})
