import { resolve } from 'node:path'
import { openReading } from '../../consumers/views/reading/open-reading.ts'
import { systemClock } from '../../consumers/runtime/clock.ts'
import { directoryLake } from '../../consumers/runtime/lake/directory.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import { peakBytes, printResult } from './usage.ts'

/** Reads a lake in a folder as `query` does: how long until it is open, how long one question over both datasets takes, and the memory. */
const [folder = '', cache = '', memoryMb = '1024', threads = '2'] = process.argv.slice(2)
const began = performance.now()
const reading = await openReading({
  lake: await directoryLake(folder),
  place: resolve(folder),
  folder: resolve(folder),
  cache,
  limits: { memoryMb: Number(memoryMb), threads: Number(threads) },
  datasets: [interactions, brandSentiment].map((dataset) => ({ dataset, kind: 'appended' })),
  views: [],
  clock: systemClock,
  progress: () => undefined,
  say: (text) => void process.stderr.write(`${text}\n`),
})
const opened = performance.now()
const reader = await reading.connection.runAndReadAll(
  `SELECT brand, resolved, count(*) AS contacts FROM interactions_latest JOIN brand_sentiment_latest USING (interaction_id, brand)
   WHERE counts_as_contact GROUP BY brand, resolved`,
)
const answered = performance.now()
if (reader.currentRowCount === 0) throw new Error('the lake answered nothing')
await reading.close()
printResult({ openMs: opened - began, answerMs: answered - opened, peakMb: peakBytes() / 1048576 })
