import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { amazonConnect } from '../../../../producers/systems/amazon-connect/adapter.ts'
import { splitBody } from '../../../../producers/reading/split.ts'
import { normalized, record } from './reading.ts'

const ID = 'ed4acda5-0001-4000-8000-f29aea6d7d8f'
const push = { requestId: ID, timestamp: 1, records: [{ data: Buffer.from('{"ContactId":"a"}').toString('base64') }] }

function answer(headers: Record<string, string>, body: unknown, given: { status: number; body: Record<string, unknown> }) {
  const request = { method: 'POST', url: 'https://signals.example/in/connect', headers, body: Buffer.from(JSON.stringify(body)) }
  return amazonConnect.answer?.(request, given, 1_578_090_903_599)
}

const taken = { status: 200, body: { events: 1, rejected: 0 } }

describe('the answer to a push of Firehose', () => {
  test.each([
    ['by its header', { 'x-amz-firehose-request-id': ID }, {}],
    ['by its body', {}, push],
  ])('repeats the id of the request, known %s', (_, headers, body) => {
    expect(answer(headers, body, taken)).toEqual({ events: 1, rejected: 0, requestId: ID, timestamp: 1_578_090_903_599 })
  })

  test.each([
    [503, { error: 'unavailable' }, 'unavailable'],
    [401, {}, 'the access key is not the one this source expects'],
    [429, { error: 'too many requests' }, 'too many requests'],
  ])('says why at %i', (status, body, errorMessage) => {
    expect(answer({ 'x-amz-firehose-request-id': ID }, push, { status, body })).toMatchObject({ requestId: ID, errorMessage })
  })

  test.each([
    ['a record that names a request', {}, { requestId: ID }],
    ['an id that is no text', {}, { ...push, requestId: 4 }],
    ['an id without end', { 'x-amz-firehose-request-id': 'x'.repeat(300) }, push],
    ['anything else', {}, record()],
  ])('is the answer of the gateway to %s', (_, headers, body) => {
    expect(answer(headers, body, taken)).toBeUndefined()
  })
})

describe('records of a push', () => {
  const split = (body: unknown) => splitBody(Buffer.from(JSON.stringify(body)), amazonConnect)
  const one = record()

  test('may be compressed', () => {
    const two = gzipSync(JSON.stringify(one) + JSON.stringify({ ...one, ContactId: 'two' })).toString('base64')
    expect(split({ records: [{ data: gzipSync(JSON.stringify(one)).toString('base64') }, { data: two }] })).toEqual({
      ok: true,
      payloads: [one, one, { ...one, ContactId: 'two' }],
    })
  })

  test('that are damaged or inflate without end are handed on as they are', () => {
    const damaged = { data: gzipSync('{"ContactId":"a"}').subarray(0, 20).toString('base64') }
    const bomb = { data: gzipSync(Buffer.alloc(20_000_000, ' ')).toString('base64') }
    expect(split({ records: [damaged, bomb] })).toEqual({ ok: true, payloads: [damaged, bomb] })
  })
})

test.each([
  ['SubscriptionConfirmation', 'subscription_to_confirm'],
  ['UnsubscribeConfirmation', 'subscription_ended'],
])('a %s is told to the operator and makes no event', (Type, code) => {
  const payload = { Type, Token: 't', TopicArn: 'arn:aws:sns:eu-central-1:000000000042:chat', SubscribeURL: 'https://sns.invalid/?Token=t' }
  expect(normalized(payload)).toEqual({
    ok: true,
    drafts: [],
    notices: [{ code, sentence: expect.any(String), topic: payload.TopicArn, address: payload.SubscribeURL }],
  })
})
