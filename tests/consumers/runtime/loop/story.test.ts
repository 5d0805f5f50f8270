import { expect, test } from '@jest/globals'
import type { RuntimeEvent } from '../../../../consumers/runtime/context.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { createHarness, readRows } from '../../../builders/harness.ts'
import { contacts, statelessToy, toyEvent } from '../../../law/toy-consumers.ts'

const MINUTE = 60_000

/**
 * The loop from start to stop, told by its runtime events.
 *
 * - A consumer that finds an empty lake creates a signpost at the first offset of the log, and opens there.
 * - It reads what the log has, and commits a segment when the segment is five minutes old. The key holds the day and the offset.
 * - After an opening it reads the record before its position once more, to see that the log is still the same.
 * - When a rival creates the slot first, the consumer drops its rows, opens again after the slot of the rival, and derives nothing
 *   twice.
 * - The suppression list is read once a minute. A new version drops the open segment: the consumer opens again, reads the same
 *   records, and commits them without rows of the suppressed customer.
 * - The first record of a later day closes the open segment. A signpost leads from the folder of the old day to that of the new one.
 * - A consumer that is stopped commits what it has read and leaves the partition.
 */
test('the loop from an empty lake to its stop', async () => {
  const { put, lake, clock, start, run } = createHarness()
  const story: string[] = []
  const record = (who: string) => (event: RuntimeEvent) => {
    const line = describeEvent(event)
    if (line !== undefined) story.push(`${new Date(clock.now()).toISOString().slice(11, 19)} ${who} ${line}`)
  }
  // Twenty minutes to midnight.
  await clock.advance(700 * MINUTE)

  put(toyEvent(1, 1), toyEvent(2, 2))
  const consumer = start(statelessToy, { emit: record('first') })
  await clock.advance(5 * MINUTE)

  put(toyEvent(3, 1))
  await clock.advance(MINUTE)
  await run(statelessToy, { emit: record('rival') })
  await clock.advance(5 * MINUTE)

  put(toyEvent(4, 2), toyEvent(5, 1))
  await clock.advance(MINUTE / 2)
  await suppress(lake, { customerKey: `p1:${'2'.padStart(32, '0')}`, appendedBefore: null }, clock)
  await clock.advance(7 * MINUTE)

  put(toyEvent(6, 3))
  await clock.advance(2 * MINUTE)
  put(toyEvent(7, 1))
  await clock.advance(MINUTE)
  expect(await consumer.stop()).toMatchObject({ error: undefined })

  expect(story).toEqual([
    '23:40:00 first signpost start: start',
    '23:40:00 first opened at 0, remembering 0 ids',
    '23:40:00 first read 2, next is 2',
    '23:45:00 first committed 2026-03-02/0: 2 records, 2 rows, 0 suppressed',
    '23:45:01 first read 1, next is 3',
    '23:46:00 rival opened at 2, remembering 2 ids',
    '23:46:00 rival read 2, next is 3',
    '23:46:00 rival committed 2026-03-02/2: 1 records, 1 rows, 0 suppressed',
    '23:46:00 rival left',
    '23:50:00 first lost 2026-03-02/2',
    '23:50:00 first opened at 3, remembering 3 ids',
    '23:50:00 first read 1, next is 3',
    '23:51:01 first read 2, next is 5',
    '23:52:00 first opened at 3, remembering 3 ids',
    '23:52:00 first read 3, next is 5',
    '23:57:00 first committed 2026-03-02/3: 2 records, 1 rows, 1 suppressed',
    '23:58:31 first read 1, next is 6',
    '00:00:31 first committed 2026-03-02/5: 1 records, 1 rows, 0 suppressed',
    '00:00:31 first signpost 2026-03-02/6: day',
    '00:00:31 first read 1, next is 7',
    '00:01:30 first committed 2026-03-03/6: 1 records, 1 rows, 0 suppressed',
    '00:01:30 first left',
  ])
  const rows = await readRows(lake, contacts, ['interaction_id'])
  expect(rows.map((row) => row['interaction_id'])).toEqual([1, 2, 3, 5, 6, 7].map((fact) => `toy:acme:${fact}`))
})

/** Undefined where nothing happened: an idle source reports an empty batch every second. */
function describeEvent(event: RuntimeEvent): string | undefined {
  switch (event.what) {
    case 'opened':
      return `opened at ${event.next}, remembering ${event.ids} ids`
    case 'read':
      return event.records === 0 ? undefined : `read ${event.records}, next is ${event.next}`
    case 'committed':
      return `committed ${slot(event.key)}: ${event.records} records, ${event.rows} rows, ${event.suppressed} suppressed`
    case 'lost':
    case 'abandoned':
      return `${event.what} ${slot(event.key)}`
    case 'signpost':
      return `signpost ${slot(event.key)}: ${event.why}`
    case 'retrying':
    case 'current':
    case 'current_ahead':
    case 'waiting':
    case 'left':
      return event.what
  }
}

/** The day and the offset of a slot's key; `start` for the key of the first signpost, which has neither. */
function slot(key: string): string {
  const [, day, offset] = /arrived_on=(\S+)\/e001-p00000-(\d+)\.parquet$/.exec(key) ?? []
  return day === undefined ? 'start' : `${day}/${Number(offset)}`
}
