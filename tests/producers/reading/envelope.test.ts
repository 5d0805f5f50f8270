import { describe, expect, test } from '@jest/globals'
import { ingest } from '../../../producers/ingest/ingest.ts'
import { findEnvelope } from '../../../producers/formats/foreign-envelope.ts'
import { openEnvelope } from '../../../producers/reading/envelope.ts'
import { splitBody } from '../../../producers/reading/split.ts'
import { zendesk } from '../../../producers/systems/zendesk/adapter.ts'
import { amazonConnect } from '../../../producers/systems/amazon-connect/adapter.ts'
import { layoutOf } from '../../../producers/reading/layout.ts'
import { ingestAll, MAPPING_KEY, mappingOf, RECEIVED_AT, sourceOf, systemOfMapping } from '../systems/by-mapping/mapped.ts'

const ROW = { id: 7, at: '2026-03-02T09:00:00Z' }

describe('an envelope', () => {
  test.each<[string, unknown, unknown]>([
    ['Airbyte, old', { _airbyte_ab_id: 'a', _airbyte_emitted_at: 1, _airbyte_data: ROW }, [ROW]],
    ['Airbyte, old, as a text', { _airbyte_ab_id: 'a', _airbyte_emitted_at: 1, _airbyte_data: JSON.stringify(ROW) }, [ROW]],
    [
      'Airbyte, new',
      { _airbyte_raw_id: 'a', _airbyte_extracted_at: 1, _airbyte_loaded_at: null, _airbyte_meta: { errors: [] }, _airbyte_data: ROW },
      [ROW],
    ],
    ['Airbyte, text with an id of 17 digits', { _airbyte_data: '{"id":12345678901234567}' }, [{ id: '12345678901234567' }]],
    ['Airbyte, text that is no JSON', { _airbyte_data: '{"id"' }, ['{"id"']],
    ['Airbyte, a message', { type: 'RECORD', record: { stream: 's', data: ROW, emitted_at: 1 } }, [ROW]],
    ['Airbyte, a state', { type: 'STATE', state: { type: 'STREAM' } }, []],
    ['Airbyte, a log line', { type: 'LOG', log: { level: 'INFO', message: 'x' } }, []],
    ['Singer, a record', { type: 'RECORD', stream: 's', record: ROW, time_extracted: 'x' }, [ROW]],
    ['Singer, a schema', { type: 'SCHEMA', stream: 's', schema: {}, key_properties: ['id'] }, []],
    ['Singer, a state', { type: 'STATE', value: { bookmarks: {} } }, []],
  ])('of %s is opened', (_, document, payloads) => {
    expect(openEnvelope(document)).toEqual(payloads)
  })

  test.each<[string, unknown]>([
    ['a vendor has a field named record', { type: 'call', record: ROW }],
    ['a vendor has a type named RECORD', { type: 'RECORD', id: 7 }],
    ['a vendor has a type named STATE', { type: 'STATE', state: 'open' }],
    ['a loader has put its columns beside those of the source', { _airbyte_raw_id: 'a', ...ROW }],
    ['nothing', null],
    ['a list', [ROW]],
  ])('is none where %s', (_, document) => {
    expect(openEnvelope(document)).toBeUndefined()
  })
})

describe('what is inside means what it means without', () => {
  const ticket = {
    id: 30,
    url: 'https://acme.example/t',
    via: { channel: 'email' },
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T12:00:00Z',
    subject: 'Order',
    description: 'Where is my order?',
    status: 'open',
    requester_id: 530,
    submitter_id: 530,
  }
  const wrap = (data: unknown) => ({ _airbyte_ab_id: '1', _airbyte_emitted_at: 1_772_452_800_000, _airbyte_data: data })

  test('for an adapter, by HTTP and by file', () => {
    const body = (document: unknown) => Buffer.from(JSON.stringify(document))
    const plain = ingestAll(sourceOf(zendesk), body(ticket))
    expect(plain).toEqual([expect.objectContaining({ interaction_id: 'zendesk:acme:30' })])
    for (const wrapped of [wrap(ticket), wrap(JSON.stringify(ticket)), { type: 'RECORD', stream: 'tickets', record: ticket }]) {
      expect(ingestAll(sourceOf(zendesk), body(wrapped))).toEqual(plain)
      expect(layoutOf('a.jsonl', zendesk).payloadsOf(wrapped)).toMatchObject({ ok: true, payloads: [ticket] })
    }
    const lines = [wrap(ticket), { type: 'STATE', value: {} }].map((it) => JSON.stringify(it)).join('\n')
    expect(ingestAll(sourceOf(zendesk), Buffer.from(lines))).toEqual(plain)
  })

  test('for a mapping, where it says where records are too', () => {
    const mapped = systemOfMapping(mappingOf('', "input: { format: jsonl, records: '$.rows[*]' }"))
    const lines = [wrap({ rows: [ROW] }), { type: 'SCHEMA', stream: 's', schema: {} }].map((it) => JSON.stringify(it)).join('\n')
    expect(splitBody(Buffer.from(lines), mapped)).toEqual({ ok: true, payloads: [ROW] })
    const table = systemOfMapping(mappingOf('', 'input: { format: csv }'))
    const rows = `_airbyte_ab_id,_airbyte_data\na,"${JSON.stringify(ROW).replaceAll('"', '""')}"\n`
    expect(splitBody(Buffer.from(rows), table)).toMatchObject({ ok: true, payloads: [ROW] })
  })
})

