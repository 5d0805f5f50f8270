import { resolve } from 'node:path'
import { eventConsumers } from '../../consumers/all.ts'
import { systemClock } from '../../consumers/runtime/clock.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { views } from '../../consumers/views/all.ts'
import { openReading } from '../../consumers/views/reading/open-reading.ts'
import { peakBytes, printResult } from './usage.ts'

/**
 * Reads a lake in a folder as `query` does: how long until it is open, how long until every view is kept, and how long the first
 * thousand rows of each view take from then on, in the order of its first column; and the memory.
 */
const [folder = '', cache = '', memoryMb = '1024', threads = '2'] = process.argv.slice(2)
let said = performance.now()
const say = (text: string) => {
  const now = performance.now()
  if (process.env['SAY'] !== undefined)
    process.stderr.write(`${((now - said) / 1000).toFixed(1)} s, ${(peakBytes() / 1048576).toFixed(0)} MB; ${text}\n`)
  said = now
}
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
  progress: say,
  say: (text) => void process.stderr.write(`${text}\n`),
})
const opened = performance.now()
await reading.keep(views.map(({ name }) => name).join(' '))
const kept = performance.now()
let [slowest, slowestMs] = ['', 0]
// Restricted links between pseudonyms are not read.
for (const { name } of views.filter(({ reads }) => !reads.includes('identities_latest'))) {
  const before = performance.now()
  await reading.connection.runAndReadAll(`SELECT * FROM ${name} ORDER BY 1 LIMIT 1000`)
  const ms = performance.now() - before
  say(`${name}: ${ms.toFixed(0)} ms`)
  if (ms > slowestMs) [slowest, slowestMs] = [name, ms]
}
const [[interactions = 0] = []] = (await reading.connection.runAndReadAll('SELECT count(*) FROM interactions_latest')).getRowsJson()
await reading.close()
process.stderr.write(`slowest: ${slowest}\n`)
printResult({
  openMs: opened - began,
  keepMs: kept - opened,
  slowestViewMs: slowestMs,
  interactions: Number(interactions),
  peakMb: peakBytes() / 1048576,
})
