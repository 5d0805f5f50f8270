import { expect, test } from '@jest/globals'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ingestRecordOf, mappedFixture, sourceOf, systemOfMapping, template } from './mapped.ts'

const source = sourceOf(systemOfMapping(template('chatwoot-messages.yaml')), { region: 'DE' })
const payloads = mappedFixture('chatwoot-messages.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line): unknown => JSON.parse(line))
const events = payloads.map((payload) => {
  const taken = ingestRecordOf(source, payload)
  if (!taken.ok) throw new Error(`${taken.code} ${taken.path}`)
  return taken.events
})
const data = (index: number): readonly Interaction[] => (events[index] ?? []).map((it) => it.data)

test('a message is a part of its conversation, with its own words, time and author', () => {
  expect(data(0)).toMatchObject([
    {
      interaction_id: 'chatwoot:acme:41',
      occurred_at: '2026-03-02T09:59:50.000Z',
      time_quality: 'exact',
      channel: 'chat',
      direction: 'inbound',
      content: { status: 'absent' },
      customer: { ref: expect.stringMatching(/^p1:/) },
    },
    {
      interaction_id: 'chatwoot:acme:41/501',
      conversation_id: 'chatwoot:acme:41',
      related: [{ interaction_id: 'chatwoot:acme:41', relation: 'part_of' }],
      occurred_at: '2026-03-02T10:00:00.000Z',
      direction: 'inbound',
      initiated_by: 'customer',
      content: { turns: [{ speaker: 'customer', kind: 'message', text: 'The line is dead again. I want to cancel.' }] },
    },
  ])
  expect(data(1)).toMatchObject([{}, { direction: 'outbound', initiated_by: 'agent', content: { turns: [{ speaker: 'agent' }] } }])
  expect(data(1)[0]).not.toHaveProperty('direction')
})

test('private notes and lines of the system are nobody’s words', () => {
  expect([data(2), data(3), data(7)]).toEqual([[], [], []])
})

test('what a later message says of the conversation is a repeat where it adds nothing', () => {
  const [first, agent, later] = [0, 1, 4].map((index) => events[index]?.[0]?.id)
  expect(later).toBe(first)
  expect(agent).not.toBe(first)
})

test('a message that was taken back has no words any more, and is the same message', () => {
  expect(data(5)[1]).toMatchObject({ interaction_id: data(4)[1]?.interaction_id, phase: 'deleted', content: { status: 'redacted' } })
  expect(events[5]?.[1]?.id).not.toBe(events[4]?.[1]?.id)
})

test('without a stated start, a conversation began no later than its message', () => {
  expect(data(6)).toMatchObject([
    { interaction_id: 'chatwoot:acme:77', occurred_at: '2026-03-02T11:00:00.000Z', time_quality: 'no_later_than' },
    { interaction_id: 'chatwoot:acme:77/9', related: [{ interaction_id: 'chatwoot:acme:77', relation: 'part_of' }] },
  ])
  const later = { ...(payloads[6] as object), id: '10', created_at: '2026-03-02 11:05:00 UTC' }
  const taken = ingestRecordOf(source, later)
  expect(taken.ok && taken.events[0]?.id).toBe(events[6]?.[0]?.id)
})
