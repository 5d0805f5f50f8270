import { afterEach, describe, expect, test } from '@jest/globals'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { system, type Adapter, type Draft, type System } from '../../../../producers/adapter.ts'
import type { ReadySource } from '../../../../producers/operate/config.ts'
import { parseJson } from '../../../../producers/reading/json.ts'
import { limiter } from '../../../../producers/doors/gateway/limits.ts'
import { logger } from '../../../../platform/logger.ts'
import { metrics } from '../../../../producers/operate/metrics.ts'
import { keepSuppression } from '../../../../producers/publishing/suppression.ts'
import { gateway, type Gateway, type GatewaySettings } from '../../../../producers/doors/gateway/server.ts'
import { equal } from '../../../../producers/formats/signature.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { decode } from '../../../../schemas/event/envelope.ts'
import { draft, PSEUDONYM_KEY, nobody, paper, said, sourceConfig } from '../../../builders/source.ts'
import { manualClock } from '../../../builders/manual-clock.ts'
import { waitUntil } from '../../../services/waiting.ts'
import { memoryPublisher } from '../../publishing/memory-publisher.ts'

const NOW = Date.parse('2026-03-02T10:00:00.000Z')
const SECRET = 'the secret of acme'
const sign = (body: string | Buffer) => createHmac('sha256', SECRET).update(body).digest('hex')

/** Signs its body; an object `{ "puzzle": … }` is a body it does not understand, `{ "crash": … }` one it trips over, `{ "ping": … }` about nothing. */
const signing: Adapter<readonly Draft[]> = {
  ...paper,
  verify: ({ headers, body }, secrets) =>
    secrets.some((it) => equal(createHmac('sha256', it).update(body).digest('hex'), headers['x-signature'] ?? ''))
      ? { ok: true, auth: 'signature' }
      : { ok: false, reason: 'wrong_signature' },
  split: (body) => {
    const parsed = parseJson(body)
    if (!parsed.ok) return { ok: false, code: parsed.code, path: '' }
    const value = parsed.value
    if (typeof value === 'object' && value !== null && 'puzzle' in value) return { ok: false, code: 'unknown_envelope', path: 'puzzle' }
    if (typeof value === 'object' && value !== null && 'crash' in value) throw new Error(`cannot read ${JSON.stringify(value)}`)
    return { ok: true, payloads: Array.isArray(value) ? value : [[value]] }
  },
  normalize: (drafts) => ({ ok: true, drafts: drafts.filter((it) => !('ping' in it)) }),
}
const lenient: System = {
  ...system(signing),
  normalize: (payload, context) => {
    const form = typeof payload === 'object' && Array.isArray(payload) ? (payload[0] as unknown) : payload
    if (typeof form === 'object' && form !== null && 'Body' in form)
      return { ok: true, drafts: [draft({ content: said(String((form as { Body: string }).Body)) })] }
    if (typeof form === 'object' && form !== null && 'ping' in form) return { ok: true, drafts: [] }
    return system(signing).normalize(payload, context)
  },
}

const running: Gateway[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((it) => it.close()))
})

