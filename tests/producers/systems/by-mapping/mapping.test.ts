import { describe, expect, test } from '@jest/globals'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { mappingOf } from './mapped.ts'

const complaints = (yaml: string) => {
  const read = parseMapping(yaml)
  return read.ok ? [] : read.complaints
}

const HEAD = 'version: 1\nsource: { system: shop }\n'

describe('a mapping is refused at start', () => {
  test.each<[string, string, string, RegExp]>([
    ['without a key', `${HEAD}fields: { occurred_at: { from: at } }`, 'key', /say what names a row/],
    ['without a time', `${HEAD}key: ["{id}"]\nfields: { channel: { const: fax } }`, 'fields.occurred_at', /say when it happened/],
    [
      'with a key that is the same for every row',
      `${HEAD}key: ["{id", x]\nfields: { occurred_at: { from: at } }`,
      'key.0.template',
      /brace|at least one field/,
    ],
    ['with a constant as its key', `${HEAD}key: [{ const: x }]\nfields: { occurred_at: { from: at } }`, 'key.0', /same for every row/],
    [
      'of another version',
      `version: 2\nsource: { system: shop }\nkey: ["{id}"]\nfields: { occurred_at: { from: at } }`,
      'version',
      /version: 1/,
    ],
    ['with a word nobody knows', mappingOf('queue.name: { form: q }'), 'fields.queue.name.form', /unknown word/],
    [
      'with a field nobody knows',
      mappingOf('timings.queue_wait: { from: q, as: duration, unit: s }'),
      'fields.timings.queue_wait',
      /did you mean timings.queue_wait_ms/,
    ],
    ['with a field ingest alone fills', mappingOf('customer.ref: { from: q }'), 'fields.customer.ref', /no such field/],
    ['with attributes that have no name', mappingOf('attributes: { from: q }'), 'fields.attributes', /name one of them/],
    ['with a forbidden attribute', mappingOf('attributes.__proto__: { from: q }'), 'fields.attributes.__proto__', /no such field/],
    ['with a forbidden path', mappingOf('queue.name: { from: a.__proto__ }'), 'fields.queue.name.from', /__proto__ is no field/],
    ['with [*] in a field', mappingOf('queue.name: { from: "a[*].b" }'), 'fields.queue.name', /many values/],
    ['with a zone for what is no time', mappingOf('queue.name: { from: a, zone: UTC }'), 'fields.queue.name', /belong to `as: timestamp`/],
    ['with columns beside a header', mappingOf('', 'input: { format: csv, columns: [a] }'), 'input.columns', /header: false/],
    ['with neither header nor columns', mappingOf('', 'input: { format: csv, header: false }'), 'input.columns', /name the columns/],
    ['with a footer of JSON', mappingOf('', 'input: { format: json, footer: 1 }'), 'input.footer', /format csv/],
    ['with two sources of one value', mappingOf('queue.name: { from: a, const: b }'), 'fields.queue.name', /exactly one of/],
    ['with no source of a value', mappingOf('queue.name: { as: string }'), 'fields.queue.name', /exactly one of/],
    [
      'with a constant the field does not take',
      mappingOf('channel: { const: telefon }'),
      'fields.channel',
      /did you mean phone|it is one of phone/,
    ],
    [
      'with a name in its map the field does not take',
      mappingOf('channel: { from: c, map: { A: chatt } }'),
      'fields.channel',
      /did you mean chat/,
    ],
    ['with a duration without its unit', mappingOf('timings.talk_ms: { from: t, as: duration }'), 'fields.timings.talk_ms', /unit/],
    ['with a number for a duration', mappingOf('timings.talk_ms: { from: t, as: integer }'), 'fields.timings.talk_ms', /as: duration/],
    [
      'with a number that is taken for milliseconds unsaid',
      mappingOf('timings.talk_ms: { from: t }'),
      'fields.timings.talk_ms',
      /as: duration/,
    ],
    ['with a conversion the field does not hold', mappingOf('hold_count: { from: t, as: boolean }'), 'fields.hold_count', /does not give/],
    [
      'with a detail of another conversion',
      mappingOf('hold_count: { from: t, as: integer, unit: s }'),
      'fields.hold_count',
      /unit belongs to/,
    ],
    ['with an unknown conversion', mappingOf('hold_count: { from: t, as: int }'), 'fields.hold_count.as', /expected one of/],
    [
      'with an amount without currency',
      mappingOf('compensation: [{ kind: { const: refund }, amount_minor: { from: t, as: currency_minor } }]'),
      'fields.compensation.0.amount_minor',
      /currency/,
    ],
    ['with an unknown zone', mappingOf('', 'zone: Europe/Berlim'), 'zone', /Europe\/Berlin/],
    [
      'with a format that lacks a part',
      mappingOf('ended_at: { from: e, as: timestamp, format: "HH:mm" }'),
      'fields.ended_at.format',
      /lacks a year/,
    ],
    ['with else but no map', mappingOf('channel: { from: c, else: other }'), 'fields.channel', /else belongs to map/],
    [
      'with turns without words',
      mappingOf('content.turns: { each: m, fields: { speaker: { const: agent } } }'),
      'fields.content.turns',
      /needs text/,
    ],
    [
      'with a part nobody knows',
      mappingOf('content.turns: { each: m, fields: { txt: { from: b } } }'),
      'fields.content.turns.fields.txt',
      /did you mean text/,
    ],
    ['with a rating without direction', mappingOf('ratings: [{ kind: ces, value: r, min: 1, max: 7 }]'), 'fields.ratings.0', /direction/],
    [
      'with a rating upside down',
      mappingOf('ratings: [{ kind: csat, value: r, min: 5, max: 1 }]'),
      'fields.ratings.0',
      /min lies below max/,
    ],
    [
      'with half of a value',
      mappingOf('customer.value.amount_minor: { from: v, as: currency_minor, currency: EUR }'),
      'fields.customer.value.amount_minor',
      /needs customer.value.currency/,
    ],
    ['with a delimiter of two characters', mappingOf('', 'input: { format: csv, delimiter: "::" }'), 'input.delimiter', /one character/],
    ['with a condition that says nothing', mappingOf('', 'skip_when: { from: a }'), 'skip_when', /one of is, is_not, empty/],
    [
      'with a broken operand',
      mappingOf('queue.name: { first: [a, { from: b, as: nothing }] }'),
      'fields.queue.name.first.1.as',
      /expected one of/,
    ],
  ])('%s', (_, yaml, path, rule) => {
    expect(complaints(yaml)).toContainEqual({ path, rule: expect.stringMatching(rule) })
  })

  test('with every fault at once, each with its path', () => {
    const yaml = `${HEAD}zone: Nowhere\nfields:\n  chanel: { const: fax }\n  hold_count: { from: h, as: boolean }`
    expect(complaints(yaml).map((it) => it.path)).toEqual(['zone', 'key', 'fields.chanel', 'fields.hold_count', 'fields.occurred_at'])
  })

  test.each([
    ['a tab for a space', 'version: 1\n\tsource: x', /^line \d+, column \d+$/],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((it, index) => `${it}: &${it} [${`*${'abcdefg'[index]},`.repeat(9)}]`)
        .join('\n')}`,
      /^$/,
    ],
  ])('that is no YAML: %s', (_, yaml, path) => {
    expect(complaints(yaml)).toContainEqual({
      path: expect.stringMatching(path),
      rule: expect.stringMatching(/^not YAML/),
    })
  })

  test.each(['', 'just words', '[]', 'null'])('that is no mapping: %j', (yaml) => {
    expect(complaints(yaml)).not.toEqual([])
  })
})

test('a mapping with nothing but a key and a time is enough', () => {
  expect(complaints(mappingOf(''))).toEqual([])
})
