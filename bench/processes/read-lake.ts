import { resolve } from 'node:path'
import { eventConsumers } from '../../consumers/all.ts'
import { systemClock } from '../../consumers/runtime/clock.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { prepareReport } from '../../consumers/pages/report/prepare-report.ts'
import { views } from '../../consumers/views/all.ts'
import { readObjects } from '../../consumers/views/reading/read-objects.ts'
import { openReading } from '../../consumers/views/reading/open-reading.ts'
import { peakBytes, printResult } from './usage.ts'

/**
 * Reads a lake in a folder as `query` does: how long until it is open, how long until every view is kept, how long the first thousand rows
 * of the slowest view take from then on, in the order of its first column, how long the report takes, and the memory.
 */
const [folder = '', cache = '', memoryMb = '1024', threads = '2'] = process.argv.slice(2)
const began = performance.now()
const reading = await openReading({
  lake: await directoryLake(folder),
  place: resolve(folder),
  folder: resolve(folder),
  cache,
  limits: { memoryMb: Number(memoryMb), threads: Number(threads) },
  datasets: listDatasets(eventConsumers).filter(({ dataset }) => !dataset.restricted),
  views,
  clock: systemClock,
  progress: () => undefined,
  say: (text) => void process.stderr.write(`${text}\n`),
})
const opened = performance.now()
await reading.keep(views.map(({ name }) => name).join(' '))
const kept = performance.now()
let slowestViewMs = 0
// Restricted links between pseudonyms are not read.
for (const { name } of views.filter(({ reads }) => !reads.includes('identities_latest'))) {
  const before = performance.now()
  await reading.connection.runAndReadAll(`SELECT * FROM ${name} ORDER BY 1 LIMIT 1000`)
  slowestViewMs = Math.max(slowestViewMs, performance.now() - before)
}
const listed = performance.now()
await prepareReport({ ask: (sql) => readObjects(reading.connection, sql), tell: () => undefined })
const reported = performance.now()
const [[interactions] = []] = (await reading.connection.runAndReadAll('SELECT count(*) FROM interactions_latest')).getRowsJson()
await reading.close()
printResult({
  openMs: opened - began,
  keepMs: kept - opened,
  slowestViewMs,
  reportMs: reported - listed,
  interactions: Number(interactions),
  peakMb: peakBytes() / 1048576,
})
