import { describe, expect, test } from '@jest/globals'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { mappingOf, systemOfMapping } from './mapped.ts'

const CONTEXT = { account: 'acme', door: 'file', receivedAt: '2026-03-05T12:00:00.000Z', options: {}, digest: String } as const

/** What a field holds after one operation, or why it cannot be read. */
function filled(field: string, operation: string, record: object, rest = ''): unknown {
  const mapping = mappingOf(`${field}: { ${operation}, on_error: refuse }`, rest)
  const normalized = systemOfMapping(mapping).normalize({ id: 7, at: '2026-03-02T09:00:00Z', ...record }, CONTEXT)
  if (!normalized.ok) return `${normalized.code} ${normalized.path}`
  return field.split('.').reduce((it: unknown, name) => (it as Record<string, unknown> | undefined)?.[name], normalized.drafts[0])
}
const complaints = (fields: string) => {
  const parsed = parseMapping(mappingOf(fields))
  return parsed.ok ? [] : parsed.complaints
}

describe('pick takes the element of a list', () => {
  const custom = {
    f: [
      { id: 17, value: 'gold' },
      { id: 18, value: null },
      { id: 19, value: { name: 'x' } },
    ],
    want: '17',
  }
  test.each<[string, object, unknown]>([
    ['where: { id: 17 }, take: value', custom, 'gold'],
    ['where: { id: "17" }, take: value', custom, 'gold'],
    ['where: { id: { from: want } }, take: value', custom, 'gold'],
    ['where: { id: { from: $.want } }, take: value', custom, 'gold'],
    ['where: { id: { from: nothing } }, take: value', { f: [{ value: 'x' }] }, undefined],
    ['where: { id: 18 }, take: value', custom, undefined],
    ['where: { id: 20 }, take: value', custom, undefined],
    ['where: { id: 19 }, take: value.name', custom, 'x'],
    ['where: { id: 19 }, take: value', custom, 'not_a_plain_value queue.name'],
    [
      'where: { kind: GOLD, of: us }, take: v',
      {
        f: [
          { kind: 'gold', of: 'them', v: 1 },
          { kind: 'gold', of: 'us', v: 2 },
        ],
      },
      '2',
    ],
    ['where: { id: 17 }, take: value', { f: { id: 17, value: 'alone' } }, 'alone'],
    ['where: { id: 17 }, take: value', { f: 'text' }, undefined],
    ['where: { id: 17 }, take: value', {}, undefined],
  ])('%s of %j', (pick, record, value) => {
    expect(filled('queue.name', `from: f, pick: { ${pick} }`, record)).toEqual(value)
  })
})

describe('parse reads JSON inside a text', () => {
  test.each<[string, object, unknown]>([
    ['from: d, parse: a.b', { d: '{"a":{"b":"deep"}}' }, 'deep'],
    ['from: d, parse: a.b', { d: { a: { b: 'an object already' } } }, 'an object already'],
    ['from: d, parse: id', { d: '{"id":12345678901234567890}' }, '12345678901234567890'],
    ['from: d, parse: ., pick: { where: { id: 2 }, take: v }', { d: '[{"id":1,"v":"a"},{"id":2,"v":"b"}]' }, 'b'],
    ['from: d, parse: a', { d: '{"a"' }, 'not_json queue.name'],
    ['from: d, parse: a', { d: '' }, undefined],
    ['from: d, parse: a', {}, undefined],
  ])('%s of %j', (operation, record, value) => {
    expect(filled('queue.name', operation, record)).toEqual(value)
  })

  test('and lists in it', () => {
    const mapping = mappingOf('content.turns: { each: d, parse: messages, fields: { text: { from: body } } }')
    const normalized = systemOfMapping(mapping).normalize(
      { id: 7, at: '2026-03-02T09:00:00Z', d: '{"messages":[{"body":"one"},{"body":"two"}]}' },
      CONTEXT,
    )
    expect(normalized).toMatchObject({ drafts: [{ content: { turns: [{ text: 'one' }, { text: 'two' }] } }] })
  })
})

describe('difference is the time from one to the other', () => {
  const times = { a: '2026-03-02T09:00:00Z', b: '2026-03-02T09:01:30Z', c: '02.03.2026 10:02' }
  test.each<[string, object, unknown]>([
    ['difference: [a, b]', times, 90_000],
    ['difference: [b, a]', times, 'ends_before_it_begins timings.talk_ms'],
    ['difference: [a, a]', times, 0],
    ['difference: [a, nothing]', times, undefined],
    ['difference: [a, { from: c, format: "DD.MM.YYYY HH:mm", zone: Europe/Berlin }]', times, 120_000],
    ['difference: [{ from: s, as: epoch_s }, { from: e, as: epoch_s }]', { s: 1_772_442_000, e: 1_772_442_005 }, 5000],
    ['difference: [a, b]', { a: 'noon', b: 'one' }, 'not_a_timestamp timings.talk_ms'],
    ['difference: [s, e], format: "DD.MM.YYYY HH:mm", zone: Europe/Berlin', { s: '28.03.2026 23:30', e: '29.03.2026 03:30' }, 10_800_000],
  ])('%s', (operation, record, value) => {
    expect(filled('timings.talk_ms', operation, record)).toEqual(value)
  })
})

