import { describe, expect, test } from '@jest/globals'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Lake, Source } from '../../../../consumers/runtime/ports.ts'
import { verify } from '../../../../consumers/jobs/verify.ts'
import { NOON, readSegments, createHarness, type Harness } from '../../../builders/harness.ts'
import { contacts, toyEvent, statelessToy } from '../../../law/toy-consumers.ts'

const isSlot = (key: string) => key.startsWith('v1/contacts/')
/** A lake whose first slots are created otherwise. */
const creating = (
  lake: Lake,
  otherwise: (attempt: number, key: string, body: Uint8Array) => ReturnType<Lake['create']> | undefined,
): Lake => {
  let attempts = 0
  return {
    ...lake,
    create: (key, body) => (isSlot(key) ? otherwise((attempts += 1), key, body) : undefined) ?? lake.create(key, body),
  }
}
const three = (): Harness => {
  const it = createHarness()
  it.put(...[1, 2, 3].map((n) => toyEvent(n, 1)))
  return it
}
async function found({ lake }: Harness) {
  const all = await readSegments(lake, contacts, ['interaction_id'])
  expect(await verify({ consumer: statelessToy, lake, format: parquet })).toMatchObject({ problems: [] })
  return all.map(({ rows }) => rows.map((row) => String(row['interaction_id']).slice(9)).join(' '))
}
const what = (told: readonly { what: string }[]) => told.map((it) => it.what).filter((it) => it !== 'read')

describe('the answer to a PUT', () => {
  test('that was lost after the object was created is recovered from the nonce in the object', async () => {
    const it = three()
    const lake = creating(it.lake, (attempt, key, body) => {
      if (attempt > 1) return undefined
      return it.lake.create(key, body).then(() => Promise.reject(new Error('the answer was lost')))
    })
    const { told, error } = await it.run(statelessToy, { lake })
    expect(error).toBeUndefined()
    expect(what(told)).toEqual(['signpost', 'opened', 'committed', 'left'])
    expect(await found(it)).toEqual(['1 2 3'])
  })

  test('that never comes leads to retries of the same bytes under the same key, with growing pauses', async () => {
    const it = three()
    const tried: { key: string; body: string; at: number }[] = []
    const lake = creating(it.lake, (attempt, key, body) => {
      tried.push({ key, body: Buffer.from(body).toString('base64'), at: it.clock.now() - NOON })
      return attempt > 4 ? undefined : Promise.reject(new Error('503'))
    })
    expect(await it.run(statelessToy, { lake })).toMatchObject({ error: undefined })
    expect(tried).toHaveLength(5)
    expect(new Set(tried.map(({ key, body }) => `${key} ${body}`)).size).toBe(1)
    const pauses = tried.slice(1).map(({ at }, n) => at - (tried[n]?.at ?? 0))
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(await found(it)).toEqual(['1 2 3'])
  })

  test('of an attempt that timed out may still succeed: the slot is ours', async () => {
    const it = three()
    const lake = creating(it.lake, (attempt, key, body) => {
      if (attempt === 1) return Promise.reject(new Error('timed out'))
      return it.lake.create(key, body).then(() => it.lake.create(key, body))
    })
    const { told } = await it.run(statelessToy, { lake })
    expect(what(told)).toEqual(['signpost', 'opened', 'retrying', 'committed', 'left'])
    expect(await found(it)).toEqual(['1 2 3'])
  })

  test("that a rival was first makes the loop drop its segment and continue after the rival's slot", async () => {
    const it = three()
    const lake = creating(it.lake, (attempt) => {
      if (attempt > 1) return undefined
      return it.run(statelessToy, { writer: 'rival', limits: { segmentRows: 2 } }).then(() => 'exists' as const)
    })
    const { told, error } = await it.run(statelessToy, { lake })
    expect(error).toBeUndefined()
    expect(what(told)).toEqual(['signpost', 'opened', 'lost', 'opened', 'left'])
    expect(await found(it)).toEqual(['1 2', '3'])
  })
})

describe('just before a PUT', () => {
  test('a topic that was recreated while the segment was open is detected, and nothing is written', async () => {
    const it = three()
    const running = it.start(statelessToy)
    await it.clock.advance(1500)
    it.log.recreate()
    expect(await running.stop()).toMatchObject({
      error: {
        exitCode: 78,
        message:
          'the log is not the one that was opened: the topic of partition 0 was recreated or lost records. If that was intended, raise SIGNALS_EPOCH by one',
      },
    })
    expect(await readSegments(it.lake, contacts, [])).toEqual([])
  })
})

test('a store that is down during shutdown delays it by no more than the grace period; the next process derives everything', async () => {
  const it = three()
  const running = it.start(statelessToy, { lake: creating(it.lake, () => Promise.reject(new Error('503'))), limits: { graceMs: 20_000 } })
  await it.clock.advance(2000)
  const asked = it.clock.now()
  expect(await running.stop()).toMatchObject({ error: undefined })
  expect(it.clock.now() - asked).toBeLessThan(25_000)
  expect(await readSegments(it.lake, contacts, [])).toEqual([])
  await it.run(statelessToy)
  expect(await found(it)).toEqual(['1 2 3'])
})

test('the offset and the slot are passed to the source after each commit', async () => {
  const it = three()
  const positions: (readonly [bigint, string])[] = []
  const listening = (source: Source): Source => ({
    ...source,
    async *assignments(signal) {
      for await (const assignment of source.assignments(signal))
        yield { ...assignment, commitOffset: (offset, slot) => Promise.resolve(void positions.push([offset, slot])) }
    },
  })
  await it.run(statelessToy, { source: listening(it.log.source({ drain: true })), limits: { segmentRows: 2 } })
  expect(positions).toEqual([
    [2n, 'v1/contacts/arrived_on=2026-03-02/e001-p00000-00000000000000000000.parquet'],
    [3n, 'v1/contacts/arrived_on=2026-03-02/e001-p00000-00000000000000000002.parquet'],
  ])
})
