import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { InteractionEvent } from '../../../../schemas/event/envelope.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { systemOfMapping, mappingOf, sourceOf, ingestRecordOf } from './mapped.ts'

const events = (source: ReturnType<typeof sourceOf>, payloads: readonly unknown[]): readonly InteractionEvent[] =>
  payloads.flatMap((it) => {
    const taken = ingestRecordOf(source, it)
    if (!taken.ok) throw new Error(`${taken.code} ${taken.path}`)
    return taken.events
  })

const TICKETS = `version: 1
source: { system: shop }
input: { format: json, records: '$.tickets[*]' }
key: ['{id}', '{updated}']
fields:
  occurred_at: { from: created }
  phase: { from: status, map: { open: updated, done: closed } }
  channel: { const: email }
  queue.name: { from: queue }
  content.turns:
    - { each: messages, skip_when: { from: private, is: true }, fields: { speaker: { from: by, map: { us: agent }, else: customer }, text: { from: body, as: text_from_html }, at: { from: at } } }
`

const ticket = (id: number, updated: number, about: object = {}) => ({
  id,
  created: '2026-03-01T10:00:00Z',
  updated: `2026-03-0${updated}T10:00:00Z`,
  status: 'open',
  messages: [{ by: 'me', body: '<p>Hello</p>', at: '2026-03-01T10:00:00Z' }],
  ...about,
})

/** The final state of each interaction: for each field the highest revision that states it wins. */
function finalState(all: readonly InteractionEvent[]): ReadonlyMap<string, Record<string, unknown>> {
  const distinct = [...new Map(all.map((it) => [it.id, it])).values()]
  const states = new Map<string, Record<string, unknown>>()
  for (const { subject, data } of distinct.toSorted((a, b) => a.data.revision - b.data.revision))
    states.set(subject, { ...states.get(subject), ...data })
  return states
}

describe('the law of every adapter', () => {
  test('rows in any order, any number of times, give the same ids and the same final state', () => {
    const source = sourceOf(systemOfMapping(TICKETS))
    const rows = [1, 2, 3].flatMap((id) => [
      ticket(id, 1),
      ticket(id, 2, { queue: 'Billing' }),
      ticket(id, 3, { status: 'done', queue: '' }),
    ])
    const once = events(source, rows)
    expect(new Set(once.map((it) => it.id)).size).toBe(9)
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, ...rows, ...rows], { minLength: 27 }), (shuffled) => {
        const again = events(source, shuffled)
        expect(new Set(again.map((it) => it.id))).toEqual(new Set(once.map((it) => it.id)))
        expect(finalState(again)).toEqual(finalState(once))
      }),
      { numRuns: 30 },
    )
  })

  test('whatever a row holds, the answer is events or a code, never an exception', () => {
    const source = sourceOf(systemOfMapping(TICKETS))
    const names = fc.constantFrom('id', 'created', 'updated', 'status', 'queue', 'messages', 'by', 'body', 'at', '__proto__', 'constructor')
    const values = [fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('2026-03-01T10:00:00Z'), fc.constant('open')]
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.object({ key: names, values, maxDepth: 3 })), (row) => {
        const taken = ingestRecordOf(source, row)
        if (!taken.ok) expect(taken.code).toMatch(/^[a-z][a-z0-9_]*$/)
      }),
    )
  })
})

