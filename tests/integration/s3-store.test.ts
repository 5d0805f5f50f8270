import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Lake } from '../../consumers/runtime/ports.ts'
import type { S3Place } from '../../consumers/runtime/lake/s3-place.ts'
import { openLakeStore, type LakeStore } from '../../producers/publishing/store.ts'
import { s3Endpoint } from '../services/backends.ts'
import { faultProxy, type Fault, type FaultProxy } from '../services/fault-proxy.ts'
import { lakeAt, s3Place, unused } from '../services/places.ts'

const endpoint = s3Endpoint()
const TIMEOUT_MS = 120_000
const PATIENCE_MS = 1500
const KEY = '_restricted/some/object.json'
const ASKED = /object\.json/

const suite = endpoint === undefined ? describe.skip : describe

suite('the lake in S3, as producers see it', () => {
  let place: S3Place
  let lake: Lake
  let proxy: FaultProxy
  let read: LakeStore

  beforeAll(async () => {
    place = await s3Place(endpoint ?? '')
    lake = lakeAt(place)
    await lake.create(KEY, Buffer.from('one'))
  }, TIMEOUT_MS)
  afterAll(() => lake?.close())
  beforeEach(async () => {
    proxy = await faultProxy(endpoint ?? '')
    read = at(place.prefix)
  })
  afterEach(async () => {
    read.close()
    await proxy.end()
  })

  const at = (prefix: string, bucket = place.bucket) =>
    openLakeStore({ url: { kind: 's3', bucket, prefix }, endpoint: proxy.endpoint, patienceMs: PATIENCE_MS })
  const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

  check('an object is read where consumers put it, as it is now', async () => {
    const key = unused('replaced')
    expect(await read.read(key)).toBeUndefined()
    await lake.create(key, Buffer.from('one'))
    expect(textOf(await read.read(key))).toBe('one')
    await lake.replace(key, Buffer.from('two'), (await lake.read(key))?.etag ?? '')
    expect(textOf(await read.read(key))).toBe('two')
  })

  check('a prefix nobody has written to has no objects; a bucket that is not there is named', async () => {
    const elsewhere = at(unused('nowhere'))
    expect(await elsewhere.read(KEY)).toBeUndefined()
    elsewhere.close()
    const bucket = unused('none')
    const nowhere = at('prod', bucket)
    await expect(nowhere.read(KEY)).rejects.toThrow(
      `could not read s3://${bucket}/prod/${KEY} at ${proxy.endpoint}: there is no bucket ${bucket}`,
    )
    nowhere.close()
  })

  check('a store that fails once is asked again', async () => {
    proxy.fault('GET', ASKED, { kind: 'answer', status: 503, code: 'SlowDown' })
    expect(textOf(await read.read(KEY))).toBe('one')
    proxy.fault('GET', ASKED, { kind: 'reset' })
    expect(textOf(await read.read(KEY))).toBe('one')
  })

  // The fault meets every attempt of one read; a body that was cut off or held is not asked for again.
  const failures: readonly { readonly fault: Fault; readonly times: number; readonly said: string }[] = [
    { fault: { kind: 'answer', status: 503, code: 'SlowDown' }, times: 2, said: '503 SlowDown' },
    {
      fault: { kind: 'answer', status: 403, code: 'AccessDenied' },
      times: 1,
      said: 'not permitted (403 AccessDenied); on bucket signals-tests these credentials need s3:ListBucket, and s3:GetObject below',
    },
    { fault: { kind: 'reset' }, times: 2, said: 'ECONNRESET' },
    { fault: { kind: 'cut body' }, times: 1, said: 'aborted' },
    { fault: { kind: 'hold answer' }, times: 1, said: `no answer within ${PATIENCE_MS} ms` },
  ]
  test.each(failures)(
    '$fault.kind $fault.code for good is told in a sentence that names the object, and the next read is a new one',
    async ({ fault, times, said }) => {
      proxy.fault('GET', ASKED, fault, times)
      const failed = read.read(KEY)
      await expect(failed).rejects.toThrow(`could not read s3://${place.bucket}/${place.prefix}/${KEY} at ${proxy.endpoint}: `)
      await expect(failed).rejects.toThrow(said)
      expect(textOf(await read.read(KEY))).toBe('one')
    },
    TIMEOUT_MS,
  )

  check('closing ends what is being read', async () => {
    let [arrive, letGo] = [() => {}, () => {}]
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const held = new Promise<'drop'>((resolve) => (letGo = () => resolve('drop')))
    const silent = await faultProxy(endpoint ?? '', () => (arrive(), held))
    const { bucket, prefix } = place
    const patient = openLakeStore({ url: { kind: 's3', bucket, prefix }, endpoint: silent.endpoint, patienceMs: TIMEOUT_MS })
    const reading = patient.read(KEY)
    await arrived
    patient.close()
    await expect(reading).rejects.toThrow(KEY)
    letGo()
    await silent.end()
  })
})

const textOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString()
