import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { Interaction } from '../../../../schemas/event/interaction.ts'
import { bytes, drafted, fixture, normalized, published, record, union } from './reading.ts'

const CONTACT = '7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283'
const object = `Analysis/Voice/Redacted/2026/03/02/${CONTACT}_analysis_redacted_2026-03-02T09:13:05Z.json`
const options = { attributes: ['tier', 'survey'], team_level: 2, customer_attribute: 'CustomerNo' }

/** All that is ever sent about one call, with the name of the file where it comes in one. */
const call: readonly (readonly [payload: unknown, object?: string])[] = [
  [fixture('contact-event-initiated.eventbridge.json')],
  [fixture('contact-event-connected-to-agent.eventbridge.json')],
  [fixture('contact-event-connected-to-agent.detail.json')],
  [fixture('contact-event-disconnected.eventbridge.json')],
  ...live().map((it) => [it] as const),
  [record()],
  [record({ LastUpdateTimestamp: '2026-03-09T08:00:00Z', 'Attributes.survey': 'sent' })],
  [record({ LastUpdateTimestamp: '2026-09-09T08:00:00Z', 'Attributes.survey': 'answered' })],
  [fixture('contact-lens-voice.json'), object],
]

describe('one contact out of many payloads', () => {
  test('in whatever order they arrive, however often, the contact is the same in the end', () => {
    const inOrder = arrive(call.map((_, index) => index))
    const arrivals = fc
      .tuple(fc.shuffledSubarray([...call.keys()], { minLength: call.length }), fc.array(fc.nat({ max: call.length - 1 })))
      .chain(([each, again]) => fc.shuffledSubarray([...each, ...again], { minLength: call.length + again.length }))
    fc.assert(
      fc.property(arrivals, (order) => {
        expect(arrive(order)).toEqual(inOrder)
      }),
      { numRuns: 60 },
    )
  })

  test('each kind of payload has brought its part', () => {
    expect(arrive(call.map((_, index) => index))).toMatchObject({
      interaction_id: `amazon-connect:acme:${CONTACT}`,
      occurred_at: '2026-03-02T09:05:10.000Z',
      time_quality: 'exact',
      is_partial: false,
      phase: 'closed',
      'customer.ref': expect.stringMatching(/^p1:/),
      'timings.handle_ms': 527_000,
      'attributes.survey': 'answered',
      'content.language': 'en-GB',
      'content.turns': expect.arrayContaining([expect.objectContaining({ speaker: 'customer', text: 'I hope so.' })]),
      tags: ['BillingError', 'Escalation'],
      vendor_signals: expect.arrayContaining([expect.objectContaining({ scope: 'customer', score: -2.25 })]),
      agents: [expect.objectContaining({ team: 'Billing desk' })],
    })
  })

  test('a record delivered three times, each with a later update, is one interaction of three revisions', () => {
    const events = [
      record(),
      record({ LastUpdateTimestamp: '2026-03-09T08:00:00Z', 'Attributes.survey': 'sent' }),
      record({ LastUpdateTimestamp: '2026-09-09T08:00:00Z', 'Attributes.survey': 'answered' }),
    ].flatMap((it) => published(it))
    expect(new Set(events.map((it) => it.subject)).size).toBe(1)
    expect(new Set(events.map((it) => it.id)).size).toBe(3)
    expect(new Set(events.map((it) => it.data.occurred_at)).size).toBe(1)
    expect(events.map((it) => it.data.revision)).toEqual(
      ['2026-03-02T09:47:30Z', '2026-03-09T08:00:00Z', '2026-09-09T08:00:00Z'].map((it) => Date.parse(it)),
    )
  })

  test('the same fact has the same id through every door', () => {
    const packed = Buffer.from(JSON.stringify({ records: [{ data: Buffer.from(JSON.stringify(record())).toString('base64') }] }))
    const pushed = splitBody(packed, amazonConnect)
    if (!pushed.ok) throw new Error(pushed.code)
    const [viaPush] = published(pushed.payloads[0], { receivedAt: Date.parse('2026-03-05T00:00:00Z') })
    expect(viaPush?.id).toBe(published(record())[0]?.id)
  })
})

