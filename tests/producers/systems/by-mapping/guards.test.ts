import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fields } from '../../../../producers/systems/by-mapping/fields.ts'
import { whenUnreadable } from '../../../../producers/systems/by-mapping/guards.ts'
import { parseMapping } from '../../../../producers/systems/by-mapping/mapping-file.ts'
import { ingestRecordOf, mappingOf, sourceOf, systemOfMapping } from './mapped.ts'

const ROW = { id: 1, at: '2026-03-02T09:00:00Z' }

/** The interaction of one row, or `code path`. */
function read(fields: string, row: object) {
  const taken = ingestRecordOf(sourceOf(systemOfMapping(mappingOf(fields))), { ...ROW, ...row })
  if (!taken.ok) return `${taken.code} ${taken.path}`
  return taken.events[0]?.data ?? 'skipped'
}

describe('an optional value that cannot be read costs that value alone, with a warning', () => {
  test.each<[string, string, unknown, string, string]>([
    ['a choice', 'channel: { from: v }', 'pigeon', 'unknown_value', 'channel'],
    ['a word outside of the map', 'direction: { from: v, map: { in: inbound } }', 'sideways', 'unmapped_value', 'direction'],
    ['a time', 'ended_at: { from: v }', 'soon', 'not_a_timestamp', 'ended_at'],
    ['a number', 'hold_count: { from: v }', 'many', 'not_an_integer', 'hold_count'],
    ['a duration', 'timings.talk_ms: { from: v, as: duration, unit: s }', '1 or 2', 'not_a_duration', 'timings.talk_ms'],
    ['a truth', 'is_partial: { from: v }', 'perhaps', 'not_a_boolean', 'is_partial'],
    ['an object for a text', 'queue.id: { from: v }', { a: 1 }, 'not_a_plain_value', 'queue.id'],
    ['a status', 'resolution.status: { from: v, as: boolean, map: { true: resolved } }', 'maybe', 'not_a_boolean', 'resolution.status'],
    [
      'an amount, and its currency with it',
      'customer.value.amount_minor: { from: v, as: currency_minor, currency: EUR }\ncustomer.value.currency: { const: EUR }',
      'plenty',
      'not_an_amount',
      'customer.value.amount_minor',
    ],
    ['a rating', 'ratings: [{ kind: csat, value: v }]', 'N/A', 'not_a_number', 'ratings.value'],
    ['a rating beyond its scale', 'ratings: [{ kind: csat, value: v }]', 6, 'rating_out_of_range', 'ratings.value'],
    ['the time of a turn', 'content.turns: [{ text: { const: x }, at: { from: v } }]', 'noon', 'not_a_timestamp', 'content.turns.at'],
  ])('%s', (_, fields, v, code, path) => {
    const found = read(`queue.name: { from: q }\n${fields}`, { q: 'Billing', v })
    expect(found).toMatchObject({ queue: { name: 'Billing' }, quality: { warnings: [{ code, path }] } })
    const without = read(`queue.name: { from: q }\n${fields}`, { q: 'Billing' })
    expect({ ...(found as object), quality: 0, source: 0 }).toEqual({ ...(without as object), quality: 0, source: 0 })
  })

  test('an empty value is absent, and no word is lost over it', () => {
    expect(read('channel: { from: v }\nhold_count: { from: v }', { v: ' ' })).not.toHaveProperty('quality')
  })
})

describe('what protects somebody takes the careful value', () => {
  test.each<[string, string, unknown, object]>([
    ['a consent', 'consent.analysis: { from: v, map: { y: granted } }', 'ja', { consent: { analysis: 'denied' } }],
    ['a consent to contact', 'consent.marketing_contact: { from: v }', { a: 1 }, { consent: { marketing_contact: 'denied' } }],
    ['who may read it', 'visibility: { from: v }', 'semi-public', { visibility: 'private' }],
    [
      'who may read a turn',
      'visibility: { const: public }\ncontent.turns: [{ text: { const: x }, visibility: { from: v } }]',
      'friends',
      { visibility: 'public', content: { turns: [{ visibility: 'private' }] } },
    ],
    ['who speaks', 'content.turns: [{ text: { const: x }, speaker: { from: v } }]', 'Kim', { content: { turns: [{ speaker: 'other' }] } }],
  ])('%s', (_, fields, v, expected) => {
    expect(read(fields, { v })).toMatchObject({ ...expected, quality: { warnings: [expect.anything()] } })
  })

  test('a consent that was understood is what the record says', () => {
    expect(read('consent.analysis: { from: v, map: { y: granted } }', { v: 'Y' })).toMatchObject({ consent: { analysis: 'granted' } })
  })
})

