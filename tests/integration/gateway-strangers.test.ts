import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startGatewayProcess, type GatewayProcess } from '../services/gateway.ts'
import { waitUntil } from '../services/waiting.ts'

const MiB = 1_048_576
const LIMIT = 64 * MiB
const TIMEOUT_MS = 240_000
const BOMB = gzipSync(Buffer.alloc(MiB, 0x20), { level: 9 })

/** Memory is read from /proc. */
const suite = existsSync('/proc/self/status') ? describe : describe.skip

suite('people without a secret, who attack a gateway with default settings,', () => {
  let gateway: GatewayProcess
  const sockets: Socket[] = []
  beforeEach(async () => {
    gateway = await startGatewayProcess({ SIGNALS_LOG_LEVEL: 'error' })
    for (let number = 0; number < 50; number += 1) expect((await gateway.send(number)).status).toBe(200)
  }, TIMEOUT_MS)
  afterEach(async () => {
    for (const it of sockets.splice(0)) it.destroy()
    await gateway?.end()
  }, TIMEOUT_MS)

  async function begin(headers: readonly string[]): Promise<Socket> {
    const socket = connect(gateway.port, '127.0.0.1')
    sockets.push(socket)
    socket.on('error', () => undefined)
    socket.resume()
    await once(socket, 'connect')
    socket.write(['POST /in/surveys HTTP/1.1', 'Host: x', 'Content-Type: application/json', ...headers, '', ''].join('\r\n'))
    return socket
  }

  /** The most memory seen until the work is done. */
  async function highest(work: Promise<unknown>): Promise<number> {
    let most = 0
    let isDone = false
    const over = work.finally(() => (isDone = true))
    while (!isDone) {
      most = Math.max(most, gateway.memory())
      await pause(20)
    }
    await over
    return most
  }

  test.each([
    ['of 1 MiB less a byte', [`Content-Length: ${MiB}`], Buffer.alloc(MiB - 1, 0x20)],
    ['in chunks of one byte', ['Transfer-Encoding: chunked'], Buffer.from('1\r\n \r\n'.repeat(2000))],
    ['that inflate a thousandfold', ['Content-Encoding: gzip', `Content-Length: ${BOMB.length}`], BOMB],
  ])(
    'cannot take memory with 900 bodies %s that are begun, held and then fed',
    async (_, headers, body) => {
      const start = gateway.memory()
      const held = await Promise.all(Array.from({ length: 900 }, () => begin(headers)))
      // A body that is held for 5 s is closed, so they are fed soon.
      await pause(500)
      const feeding = Promise.all(
        held.map((socket) => new Promise((resolve) => void socket.once('close', resolve).write(body, () => resolve(undefined)))),
      )
      const most = await highest(feeding.then(() => pause(1500)))
      console.log(`memory: ${Math.round(start / MiB)} MiB before, at most ${Math.round(most / MiB)} MiB with 900 bodies`)
      expect(most - start).toBeLessThan(2 * LIMIT)
      expect(await gateway.metric('signals_unproven_bytes')).toBeLessThanOrEqual(LIMIT / 4)
      expect((await gateway.send(1)).status).toBe(200)
    },
    TIMEOUT_MS,
  )

  test(
    'cannot stop the intake with 200 connections that stall, and are closed after some seconds',
    async () => {
      const stalled = await Promise.all(Array.from({ length: 200 }, () => begin([`Content-Length: ${MiB}`])))
      for (const socket of stalled) socket.write(Buffer.alloc(MiB - 1, 0x20))
      let ended = 0
      for (const socket of stalled) socket.once('close', () => (ended += 1))
      const waits: number[] = []
      const answers = new Map<number, number>()
      const until = performance.now() + 6000
      for (let number = 0; performance.now() < until; number += 1) {
        const began = performance.now()
        const { status } = await gateway.send(number)
        waits.push(performance.now() - began)
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (number === 20) expect(await gateway.health('ready')).toMatchObject({ ok: true, reason: expect.stringContaining('ready') })
      }
      const sorted = waits.toSorted((a, b) => a - b)
      console.log(`${waits.length} requests beside 200 stalled ones, p99 ${(sorted[Math.floor(sorted.length * 0.99)] ?? 0).toFixed(0)} ms`)
      expect([...answers.keys()]).toEqual([200])
      await waitUntil('the stalled connections are closed', () => ended === 200)
      expect(await gateway.metric('signals_unproven_bytes')).toBe(0)
    },
    TIMEOUT_MS,
  )
})
