import { describe, expect, test } from '@jest/globals'
import { CloudEvent, Kafka } from 'cloudevents'
import { CONTENT_TYPE, decode, encode, wrapEvent, EVENT_TYPE } from '../../../schemas/event/envelope.ts'
import { interaction, ratingOf, spoken } from '../../builders/interaction.ts'

const recorded = Date.parse('2026-03-02T10:00:00.120Z')
const event = wrapEvent(
  interaction({ content: spoken(['customer', 'Grüße 👋 — "quoted"']) }),
  recorded,
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
)

const changed = (change: (event: Record<string, unknown>) => void): Buffer => {
  const copy = JSON.parse(encode(event).toString()) as Record<string, unknown>
  change(copy)
  return Buffer.from(JSON.stringify(copy))
}

describe('the envelope', () => {
  test('is read back as it was written', () => {
    expect(decode(encode(event))).toEqual({ ok: true, event })
  })

  test('is a CloudEvent for the SDK as well: it takes ours, and we take what it writes', () => {
    const theirs = new CloudEvent<unknown>(JSON.parse(encode(event).toString()) as object)
    expect(theirs.validate()).toBe(true)
    expect(theirs.id).toBe(event.id)
    expect(theirs['partitionkey']).toBe(event.partitionkey)
    const message = Kafka.structured(theirs)
    expect(decode(Buffer.from(String(message.value)))).toEqual({ ok: true, event })
    expect(String(message.headers['content-type']).split(';')[0]).toBe(CONTENT_TYPE.split(';')[0])
  })

  test('gives a redelivered fact the same id, whenever and through whatever door it comes', () => {
    const again = wrapEvent(
      { ...event.data, source: { ...event.data.source, received_at: '2026-03-05T00:00:00.000Z', door: 'poll' } },
      recorded + 1e9,
    )
    expect([again.source, again.id]).toEqual([event.source, event.id])
    const other = wrapEvent({ ...event.data, source: { ...event.data.source, event_key: '1/closed/2' } }, recorded)
    expect(other.id).not.toBe(event.id)
  })

  test('keeps one customer on one key, and one interaction where he is not known', () => {
    expect(event.partitionkey).toBe('c:p1:00000000000000000000000000000001')
    expect(wrapEvent({ ...event.data, customer: { ref: null } }, recorded).partitionkey).toBe('i:generic:acme:1')
  })

  test.each([
    ['nothing', null, 'no_value', ''],
    ['an empty value', Buffer.alloc(0), 'no_value', ''],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'not_utf8', ''],
    ['half an object', Buffer.from('{"specversion":"1.0"'), 'not_json', ''],
    ['a number', Buffer.from('42'), 'not_an_event', ''],
    ['an array', Buffer.from('[]'), 'not_an_event', ''],
    ['an object that is no event', Buffer.from('{"a":1}'), 'not_an_event', 'specversion'],
    ['a key that poisons prototypes', Buffer.from('{"__proto__":{"admin":true},"specversion":"1.0"}'), 'forbidden_key', '__proto__'],
    ['another major version', changed((it) => (it['type'] = EVENT_TYPE.replace('v1', 'v2'))), 'unknown_version', 'type'],
    ['another specversion', changed((it) => (it['specversion'] = '2.0')), 'unknown_version', 'specversion'],
    ['an unknown field', changed((it) => (it['surprise'] = 1)), 'invalid_event', 'surprise'],
    [
      'a wrong type deep inside',
      changed((it) => ((it['data'] as Record<string, unknown>)['revision'] = 'one')),
      'invalid_event',
      'data.revision',
    ],
    [
      'an end before the beginning',
      changed((it) => ((it['data'] as Record<string, unknown>)['ended_at'] = '2026-03-01T00:00:00.000Z')),
      'invalid_event',
      'data.ended_at',
    ],
  ] as const)('%s is refused with a reason', (_name, value, code, path) => {
    expect(decode(value)).toMatchObject({ ok: false, code, path })
  })

  test.each(['what is "__proto__" for?', '__proto__'])('a customer who writes %s is only quoted', (text) => {
    const said = wrapEvent(interaction({ content: spoken(['customer', text]) }), recorded)
    expect(decode(encode(said))).toEqual({ ok: true, event: said })
  })
})

describe('the interaction', () => {
  test.each([
    [
      'turns out of order',
      {
        content: {
          status: 'included',
          truncated: false,
          turns: [1, 0].map((seq) => ({ seq, speaker: 'customer', text: 'x', kind: 'message', visibility: 'private' })),
        },
      },
    ],
    ['a survey without an answer', { channel: 'survey' }],
    ['words in a deleted interaction', { phase: 'deleted', content: spoken(['customer', 'x']) }],
    ['a rating outside its scale', { ratings: [{ ...ratingOf('nps', 9), value: 11 }] }],
    ['an empty text', { touchpoint: '' }],
    ['a time without milliseconds', { occurred_at: '2026-03-02T09:00:00Z' }],
    ['a plain identifier where a pseudonym is due', { customer: { ref: 'mara@example.test' } }],
  ])('%s is not one', (_name, about) => {
    expect(() => interaction(about as Parameters<typeof interaction>[0])).toThrow()
  })

  test('a survey of which a system only announces that there is an answer is one', () => {
    const announced = interaction({ channel: 'survey', content: { status: 'referenced', truncated: false } })
    expect(announced).not.toHaveProperty('ratings')
  })
})
