import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ListedDataset } from '../../../../consumers/datasets/list-datasets.ts'
import { openDuck } from '../../../../consumers/views/reading/duck.ts'
import { composeViews, listViewNames } from '../../../../consumers/views/sql.ts'
import { brandSentiment } from '../../../../schemas/datasets/brand_sentiment.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import { referralSignals } from '../../../../schemas/datasets/referral_signals.ts'
import { newFolder } from '../../../builders/folder.ts'
import { writeSegment } from '../../../builders/lake-rows.ts'
import { randomRow } from '../../../builders/random-rows.ts'
import { readingOf, sortedRows } from '../../../builders/read-lake.ts'

const datasets: readonly ListedDataset[] = [interactions, brandSentiment, referralSignals].map((dataset) => ({ dataset, kind: 'appended' }))

/**
 * One thing that happens to a lake: a segment of random revisions (retractions, refusals, repeats of an event, a newer epoch), a segment
 * that is replaced under its key, as `expire` does, or one that is gone.
 */
const step = fc.record({
  what: fc.constantFrom('append', 'append', 'append', 'replace', 'remove'),
  which: fc.nat({ max: 20 }),
  epoch: fc.constantFrom(1, 1, 2),
  partition: fc.nat({ max: 1 }),
  rows: fc.tuple(...datasets.map(({ dataset }) => fc.array(randomRow(dataset), { minLength: 1, maxLength: 6 }))),
  events: fc.array(fc.nat({ max: 40 }), { minLength: 6, maxLength: 6 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
type Place = { readonly epoch: number; readonly partition: number; readonly offset: number }

async function write(lake: string, { rows, events }: Step, { epoch, partition, offset }: Place): Promise<void> {
  for (const [n, { dataset }] of datasets.entries())
    await writeSegment(
      lake,
      dataset,
      (rows[n] ?? []).map((row, index) => ({ row, offset: offset + index, eventId: `event-${events[index]}` })),
      { epoch, partition },
    )
}

const keyOf = ({ epoch, partition, offset }: Place): string =>
  `arrived_on=2026-03-02/e${String(epoch).padStart(3, '0')}-p${String(partition).padStart(5, '0')}-${String(offset).padStart(20, '0')}.parquet`

/** Does what a step says, and returns the segments that are there then. */
async function happen(lake: string, it: Step, places: readonly Place[], next: number): Promise<readonly Place[]> {
  const chosen = places[it.which % Math.max(1, places.length)]
  if (it.what === 'append' || chosen === undefined) {
    const place = { epoch: it.epoch, partition: it.partition, offset: next }
    await write(lake, it, place)
    return [...places, place]
  }
  if (it.what === 'replace') {
    await write(lake, it, chosen)
    return places
  }
  for (const { dataset } of datasets) await rm(join(lake, 'v1', dataset.name, keyOf(chosen)))
  return places.filter((place) => place !== chosen)
}

/** What the script computes from the files, with nothing kept. */
async function recompute(lake: string, has: boolean): Promise<Readonly<Record<string, readonly string[]>>> {
  const duck = await openDuck({ memoryMb: 512, temporary: join(lake, '..', 'recompute') })
  try {
    await duck.connection.run(
      composeViews(
        datasets.map((it) => ({ ...it, present: has })),
        lake,
      ),
    )
    const found: Record<string, readonly string[]> = {}
    for (const name of datasets.flatMap(listViewNames)) found[name] = await sortedRows(duck, name)
    return found
  } finally {
    duck.close()
  }
}

test('what is kept and brought forward is what the files say, whatever happened to the lake', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 3 }), async (queries) => {
      const folder = await newFolder()
      const lake = join(folder.path, 'lake')
      try {
        let places: readonly Place[] = []
        for (const [query, steps] of queries.entries()) {
          for (const [n, it] of steps.entries()) places = await happen(lake, it, places, query * 100 + n * 10)
          const expected = await recompute(lake, places.length > 0)
          const reading = await readingOf(lake, { datasets })
          try {
            for (const [name, rows] of Object.entries(expected))
              expect({ name, rows: await sortedRows(reading, name) }).toEqual({ name, rows })
          } finally {
            await reading.close()
          }
        }
      } finally {
        await folder.remove()
      }
    }),
    // A failure is told at once: each step of a search for a smaller one takes seconds.
    { numRuns: 3, endOnFailure: true },
  )
}, 300_000)
