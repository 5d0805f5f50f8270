import { expect, test } from '@jest/globals'
import { eventBytes, readRows, createHarness } from '../../builders/harness.ts'
import { waitsConsumer } from './consumer.ts'
import { waits } from './waits.ts'

// #region test
test('an event on the log is a row in the lake, and its retraction is another', async () => {
  const { put, run, lake } = createHarness()
  put(
    eventBytes({ interaction_id: 'desk:acme:1', revision: 1, brand: { id: 'acme' }, timings: { queue_wait_ms: 90_000 } }),
    eventBytes({ interaction_id: 'desk:acme:1', revision: 2, phase: 'deleted', timings: { queue_wait_ms: 90_000 } }),
  )
  expect((await run(waitsConsumer)).error).toBeUndefined()
  expect(await readRows(lake, waits, ['revision', 'retracted', 'brand', 'queue_wait_ms'])).toEqual([
    { revision: 1n, retracted: false, brand: 'acme', queue_wait_ms: 90_000n },
    { revision: 2n, retracted: true, brand: 'unknown', queue_wait_ms: null },
  ])
})
// #endregion test
