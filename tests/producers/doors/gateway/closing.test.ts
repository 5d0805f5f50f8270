import { afterEach, describe, expect, test } from '@jest/globals'
import { connect, type Socket } from 'node:net'
import { waitUntil } from '../../../services/waiting.ts'
import { call, closeGateways, sign, startGateway } from './start-gateway.ts'

afterEach(closeGateways)

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
    const { publisher, published, server, port, url, metrics } = await startGateway()
    const release = publisher.hold()
    const inHand = sender(port, request(call()))
    await waitUntil('the log has one event', () => published().length === 1)
    const others = ['', request(call()).slice(0, 40), request(call()).slice(0, -5), 'GET /elsewhere HTTP/1.1\r\nHost: x\r\n\r\n']
    const cutOff = others.map((sent) => sender(port, sent))
    const [, , , answered] = cutOff
    await new Promise((resolve) => answered?.socket.once('data', resolve))
    const bytes = call().length
    await waitUntil('the gateway holds what was sent', async () => (await metrics()).includes(`signals_unproven_bytes ${bytes - 5}\n`))
    let ended = false
    const closed = server.close().then(() => (ended = true))
    expect(await Promise.all(cutOff.map((it) => it.answer))).toEqual(['', '', '', expect.stringMatching(/^HTTP\/1.1 404/)])
    expect(ended).toBe(false)
    inHand.socket.write(request(call()))
    await new Promise((resolve) => setTimeout(resolve, 20))
    release()
    expect(await inHand.answer).toMatch(/^HTTP\/1.1 200[^]*connection: close[^]*"events":1/)
    await closed
    expect(published()).toHaveLength(1)
    await expect(fetch(`${url}/in/acme`)).rejects.toThrow()
  })
})
