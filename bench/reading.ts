import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { measuredNumber } from './build-dir.ts'
import { alone, type Bench, type Figure } from './figure.ts'

/** Customers of the simulated firm whose lake is copied; they turn to it about 10,000 times. */
const CUSTOMERS = 2500
/** Segments of each dataset in a copy: about 200 rows each. */
const PER_COPY = 50

/**
 * Reading a lake with every dataset in SQL: the first fill of the cache, a lake that did not change, and the refresh after one more copy
 * of the firm, each with the time to work out every view; then the slowest view and the report. A million interactions in 4,800 segments
 * of each dataset: `--only reading --events 1000000 --runs 1`.
 */
export async function* readingFigures({ buildDir, events, runs, say }: Bench): AsyncGenerator<Figure> {
  const found = new Map<string, number[]>()
  const note = (name: string, value: number) => found.set(name, [...(found.get(name) ?? []), value])
  const [firm, lake, cache] = ['firm', 'lake', 'cache'].map((name) => join(buildDir.folder, `reading-${name}`)) as [string, string, string]
  const firmLake = await buildDir.measure('bench/processes/firm-lake.js', [firm, String(CUSTOMERS)], {})
  const copies = Math.ceil(events / measuredNumber(firmLake, 'interactions'))
  const multiply = (many: number, first: number) =>
    buildDir.measure('bench/processes/multiply-lake.js', [firm, lake, String(many), String(PER_COPY), String(first)], {})
  for (let run = 0; run < runs; run += 1) {
    const read = async (what: string) => {
      const measured = await buildDir.measure('bench/processes/read-lake.js', [lake, cache], {})
      const figures = { s: 'openMs', views_s: 'keepMs', slowest_view_s: 'slowestViewMs', report_s: 'reportMs' }
      for (const [name, from] of Object.entries(figures)) note(`reading.${what}_${name}`, measuredNumber(measured, from) / 1000)
      note(`reading.${what}_peak_mb`, measuredNumber(measured, 'peakMb'))
      say(`reading.${what}: ${measuredNumber(measured, 'interactions')} interactions (${run + 1} of ${runs})`)
    }
    await multiply(copies, 0)
    await cp(firm, lake, { recursive: true, filter: (from) => !from.endsWith('.parquet') })
    say(`reading: ${copies} copies of a lake are written`)
    await read('first_fill')
    await read('unchanged')
    await multiply(1, copies)
    await read('refresh')
    for (const folder of [lake, cache]) await rm(folder, { recursive: true, force: true })
  }
  for (const [name, values] of found) yield alone(name, name.endsWith('_mb') ? 'MB' : 's', values)
}
