import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { call, closeGateways, startGateway } from './start-gateway.ts'

afterEach(closeGateways)

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
    const { post, publisher, metrics } = await startGateway()
    const response = await post(body, headers)
    expect([response.status, await response.json()]).toEqual([status, { error }])
    expect(publisher.topics.size).toBe(0)
    expect((await post(call())).status).toBe(200)
    expect(await metrics()).toContain('signals_buffered_bytes 0')
  })

  test('an endless body is cut off', async () => {
    const { port, post } = await startGateway({ maxBodyBytes: 10_000 })
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
    const { port, post } = await startGateway({ headersTimeoutMs: 100, requestTimeoutMs: 100 })
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

  describe('the pace of a body', () => {
    const pace = { withinMs: 250, bytesPerSecond: 4000 }
    async function drip(port: number, bytes: number, everyMs: number) {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => {})
      socket.write('POST /in/acme HTTP/1.1\r\nHost: x\r\nContent-Length: 8000\r\n\r\n')
      const timer = setInterval(() => socket.writable && socket.write('a'.repeat(bytes)), everyMs)
      const [answer] = (await once(socket, 'data')) as [Buffer]
      clearInterval(timer)
      return { answer: answer.toString(), closed: socket.closed || once(socket, 'close') }
    }

    test('below what is asked: 408, the connection is closed and its bytes are free', async () => {
      const { port, metrics, post } = await startGateway({ pace })
      const { answer, closed } = await drip(port, 10, 20)
      expect(answer).toMatch(/^HTTP\/1.1 408[^]*connection: close[^]*"too_slow"/i)
      await closed
      expect(await metrics()).toContain('signals_unproven_bytes 0')
      expect(await metrics()).toContain('signals_unread_bodies_total{reason="too_slow"} 1')
      expect((await post(call())).status).toBe(200)
    })

    test('above it: the body is read, however long it takes', async () => {
      const { port } = await startGateway({ pace })
      expect((await drip(port, 400, 20)).answer).toMatch(/^HTTP\/1.1 401/)
    })
  })

  test('a sender that asks before it sends a body that is too large is refused without the body', async () => {
    const { port } = await startGateway()
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /in/acme HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\nExpect: 100-continue\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413/)
    socket.destroy()
  })

  test('a sender that asks before it sends a body that fits is told to send it', async () => {
    const { port } = await startGateway()
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /in/acme HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n')
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1.1 100/)
    socket.write('{}')
    const [status] = (await once(socket, 'data')) as [Buffer]
    expect(status.toString()).toMatch(/^HTTP\/1.1 401/)
    socket.destroy()
  })

  test('more connections than allowed are refused, the open ones served', async () => {
    const { port, url } = await startGateway({ maxConnections: 1 })
    const first = connect(port, '127.0.0.1')
    await once(first, 'connect')
    await new Promise((resolve) => setTimeout(resolve, 20))
    await expect(fetch(`${url}/elsewhere`, { headers: { connection: 'close' } })).rejects.toThrow()
    const answer = new Promise<string>((resolve) => first.once('data', (it) => resolve(it.toString())))
    first.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(await answer).toMatch(/^HTTP\/1.1 404/)
  })

  test.each([
    ['an unknown source', '/in/nobody', 404],
    ['a source named like a property', '/in/__proto__', 404],
    ['no source', '/in/', 404],
    ['another page', '/admin', 404],
    ['metrics, which have a port of their own', '/metrics', 404],
    ['health, which has a port of its own', '/healthz/ready', 404],
  ])('%s', async (_, path, status) => {
    const { post } = await startGateway()
    expect((await post(call(), {}, path)).status).toBe(status)
  })

  test('GET on a source is 405', async () => {
    const { url } = await startGateway()
    const response = await fetch(`${url}/in/acme`)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('beyond the limit of the source: 429 with the time to wait; unproven requests do not use it up', async () => {
    const { post } = await startGateway({}, { rate_per_second: 0.5 })
    expect((await post(call(), { 'x-signature': '' })).status).toBe(401)
    expect((await post(call())).status).toBe(200)
    const response = await post(call())
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2'])
  })
})