describe('what a mapping does not state', () => {
  test('has a plain default', () => {
    const [event] = events(sourceOf(systemOfMapping(mappingOf(''))), [{ id: 7, at: '2026-03-02T09:00:00Z' }])
    expect(event?.data).toMatchObject({
      interaction_id: 'shop:acme:7',
      revision: Date.parse('2026-03-02T09:00:00Z'),
      phase: 'closed',
      channel: 'other',
      visibility: 'private',
      initiated_by: 'unknown',
      is_partial: false,
      customer: { ref: null },
      content: { status: 'absent', truncated: false },
      source: {
        system: 'shop',
        account: 'acme',
        event_key: expect.stringMatching(/^7\|[0-9a-f]{20}$/),
        event_type: 'record',
        is_test: false,
      },
    })
    expect(event?.data).not.toHaveProperty('direction')
  })

  test('the version in the key orders the revisions', () => {
    const source = sourceOf(systemOfMapping(TICKETS))
    expect(events(source, [ticket(1, 2)])[0]?.data).toMatchObject({
      revision: Date.parse('2026-03-02T10:00:00Z'),
      source: { event_key: '1|2026-03-02T10:00:00Z' },
    })
  })

  test('a part of the key that holds the separator cannot be taken for two', () => {
    const source = sourceOf(systemOfMapping(TICKETS.replace("'{id}', '{updated}'", "'{id}', '{a}', '{b}'")))
    const keys = events(source, [ticket(1, 1, { a: 'x|y', b: 'z' }), ticket(1, 1, { a: 'x', b: 'y|z' })]).map((it) => it.id)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('a row', () => {
  test.each<[string, object, string]>([
    ['without its key', { id: '' }, 'missing_key key.0'],
    ['without its time', { created: null }, 'missing_value occurred_at'],
    ['with a status nobody mapped', { status: 'parked' }, 'unmapped_value phase'],
  ])('%s is refused by name', (_, about, refusal) => {
    const taken = ingestRecordOf(sourceOf(systemOfMapping(TICKETS)), ticket(1, 1, about))
    expect(taken.ok ? 'taken' : `${taken.code} ${taken.path}`).toBe(refusal)
  })

  test('keeps the turns of its messages in order, leaves out what is private or empty, and carries none once it is deleted', () => {
    const messages = [
      { by: 'me', body: 'one' },
      { by: 'us', body: 'secret', private: true },
      { by: 'us', body: ' ' },
      { by: 'us', body: 'two' },
    ]
    const source = sourceOf(systemOfMapping(TICKETS))
    expect(events(source, [ticket(1, 1, { messages })])[0]?.data.content).toMatchObject({
      status: 'included',
      turns: [
        { seq: 0, speaker: 'customer', text: 'one', visibility: 'private' },
        { seq: 1, speaker: 'agent', text: 'two' },
      ],
    })
    const deleted = sourceOf(systemOfMapping(TICKETS.replace('done: closed', 'done: deleted')))
    expect(events(deleted, [ticket(1, 1, { status: 'done', messages })])[0]?.data.content).toEqual({ status: 'redacted', truncated: false })
  })

  test('says nothing of an object where constants alone would', () => {
    const yaml = mappingOf(
      'resolution.status: { from: s, map: { ok: resolved } }\nresolution.confirmed_by: { const: agent }\nagents: [{ ref: { from: a }, role: { const: clerk } }]\nbrand.id: { const: acme }',
    )
    const [empty, full] = events(sourceOf(systemOfMapping(yaml)), [
      { id: 1, at: '2026-03-02T09:00:00Z' },
      { id: 2, at: '2026-03-02T09:00:00Z', s: 'ok', a: 'x' },
    ])
    expect(empty?.data).not.toHaveProperty('resolution')
    expect(empty?.data).not.toHaveProperty('agents')
    expect(empty?.data.brand).toEqual({ id: 'acme' })
    expect(full?.data).toMatchObject({
      resolution: { status: 'resolved', confirmed_by: 'agent' },
      agents: [{ ref: 'x', kind: 'human', role: 'clerk' }],
    })
  })

  test('has at most as many elements as the event allows, with a warning', () => {
    const yaml = mappingOf('transfers: { each: t, fields: { to: { from: . } } }')
    const [event] = events(sourceOf(systemOfMapping(yaml)), [
      { id: 1, at: '2026-03-02T09:00:00Z', t: Array.from({ length: 60 }, (_, index) => `q${index}`) },
    ])
    expect(event?.data.transfers).toHaveLength(50)
    expect(event?.data.quality?.warnings).toContainEqual({ code: 'clipped', path: 'transfers' })
  })
})

describe('ratings', () => {
  test.each<[string, unknown, unknown]>([
    ['{ kind: nps, value: r }', '9', { value: 9, min: 0, max: 10, higher_is_better: true, score01: 0.9 }],
    ['{ kind: csat, value: r }', 2, { value: 2, score01: 0.25 }],
    ['{ kind: ces, value: r, min: 1, max: 7, direction: lower_is_better }', 1, { value: 1, higher_is_better: false, score01: 1 }],
    ['{ kind: thumbs, value: { from: r, map: { up: 1, down: 0 } } }', 'down', { value: 0, score01: 0 }],
    [
      '{ kind: custom, value: { from: r, map: { 103: 1, 100: 0.5, -103: 0 } }, min: 0, max: 1, direction: higher_is_better }',
      -103,
      { score01: 0 },
    ],
    ['{ kind: csat, value: r }', '', undefined],
    ['{ kind: csat, value: r }', 9, undefined],
    ['{ kind: csat, value: r }', 'N/A', undefined],
    ['{ kind: csat, value: { from: r, on_error: refuse } }', 9, 'rating_out_of_range ratings.0.value'],
    ['{ kind: csat, value: { from: r, on_error: refuse } }', 'N/A', 'not_a_number ratings.0.value'],
    ['{ kind: csat, value: r, skip_when: { from: r, is: offered } }', 'offered', undefined],
  ])('%s of %j', (item, r, expected) => {
    const taken = ingestRecordOf(sourceOf(systemOfMapping(mappingOf(`ratings: [${item}]`))), { id: 1, at: '2026-03-02T09:00:00Z', r })
    if (!taken.ok) expect(`${taken.code} ${taken.path}`).toBe(expected)
    else if (expected === undefined) expect(taken.events[0]?.data).not.toHaveProperty('ratings')
    else expect(taken.events[0]?.data.ratings).toEqual([expect.objectContaining(expected as object)])
  })
})

describe('a body', () => {
  test.each<[string, string, string, unknown]>([
    ['a document with records', "input: { format: json, records: '$.rows[*]' }", '{"rows":[{"id":1},{"id":2}]}', [{ id: 1 }, { id: 2 }]],
    ['a list', 'input: { format: json }', '[{"id":1},{"id":2}]', [{ id: 1 }, { id: 2 }]],
    ['a single record', 'input: { format: json }', '{"id":12345678901234567890}', [{ id: '12345678901234567890' }]],
    ['an empty list', "input: { format: json, records: '$.rows[*]' }", '{"rows":[]}', []],
    ['another document', "input: { format: json, records: '$.rows[*]' }", '{"error":"no"}', 'no_records $.rows[*]'],
    ['no JSON', 'input: { format: json }', '{"id":', 'not_json '],
    ['a planted key, which is left out', 'input: { format: json }', '{"__proto__":{"id":1},"id":2}', [{ id: 2 }]],
    ['lines', 'input: { format: jsonl }', '{"id":1}\n\n{"id":2}', [{ id: 1 }, { id: 2 }]],
    ['a broken line', 'input: { format: jsonl }', '{"id":1}\n{"id"', 'not_json line 2'],
    ['a table', 'input: { format: csv }', 'id;name\r\n1;"a;b"\r\n', [{ id: '1', name: 'a;b' }]],
    ['a row of a table that a form posts as JSON', 'input: { format: csv }', ' {"id":"1","name":"a"}', [{ id: '1', name: 'a' }]],
    ['a table with a broken row', 'input: { format: csv }', 'id,name\n1\n2,b\n', [{ id: '2', name: 'b' }]],
    ['a table without a header that can be read', 'input: { format: csv }', 'id,"na"me\n1,a\n', 'bad_header line 1'],
    ['a list of nothing', 'input: { format: json }', '[null]', [null]],
  ])('is %s', (_, input, body, expected) => {
    const split = splitBody(Buffer.from(body), systemOfMapping(mappingOf('', input)))
    expect(split.ok ? split.payloads : `${split.code} ${split.path}`).toEqual(expected)
  })

  test('is believed with the shared secret only', () => {
    const system = systemOfMapping(mappingOf(''))
    const request = { method: 'POST', url: '/in/shop', body: Buffer.from('{}'), headers: { authorization: 'Bearer right' } }
    expect([system.verify(request, ['right'], 0), system.verify(request, ['wrong'], 0)]).toEqual([
      { ok: true, auth: 'shared_secret' },
      { ok: false, reason: 'wrong_secret' },
    ])
  })
})

describe('what the mapping reads and no record has', () => {
  test('is counted down as records come', () => {
    const coverage = systemOfMapping(
      mappingOf('queue.name: { first: [q, queue] }\nqueue.id: { from: qid }\nagents: { each: people, fields: { ref: { from: name } } }'),
    ).coverage?.()
    expect(coverage?.unseen()).toEqual(['id', 'at', 'q or queue', 'qid', 'people', 'people[*].name'])
    coverage?.look({ id: 1, at: '2026-03-02T09:00:00Z', queue: null, people: [{ name: '' }], extra: [{ a: 1 }] })
    expect(coverage?.unseen()).toEqual(['qid'])
  })

  test('is told apart from what a record has and the mapping does not read', () => {
    const coverage = systemOfMapping(mappingOf('agents: { each: people, fields: { ref: { from: name } } }')).coverage?.()
    const record = { id: 1, at: 'now', note: '', people: [{ name: 'a', born: 1970 }], stats: { calls: [1, 2] } }
    expect(coverage?.unreadOf(record)).toEqual(['people[*].born', 'stats.calls[*]'])
  })

  test('another mapping is another version of the adapter', () => {
    const versions = [
      '',
      'queue.id: { from: a }',
      'queue.id: { from: b }',
      'ratings: [{ kind: nps, value: a }]',
      'ratings: [{ kind: nps, value: b }]',
    ].map((it) => systemOfMapping(mappingOf(it)))
    expect(new Set(versions.map((it) => it.version)).size).toBe(5)
    expect(systemOfMapping(mappingOf('')).version).toBe(versions[0]?.version)
  })
})