describe('a number in a text', () => {
  test.each<[unknown, unknown]>([
    ['5 - very easy', 5],
    ['4,5', 4.5],
    ['4.5/5', 4.5],
    ['€ 1.234,50', 1234.5],
    ['$1,234.50 refunded', 1234.5],
    ["1'234.5", 1234.5],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['Rating - 5', 5],
    ['-5 °C', -5],
    ['(-$3)', -3],
    ['-$3', -3],
    ['A-4', 4],
    [4, 4],
    ['N/A', 'not_a_number customer.recent_products'],
    ['1.2.3', 'not_a_number customer.recent_products'],
  ])('%j is %j', (v, expected) => {
    const fields = 'customer.recent_products: [{ quantity: { from: v, as: number_in_text } }]'
    const normalized = systemOfMapping(mappingOf(fields)).normalize({ id: 7, at: '2026-03-02T09:00:00Z', v }, CONTEXT)
    const [product] = (normalized.ok && normalized.drafts[0]?.customer.recent_products) || []
    expect(product?.quantity).toBe(typeof expected === 'number' ? expected : undefined)
  })

  test('`decimal` decides where a mark before three digits may be either', () => {
    expect(filled('hold_count', 'from: v, as: number_in_text, decimal: ","', { v: '1.234' })).toBe(1234)
    expect(filled('hold_count', 'from: v, as: number_in_text', { v: '1.234' })).toBe('invalid_value hold_count')
  })
})

describe('first goes on where a value does not fit', () => {
  test.each<[string, string, object, unknown]>([
    ['ended_at', 'first: [a, b], as: timestamp', { a: 'n/a', b: '2026-03-02T10:00:00Z' }, '2026-03-02T10:00:00.000Z'],
    ['ended_at', 'first: [{ from: a, as: epoch_s }, b]', { a: 'x', b: '2026-03-02T10:00:00Z' }, '2026-03-02T10:00:00.000Z'],
    ['channel', 'first: [a, b]', { a: 'pigeon', b: 'fax' }, 'fax'],
    ['channel', 'first: [a, b], map: { F: fax }', { a: 'P', b: 'F' }, 'fax'],
    ['hold_count', 'first: [a, { const: 0 }]', { a: 'many' }, 0],
    ['channel', 'first: [a, b]', { a: 'pigeon', b: '' }, 'unknown_value channel'],
    ['channel', 'first: [a, b], map: { "": web_form }', {}, 'web_form'],
  ])('%s: %s of %j', (field, operation, record, value) => {
    expect(filled(field, operation, record)).toEqual(value)
  })
})

describe('lists', () => {
  test.each<[string, string, object, unknown]>([
    ['tags', 'from: "l[*].name"', { l: [{ name: 'a' }, { name: 'b' }, {}] }, ['a', 'b']],
    ['tags', 'from: "l[*].name", as: list', { l: [] }, undefined],
    ['queue.name', 'from: "l[*].name", join: " / "', { l: [{ name: 'a' }, { name: 'b' }] }, 'a / b'],
    ['queue.name', 'from: l, join: ","', { l: ['a', 1, null] }, 'a,1'],
    ['queue.name', 'from: "l[0].name"', { l: [{ name: 'a' }] }, 'a'],
    ['queue.name', 'from: "l[-1].name"', { l: [{ name: 'a' }, { name: 'z' }] }, 'z'],
    ['queue.name', 'from: "l[5].name"', { l: [] }, undefined],
    ['queue.name', 'from: "Score [1]"', { 'Score [1]': 'the column' }, 'the column'],
    ['channel', 'from: c, map: [phone, null, fax]', { c: 2 }, 'fax'],
    ['channel', 'from: c, map: [phone, null, fax]', { c: '0' }, 'phone'],
    ['channel', 'from: c, map: [phone, null, fax]', { c: 3 }, 'unmapped_value channel'],
  ])('%s: %s of %j', (field, operation, record, value) => {
    expect(filled(field, operation, record)).toEqual(value)
  })

  test('many values for one are complained of at start', () => {
    expect(complaints('queue.name: { from: "l[*].name" }')).toEqual([
      { path: 'fields.queue.name', rule: 'l[*].name leads to many values, and queue.name holds one: say `join`' },
    ])
  })
})

describe('when it was received', () => {
  test('is a time like any other, and said to be one', () => {
    const system = systemOfMapping(mappingOf('').replace('{ from: at }', '{ first: [when, { received: true }] }'))
    expect(system.normalize({ id: 7 }, CONTEXT)).toMatchObject({
      drafts: [{ occurred_at: CONTEXT.receivedAt, time_quality: 'received_only' }],
    })
    expect(system.normalize({ id: 7, when: '2026-03-02T10:00:00Z' }, CONTEXT)).toMatchObject({ drafts: [{ time_quality: 'exact' }] })
  })

  test('is no part of a key: every delivery has the same one', () => {
    const yaml = mappingOf('').replace('key: ["{id}"]', 'key: ["{id}", { received: true }]')
    expect(parseMapping(yaml)).toMatchObject({ ok: false, complaints: [{ path: 'key.1' }] })
  })
})

test('a field of a template that may be absent is an empty text there', () => {
  const template = 'template: "{branch}-{no}", optional: [branch]'
  expect(filled('queue.name', template, { no: 5 })).toBe('-5')
  expect(filled('queue.name', template, { branch: 'B' })).toBeUndefined()
  expect(complaints(`queue.name: { template: "{a}", optional: [a] }`)).toHaveLength(1)
  expect(complaints(`queue.name: { template: "{a}{b}", optional: [c] }`)).toHaveLength(1)
})