describe('what the event cannot be right without refuses the record, by its name', () => {
  test.each<[string, unknown, string]>([
    ['phase: { from: v }', 'limbo', 'unknown_value phase'],
    ['is_test: { from: v }', 'perhaps', 'not_a_boolean is_test'],
    ['revision: { from: v, as: epoch_ms }', 'later', 'not_a_timestamp revision'],
    ['interaction_id: { from: v }', 'x'.repeat(500), 'too_long interaction_id'],
    ['customer.email: { from: v }', { a: 1 }, 'not_a_plain_value customer.email'],
    ['customer.account: { from: v }', ['a'], 'not_a_plain_value customer.account'],
    [
      'related: [{ interaction_id: { from: v, as: interaction_id }, relation: { const: reply_to } }]',
      { a: 1 },
      'not_a_plain_value related.0.interaction_id',
    ],
    ['related: [{ interaction_id: { const: "a:b:1" }, relation: { from: v } }]', 'cousin_of', 'unknown_value related.0.relation'],
  ])('%s of %j', (fields, v, refusal) => {
    expect(read(fields, { v })).toBe(refusal)
  })

  test('but a number too large for JSON readers names nobody', () => {
    expect(read('customer.account: { from: v }', { v: Infinity })).toMatchObject({ customer: { ref: null } })
  })

  test('an occurred_at that is none', () => {
    expect(read('', { at: 'noon' })).toBe('not_a_timestamp occurred_at')
  })

  test('a survey of which nothing could be read says why', () => {
    const survey = 'channel: { const: survey }\nratings: [{ kind: csat, value: v }]'
    expect(read(survey, { v: 'N/A' })).toBe('not_a_number ratings.value')
    expect(read(survey, { v: 4 })).toMatchObject({ ratings: [{ value: 4 }] })
  })

  test('whatever the mapping asks to be strict about', () => {
    expect(read('hold_count: { from: v, on_error: refuse }', { v: 'many' })).toBe('not_an_integer hold_count')
  })

  test('nor can a mapping ask to be lax about it', () => {
    const lax = parseMapping(mappingOf('phase: { from: v, on_error: leave_out }'))
    expect(lax).toEqual({ ok: false, complaints: [{ path: 'fields.phase', rule: 'phase is never left out where it cannot be read' }] })
    expect(parseMapping(mappingOf('queue.id: { from: v, on_error: leave_out }')).ok).toBe(true)
  })
})

test('every field that says no to something can say so when it is not understood', () => {
  const careful = [...fields.values()].filter((it) => it.choices.includes('denied')).map((it) => it.name)
  expect(careful.length).toBeGreaterThan(2)
  for (const name of careful) expect(whenUnreadable(fields.get(name)!, undefined)).toEqual({ value: 'denied' })
})

test('whatever stands in one optional field, the interaction is that of the record without it', () => {
  const optional = 'hold_count: { from: v }\ndirection: { from: v, map: { in: inbound } }\nended_at: { from: v }\ntouchpoint: { from: w }'
  const plain = { ...(read(optional, { w: 'A' }) as object), quality: 0, source: 0 }
  fc.assert(
    fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.object(), fc.array(fc.anything())), (v) => {
      fc.pre(typeof v !== 'string' || !/^\s*[+-]?[\d.,' ]+\s*$|^\s*in\s*$/i.test(v))
      expect({ ...(read(optional, { v, w: 'A' }) as object), quality: 0, source: 0 }).toEqual(plain)
    }),
  )
})
