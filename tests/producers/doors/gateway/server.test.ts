import { afterEach, describe, expect, test } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { silentLogger } from '../../../../platform/logger.ts'
import { keepSuppression } from '../../../../producers/publishing/suppression.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { draft, said } from '../../../builders/source.ts'
import { manualClock } from '../../../builders/manual-clock.ts'
import { waitUntil } from '../../../services/waiting.ts'
import { ARRIVAL, call, closeGateways, sign, startGateway } from './start-gateway.ts'

afterEach(closeGateways)

describe('a webhook that is understood', () => {
  test('is answered 200 and is in the log under the key of its customer', async () => {
    const { post, publisher, published } = await startGateway()
    const response = await post(call({ content: said('My card is 4111 1111 1111 1111.') }))
    expect([response.status, await response.json()]).toEqual([200, { events: 1, rejected: 0 }])
    expect(published()).toMatchObject([
      {
        ok: true,
        event: {
          data: {
            interaction_id: 'paper:acme:1',
            source: { auth: 'signature', door: 'webhook' },
            content: { turns: [{ text: 'My card is [card].' }] },
          },
        },
      },
    ])
    const [message] = publisher.topics.get('events') ?? []
    expect(message?.key.toString()).toMatch(/^c:p1:[0-9a-f]{32}$/)
    expect(message?.headers).toEqual({ 'content-type': 'application/cloudevents+json; charset=UTF-8' })
  })

  test('is answered only after the log has acknowledged it', async () => {
    const { post, publisher, published } = await startGateway()
    const release = publisher.hold()
    let answered = false
    const response = post(call()).then((it) => ((answered = true), it))
    await waitUntil('the log has an event', () => published().length > 0)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(answered).toBe(false)
    release()
    expect((await response).status).toBe(200)
  })

  test('three times at once is three times the same event', async () => {
    const { post, published } = await startGateway()
    const answers = await Promise.all([post(call()), post(call()), post(call())])
    expect(answers.map((it) => it.status)).toEqual([200, 200, 200])
    const ids = published().map((it) => (it.ok ? it.event.id : ''))
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
  ] as const)('may be packed with %s, signed before or after', async (encoding, pack) => {
    const { post } = await startGateway()
    const packed = pack(call())
    expect((await post(packed, { 'content-encoding': encoding, 'x-signature': sign(call()) })).status).toBe(200)
    expect((await post(packed, { 'content-encoding': encoding })).status).toBe(200)
  })

  test('may be a form', async () => {
    const { post, published } = await startGateway()
    const response = await post('Body=hello+there&From=%2B15550100', { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' })
    expect(response.status).toBe(200)
    expect(published()).toMatchObject([{ event: { data: { content: { turns: [{ text: 'hello there' }] } } } }])
  })

  test('is signed with any of the secrets while one is rotated', async () => {
    const { post } = await startGateway()
    const older = createHmac('sha256', 'an older one').update(call()).digest('hex')
    expect((await post(call(), { 'x-signature': older })).status).toBe(200)
  })

  test('hands its trace on, and nothing that is none', async () => {
    const { post, published } = await startGateway()
    await post(call(), { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
    await post(call(), { traceparent: 'x'.repeat(2000) })
    expect(published().map((it) => it.ok && it.event.traceparent)).toEqual([`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, undefined])
  })

  test('with a key that would poison a prototype is read without it, and the event says so', async () => {
    const { post, published, metrics } = await startGateway()
    const planted = call().replace('{', '{"constructor":{"prototype":{"admin":true}},"__proto__":{"admin":true},')
    expect((await post(planted)).status).toBe(200)
    expect((await post(call())).status).toBe(200)
    const quality = published().map((it) => it.ok && it.event.data.quality)
    expect(quality).toEqual([{ warnings: [{ code: 'forbidden_key_dropped' }] }, undefined])
    expect(await metrics()).toContain('signals_warnings_total{source="acme",code="forbidden_key_dropped"} 1')
  })

  test('about nothing (a ping) is answered 200 and not published', async () => {
    const { post, publisher } = await startGateway()
    const response = await post('{"ping":true}')
    expect([response.status, publisher.topics.size]).toEqual([200, 0])
  })
})

describe('a dry run', () => {
  test('says what would become of a webhook and publishes nothing', async () => {
    const { post, publisher } = await startGateway()
    const response = await post(call(), {}, '/check/acme')
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ ok: true, records: 1, events: 1, rejected: 0 }),
    ])
    expect(publisher.topics.size).toBe(0)
  })

  test('names what would be refused', async () => {
    const { post } = await startGateway()
    const response = await post(call({ channel: 'survey' }), {}, '/check/acme')
    expect(await response.json()).toMatchObject({ ok: false, rejections: [{ code: 'invalid_interaction', field: 'ratings' }] })
  })

  test('is for proven senders only', async () => {
    const { post } = await startGateway()
    const response = await post(call(), { 'x-signature': '' }, '/check/acme')
    expect([response.status, await response.text()]).toEqual([401, '{}'])
  })
})

describe('a webhook about a customer on the suppression list', () => {
  /** The list in a lake, kept by a clock that moves by hand. */
  async function listed() {
    const lake = memoryLake()
    const clock = manualClock(ARRIVAL)
    const suppression = await keepSuppression({
      store: { read: async (key) => (await lake.read(key))?.body, close: () => undefined },
      every: (ms, run) => {
        const again = (): Promise<void> => clock.sleep(ms).then(run).then(again)
        void again()
        return () => undefined
      },
      log: silentLogger,
      failed: () => undefined,
    })
    return { suppression, clock, add: (customerKey: string) => suppress(lake, { customerKey, appendedBefore: null }, clock) }
  }
  const of = (account: string) =>
    draft({ event_key: account, customer: { identifiers: [{ kind: 'account', value: account, link: 'source' }] } })
  const webhook = (...accounts: readonly string[]) => JSON.stringify(accounts.map((it) => [of(it)]))

  test('is answered 200 like one about nothing, is not in the log, and is counted; noticed within a minute', async () => {
    const { suppression, clock, add } = await listed()
    const { post, published, rejected, lines, metrics } = await startGateway({ suppression, now: () => clock.now() })
    expect((await post(webhook('ada'))).status).toBe(200)
    const [first] = published()
    const ref = (first?.ok === true && first.event.data.customer.ref) || 'nobody'
    await add(ref)
    await clock.advance(60_000)

    const alone = await post(webhook('ada'))
    expect([alone.status, await alone.text()]).toEqual([200, await (await post('{"ping":true}')).text()])
    const among = await post(webhook('ada', 'bea', 'ada'))
    expect([among.status, await among.json()]).toEqual([200, { events: 1, rejected: 0 }])
    expect(published().map((it) => it.ok && it.event.data.source.event_key)).toEqual(['ada', 'bea'])
    expect(rejected()).toEqual([])
    expect(lines.join('')).not.toContain(ref)
    const page = await metrics()
    expect(page).toContain('signals_suppressed_total{source="acme",reason="suppression_list"} 3')
    expect(page).toContain('signals_events_total{source="acme"} 2')
  })

  test('is published while its entry lies in the past: the customer returned', async () => {
    const { post, published } = await startGateway({ suppression: { suppresses: (_, at) => at < ARRIVAL } })
    expect([(await post(call())).status, published().length]).toEqual([200, 1])
  })
})

describe('a webhook whose origin is not proven', () => {
  test.each([
    ['no signature', { 'x-signature': '' }],
    ['a wrong signature', { 'x-signature': 'f'.repeat(64) }],
    ['a signature of another length', { 'x-signature': 'f' }],
  ])('%s: 401 without detail, nothing published', async (_, headers) => {
    const { post, publisher, lines } = await startGateway()
    const response = await post(call(), headers)
    expect([response.status, await response.text()]).toEqual([401, '{}'])
    expect(publisher.topics.size).toBe(0)
    expect(lines.join('')).toContain('wrong_signature')
  })

  test('garbage without a signature is 401 too: a stranger learns nothing', async () => {
    const { post } = await startGateway()
    expect((await post('{', { 'x-signature': '' })).status).toBe(401)
  })

  test('is taken where signals.yaml says so, and the event says it', async () => {
    const { post, published } = await startGateway({}, { allow_unsigned: true, secrets: [] })
    expect((await post(call(), { 'x-signature': '' })).status).toBe(200)
    expect(published()).toMatchObject([{ event: { data: { source: { auth: 'none' } } } }])
  })
})

test('a sender whose origin is not proven is told how many payloads were refused, and not why', async () => {
  const { post } = await startGateway({}, { allow_unsigned: true, secrets: [] })
  expect(await (await post('{"puzzle":1}', { 'x-signature': '' })).json()).toEqual({ events: 0, rejected: 1 })
})

test.each([
  ['{"id":"17"}', 'application/json'],
  ['id,who\n17,mara', 'text/csv'],
])('a proven form that is %j is 400 with the header to set', async (body, type) => {
  const { post, publisher } = await startGateway()
  const response = await post(body, { 'content-type': 'application/x-www-form-urlencoded' })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(`content-type: ${type}`)])
  expect(publisher.topics.size).toBe(0)
})

describe('a proven webhook that is not understood', () => {
  test.each([
    [
      'an unknown envelope',
      '{"puzzle":"ada@example.org"}',
      'split',
      'unknown_envelope',
      'puzzle',
      /^\{"puzzle":"\[email p1:[0-9a-f]{32}\]"\}$/,
    ],
    ['an adapter that throws', '{"crash":"ada@example.org"}', 'split', 'adapter_failed', '', /^\{"crash":"\[email p1:[0-9a-f]{32}\]"\}$/],
    ['a payload of another shape', '[7]', 'normalize', 'unknown_shape', '', /^7$/],
  ])('%s: 200, and the masked payload is in the rejected topic with the reason', async (_, body, stage, reason, path, kept) => {
    const { post, rejected, published, lines } = await startGateway()
    const response = await post(body)
    expect([response.status, await response.json()]).toEqual([200, { events: 0, rejected: [{ code: reason, path: path && '?' }] }])
    expect(published()).toEqual([])
    expect(rejected().map((it) => it.value.toString())).toEqual([expect.stringMatching(kept)])
    expect(rejected()[0]?.headers).toMatchObject({
      '__connect.errors.connector.name': 'acme',
      '__connect.errors.stage': stage,
      '__connect.errors.exception.class.name': reason,
      'signals.reason': reason,
      'signals.path': path,
      'signals.received_at': '2026-03-02T10:00:00.000Z',
    })
    expect(lines.join('')).toContain(reason)
    expect(lines.join('')).not.toContain('ada@')
  })

  test('one of three is rejected alone', async () => {
    const { post, rejected, published } = await startGateway()
    const response = await post(JSON.stringify([[draft()], [draft({ channel: 'survey' })], [draft({ event_key: 'other' })]]))
    expect(await response.json()).toEqual({ events: 2, rejected: [{ code: 'invalid_interaction', path: 'ratings' }] })
    expect(published()).toHaveLength(2)
    expect(rejected()[0]?.headers).toMatchObject({ 'signals.reason': 'invalid_interaction', 'signals.path': 'ratings' })
    expect(JSON.parse(rejected()[0]!.value.toString())).toMatchObject([{ channel: 'survey' }])
  })
})

describe('the log', () => {
  test('unavailable: 503 with the time to wait, not ready with the reason, still alive; then it goes on', async () => {
    const { post, publisher, server } = await startGateway()
    publisher.down('no broker at 127.0.0.1:9')
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(server.health.ready()).toEqual({ ok: false, reason: 'log: no broker at 127.0.0.1:9' })
    expect(server.health.live().ok).toBe(true)
    publisher.down(undefined)
    expect((await post(call())).status).toBe(200)
    expect(server.health.ready()).toEqual({ ok: true, reason: 'ready' })
  })

  test('failing in a way nobody foresaw: 500, so that the sender comes again', async () => {
    const { post, lines } = await startGateway({
      publisher: {
        publish: () => Promise.reject(new TypeError('ada@example.org')),
        unavailable: () => undefined,
        bytes: () => 0,
        close: () => Promise.resolve(),
      },
    })
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([500, '10'])
    expect(lines.join('')).toContain('TypeError')
    expect(lines.join('')).not.toContain('ada@')
  })

  test('that does not answer: 503 within the patience, and the bytes stay counted until it does', async () => {
    const { post, publisher, metrics } = await startGateway({ patienceMs: 50 })
    const release = publisher.hold()
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await metrics()).not.toContain('signals_buffered_bytes 0')
    release()
    await waitUntil('the bytes are free', async () => (await metrics()).includes('signals_buffered_bytes 0'))
  })

  test('slower than the senders: 503 before the memory is full', async () => {
    const { post, publisher, published, server } = await startGateway({ maxBufferedBytes: 100 })
    const release = publisher.hold()
    const first = post(call())
    await waitUntil('the log has an event', () => published().length > 0)
    expect((await post(call())).status).toBe(503)
    expect(server.health.ready()).toMatchObject({ ok: false, reason: expect.stringMatching(/^buffer full: .* hold \d+ of 100 bytes$/) })
    release()
    expect((await first).status).toBe(200)
    expect((await post(call())).status).toBe(200)
  })
})

test('metrics count what happened by source and reason', async () => {
  const { post, metrics } = await startGateway()
  await post(call())
  await post('{"puzzle":1}')
  await post(call(), { 'x-signature': '' })
  await post(call(), {}, '/in/guess')
  const page = await metrics()
  for (const line of [
    'signals_requests_total{source="acme",status="200"} 2',
    'signals_requests_total{source="acme",status="401"} 1',
    'signals_requests_total{source="unknown",status="404"} 1',
    'signals_events_total{source="acme"} 1',
    'signals_rejected_total{source="acme",reason="unknown_envelope"} 1',
    'signals_unauthorized_total{source="acme",reason="wrong_signature"} 1',
    'signals_request_seconds_count 3',
  ])
    expect(page).toContain(line)
})