describe('whatever arrives', () => {
  const everything = [
    ...call,
    [fixture('contact-lens-chat.json')],
    [fixture('contact-record-abandoned.json')],
    [JSON.parse(fixture('chat-message.sns.json')['Message'] as string)],
  ] as const

  test.each(everything.map((it, index) => [index, it] as const))('payload %i becomes events of the strict schema', (_, [payload, name]) => {
    const events = published(payload, { options, ...(name === undefined ? {} : { object: name }) })
    for (const { data } of events) expect(Interaction.safeParse(data).error).toBeUndefined()
    expect(events.every((it) => it.subject.startsWith('amazon-connect:acme:'))).toBe(true)
  })

  test('garbage is refused or read, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (garbage) => {
        const result = normalized(garbage, { options: { attributes: ['a'], team_level: 'x', customer_attribute: 'b' } })
        expect(result.ok || /^[a-z_]+$/.test(result.code)).toBe(true)
      }),
    )
  })

  test('a payload of which one field is garbage still becomes an event, or is refused with a code', () => {
    const spoiled = fc.constantFrom(...everything).chain(([payload, name]) => {
      const paths = pathsOf(payload)
      return fc.tuple(fc.constantFrom(...paths), fc.jsonValue()).map(([path, value]) => [replaced(payload, path, value), name] as const)
    })
    fc.assert(
      fc.property(spoiled, ([payload, name]) => {
        const result = normalized(payload, { options, ...(name === undefined ? {} : { object: name }) })
        if (!result.ok) expect(['no_contact_id', 'unknown_shape']).toContain(result.code)
        else published(payload, { options, ...(name === undefined ? {} : { object: name }) })
      }),
      { numRuns: 400 },
    )
  })

  test('names may be spelled in any case', () => {
    const respelled = (value: unknown, spell: (name: string) => string): unknown =>
      Array.isArray(value)
        ? value.map((it) => respelled(it, spell))
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, it]) => [spell(name), name === 'Attributes' ? it : respelled(it, spell)]))
          : value
    const spellings = [
      (it: string) => it.toLowerCase(),
      (it: string) => it.toUpperCase(),
      (it: string) => it.charAt(0).toLowerCase() + it.slice(1),
    ]
    for (const spell of spellings) expect(drafted(respelled(record(), spell), { options })).toEqual(drafted(record(), { options }))
  })
})

/** The contact after payloads arrived in this order, a second apart. */
function arrive(order: readonly number[]) {
  const first = Date.parse('2026-10-01T00:00:00Z')
  const events = order.flatMap((index, place) => {
    const [payload, name] = call[index]!
    return published(payload, { receivedAt: first + place * 1000, options, ...(name === undefined ? {} : { object: name }) })
  })
  return union(events.filter(({ subject }) => subject === `amazon-connect:acme:${CONTACT}`))
}

function live(): readonly unknown[] {
  const result = splitBody(bytes('contact-lens-realtime.jsonl'), amazonConnect)
  if (!result.ok) throw new Error(result.code)
  return result.payloads
}

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return [path, ...inside.flatMap(([name, it]) => pathsOf(it, [...path, name]))]
}

function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>
  copy[name] = replaced(copy[name], rest, by)
  return copy
}

test('an event whose kind is empty is a step nobody knows, and still an event', () => {
  const [event] = published({ contactId: '7d5b1c2e-9f00-4a1b-8c2d-3e4f50617283', channel: 'VOICE', eventType: '' })
  expect(event?.data.source.event_type).toBe('contact-event')
  expect(event?.data.quality?.warnings).toContainEqual({ code: 'unknown_event_type', path: 'eventType' })
})
