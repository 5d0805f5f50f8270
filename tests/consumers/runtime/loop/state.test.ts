import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { churnRiskConsumer } from '../../../../consumers/datasets/churn_risk/consumer.ts'
import { decodeFooter } from '../../../../consumers/runtime/chain/footer.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { churnRiskCurrent } from '../../../../schemas/datasets/churn_risk.ts'
import { encode, wrapEvent } from '../../../../schemas/event/envelope.ts'
import { NOON, readRows, createHarness, type Harness } from '../../../builders/harness.ts'
import { toyEvent, histories, statefulToy } from '../../../law/toy-consumers.ts'
import { customerEvents } from '../../datasets/churn_risk/histories.ts'

const CURRENT = 'v1/histories_current/e001-p00000.parquet'
const CHURN_CURRENT = 'v1/churn_risk_current/e001-p00000.parquet'

/** The same lake, in which one object is never there. */
const hiding = (lake: Lake, hidden: string): Lake => ({
  ...lake,
  read: (key, range) => (key === hidden ? Promise.resolve(undefined) : lake.read(key, range)),
  create: (key, body) => (key === hidden ? Promise.resolve('created') : lake.create(key, body)),
})

type Taken = { readonly value: Uint8Array; readonly appendTime: number }

/** Events of two customers as the log takes them in: each at its own time, in whatever order. */
const taken: fc.Arbitrary<readonly Taken[]> = fc.tuple(customerEvents(6, 14), customerEvents(6, 14)).map((both) =>
  both
    .flatMap((all, customer) =>
      all.map(({ interaction: it, recordedAt }, n) => {
        const ref = `p1:${String(customer).padStart(32, '0')}`
        const source = { ...it.source, event_key: `${customer}/${n}` }
        const value = encode(
          wrapEvent({ ...it, source, interaction_id: `${it.interaction_id}/${customer}`, customer: { ...it.customer, ref } }, NOON),
        )
        return { value, appendTime: recordedAt + n }
      }),
    )
    .toSorted((a, b) => a.appendTime - b.appendTime),
)

function appended(records: readonly Taken[], it: Harness = createHarness()): Harness {
  for (const record of records) it.log.append(0, record)
  return it
}

/** What is known of every customer, row for row, as `_current` says it. */
async function known({ lake }: Harness) {
  const columns = churnRiskCurrent.columns.map(({ name }) => name)
  const rows = await readRows(lake, churnRiskCurrent, columns)
  return rows.toSorted((a, b) =>
    `${String(a['customer_key'])} ${String(a['brand'])}` < `${String(b['customer_key'])} ${String(b['brand'])}` ? -1 : 1,
  )
}
const plainly = async (it: Harness) => (await known(it)).map((row) => ({ ...row, state: sorted(row['state']) }))
/** Facts in an order of their own, for a state is a set of them. Offsets are left out, because they depend on the order of the log. */
const sorted = (state: unknown): unknown =>
  typeof state !== 'string'
    ? state
    : JSON.stringify(JSON.parse(state), (_key, it: unknown) =>
        isMap(it)
          ? Object.fromEntries(
              Object.entries(it)
                .filter(([name]) => name !== 'offset')
                .toSorted(([a], [b]) => (a < b ? -1 : 1)),
            )
          : typeof it === 'string'
            ? it.replace(OFFSET, '')
            : it,
      )
/** The offset in a written statement. */
const OFFSET = / o[0-9a-z]+(?= )/
const isMap = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null && !Array.isArray(it)

describe('the state of churn_risk', () => {
  test('restored from the lake alone, with and without _current, equals that of an uninterrupted run, row for row', async () => {
    await fc.assert(
      fc.asyncProperty(taken, fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(20), { maxLength: 3 }), async (records, rows, cuts) => {
        const undisturbed = appended(records)
        await undisturbed.run(churnRiskConsumer)
        const wanted = await plainly(undisturbed)

        for (const withCurrent of [true, false]) {
          const disturbed = createHarness()
          let from = 0
          for (const cut of [...cuts, records.length]) {
            appended(records.slice(from, Math.max(from, cut)), disturbed)
            from = Math.max(from, cut)
            const lake = withCurrent ? disturbed.lake : hiding(disturbed.lake, CHURN_CURRENT)
            const limits = { segmentRows: rows, currentEveryMs: withCurrent ? 0 : 1e12 }
            expect(await disturbed.run(churnRiskConsumer, { lake, limits })).toMatchObject({ error: undefined })
          }
          if (!withCurrent) {
            // Read once more by somebody who finds slots alone, and writes down what he makes of them.
            const copy = createHarness({ lake: await slotsOf(disturbed.lake) })
            appended(records, copy)
            await copy.run(churnRiskConsumer)
            expect(await plainly(copy)).toEqual(wanted)
          } else expect(await plainly(disturbed)).toEqual(wanted)
        }
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })

  test('does not depend on the order or the repetition of events', async () => {
    const shuffled = taken.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([records, mixed]) => {
        const [straight, crooked] = [appended(records), appended(mixed)]
        await straight.run(churnRiskConsumer)
        await crooked.run(churnRiskConsumer, { limits: { segmentRows: 3 } })
        expect(await plainly(crooked)).toEqual(await plainly(straight))
      }),
      { numRuns: 5, endOnFailure: true },
    )
  })

  async function slotsOf(lake: Lake): Promise<Lake> {
    const copy = memoryLake()
    for await (const key of lake.list('')) {
      const stored = await lake.read(key)
      if (key !== CHURN_CURRENT && stored !== undefined) await copy.create(key, stored.body)
    }
    return copy
  }
})

