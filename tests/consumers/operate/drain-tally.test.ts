import { expect, test } from '@jest/globals'
import { renderDrain, renderProgress, tallyDrain } from '../../../consumers/operate/drain-tally.ts'
import { runtimeEvents } from '../../builders/runtime-events.ts'

/** Two datasets, of which the first saw all kinds of events twice, at seconds 1 and 3, and the second none that counts. */
function tallied() {
  const tally = tallyDrain(['x', 'y'], 0)
  for (const second of [1, 3]) for (const event of runtimeEvents) tally.count('x', event, second * 1000)
  tally.count('y', { what: 'opened', partition: 0, next: 0n, state: 0, ids: 0 }, 500)
  return tally.counts()
}

test('what was committed is counted for each dataset, and the time to its last event', () => {
  expect(tallied()).toEqual([
    { dataset: 'x', segments: 2, records: 8, rows: 6, refused: 2, suppressed: 4, seconds: 3 },
    { dataset: 'y', segments: 0, records: 0, rows: 0, refused: 0, suppressed: 0, seconds: 0.5 },
  ])
})

test('a dataset is one sentence, and all of them are one line of progress', () => {
  expect(tallied().map(renderDrain)).toEqual([
    'x: 6 rows of 8 records in 2 segments, 2 refused, 4 suppressed, in 3.0 s',
    'y: nothing new, in 0.5 s',
  ])
  expect(renderProgress(tallied())).toBe('8 records, 6 rows, 2 segments')
})
