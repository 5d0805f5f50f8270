import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Lake } from '../../consumers/runtime/ports.ts'

/** A fresh place for one lake: nothing is there yet under `contract/`. Asked for once per suite. */
export type LakeBackend = {
  readonly lake: Lake
  /** A connection of its own to the same place; the suite closes it. */
  another(): Promise<Lake>
  /** Closes the lake and removes the place. */
  end(): Promise<void>
}

const TIMEOUT_MS = 60_000
const RACERS = 16

/**
 * What every lake promises (consumers/runtime/ports.ts). Ranges are half open, `start` to before `end`; a range that lies
 * beyond the object is an empty body, never an error.
 */
export function lakeContract(name: string, start: () => Promise<LakeBackend>): void {
  describe(`${name} keeps the promises of a lake`, () => {
    let backend: LakeBackend
    let lake: Lake
    let place = 0

    beforeAll(async () => {
      backend = await start()
      lake = backend.lake
    }, TIMEOUT_MS)
    afterAll(async () => {
      await backend?.end()
    }, TIMEOUT_MS)

    /** A prefix no other test has used. */
    const somewhere = () => `contract/t${String((place += 1)).padStart(3, '0')}/`
    const promise = (sentence: string, check: (prefix: string) => Promise<void>) => test(sentence, () => check(somewhere()), TIMEOUT_MS)

    const racers = () => Promise.all(Array.from({ length: RACERS }, () => backend.another()))
    const closing = (lakes: readonly Lake[]) => Promise.all(lakes.map((it) => it.close()))

    promise('an object is what was created, with its size and an etag', async (at) => {
      expect(await lake.create(`${at}a`, bytes('hello'))).toBe('created')
      const stored = await lake.read(`${at}a`)
      expect(stored).toMatchObject({ size: 5, etag: expect.stringMatching(/./) })
      expect(text(stored?.body)).toBe('hello')
    })

    promise('a created object is never created again, and keeps its first body', async (at) => {
      await lake.create(`${at}a`, bytes('first'))
      expect(await lake.create(`${at}a`, bytes('second'))).toBe('exists')
      expect(await lake.create(`${at}a`, bytes('first'))).toBe('exists')
      expect(text((await lake.read(`${at}a`))?.body)).toBe('first')
    })

    promise('what is not there is undefined, also below an object and as a part', async (at) => {
      expect(await lake.read(`${at}nothing`)).toBeUndefined()
      expect(await lake.read(`${at}nothing`, { start: 0, end: 1 })).toBeUndefined()
      expect(await lake.read(`${at}nothing`, { last: 8 })).toBeUndefined()
      await lake.create(`${at}folder/a`, bytes('x'))
      expect(await lake.read(`${at}folder`)).toBeUndefined()
    })

    promise('of 16 who create one key at once, exactly one does, and its body stands', async (at) => {
      const lakes = await racers()
      for (let round = 0; round < 3; round += 1) {
        const key = `${at}round-${round}`
        const outcomes = await Promise.all(lakes.map((it, index) => it.create(key, large(index, 65_536))))
        const winners = outcomes.flatMap((it, index) => (it === 'created' ? [index] : []))
        expect(winners).toHaveLength(1)
        expect(digest((await lake.read(key))?.body)).toBe(digest(large(winners[0]!, 65_536)))
      }
      await closing(lakes)
    })

    promise('of 16 who replace one version at once, exactly one does, and its body stands', async (at) => {
      const lakes = await racers()
      const key = `${at}swap`
      await lake.create(key, bytes('start'))
      for (let round = 0; round < 3; round += 1) {
        const { etag } = (await lake.read(key))!
        const outcomes = await Promise.all(lakes.map((it, index) => it.replace(key, large(round * 100 + index, 65_536), etag)))
        const winners = outcomes.flatMap((it, index) => (it === 'replaced' ? [index] : []))
        expect(winners).toHaveLength(1)
        expect(digest((await lake.read(key))?.body)).toBe(digest(large(round * 100 + winners[0]!, 65_536)))
      }
      await closing(lakes)
    })

    promise('a counter that many raise by reading and replacing counts every one of them', async (at) => {
      const lakes = await racers()
      const key = `${at}counter`
      await lake.create(key, bytes('0'))
      await Promise.all(
        lakes.map(async (it) => {
          // A lost race is another's success, so RACERS attempts would be enough; a store may refuse a few more.
          for (let attempt = 0; attempt < 100 * RACERS; attempt += 1) {
            const { body, etag } = (await it.read(key))!
            if ((await it.replace(key, bytes(String(Number(text(body)) + 1)), etag)) === 'replaced') return
          }
          throw new Error(`the counter could not be raised in ${100 * RACERS} attempts`)
        }),
      )
      expect(text((await lake.read(key))?.body)).toBe(String(RACERS))
      await closing(lakes)
    })

    promise('replacing gives a new etag, and the old one is refused from then on', async (at) => {
      await lake.create(`${at}a`, bytes('one'))
      const first = (await lake.read(`${at}a`))!
      expect(await lake.replace(`${at}a`, bytes('two'), first.etag)).toBe('replaced')
      const second = (await lake.read(`${at}a`))!
      expect(second.etag).not.toBe(first.etag)
      expect(await lake.replace(`${at}a`, bytes('three'), first.etag)).toBe('changed')
      expect(text((await lake.read(`${at}a`))?.body)).toBe('two')
    })

    promise('replacing what is not there creates nothing', async (at) => {
      await lake.create(`${at}a`, bytes('one'))
      const { etag } = (await lake.read(`${at}a`))!
      expect(await lake.replace(`${at}b`, bytes('two'), etag)).toBe('changed')
      expect(await lake.read(`${at}b`)).toBeUndefined()
    })

    promise('the etag of a part is the etag of the whole', async (at) => {
      await lake.create(`${at}a`, bytes('0123456789'))
      const whole = (await lake.read(`${at}a`))!
      expect((await lake.read(`${at}a`, { start: 2, end: 4 }))?.etag).toBe(whole.etag)
      expect((await lake.read(`${at}a`, { last: 3 }))?.etag).toBe(whole.etag)
    })

    test.each([
      { range: { start: 0, end: 10 }, part: '0123456789' },
      { range: { start: 0, end: 1 }, part: '0' },
      { range: { start: 3, end: 6 }, part: '345' },
      { range: { start: 9, end: 10 }, part: '9' },
      { range: { start: 4, end: 4 }, part: '' },
      { range: { start: 7, end: 99 }, part: '789' },
      { range: { start: 10, end: 12 }, part: '' },
      { range: { start: 50, end: 60 }, part: '' },
      { range: { last: 4 }, part: '6789' },
      { range: { last: 10 }, part: '0123456789' },
      { range: { last: 99 }, part: '0123456789' },
      { range: { last: 0 }, part: '' },
    ])(
      'of 0123456789 the range $range is "$part", and the size is the whole',
      async ({ range, part }) => {
        const key = `${somewhere()}a`
        await lake.create(key, bytes('0123456789'))
        const stored = await lake.read(key, range)
        expect(text(stored?.body)).toBe(part)
        expect(stored?.size).toBe(10)
      },
      TIMEOUT_MS,
    )

    promise('an object of no bytes is an object', async (at) => {
      expect(await lake.create(`${at}empty`, new Uint8Array())).toBe('created')
      expect(await lake.create(`${at}empty`, bytes('x'))).toBe('exists')
      for (const range of [undefined, { start: 0, end: 4 }, { last: 8 }]) {
        const stored = await lake.read(`${at}empty`, range)
        expect(stored?.size).toBe(0)
        expect(stored?.body.length).toBe(0)
      }
      const { etag } = (await lake.read(`${at}empty`))!
      expect(await lake.replace(`${at}empty`, bytes('full'), etag)).toBe('replaced')
      expect(text((await lake.read(`${at}empty`))?.body)).toBe('full')
    })

    promise('8 MiB come back as they went in, whole and in parts', async (at) => {
      const body = large(7, 8 * 1_048_576)
      await lake.create(`${at}large`, body)
      const stored = await lake.read(`${at}large`)
      expect(stored?.size).toBe(body.length)
      expect(digest(stored?.body)).toBe(digest(body))
      expect(digest((await lake.read(`${at}large`, { start: 5_000_001, end: 5_000_999 }))?.body)).toBe(
        digest(body.subarray(5_000_001, 5_000_999)),
      )
      expect(digest((await lake.read(`${at}large`, { last: 1000 }))?.body)).toBe(digest(body.subarray(-1000)))
    })

    promise('a body the writer or a reader changes afterwards stays as it was stored', async (at) => {
      const mine = bytes('before')
      await lake.create(`${at}a`, mine)
      mine.fill(0)
      const read = (await lake.read(`${at}a`))!
      expect(text(read.body)).toBe('before')
      read.body.fill(0)
      const again = (await lake.read(`${at}a`))!
      expect(text(again.body)).toBe('before')
      const next = bytes('after!')
      await lake.replace(`${at}a`, next, again.etag)
      next.fill(0)
      expect(text((await lake.read(`${at}a`))?.body)).toBe('after!')
    })

    promise('a part of a larger buffer is stored as that part', async (at) => {
      await lake.create(`${at}a`, bytes('0123456789').subarray(3, 6))
      expect(text((await lake.read(`${at}a`))?.body)).toBe('345')
    })

    promise('keys are listed in the order of their bytes, whatever order they came in', async (at) => {
      // A dash sorts before a slash and a letter behind it: a walk that sorts names folder by folder gets this wrong.
      const keys = ['b', 'a/z', 'a-b/c', 'a/b/c', 'a0/a', 'a.parquet', 'Z', 'é', '10', '9', 'arrived_on=2026-01-02/x', 'a=1/y', 'ab']
      for (const key of keys) await lake.create(`${at}${key}`, bytes(key))
      const sorted = keys.map((it) => `${at}${it}`).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      expect(await all(lake.list(at))).toEqual(sorted)
    })

    promise('a prefix need not end at a slash, and only what starts with it is listed', async (at) => {
      for (const key of ['p1-x', 'p1/y', 'p10/z', 'p2/y', 'p']) await lake.create(`${at}${key}`, bytes(key))
      expect(await all(lake.list(`${at}p1`))).toEqual([`${at}p1-x`, `${at}p1/y`, `${at}p10/z`])
      expect(await all(lake.list(`${at}p1/`))).toEqual([`${at}p1/y`])
      expect(await all(lake.list(`${at}q`))).toEqual([])
      expect(await all(lake.list(`${at}nowhere/at/all/`))).toEqual([])
    })

    promise('a listing after a key goes on behind it, whether that key exists or not', async (at) => {
      const keys = ['a/1', 'a/2', 'a/3', 'b', 'c/1']
      for (const key of keys) await lake.create(`${at}${key}`, bytes(key))
      const after = async (key: string) => (await all(lake.list(at, `${at}${key}`))).map((it) => it.slice(at.length))
      expect(await after('a/2')).toEqual(['a/3', 'b', 'c/1'])
      expect(await after('a/2x')).toEqual(['a/3', 'b', 'c/1'])
      expect(await after('a')).toEqual(keys)
      expect(await after('b/')).toEqual(['c/1'])
      expect(await after('c/1')).toEqual([])
    })

    promise('entries are the keys of a listing, each with the etag that it is read with, also after it was replaced', async (at) => {
      const keys = ['a/1', 'a-b', 'a/2', 'b'].map((it) => `${at}${it}`)
      for (const key of keys) await lake.create(key, bytes('first'))
      await lake.replace(keys[0]!, bytes('second'), (await lake.read(keys[0]!))?.etag ?? '')
      const entries = await all(lake.entries(at))
      expect(entries.map(({ key }) => key)).toEqual(await all(lake.list(at)))
      for (const { key, etag } of entries) expect(etag).toBe((await lake.read(key))?.etag)
      expect(await all(lake.entries(`${at}a/`))).toHaveLength(2)
      expect(await all(lake.entries(`${at}none/`))).toEqual([])
    })

    promise('folders are the names followed by a slash, once each, in order, without those deeper down', async (at) => {
      for (const key of ['f/2026-01-02/a', 'f/2026-01-02/b', 'f/2026-01-01/deep/x', 'f/file', 'f/arrived_on=2026-01-03/y', 'g/z'])
        await lake.create(`${at}${key}`, bytes(key))
      expect(await all(lake.folders(`${at}f/`))).toEqual(['2026-01-01', '2026-01-02', 'arrived_on=2026-01-03'])
      expect(await all(lake.folders(`${at}none/`))).toEqual([])
    })

    promise('a listing of many keys is complete and can be left early', async (at) => {
      const keys = Array.from({ length: 60 }, (_, index) => `${at}d${index % 3}/${String(index).padStart(20, '0')}.parquet`)
      await Promise.all(keys.map((key) => lake.create(key, bytes(key))))
      expect(await all(lake.list(at))).toEqual([...keys].sort())
      for await (const key of lake.list(at)) {
        expect(key).toBe([...keys].sort()[0])
        break
      }
      expect(await all(lake.list(at))).toHaveLength(60)
    })

    promise('keys with =, dots, spaces and letters beyond ASCII are keys like any other', async (at) => {
      const keys = [
        'arrived_on=2026-01-31/e001-p00000-00000000000000000000.parquet',
        'with space/and+plus',
        '.hidden',
        'ünïcode/日本',
        'a%2Fb',
        '..a',
      ]
      for (const key of keys) expect(await lake.create(`${at}${key}`, bytes(key))).toBe('created')
      for (const key of keys) expect(text((await lake.read(`${at}${key}`))?.body)).toBe(key)
      expect(new Set(await all(lake.list(at)))).toEqual(new Set(keys.map((it) => `${at}${it}`)))
    })

    promise('another connection sees at once what was created and replaced', async (at) => {
      const other = await backend.another()
      await lake.create(`${at}a`, bytes('one'))
      const seen = (await other.read(`${at}a`))!
      expect(text(seen.body)).toBe('one')
      expect(await all(other.list(at))).toEqual([`${at}a`])
      expect(await other.replace(`${at}a`, bytes('two'), seen.etag)).toBe('replaced')
      expect(text((await lake.read(`${at}a`))?.body)).toBe('two')
      expect(await lake.replace(`${at}a`, bytes('three'), seen.etag)).toBe('changed')
      await other.close()
    })
  })
}

const bytes = (it: string): Uint8Array => new Uint8Array(Buffer.from(it, 'utf8'))
const text = (body: Uint8Array | undefined) => (body === undefined ? undefined : Buffer.from(body).toString('utf8'))
const digest = (body: Uint8Array | undefined) => (body === undefined ? undefined : createHash('sha256').update(body).digest('hex'))

/** Bytes that differ from place to place and from seed to seed, so that a mixed or shifted body is seen. */
function large(seed: number, length: number): Uint8Array {
  const body = new Uint8Array(length)
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  for (let index = 0; index < length; index += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    body[index] = state >>> 24
  }
  return body
}

async function all<T>(keys: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const key of keys) found.push(key)
  return found
}