async function start(about: Partial<GatewaySettings> = {}, config: Parameters<typeof sourceConfig>[0] = {}) {
  const publisher = memoryPublisher()
  const lines: string[] = []
  const source: ReadySource = {
    name: 'acme',
    config: sourceConfig(config),
    system: lenient,
    secrets: config.allow_unsigned === true ? [] : ['an older one', SECRET],
  }
  const settings: GatewaySettings = {
    publisher,
    topic: 'events',
    key: PSEUDONYM_KEY,
    suppression: nobody,
    now: () => NOW,
    limit: limiter(() => 0),
    log: logger('debug', { write: (line) => void lines.push(line) }),
    metrics: metrics(),
    sources: new Map([['acme', source]]),
    maxBodyBytes: 1_048_576,
    maxConnections: 100,
    maxBufferedBytes: 64_000_000,
    headersTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    ...about,
  }
  const server = gateway(settings)
  running.push(server)
  const port = await server.listen('127.0.0.1', 0)
  const url = `http://127.0.0.1:${port}`
  const post = (body: string | Buffer, headers: Record<string, string> = {}, path = '/in/acme') =>
    fetch(`${url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-signature': sign(body), ...headers } })
  const published = () => (publisher.topics.get('events') ?? []).map((it) => decode(it.value))
  const rejected = () => publisher.topics.get('events.rejected') ?? []
  return { publisher, server, port, url, post, published, rejected, lines, settings }
}
const call = (about: Partial<Draft> = {}) => JSON.stringify([[draft(about)]])

describe('a webhook that is understood', () => {
  test('is answered 200 and is in the log under the key of its customer', async () => {
    const { post, publisher, published } = await start()
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
    const { post, publisher, published } = await start()
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
    const { post, published } = await start()
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
    const { post } = await start()
    const packed = pack(call())
    expect((await post(packed, { 'content-encoding': encoding, 'x-signature': sign(call()) })).status).toBe(200)
    expect((await post(packed, { 'content-encoding': encoding })).status).toBe(200)
  })

  test('may be a form', async () => {
    const { post, published } = await start()
    const response = await post('Body=hello+there&From=%2B15550100', { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' })
    expect(response.status).toBe(200)
    expect(published()).toMatchObject([{ event: { data: { content: { turns: [{ text: 'hello there' }] } } } }])
  })

  test('is signed with any of the secrets while one is rotated', async () => {
    const { post } = await start()
    const older = createHmac('sha256', 'an older one').update(call()).digest('hex')
    expect((await post(call(), { 'x-signature': older })).status).toBe(200)
  })

  test('hands its trace on, and nothing that is none', async () => {
    const { post, published } = await start()
    await post(call(), { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
    await post(call(), { traceparent: 'x'.repeat(2000) })
    expect(published().map((it) => it.ok && it.event.traceparent)).toEqual([`00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, undefined])
  })

  test('about nothing (a ping) is answered 200 and not published', async () => {
    const { post, publisher } = await start()
    const response = await post('{"ping":true}')
    expect([response.status, publisher.topics.size]).toEqual([200, 0])
  })
})

describe('a dry run', () => {
  test('says what would become of a webhook and publishes nothing', async () => {
    const { post, publisher } = await start()
    const response = await post(call(), {}, '/check/acme')
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ ok: true, records: 1, events: 1, rejected: 0 }),
    ])
    expect(publisher.topics.size).toBe(0)
  })

  test('names what would be refused', async () => {
    const { post } = await start()
    const response = await post(call({ channel: 'survey' }), {}, '/check/acme')
    expect(await response.json()).toMatchObject({ ok: false, rejections: [{ code: 'invalid_interaction', field: 'ratings' }] })
  })

  test('is for proven senders only', async () => {
    const { post } = await start()
    const response = await post(call(), { 'x-signature': '' }, '/check/acme')
    expect([response.status, await response.text()]).toEqual([401, '{}'])
  })
})

