import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { momentsConsumer } from '../../../../consumers/datasets/moments/consumer.ts'
import { encode, wrapEvent } from '../../../../schemas/event/envelope.ts'
import { momentsCurrent } from '../../../../schemas/datasets/moments.ts'
import { createHarness, NOON, readRows, type Harness } from '../../../builders/harness.ts'
import { momentEvents } from './moment-histories.ts'

type Taken = { readonly value: Uint8Array; readonly appendTime: number }

/** One customer's events as the log takes them in. */
const taken: fc.Arbitrary<readonly Taken[]> = momentEvents(6, 14).map((all) =>
  all
    .map(({ interaction: it, recordedAt }, n) => {
      const source = { ...it.source, event_key: String(n) }
      return { value: encode(wrapEvent({ ...it, source }, NOON)), appendTime: recordedAt + n }
    })
    .toSorted((a, b) => a.appendTime - b.appendTime),
)

async function current({ lake }: Harness) {
  const columns = momentsCurrent.columns.map(({ name }) => name)
  const rows = await readRows(lake, momentsCurrent, columns)
  return rows.toSorted((a, b) => (String(a['brand']) < String(b['brand']) ? -1 : 1))
}

test('the state of moments, restored from the lake alone, equals that of an uninterrupted run, row for row', async () => {
  await fc.assert(
    fc.asyncProperty(taken, fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(14), { maxLength: 3 }), async (records, segmentRows, cuts) => {
      const undisturbed = createHarness()
      for (const record of records) undisturbed.log.append(0, record)
      expect(await undisturbed.run(momentsConsumer)).toMatchObject({ error: undefined })

      const disturbed = createHarness()
      let from = 0
      for (const cut of [...cuts, records.length]) {
        const to = Math.max(from, cut)
        for (const record of records.slice(from, to)) disturbed.log.append(0, record)
        from = to
        expect(await disturbed.run(momentsConsumer, { limits: { segmentRows, currentEveryMs: 0 } })).toMatchObject({ error: undefined })
      }
      expect(await current(disturbed)).toEqual(await current(undisturbed))
    }),
    { numRuns: 5, endOnFailure: true },
  )
})
