import { describe, expect, test } from '@jest/globals'
import { check, type CheckReport } from '../../../../producers/doors/check/check.ts'
import { layoutOf } from '../../../../producers/reading/layout.ts'
import type { Raw } from '../../../../producers/reading/raw.ts'
import { records } from '../../../../producers/reading/records.ts'
import { renderCheck } from '../../../../producers/doors/check/render.ts'
import { delighted } from '../../../../producers/systems/delighted/adapter.ts'
import { mappedFixture, MAPPING_KEY, systemOfMapping, RECEIVED_AT, sourceOf, template } from '../../systems/by-mapping/mapped.ts'

async function checked(mapping: string, name: string, body: Uint8Array, config = {}): Promise<CheckReport> {
  const source = sourceOf(systemOfMapping(mapping), config)
  const layout = layoutOf(name, source.system)
  const raws: Raw[] = []
  async function* open() {
    yield body
  }
  for await (const batch of records(open, layout)) raws.push(...batch)
  return check({ raws, source, layout, key: MAPPING_KEY, receivedAt: RECEIVED_AT, object: name })
}

const MAPPING = `version: 1
source: { system: shop }
input: { format: jsonl }
key: ['{id}', '{at}']
skip_when: { from: kind, is: ping }
fields:
  occurred_at: { from: at }
  channel: { from: via, map: { call: phone }, else: other }
  queue.name: { from: queu }
  content.turns: { each: messages, fields: { text: { from: body } } }
  hold_count: { from: holds }
`
const SAMPLE = [
  '{"id":1,"at":"2026-03-02T09:00:00Z","via":"call","queue":"Billing","holds":"2","messages":[{"body":"Hi","secret":"x"}]}',
  '{"id":1,"at":"2026-03-02T09:00:00Z","via":"call","queue":"Sales","holds":"3"}',
  '{"id":2,"at":"2026-03-02T09:00:00Z","via":"pigeon","queue":""}',
  '{"kind":"ping"}',
  '{"id":3,"at":"noon","holds":"1"}',
  '{"id":',
].join('\n')

describe('the dry run', () => {
  test('says what was mapped, what was not, what was refused and why', async () => {
    const report = await checked(MAPPING, 'a.jsonl', Buffer.from(SAMPLE))
    expect(report).toMatchObject({
      ok: false,
      records: 6,
      events: 3,
      interactions: 2,
      skipped: 1,
      rejected: 2,
      conflicts: 1,
      unseen: ['queu'],
      unread: [
        { name: 'queue', count: 2 },
        { name: 'messages[*].secret', count: 1 },
      ],
      warnings: [{ name: 'unmapped_value at channel', count: 1 }],
      rejections: [
        { number: 5, line: 5, field: 'occurred_at', code: 'not_a_timestamp', rule: expect.stringMatching(/say its `format`/) },
        { number: 6, line: 6, field: '', code: 'not_json', rule: 'not JSON' },
      ],
    })
    expect(report.mapped).toContainEqual({ name: 'content.turns', count: 1 })
    expect(report.mapped).toContainEqual({ name: 'channel', count: 3 })
    expect(report.examples.map((it) => it.subject)).toEqual(['shop:acme:1', 'shop:acme:1', 'shop:acme:2'])
  })

  test('is the same however often it is made', async () => {
    const [first, second] = [await checked(MAPPING, 'a.jsonl', Buffer.from(SAMPLE)), await checked(MAPPING, 'a.jsonl', Buffer.from(SAMPLE))]
    expect(second).toEqual(first)
  })

  test('of a sample that is right says so', async () => {
    const report = await checked(template('nice-cxone.yaml'), 'nice.json', mappedFixture('nice-cxone.json'))
    expect(report).toMatchObject({ ok: true, records: 4, events: 4, interactions: 3, rejected: 0, conflicts: 0, unseen: [] })
    expect(report.unread.map((it) => it.name)).toEqual(['businessUnitId', 'firstName', 'lastName', 'state'])
  })

  test.each([
    ['five9-call-log.yaml', 'five9-call-log.csv', { region: 'US', zone: 'America/New_York' }],
    ['freshdesk-tickets.yaml', 'freshdesk-tickets.jsonl', {}],
    ['app-store-reviews.yaml', 'app-store-reviews.json', {}],
    ['chatwoot-messages.yaml', 'chatwoot-messages.jsonl', { region: 'DE' }],
  ])('of %s and its fixture finds nothing to mend', async (name, sample, config) => {
    expect(await checked(template(name), sample, mappedFixture(sample), config)).toMatchObject({ ok: true, unseen: [], rejections: [] })
  })

  test('of a file that is something else is not ok and names no field twice', async () => {
    const report = await checked(MAPPING, 'a.jsonl', Buffer.from('{"x":1}\n{"x":2}\n'))
    expect(report).toMatchObject({ ok: false, events: 0, rejected: 2, unread: [{ name: 'x', count: 2 }] })
    expect(report.unseen).toEqual(['kind', 'id', 'at', 'via', 'queu', 'messages', 'messages[*].body', 'holds'])
  })

  test('is told to people in an order in which they can act on it', async () => {
    const text = renderCheck(await checked(MAPPING, 'a.jsonl', Buffer.from(SAMPLE)))
    expect(text.split('\n').filter((it) => !it.startsWith(' ') && !/^[{}]?$/.test(it))).toEqual([
      'not ready: 6 records gave 3 events about 2 interactions; 1 skipped, 2 refused',
      'Refused:',
      'Read by the mapping, but in no record (a typo, or a field the system never sends):',
      'Same key, other content: only the first is kept:',
      'Warnings:',
      'In the sample, but read by nobody:',
      'Filled in:',
      'Example 1:',
      'Example 2:',
      'Example 3:',
    ])
    expect(text).toContain('  record 5 (line 5), occurred_at: not a time of that form')
  })
})

