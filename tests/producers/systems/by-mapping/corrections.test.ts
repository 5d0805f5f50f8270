import { describe, expect, test } from '@jest/globals'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import { check } from '../../../../producers/doors/check/check.ts'
import { renderCheck } from '../../../../producers/doors/check/render.ts'
import { layoutOf } from '../../../../producers/reading/layout.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { ingestRecordOf, MAPPING_KEY, mappingOf, RECEIVED_AT, sourceOf, systemOfMapping } from './mapped.ts'

const SHEET = mappingOf(
  'resolution.status: { from: solved, as: boolean, map: { true: resolved, false: open } }\ncustomer.email: { from: who }\ncontent.turns: { each: log, fields: { text: { from: body } } }',
)
const ROW = { id: '50', at: '2026-03-02T09:40:00Z', who: 'b@example.test', solved: 'no', log: [{ body: 'Hello' }], note: 'x' }

function event(row: object, yaml = SHEET): InteractionEvent {
  const taken = ingestRecordOf(sourceOf(systemOfMapping(yaml)), row)
  const [first] = taken.ok ? taken.events : []
  if (first === undefined) throw new Error(JSON.stringify(taken))
  return first
}

describe('a record without a version', () => {
  test.each<[string, object]>([
    ['a field', { solved: 'yes' }],
    ['the time', { at: '2026-03-02T09:41:00Z' }],
    ['a field inside of a list', { log: [{ body: 'Hello!' }] }],
    ['a row more in a list', { log: [{ body: 'Hello' }, { body: 'again' }] }],
    ['a field that it lacked', { who: '' }],
  ])('is another event of the same interaction when %s is another', (_, change) => {
    const [before, after] = [event(ROW), event({ ...ROW, ...change })]
    expect(after.subject).toBe(before.subject)
    expect(after.id).not.toBe(before.id)
  })

  test.each<[string, object]>([
    ['it is read again', {}],
    ['a field changes that nobody reads', { note: 'y', log: [{ body: 'Hello', seen: true }] }],
    ['numbers come as texts, and texts with spaces around them', { id: 50, solved: ' no ' }],
    ['fields come in another order', Object.fromEntries(Object.entries(ROW).toReversed())],
  ])('is the same event when %s', (_, change) => {
    expect(event({ ...ROW, ...change }).id).toBe(event(ROW).id)
  })

  test('is told under the key of the firm: nobody else can guess what a digest is of', () => {
    const other = ingest(ROW, sourceOf(systemOfMapping(SHEET)), {
      door: 'file',
      receivedAt: RECEIVED_AT,
      auth: 'none',
      key: { id: 1, secret: Buffer.from('another key that is long enough, too') },
    })
    expect(other.ok && other.events[0]?.data.source.event_key).not.toBe(event(ROW).data.source.event_key)
    expect(event(ROW).data.source.event_key).toMatch(/^50\|[0-9a-f]{20}$/)
  })
})

test('a record that states its version needs no digest, until one comes that states none', () => {
  const versioned = SHEET.replace('key: ["{id}"]', 'key: ["{id}", "{version}"]')
  expect(event({ ...ROW, version: 7 }, versioned).data.source.event_key).toBe('50|7')
  expect(event(ROW, versioned).data.source.event_key).toMatch(/^50\|\|[0-9a-f]{20}$/)
})

describe('a dry run', () => {
  const report = (rows: readonly object[]) => {
    const source = sourceOf(systemOfMapping(SHEET))
    const raws = rows.map((value, at) => ({ ok: true, value, number: at + 1, line: at + 1, end: at, endLine: at }) as const)
    return check({ raws, source, layout: layoutOf('a.jsonl', source.system), key: MAPPING_KEY, receivedAt: RECEIVED_AT, object: 'a' })
  }
  const corrected = { ...ROW, solved: 'yes' }

  test('finds corrections in order', () => {
    expect(report([ROW, corrected, corrected])).toMatchObject({ ok: true, interactions: 1, unordered: 0, returned: 0, conflicts: 0 })
  })

  test('says where a record returns to what it was, because nobody can tell that from a repeat', () => {
    const found = report([ROW, corrected, ROW])
    expect(found).toMatchObject({ ok: false, returned: 1 })
    expect(renderCheck(found)).toContain('add a column to `key`')
  })
})