describe('the `_current` object', () => {
  const end = async (lake: Lake) => {
    const facts = await parquet.footer(lake, CURRENT)
    return facts === undefined ? undefined : decodeFooter(facts, CURRENT).end_offset
  }

  test('is written after a segment when it is due, and at the end', async () => {
    const { put, start, clock, lake } = createHarness()
    const running = start(statefulToy, { limits: { segmentAgeMs: 60_000, currentEveryMs: 600_000 } })
    const ends: unknown[] = []
    for (let n = 0; n < 12; n += 1) {
      put(toyEvent(n, 1))
      await clock.advance(62_000)
      ends.push(await end(lake))
    }
    expect(ends.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => undefined))
    expect(ends.slice(9)).toEqual([10n, 10n, 10n])
    await running.stop()
    expect(await end(lake)).toBe(12n)
  })

  test('never goes back: a late writer with an older one leaves the newer', async () => {
    const { put, run, lake } = createHarness()
    put(toyEvent(1, 1))
    let newer: Promise<unknown> | undefined
    const racing: Lake = {
      ...lake,
      async create(key, body) {
        if (key !== CURRENT || newer !== undefined) return lake.create(key, body)
        // Between reading that there is none and creating one, a rival derives more and writes his.
        put(toyEvent(2, 1))
        newer = run(statefulToy)
        await newer
        return lake.create(key, body)
      },
    }
    expect(await run(statefulToy, { lake: racing })).toMatchObject({ error: undefined })
    expect(newer).toBeDefined()
    expect(await end(lake)).toBe(2n)
  })

  test('is reported and not used when it is ahead of the newest slot', async () => {
    const ahead = createHarness()
    ahead.put(toyEvent(1, 1), toyEvent(2, 1), toyEvent(3, 1))
    await ahead.run(statefulToy)
    const stored = await ahead.lake.read(CURRENT)

    const { put, run, lake } = createHarness()
    put(toyEvent(1, 1))
    await run(statefulToy, { lake: hiding(lake, CURRENT), limits: { currentEveryMs: 1e12 } })
    const replaced = memoryLake()
    for await (const key of lake.list('')) if (key !== CURRENT) await replaced.create(key, (await lake.read(key))?.body ?? new Uint8Array())
    await replaced.create(CURRENT, stored?.body ?? new Uint8Array())
    put(toyEvent(2, 1))
    const { told, error } = await run(statefulToy, { lake: replaced })
    expect(error).toBeUndefined()
    expect(told).toContainEqual({ what: 'current_ahead', partition: 0, key: CURRENT })
    expect((await readRows(replaced, histories, ['interaction_id'])).map((row) => row['interaction_id'])).toEqual([
      'toy:acme:1',
      'toy:acme:2',
    ])
  })

  test('is left to its rivals after ten lost races', async () => {
    const { put, run, lake } = createHarness()
    put(toyEvent(1, 1))
    const rivals: Lake = { ...lake, create: (key, body) => (key === CURRENT ? Promise.resolve('exists') : lake.create(key, body)) }
    const { told, error } = await run(statefulToy, { lake: rivals })
    expect(error).toBeUndefined()
    expect(told).toContainEqual(
      expect.objectContaining({
        what: 'retrying',
        why: `histories_current: Error: ${CURRENT} was changed by other processes 10 times in a row`,
      }),
    )
  })

  test('is reported when it cannot be written, and the dataset continues without it', async () => {
    const { put, run, lake } = createHarness()
    put(toyEvent(1, 1))
    const without: Lake = { ...lake, create: (key, body) => (key === CURRENT ? Promise.reject(new Error('403')) : lake.create(key, body)) }
    const { told, error } = await run(statefulToy, { lake: without })
    expect(error).toBeUndefined()
    expect(told).toContainEqual(expect.objectContaining({ what: 'retrying', why: 'histories_current: Error: 403' }))
    expect(await readRows(lake, histories, ['interaction_id'])).toHaveLength(1)
  })
})