test('versions of an interaction that nobody can put in order are not ready', async () => {
  const mapping = (revision: string) => `version: 1
source: { system: desk }
input: { format: jsonl }
zone: Europe/Berlin
key: ['{id}', '{changed}']
fields:
  occurred_at: { from: at }
${revision}`
  const sample = ['05.11.2026 08:00', '04.11.2026 08:00'].map((changed) => `{"id":1,"at":"2026-11-03T09:00:00Z","changed":"${changed}"}`)
  const without = await checked(mapping(''), 'a.jsonl', Buffer.from(sample.join('\n')))
  expect(without).toMatchObject({ ok: false, events: 2, interactions: 1, conflicts: 0, unordered: 1 })
  expect(renderCheck(without)).toContain('  1 event; map `revision` to the time of the last update, with its `format`\n')
  const revision = '  revision: { from: changed, as: timestamp, format: DD.MM.YYYY HH:mm }\n'
  expect(await checked(mapping(revision), 'a.jsonl', Buffer.from(sample.join('\n')))).toMatchObject({ ok: true, unordered: 0 })
})

describe('nobody in the sample is shown', () => {
  const PRIVATE = ['415-555-0101', 'Pat', 'SIP/1']
  const mapping = (input: string) => `version: 1
source: { system: pbx }
input: ${input}
zone: UTC
key: ['{no}']
fields:
  occurred_at: { from: at }
  customer.phone: { from: caller }
`
  const rows = '1,415-555-0101,Pat,2026-03-02 10:29:03\n2,415-555-0102,Sam,2026-03-02 10:38:47\n'

  test('by a file without a header: its columns are counted, and what to say is said', async () => {
    const report = await checked(mapping('{ format: csv }'), 'calls.csv', Buffer.from(rows))
    expect(report).toMatchObject({ ok: false, headerIsData: true, unread: [1, 2, 3, 4].map((it) => ({ name: `column ${it}`, count: 1 })) })
    const told = renderCheck(report) + JSON.stringify(report)
    for (const it of PRIVATE) expect(told).not.toContain(it)
    expect(told).toContain('header: false')
  })

  test('and with the names of its columns it is right', async () => {
    const report = await checked(mapping('{ format: csv, header: false, columns: [no, caller, name, at] }'), 'calls.csv', Buffer.from(rows))
    expect(report).toMatchObject({ ok: true, headerIsData: false, events: 2, unread: [{ name: 'name', count: 2 }] })
  })

  test('by keys that are addresses', async () => {
    const body = '{"no":1,"at":"2026-03-02T09:00:00Z","ratings":{"mara@example.test":5}}'
    const report = await checked(mapping('{ format: jsonl }'), 'a.jsonl', Buffer.from(body))
    expect(report.unread).toEqual([{ name: '*', count: 1 }])
  })
})

test('the fields that an adapter does not read are listed too', async () => {
  const body = Buffer.from(
    '{"event_type":"survey_response.created","event_data":{"id":"5","survey_type":"nps","score":9,"created_at":1772445600,"updated_at":1772445600,"shoe_size":43}}',
  )
  const source = sourceOf(delighted)
  const layout = layoutOf('a.jsonl', delighted)
  const raws: Raw[] = []
  async function* open() {
    yield body
  }
  for await (const batch of records(open, layout)) raws.push(...batch)
  const report = check({ raws, source, layout, key: MAPPING_KEY, receivedAt: RECEIVED_AT, object: 'a' })
  expect(report).toMatchObject({ ok: true, events: 1, unread: [{ name: 'event_data.shoe_size', count: 1 }], unseen: [] })
})
