import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { checkConditionalWrites } from '../../consumers/runtime/lake/conditional-writes.ts'
import type { Lake } from '../../consumers/runtime/ports.ts'
import type { S3Place } from '../../consumers/runtime/lake/s3-place.ts'
import { realClock } from '../builders/real-clock.ts'
import { s3Endpoint } from '../services/backends.ts'
import { faultProxy, type FaultProxy } from '../services/fault-proxy.ts'
import { lakeAt, s3Place } from '../services/places.ts'

const endpoint = s3Endpoint()
const TIMEOUT_MS = 120_000

const suite = endpoint === undefined ? describe.skip : describe

suite('the lake in S3 behind a network and a store that fail', () => {
  let place: S3Place
  let direct: Lake
  let proxy: FaultProxy
  let lake: Lake

  beforeAll(async () => {
    place = await s3Place(endpoint ?? '')
    direct = lakeAt(place)
  }, TIMEOUT_MS)
  afterAll(() => direct?.close())
  beforeEach(async () => {
    proxy = await faultProxy(endpoint ?? '')
    lake = lakeAt(place, { endpoint: proxy.endpoint, requestTimeoutMs: 1000 })
  })
  afterEach(async () => {
    await lake.close()
    await proxy.end()
  })

  let count = 0
  const fresh = () => `slot-${(count += 1)}`
  const stored = async (key: string) => {
    const found = await direct.read(key)
    return found === undefined ? undefined : Buffer.from(found.body).toString()
  }
  const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

  check('an answer lost after success is thrown, never told as exists, and the object read back is ours', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'drop answer' })
    await expect(lake.create(key, bytes('nonce-1'))).rejects.toThrow(key)
    expect(await stored(key)).toBe('nonce-1')
    expect(proxy.seen('PUT', new RegExp(key))).toBe(1)
    expect(await lake.create(key, bytes('nonce-1'))).toBe('exists')
  })

  check('an answer that comes too late is thrown within the time of a request, and the object is ours', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'hold answer' })
    await expect(lake.create(key, bytes('nonce-1'))).rejects.toThrow(`${place.prefix}/${key}`)
    await proxy.release()
    expect(await stored(key)).toBe('nonce-1')
  })

  check('a PUT that was held and lands late is refused where a rival created the object first', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'hold request' })
    await expect(lake.create(key, bytes('late'))).rejects.toThrow(key)
    expect(await direct.create(key, bytes('rival'))).toBe('created')
    await proxy.release()
    expect(await stored(key)).toBe('rival')
  })

  check('a PUT that was held and lands late creates the object once, and the second attempt finds it', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'hold request' })
    await expect(lake.create(key, bytes('nonce-1'))).rejects.toThrow(key)
    expect(await stored(key)).toBeUndefined()
    await proxy.release()
    expect(await lake.create(key, bytes('nonce-1'))).toBe('exists')
    expect(await stored(key)).toBe('nonce-1')
  })

  check('a connection reset before the store saw the PUT is thrown, and nothing is there', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'reset' })
    await expect(lake.create(key, bytes('x'))).rejects.toThrow(key)
    expect(await stored(key)).toBeUndefined()
  })

  test.each([
    { status: 503, code: 'SlowDown' },
    { status: 500, code: 'InternalError' },
    { status: 403, code: 'AccessDenied' },
  ])(
    'a PUT answered $status is tried once and thrown with bucket and key, since its outcome is for the caller to find out',
    async ({ status, code }) => {
      const key = fresh()
      proxy.fault('PUT', new RegExp(key), { kind: 'answer', status, code })
      await expect(lake.create(key, bytes('x'))).rejects.toThrow(`s3://${place.bucket}/${place.prefix}/${key}`)
      expect(proxy.seen('PUT', new RegExp(key))).toBe(1)
    },
    TIMEOUT_MS,
  )

  const needs =
    'not permitted (403 AccessDenied); on bucket signals-tests these credentials need s3:ListBucket, and s3:GetObject and s3:PutObject'
  const stranger = (said: string) => `does not know this access key (${said}); correct AWS_ACCESS_KEY_ID`
  test.each([
    { method: 'GET', status: 403, code: 'AccessDenied', says: needs },
    { method: 'PUT', status: 403, code: 'AccessDenied', says: needs },
    { method: 'GET', status: 403, code: 'InvalidAccessKeyId', says: stranger('403 InvalidAccessKeyId') },
    { method: 'GET', status: 404, code: 'XAdminUserNotFound', says: stranger('404 XAdminUserNotFound') },
    {
      method: 'GET',
      status: 403,
      code: 'SignatureDoesNotMatch',
      says: 'does not match the access key (403 SignatureDoesNotMatch); correct AWS_SECRET_ACCESS_KEY',
    },
  ])(
    'at start, a $method answered $status $code ends with 77: restarting does not help',
    async ({ method, status, code, says }) => {
      proxy.fault(method, /_meta\/probe/, { kind: 'answer', status, code }, 1000)
      const open = () => lakeAt(place, { endpoint: proxy.endpoint })
      const refused = checkConditionalWrites(open, { place: 'the store', clock: realClock, nonce: fresh() })
      await expect(refused).rejects.toMatchObject({ name: 'NotPermitted', exitCode: 77, message: expect.stringContaining(says) })
    },
    TIMEOUT_MS,
  )

  check('at start, a clock that is wrong is no matter of permissions', async () => {
    proxy.fault('GET', /_meta\/probe/, { kind: 'answer', status: 403, code: 'RequestTimeTooSkewed' }, 1000)
    const open = () => lakeAt(place, { endpoint: proxy.endpoint })
    const skewed = checkConditionalWrites(open, { place: 'the store', clock: realClock, nonce: fresh() })
    await expect(skewed).rejects.toMatchObject({
      name: 'Unreachable',
      exitCode: 69,
      message: expect.stringContaining('RequestTimeTooSkewed'),
    })
  })

  check('a PUT in conflict with another is tried again until it is decided', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' }, 3)
    expect(await lake.create(key, bytes('x'))).toBe('created')
    expect(proxy.seen('PUT', new RegExp(key))).toBe(4)
    proxy.fault('PUT', new RegExp(key), { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' }, 2)
    expect(await lake.create(key, bytes('y'))).toBe('exists')
  })

  check('a conflict that never ends is thrown', async () => {
    const key = fresh()
    const impatient = lakeAt(place, { endpoint: proxy.endpoint, clock: { ...place.clock, sleep: () => Promise.resolve() } })
    proxy.fault('PUT', new RegExp(key), { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' }, 1000)
    await expect(impatient.create(key, bytes('x'))).rejects.toThrow('409 ConditionalRequestConflict')
    expect(proxy.seen('PUT', new RegExp(key))).toBeLessThan(20)
    await impatient.close()
  })

  check('a swap whose answer is lost is thrown, and the object read back is the new one', async () => {
    const key = fresh()
    await direct.create(key, bytes('one'))
    const { etag } = (await direct.read(key))!
    proxy.fault('PUT', new RegExp(key), { kind: 'drop answer' })
    await expect(lake.replace(key, bytes('two'), etag)).rejects.toThrow(key)
    expect(await stored(key)).toBe('two')
    expect(await lake.replace(key, bytes('two'), etag)).toBe('changed')
  })

  check('a body that breaks off is read again, whole and in part', async () => {
    const key = fresh()
    const body = Buffer.alloc(300_000, 'abcdefg')
    await direct.create(key, body)
    proxy.fault('GET', new RegExp(key), { kind: 'cut body' }, 2)
    expect(Buffer.from((await lake.read(key))!.body).equals(body)).toBe(true)
    expect(proxy.seen('GET', new RegExp(key))).toBe(3)
    proxy.fault('GET', new RegExp(key), { kind: 'cut body' })
    expect(Buffer.from((await lake.read(key, { last: 1000 }))!.body).equals(body.subarray(-1000))).toBe(true)
  })

  check('a body that breaks off every time is thrown, never taken for the object', async () => {
    const key = fresh()
    await direct.create(key, Buffer.alloc(300_000, 1))
    const impatient = lakeAt(place, { endpoint: proxy.endpoint, clock: { ...place.clock, sleep: () => Promise.resolve() } })
    proxy.fault('GET', new RegExp(key), { kind: 'cut body' }, 1000)
    await expect(impatient.read(key)).rejects.toThrow(key)
    await impatient.close()
  })

  check('reads and listings survive a store that is busy for a moment', async () => {
    const key = fresh()
    await direct.create(key, bytes('x'))
    proxy.fault('GET', new RegExp(key), { kind: 'answer', status: 503, code: 'SlowDown' }, 2)
    expect(Buffer.from((await lake.read(key))!.body).toString()).toBe('x')
    proxy.fault('GET', /list-type=2/, { kind: 'answer', status: 500, code: 'InternalError' }, 2)
    const keys: string[] = []
    for await (const found of lake.list(key)) keys.push(found)
    expect(keys).toContain(key)
  })

  check('a read that hangs ends with an error', async () => {
    const key = fresh()
    await direct.create(key, bytes('x'))
    proxy.fault('GET', new RegExp(key), { kind: 'hold answer' }, 1000)
    await expect(lake.read(key)).rejects.toThrow(key)
  })

  test.each([
    { wrong: 'a bucket that is not there', change: { bucket: 'no-such-bucket-here' }, says: /there is no bucket no-such-bucket-here/ },
    { wrong: 'a server that is not there', change: { endpoint: 'http://127.0.0.1:1' }, says: /127\.0\.0\.1:1.*ECONNREFUSED/ },
  ])(
    '$wrong is named, in reading, listing and writing',
    async ({ change, says }) => {
      const broken = lakeAt(place, change)
      await expect(broken.create('a', bytes('x'))).rejects.toThrow(says)
      await expect(broken.replace('a', bytes('x'), '"e"')).rejects.toThrow(says)
      await expect(broken.read('a')).rejects.toThrow(says)
      await expect(broken.list('')[Symbol.asyncIterator]().next()).rejects.toThrow(says)
      await broken.close()
    },
    TIMEOUT_MS,
  )

  check('many writers of one key behind a slow network still leave one winner', async () => {
    const key = fresh()
    proxy.fault('PUT', new RegExp(key), { kind: 'hold request' }, 4)
    const held = [0, 1, 2, 3].map((it) => lake.create(key, bytes(`held ${it}`)).catch(() => 'unknown' as const))
    await pause(100)
    const quick = await Promise.all([4, 5, 6].map((it) => lake.create(key, bytes(`quick ${it}`))))
    await proxy.release()
    const outcomes = [...(await Promise.all(held)), ...quick]
    expect(outcomes.filter((it) => it === 'created')).toHaveLength(1)
    expect(await stored(key)).toMatch(/^quick/)
  })
})

const bytes = (it: string): Uint8Array => new Uint8Array(Buffer.from(it))
