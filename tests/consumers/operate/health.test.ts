import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { trackHealth } from '../../../consumers/operate/health.ts'
import { serveHealth } from '../../../platform/health-server.ts'
import type { RuntimeEvent } from '../../../consumers/runtime/context.ts'
import { manualClock } from '../../builders/manual-clock.ts'

const MINUTE = 60_000
const opened: RuntimeEvent = { what: 'opened', partition: 0, next: 0n, state: 0, ids: 0 }
const read: RuntimeEvent = { what: 'read', partition: 0, records: 0, lastAppendTime: null, oldestAppendTime: null, next: 0n }
const retrying: RuntimeEvent = { what: 'retrying', partition: 0, why: 'the store is down', attempt: 3 }

function running() {
  const clock = manualClock()
  const it = trackHealth(clock, ['interactions', 'archive'])
  it.observe('interactions', opened)
  it.observe('archive', opened)
  return { clock, it }
}

describe('live', () => {
  test('as long as something is read or tried, be it in vain', async () => {
    const { clock, it } = running()
    for (let n = 0; n < 3; n += 1) {
      await clock.advance(4 * MINUTE)
      it.observe('interactions', retrying)
      it.observe('archive', read)
    }
    expect(it.live()).toEqual({ ok: true, reason: 'alive' })
  })

  test('not when a consumer gives no sign of life for five minutes, and it says which', async () => {
    const { clock, it } = running()
    await clock.advance(3 * MINUTE)
    it.observe('archive', read)
    await clock.advance(2 * MINUTE + 1)
    expect(it.live()).toEqual({ ok: false, reason: 'no record read, no attempt and no heartbeat for 5 minutes: interactions' })
  })

  test('where nothing was given to a consumer: more processes than partitions is no illness', async () => {
    const clock = manualClock()
    const it = trackHealth(clock, ['interactions'])
    await clock.advance(60 * MINUTE)
    expect(it.live().ok).toBe(true)
  })

  test('while it waits for memory that a store that is down does not free', async () => {
    const { clock, it } = running()
    for (let n = 0; n < 3; n += 1) {
      await clock.advance(4 * MINUTE)
      it.observe('interactions', retrying)
      it.observe('archive', { what: 'waiting', partition: 0 })
    }
    expect(it.live().ok).toBe(true)
  })

  test('where it gave its partitions back and got none since', async () => {
    const { clock, it } = running()
    it.observe('interactions', { what: 'left', partition: 0 })
    it.observe('archive', { what: 'left', partition: 0 })
    await clock.advance(60 * MINUTE)
    expect(it.live().ok).toBe(true)
  })
})

describe('ready', () => {
  test('not while something is tried again, with the reason, and again when it went through', () => {
    const { it } = running()
    it.observe('archive', retrying)
    expect(it.ready()).toEqual({ ok: false, reason: 'archive/0: the store is down' })
    it.observe('interactions', read)
    expect(it.ready().ok).toBe(false)
    it.observe('archive', read)
    expect(it.ready()).toEqual({ ok: true, reason: 'ready' })
  })

  test('says so where no partition was assigned: a process in reserve is no failure', () => {
    const it = trackHealth(manualClock(), ['interactions'])
    expect(it.ready()).toEqual({ ok: true, reason: 'ready; no partition is assigned to this process' })
  })

  test('not while it stops, though it is live', () => {
    const { it } = running()
    it.stopping()
    expect([it.ready(), it.live().ok]).toEqual([{ ok: false, reason: 'shutting down' }, true])
  })
})

test('a connection that says nothing, or half a request, does not keep the process', async () => {
  const { it } = running()
  const served = await serveHealth(
    { ...it, metrics: () => Promise.resolve({ type: 'text/plain', text: '' }) },
    { host: '127.0.0.1', port: 0 },
  )
  const connected = async (said: string) => {
    const socket = connect(served.port, '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    if (said !== '') socket.write(said)
    return once(socket, 'close')
  }
  const ended = Promise.all([connected(''), connected('GET /healthz/live HTTP/1.1\r\nhost: x')])
  // Both are known to the server by the time it answers somebody else.
  await fetch(`http://127.0.0.1:${served.port}/healthz/live`).then((answer) => answer.text())
  await served.close()
  await ended
})
