import { describe, expect, test } from '@jest/globals'
import { NotPermitted, Unreachable, Unsafe } from '../../../../platform/errors.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { checkConditionalWrites } from '../../../../consumers/runtime/lake/conditional-writes.ts'
import type { Clock, Lake } from '../../../../consumers/runtime/ports.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A clock that stands where it is set. */
function clockAt(now: number): Clock & { set(now: number): void } {
  let at = now
  return { now: () => at, sleep: () => Promise.resolve(), set: (to) => void (at = to) }
}

const later = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A lake in memory that lets other writers in between looking and writing, as an honest store never does. */
function racing(honest: Lake, loses: (writes: number) => boolean): Lake {
  let writes = 0
  const bodies = new Map<string, Uint8Array>()
  const overwritten = async (key: string): Promise<boolean> => loses((writes += 1)) && (await honest.read(key)) !== undefined
  return {
    ...honest,
    async create(key, body) {
      await later()
      if (!(await overwritten(key))) return await honest.create(key, body)
      bodies.set(key, body)
      return 'created'
    },
    async read(key, range) {
      const found = await honest.read(key, range)
      const body = bodies.get(key)
      return found === undefined || body === undefined ? found : { ...found, body, size: body.length }
    },
  }
}

const unsafe: readonly { readonly name: string; readonly lake: (honest: Lake) => Lake; readonly says: RegExp }[] = [
  {
    name: 'ignores If-None-Match',
    lake: (honest) => ({ ...honest, create: async (key, body) => (await honest.create(key, body), 'created') }),
    says: /16 of 16 concurrent writers were allowed to create one key/,
  },
  {
    name: 'ignores If-Match',
    lake: (honest) => ({
      ...honest,
      async replace(key, body) {
        const found = await honest.read(key)
        await honest.replace(key, body, found?.etag ?? '')
        return 'replaced'
      },
    }),
    says: /concurrent writers were allowed to replace one version/,
  },
  {
    name: 'looks first and writes later, so that one in ten meets another',
    lake: (honest) => racing(honest, (writes) => writes % 10 === 0),
    says: /2 of 16 concurrent writers were allowed to create one key/,
  },
  {
    name: 'refuses everybody',
    lake: (honest) => ({ ...honest, create: async (key, body) => (await honest.create(key, body), 'exists') }),
    says: /one was refused, but the object is its body/,
  },
  {
    name: 'lets one win and keeps the body of another',
    lake: (honest) => ({
      ...honest,
      async create(key, body) {
        if (body[0] !== 3) return 'exists'
        return await honest.create(key, new Uint8Array(body.length).fill(5))
      },
    }),
    says: /one was refused, but the object is its body/,
  },
  {
    name: 'mixes bodies',
    lake: (honest) => ({
      ...honest,
      create: (key, body) =>
        honest.create(
          key,
          body.map((it, index) => (index > 100_000 ? 9 : it)),
        ),
    }),
    says: /the object was not the complete body of any of them/,
  },
  {
    name: 'forgets what it said it created',
    lake: (honest) => ({ ...honest, read: (key) => (key.endsWith('.json') ? honest.read(key) : Promise.resolve(undefined)) }),
    says: /the object was not the complete body of any of them/,
  },
]