describe('a webhook about a customer on the suppression list', () => {
  /** The list in a lake, kept by a clock that moves by hand. */
  async function listed() {
    const lake = memoryLake()
    const clock = manualClock(NOW)
    const suppression = await keepSuppression({
      store: { read: async (key) => (await lake.read(key))?.body, close: () => undefined },
      every: (ms, run) => {
        const again = (): Promise<void> => clock.sleep(ms).then(run).then(again)
        void again()
        return () => undefined
      },
      log: logger('silent', { write: () => undefined }),
      failed: () => undefined,
    })
    return { suppression, clock, add: (customerKey: string) => suppress(lake, { customerKey, appendedBefore: null }, clock) }
  }
  const of = (account: string) =>
    draft({ event_key: account, customer: { identifiers: [{ kind: 'account', value: account, link: 'source' }] } })
  const webhook = (...accounts: readonly string[]) => JSON.stringify(accounts.map((it) => [of(it)]))

  test('is answered 200 like one about nothing, is not in the log, and is counted; noticed within a minute', async () => {
    const { suppression, clock, add } = await listed()
    const { post, published, rejected, lines, url } = await start({ suppression, now: () => clock.now() })
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
    const page = await (await fetch(`${url}/metrics`)).text()
    expect(page).toContain('signals_suppressed_total{source="acme",reason="suppression_list"} 3')
    expect(page).toContain('signals_events_total{source="acme"} 2')
  })

  test('is published while its entry lies in the past: the customer returned', async () => {
    const { post, published } = await start({ suppression: { suppresses: (_, at) => at < NOW } })
    expect([(await post(call())).status, published().length]).toEqual([200, 1])
  })
})

describe('a webhook whose origin is not proven', () => {
  test.each([
    ['no signature', { 'x-signature': '' }],
    ['a wrong signature', { 'x-signature': 'f'.repeat(64) }],
    ['a signature of another length', { 'x-signature': 'f' }],
  ])('%s: 401 without detail, nothing published', async (_, headers) => {
    const { post, publisher, lines } = await start()
    const response = await post(call(), headers)
    expect([response.status, await response.text()]).toEqual([401, '{}'])
    expect(publisher.topics.size).toBe(0)
    expect(lines.join('')).toContain('wrong_signature')
  })

  test('garbage without a signature is 401 too: a stranger learns nothing', async () => {
    const { post } = await start()
    expect((await post('{', { 'x-signature': '' })).status).toBe(401)
  })

  test('is taken where signals.yaml says so, and the event says it', async () => {
    const { post, published } = await start({}, { allow_unsigned: true, secrets: [] })
    expect((await post(call(), { 'x-signature': '' })).status).toBe(200)
    expect(published()).toMatchObject([{ event: { data: { source: { auth: 'none' } } } }])
  })
})

describe('a proven webhook that is not understood', () => {
  test.each([
    ['an unknown envelope', '{"puzzle":"ada@example.org"}', 'split', 'unknown_envelope', 'puzzle', '{"puzzle":"[email]"}'],
    ['an adapter that throws', '{"crash":"ada@example.org"}', 'split', 'adapter_failed', '', '{"crash":"[email]"}'],
    ['a payload of another shape', '[7]', 'normalize', 'unknown_shape', '', '[7]'],
  ])('%s: 200, and the masked payload is in the rejected topic with the reason', async (_, body, stage, reason, path, kept) => {
    const { post, rejected, published, lines } = await start()
    const response = await post(body)
    expect([response.status, await response.json()]).toEqual([200, { events: 0, rejected: 1 }])
    expect(published()).toEqual([])
    expect(rejected().map((it) => it.value.toString())).toEqual([kept])
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
    const { post, rejected, published } = await start()
    const response = await post(JSON.stringify([[draft()], [draft({ channel: 'survey' })], [draft({ event_key: 'other' })]]))
    expect(await response.json()).toEqual({ events: 2, rejected: 1 })
    expect(published()).toHaveLength(2)
    expect(rejected()[0]?.headers).toMatchObject({ 'signals.reason': 'invalid_interaction', 'signals.path': 'ratings' })
    expect(JSON.parse(rejected()[0]!.value.toString())).toMatchObject([{ channel: 'survey' }])
  })
})