describe('the envelope of a connector', () => {
  const wraps: readonly (readonly [string, (row: unknown) => object])[] = [
    ['CloudEvents', (row) => ({ specversion: '1.0', id: 'a', source: 's', type: 't', data: row })],
    ['Debezium', (row) => ({ before: null, after: row, op: 'c', source: {} })],
    ['Kafka Connect', (row) => ({ schema: { type: 'struct' }, payload: row })],
    ['Kafka REST', (row) => ({ topic: 't', partition: 0, offset: 1, key: null, value: row })],
    ['Fivetran', (row) => ({ _fivetran_synced: 'x', _fivetran_id: 'y', data: row })],
  ]
  const take = (payload: unknown, known: Parameters<typeof sourceOf>[0]) =>
    ingest(payload, sourceOf(known), { door: 'file', receivedAt: RECEIVED_AT, auth: 'none', key: MAPPING_KEY })

  test.each(wraps)('%s is opened where what is inside is understood', (_, wrap) => {
    const mapped = systemOfMapping(mappingOf(''))
    const plain = take(ROW, mapped)
    expect(plain).toMatchObject({ ok: true, events: [{ data: { interaction_id: 'shop:acme:7' } }] })
    expect(take(wrap(ROW), mapped)).toEqual(plain)
  })

  test.each(wraps)('%s is named where nothing inside is understood', (name, wrap) => {
    for (const known of [zendesk, amazonConnect])
      expect(take(wrap(ROW), known)).toMatchObject({ ok: false, code: 'unknown_envelope', path: name })
  })

  test('is not blamed where the adapter opened it and a field inside is missing', () => {
    const detail = { ticket_event: { type: 'Ticket Status Changed', meta: { occurred_at: '2026-03-02T09:00:00Z' }, ticket: { id: '7' } } }
    const payload = { 'detail-type': 'Support Ticket: Ticket Status Changed', source: 'aws.partner/zendesk.com/1/default', detail }
    const taken = take(payload, zendesk)
    expect(taken).toMatchObject({ ok: false, code: 'unknown_shape', path: 'detail.created_at' })
  })

  test('that tells of a deleted row, or holds a text, is named', () => {
    for (const payload of [
      { before: ROW, after: null, op: 'd' },
      { specversion: '1.0', source: 's', data: 'Zm9v' },
    ])
      expect(take(payload, systemOfMapping(mappingOf('')))).toMatchObject({ ok: false, code: 'unknown_envelope' })
  })

  test('stays where the payload is understood as it is', () => {
    const payload = { ...ROW, specversion: '1.0', source: 's', data: { id: 8, at: ROW.at } }
    expect(take(payload, systemOfMapping(mappingOf('')))).toMatchObject({ ok: true, events: [{ data: { interaction_id: 'shop:acme:7' } }] })
    expect(findEnvelope(ROW)).toBeUndefined()
  })
})

test.each([zendesk, amazonConnect, systemOfMapping(mappingOf(''))])('a list of nothing is refused, not ignored: %#', (it) => {
  const outcomes = ingestAll(sourceOf(it), Buffer.from('[null]'))
  expect(outcomes).toHaveLength(1)
  expect(outcomes[0]).toMatch(/^(not_a_record|unknown_shape) /)
  const layout = layoutOf('a.json', it)
  expect(layout.recordsOf([null])).toEqual([null])
})