describe('the conditional writes check', () => {
  const run = (lake: Lake, clock = clockAt(1_770_000_000_000), place = 's3://acme at http://127.0.0.1:7070', nonce = 'n1') =>
    checkConditionalWrites(() => lake, { place, clock, nonce })

  test('a correct store passes; every writer uses its own connection, and all of them are closed', async () => {
    const lake = memoryLake()
    let [opened, closed] = [0, 0]
    const open = () => {
      opened += 1
      return Promise.resolve({ ...lake, close: () => Promise.resolve(void (closed += 1)) })
    }
    expect(await checkConditionalWrites(open, { place: 'p', clock: clockAt(0), nonce: 'n' })).toBe('passed')
    expect([opened, closed]).toEqual([16, 16])
  })

  test('all objects it writes are under _meta/probe/, and only the record is not empty at the end', async () => {
    const lake = memoryLake()
    await run(lake)
    const left: string[] = []
    for await (const key of lake.list('')) left.push(`${key} ${(await lake.read(key))?.size === 0 ? 'empty' : 'full'}`)
    expect(left).toEqual([
      '_meta/probe/n1/create-0 empty',
      '_meta/probe/n1/create-1 empty',
      '_meta/probe/n1/create-2 empty',
      '_meta/probe/n1/swap-0 empty',
      '_meta/probe/n1/swap-1 empty',
      '_meta/probe/n1/swap-2 empty',
      '_meta/probe/passed.json full',
    ])
  })

  test.each(unsafe)('a store that $name is refused by name, and leaves no record', async ({ lake, says }) => {
    const honest = memoryLake()
    const refusal = run(lake(honest))
    await expect(refusal).rejects.toThrow(says)
    await expect(refusal).rejects.toThrow(/^the store s3:\/\/acme at http:\/\/127\.0\.0\.1:7070 .*use Amazon S3/)
    await expect(refusal).rejects.toBeInstanceOf(Unsafe)
    expect(await honest.read('_meta/probe/passed.json')).toBeUndefined()
  })

  test('a lost answer to the winner does not fail the store', async () => {
    const honest = memoryLake()
    const forgetful: Lake = {
      ...honest,
      async create(key, body) {
        const outcome = await honest.create(key, body)
        if (outcome === 'created' && key.includes('create')) throw new Error('connection reset')
        return outcome
      },
    }
    expect(await run(forgetful)).toBe('passed')
  })

  test('a store that passed is checked again after a day, when the clock went back, or when it is another store', async () => {
    const lake = memoryLake()
    const clock = clockAt(1_770_000_000_000)
    expect(await run(lake, clock)).toBe('passed')
    clock.set(1_770_000_000_000 + DAY_MS - 1)
    expect(await run(lake, clock, undefined, 'n2')).toBe('remembered')
    clock.set(1_770_000_000_000 + DAY_MS)
    expect(await run(lake, clock, undefined, 'n3')).toBe('passed')
    expect(await run(lake, clock, undefined, 'n4')).toBe('remembered')
    clock.set(0)
    expect(await run(lake, clock, undefined, 'n5')).toBe('passed')
    expect(await run(lake, clock, 's3://acme at http://127.0.0.1:9999', 'n6')).toBe('passed')
  })

  test('an unreadable record is ignored', async () => {
    const lake = memoryLake()
    await lake.create('_meta/probe/passed.json', Buffer.from('{"place": 4'))
    expect(await run(lake)).toBe('passed')
    expect(await run(lake, undefined, undefined, 'n2')).toBe('remembered')
  })

  test.each([
    ['read', (ban: () => Promise<never>): Partial<Lake> => ({ read: ban })],
    ['write', (ban: () => Promise<never>): Partial<Lake> => ({ create: ban })],
    ['replace', (ban: () => Promise<never>): Partial<Lake> => ({ replace: ban })],
  ] as const)('a store that does not permit to %s is neither: exit 77, in its own words', async (_what, banned) => {
    const sentence = 'could not reach s3://acme: not permitted (403 AccessDenied)'
    const refusal = run({ ...memoryLake(), ...banned(() => Promise.reject(new NotPermitted(sentence))) })
    await expect(refusal).rejects.toMatchObject({ name: 'NotPermitted', exitCode: 77, message: sentence })
  })

  test('a store that does not answer is unreachable, not unsafe', async () => {
    const gone: Lake = { ...memoryLake(), create: () => Promise.reject(new Error('ECONNREFUSED')) }
    await expect(run(gone)).rejects.toBeInstanceOf(Unreachable)
    await expect(run(gone)).rejects.toThrow('ECONNREFUSED')
    const silent: Lake = { ...memoryLake(), read: () => Promise.reject(new Error('time-out')) }
    await expect(run(silent)).rejects.toBeInstanceOf(Unreachable)
  })
})