describe('hostile or broken requests', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  test.each([
    ['2 MiB', Buffer.alloc(2_097_152, 0x20), {}, 413, 'too_large'],
    ['a gzip bomb', gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }, 413, 'too_large'],
    ['a brotli bomb', brotliCompressSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'br' }, 413, 'too_large'],
    ['broken gzip', Buffer.from('not gzip'), { 'content-encoding': 'gzip' }, 400, 'broken_encoding'],
    ['an unknown encoding', Buffer.from('x'), { 'content-encoding': 'snappy' }, 400, 'unknown_encoding'],
    ['packed twice', gzipSync(gzipSync('{}')), { 'content-encoding': 'gzip, gzip' }, 400, 'unknown_encoding'],
    ['deep JSON', Buffer.from(deep), {}, 400, 'too_deep'],
    ['no JSON', Buffer.from('{'), {}, 400, 'not_json'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]), {}, 400, 'not_utf8'],
    ['a planted prototype', Buffer.from('{"__proto__":{"a":1}}'), {}, 400, 'forbidden_key'],
    ['XML', Buffer.from('<a/>'), { 'content-type': 'application/xml' }, 400, 'send JSON or a form'],
    ['an empty form', Buffer.from(''), { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'send JSON or a form'],
    [
      'a form of too many fields',
      Buffer.from('a=1&'.repeat(5000)),
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
      'send JSON or a form',
    ],
  ] as const)('%s is refused and the gateway goes on', async (_, body, headers, status, error) => {
    const { post, publisher, url } = await start()
    const response = await post(body, headers)
    expect([response.status, await response.json()]).toEqual([status, { error }])
    expect(publisher.topics.size).toBe(0)
    expect((await post(call())).status).toBe(200)
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('signals_buffered_bytes 0')
  })

  test('an endless body is cut off', async () => {
    const { port, post } = await start({ maxBodyBytes: 10_000 })
    const ended = new Promise<void>((resolve) => {
      const sender = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/in/acme' })
      const chunk = Buffer.alloc(10_000)
      const more = () => {
        while (!sender.destroyed && sender.write(chunk));
      }
      sender.on('drain', more).on('close', () => resolve())
      sender.on('error', () => {})
      more()
    })
    await ended
    expect((await post(call())).status).toBe(200)
  })

  test.each([
    ['headers', 'POST /in/acme HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['a body', 'POST /in/acme HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n'],
  ])('a sender who drips %s is disconnected', async (_, beginning) => {
    const { port, post } = await start({ headersTimeoutMs: 100, requestTimeoutMs: 100 })
    const answer = await new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(beginning)
        const drip = setInterval(() => socket.writable && socket.write('a'), 20)
        socket.on('close', () => {
          clearInterval(drip)
          resolve(heard)
        })
      })
      socket.on('data', (it) => (heard += it.toString()))
      socket.on('error', () => {})
    })
    expect(answer).toMatch(/^HTTP\/1.1 408/)
    expect((await post(call())).status).toBe(200)
  })

  test('more connections than allowed are refused, the open ones served', async () => {
    const { port, url } = await start({ maxConnections: 1 })
    const first = connect(port, '127.0.0.1')
    await once(first, 'connect')
    await new Promise((resolve) => setTimeout(resolve, 20))
    await expect(fetch(`${url}/healthz/live`, { headers: { connection: 'close' } })).rejects.toThrow()
    const answer = new Promise<string>((resolve) => first.once('data', (it) => resolve(it.toString())))
    first.write('GET /healthz/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(await answer).toMatch(/^HTTP\/1.1 200/)
  })

  test.each([
    ['an unknown source', '/in/nobody', 404],
    ['a source named like a property', '/in/__proto__', 404],
    ['no source', '/in/', 404],
    ['another page', '/admin', 404],
  ])('%s', async (_, path, status) => {
    const { post } = await start()
    expect((await post(call(), {}, path)).status).toBe(status)
  })

  test('GET on a source is 405', async () => {
    const { url } = await start()
    const response = await fetch(`${url}/in/acme`)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('beyond the limit of the source: 429 with the time to wait; unproven requests do not use it up', async () => {
    const { post } = await start({}, { rate_per_second: 0.5 })
    expect((await post(call(), { 'x-signature': '' })).status).toBe(401)
    expect((await post(call())).status).toBe(200)
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2'])
  })
})

describe('the log', () => {
  test('unavailable: 503 with the time to wait, not ready with the reason, still alive; then it goes on', async () => {
    const { post, publisher, url } = await start()
    publisher.down('no broker at 127.0.0.1:9')
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    const ready = await fetch(`${url}/healthz/ready`)
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, reason: 'no broker at 127.0.0.1:9' }])
    expect((await fetch(`${url}/healthz/live`)).status).toBe(200)
    publisher.down(undefined)
    expect((await post(call())).status).toBe(200)
    expect((await fetch(`${url}/healthz/ready`)).status).toBe(200)
  })

  test('failing in a way nobody foresaw: 500, so that the sender comes again', async () => {
    const { post, lines } = await start({
      publisher: {
        publish: () => Promise.reject(new TypeError('ada@example.org')),
        unavailable: () => undefined,
        close: () => Promise.resolve(),
      },
    })
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([500, '10'])
    expect(lines.join('')).toContain('TypeError')
    expect(lines.join('')).not.toContain('ada@')
  })

  test('slower than the senders: 503 before the memory is full', async () => {
    const { post, publisher, published } = await start({ maxBufferedBytes: 100 })
    const release = publisher.hold()
    const first = post(call())
    await waitUntil('the log has an event', () => published().length > 0)
    expect((await post(call())).status).toBe(503)
    release()
    expect((await first).status).toBe(200)
    expect((await post(call())).status).toBe(200)
  })
})

