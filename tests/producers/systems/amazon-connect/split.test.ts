import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { bytes, fixture, record } from './reading.ts'

const split = (body: unknown) => splitBody(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), amazonConnect)
const base64 = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64')
const one = record()
const two = record({ ContactId: 'two', note: 'a } in a "text" \\' })

describe('several records in one body', () => {
  test.each([
    ['as an array', [one, two]],
    ['one after the other', JSON.stringify(one) + JSON.stringify(two)],
    ['one to a line', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['pushed by Firehose', { requestId: 'r', timestamp: 1, records: [{ data: base64(one) }, { data: base64(two) }] }],
    ['gathered by Firehose', { records: [{ recordId: '1', data: base64(JSON.stringify(one) + JSON.stringify(two)) }] }],
    ['from Kinesis', { Records: [{ kinesis: { partitionKey: 'p', data: base64(one) } }, { kinesis: { data: base64(two) } }] }],
    ['from a topic, as a function is given them', { Records: [one, two].map((it) => ({ Sns: { Message: JSON.stringify(it) } })) }],
    ['from a queue', { Records: [one, two].map((it, id) => ({ messageId: `${id}`, body: JSON.stringify(it) })) }],
    ['from a topic', [one, two].map((it) => ({ Type: 'Notification', Message: JSON.stringify(it) }))],
  ])('%s', (_, body) => {
    expect(split(body)).toEqual({ ok: true, payloads: [one, two] })
  })

  test('of which one cannot be read are handed on all the same, so that it alone is refused', () => {
    expect(split(`${JSON.stringify(one)}{"broken": }`)).toEqual({ ok: true, payloads: [one, '{"broken": }'] })
    const odd = { data: '*no base64*' }
    expect(split({ records: [{ data: base64(one) }, odd] })).toEqual({ ok: true, payloads: [one, odd] })
  })
})

test('a chat message comes out of its notification with who may read it', () => {
  const result = splitBody(bytes('chat-message.sns.json'), amazonConnect)
  expect(result).toMatchObject({ ok: true, payloads: [{ Id: 'm-30', MessageVisibility: 'ALL' }] })
})

test('an event keeps its envelope, a confirmation stays what it is', () => {
  for (const name of ['contact-event-disconnected.eventbridge.json', 'subscription-confirmation.sns.json'])
    expect(splitBody(bytes(name), amazonConnect)).toEqual({ ok: true, payloads: [fixture(name)] })
})

test.each([
  ['no JSON', 'hello', 'not_json'],
  ['nothing', '', 'not_json'],
  ['a torn record', '{"ContactId": "x"', 'not_json'],
  ['brackets without end', '['.repeat(5000), 'too_deep'],
])('%s is refused: %s', (_, body, code) => {
  expect(split(body)).toEqual({ ok: false, code, path: '' })
})

test('bytes that are no text are refused', () => {
  expect(splitBody(Uint8Array.of(0xff, 0xfe), amazonConnect)).toEqual({ ok: false, code: 'not_utf8', path: '' })
})

test('an id longer than a number can hold is kept to the last digit', () => {
  expect(split('{"ContactId": 12345678901234567}')).toEqual({ ok: true, payloads: [{ ContactId: '12345678901234567' }] })
})

test('whatever the bytes, the answer is payloads or a code', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string().map((it) => Buffer.from(it)),
        fc.json().map((it) => Buffer.from(it)),
      ),
      (body) => {
        const result = splitBody(body, amazonConnect)
        expect(result.ok ? Array.isArray(result.payloads) : /^[a-z_0-9]+$/.test(result.code)).toBe(true)
      },
    ),
  )
})

test('however records are packed, each comes out once and in order', () => {
  const text = fc.string().map((it) => ({ ContactId: 'c', text: it }))
  const pack = fc.constantFrom(
    (all: readonly unknown[]) => JSON.stringify(all),
    (all: readonly unknown[]) => all.map((it) => JSON.stringify(it)).join(''),
    (all: readonly unknown[]) => JSON.stringify({ records: all.map((it) => ({ data: base64(it) })) }),
  )
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), pack, (all, packed) => {
      expect(split(packed(all))).toEqual({ ok: true, payloads: all })
    }),
  )
})
