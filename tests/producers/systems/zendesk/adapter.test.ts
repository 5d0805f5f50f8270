import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { zendesk } from '../../../../producers/systems/zendesk/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { unions } from '../union.ts'
import { zendeskDraft, normalized, zendeskPayloads, published, RECEIVED, webhook } from './reading.ts'

const everything = readdirSync(new URL('../../../fixtures/zendesk/', import.meta.url))
  .toSorted()
  .flatMap((name) => zendeskPayloads(name))

const events = everything.map((it) => published(it))

describe('laws', () => {
  test('any order and any repeats of the payloads give the same interactions', () => {
    const inOrder = unions(events.flat())
    expect(Object.keys(inOrder)).toHaveLength(21)
    const arrivals = fc
      .tuple(fc.shuffledSubarray([...everything.keys()], { minLength: everything.length }), fc.array(fc.nat(everything.length - 1)))
      .map(([order, again]) => [...order, ...again])
    fc.assert(
      fc.property(arrivals, (order) => {
        expect(unions(order.flatMap((at) => events[at]!))).toEqual(inOrder)
      }),
    )
  })

  test('no damaged payload throws, and what it yields still is an interaction or nothing', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', '0', 0, -1, 1e308, '2026-99-99T00:00:00Z', {}, [], 'false'))
    fc.assert(
      fc.property(fc.constantFrom(...everything), fc.nat(), junk, (payload, at, value) => {
        const paths = pathsOf(payload)
        const damaged = replaced(payload, paths[at % paths.length]!, value)
        const result = normalized(damaged)
        if (!result.ok) expect(result.code).toMatch(/^[a-z_]+$/)
        else expect(result.drafts.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 1000 },
    )
    fc.assert(fc.property(fc.jsonValue(), (it) => expect(typeof normalized(it).ok).toBe('boolean')))
    fc.assert(fc.property(fc.uint8Array(), (it) => expect(typeof splitBody(it, zendesk).ok).toBe('boolean')))
  })

  test('the words of a private note reach no event', () => {
    const said = JSON.stringify(events)
    expect(said).not.toContain('threatened to leave')
    expect(said).toContain('never did')
  })

  test('a redelivery has the same id, another event another one', () => {
    const ids = events.flat().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(everything.flatMap((it) => published(it)).map(({ id }) => id)).toEqual(ids)
  })
})

test('metrics and ratings add to a ticket what they alone know, even when they are newer', () => {
  const lines = ['tickets.export.jsonl', 'ticket-metrics.export.jsonl', 'satisfaction-ratings.export.jsonl'].flatMap(zendeskPayloads)
  const whole = unions(lines.flatMap((it) => published(it)))['zendesk:lumen:9071']
  expect(whole).toMatchObject({
    channel: 'email',
    direction: 'inbound',
    phase: 'closed',
    is_partial: false,
    'timings.first_response_ms': 48 * 60_000,
    'timings.resolution_ms': 1456 * 60_000,
    timings_basis: 'calendar',
    reopen_count: 1,
    reply_count: 2,
    ratings: [{ kind: 'csat', score01: 0 }],
    'resolution.status': 'resolved',
  })
})

test('the life of a ticket through its events ends as the last of them says', () => {
  const names = ['ticket-created', 'comment-added-agent', 'comment-added-customer', 'status-changed-solved', 'csat-received-bad']
  const lived = unions([...names, 'status-changed-reopened'].flatMap((name) => published(webhook(name))))
  expect(Object.keys(lived)).toEqual(['zendesk:lumen:9071', 'zendesk:lumen:9071/880001', 'zendesk:lumen:9071/880002'])
  expect(lived['zendesk:lumen:9071']).toMatchObject({ phase: 'reopened', 'resolution.status': 'open', ratings: [{ value: 0 }] })
  const deleted = unions([...names, 'soft-deleted'].flatMap((name) => published(webhook(name))))
  expect(deleted['zendesk:lumen:9071']).toMatchObject({ phase: 'deleted', 'resolution.status': 'deleted', 'content.status': 'redacted' })
})

test('an id of 17 digits keeps its digits', () => {
  const [line] = zendeskPayloads('tickets.export.jsonl')
  expect(line!['requester_id']).toBe('70031448290112233')
  expect(zendeskDraft(line).customer.identifiers[0]).toEqual({ kind: 'account', value: '70031448290112233', link: 'source' })
})

describe('split', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  test.each([
    ['one event', '{"type":"zen:event-type:user.created"}', 1],
    ['an array', '[{"ticket_id":1},{"ticket_id":2}]', 2],
    ['an answer of the API', '{"tickets":[{"id":1},{"id":2},{"id":3}],"end_time":5,"count":3}', 3],
    ['one ticket of the API', '{"ticket":{"id":1}}', 1],
    ['lines', '{"ticket_id":1}\r\n\n{"ticket_id":2}\n', 2],
    ['an empty list', '[]', 0],
  ])('%s', (_, text, length) => {
    const split = splitBody(bytes(text), zendesk)
    expect(split.ok && split.payloads).toHaveLength(length)
  })

  test.each([
    ['words', 'hello', { ok: false, code: 'not_json', path: '' }],
    ['nothing', '', { ok: false, code: 'not_json', path: '' }],
    ['a torn line', '{"ticket_id":1}\n{"ticket_i', { ok: false, code: 'not_json', path: 'line 2' }],
  ])('refuses %s', (_, text, refusal) => {
    expect(splitBody(bytes(text), zendesk)).toEqual(refusal)
  })
})

describe('what is no ticket', () => {
  test('an event about a user is about no interaction', () => {
    expect(published(zendeskPayloads('user-created.webhook.json')[0])).toEqual([])
  })

  test.each([
    ['a shape nobody knows', { hello: 1 }, 'unknown_shape', 'kind'],
    ['a text', 'hello', 'unknown_shape', ''],
    ['a ticket without id', { ...zendeskPayloads('tickets.export.jsonl')[0], id: null }, 'unknown_shape', 'id'],
    [
      'a day that is none',
      webhook('ticket-created', { detail: { created_at: '2026-02-30T00:00:00Z' } }),
      'unreadable_time',
      'detail.created_at',
    ],
    ['an event without time', webhook('ticket-created', { time: 'soon' }), 'unreadable_time', 'time'],
    ['a comment without id', webhook('comment-added-agent', { event: { comment: { body: 'x' } } }), 'missing_id', 'event.comment.id'],
  ])('%s is refused with its path', (_, payload, code, path) => {
    expect(normalized(payload)).toEqual({ ok: false, code, path })
  })
})

test('times are those of the source, whenever it arrives', () => {
  const [event] = published(webhook('ticket-created'))
  expect(event!.data).toMatchObject({ occurred_at: '2026-03-02T09:14:05.000Z', time_quality: 'exact', revision: 1_772_442_845_000 })
  expect(event!.data.source.event_key).toMatch(/^ticket\/9071\/created\/2026-03-02T09:14:05.417225031Z\/[0-9a-f]{20}$/)
  expect(event!.data.source.received_at).toBe(new Date(RECEIVED).toISOString())
})

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([name, it]) => pathsOf(it, [...path, name]))
  return path.length === 0 ? inside : [path, ...inside]
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by
  const copy = structuredClone(value) as Record<string, unknown>
  copy[name] = replaced(copy[name], rest, by)
  return copy
}