describe('closing', () => {
  const sockets: Socket[] = []
  afterEach(() => sockets.splice(0).forEach((it) => it.destroy()))

  /** A connection that has sent so much, as a sender sees it. */
  function sender(port: number, sent: string) {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    sockets.push(socket)
    let heard = ''
    socket.on('data', (it) => (heard += it.toString()))
    socket.on('error', () => {})
    return { socket, answer: new Promise<string>((resolve) => socket.on('close', () => resolve(heard))) }
  }
  const request = (body: string) =>
    `POST /in/acme HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nX-Signature: ${sign(body)}\r\nContent-Length: ${body.length}\r\n\r\n${body}`

  test('cuts off at once who has sent no whole request, answers what is in hand, and then ends', async () => {
    const { publisher, published, server, port, url } = await start()
    const release = publisher.hold()
    const inHand = sender(port, request(call()))
    await waitUntil('the log has one event', () => published().length === 1)
    const others = ['', request(call()).slice(0, 40), request(call()).slice(0, -5), 'GET /healthz/live HTTP/1.1\r\nHost: x\r\n\r\n']
    const cutOff = others.map((sent) => sender(port, sent))
    const [, , , answered] = cutOff
    await new Promise((resolve) => answered?.socket.once('data', resolve))
    const page = async () => (await fetch(`${url}/metrics`)).text()
    const bytes = call().length
    await waitUntil('the gateway holds what was sent', async () => (await page()).includes(`signals_buffered_bytes ${2 * bytes - 5}\n`))
    let ended = false
    const closed = server.close().then(() => (ended = true))
    expect(await Promise.all(cutOff.map((it) => it.answer))).toEqual(['', '', '', expect.stringMatching(/^HTTP\/1.1 200/)])
    expect(ended).toBe(false)
    inHand.socket.write(request(call()))
    await new Promise((resolve) => setTimeout(resolve, 20))
    release()
    expect(await inHand.answer).toMatch(/^HTTP\/1.1 200[^]*connection: close[^]*"events":1/)
    await closed
    expect(published()).toHaveLength(1)
    await expect(fetch(`${url}/healthz/live`)).rejects.toThrow()
  })
})

test('metrics count what happened by source and reason', async () => {
  const { post, url } = await start()
  await post(call())
  await post('{"puzzle":1}')
  await post(call(), { 'x-signature': '' })
  await post(call(), {}, '/in/guess')
  const page = await (await fetch(`${url}/metrics`)).text()
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
