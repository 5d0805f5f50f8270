import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { measuredNumber } from './build-dir.ts'
import { alone, type Bench, type Figure } from './figure.ts'

/** Rows per segment: a million interactions are 5,000 segments of each of two datasets. */
const PER_SEGMENT = 200
/** What arrives between two queries. */
const NEW_SEGMENTS = 8

/**
 * Reading a lake with SQL: the first fill of the cache and its refresh apart, then one question over both datasets. A million
 * interactions: `--only reading --events 1000000 --runs 1`.
 */
export async function* readingFigures({ buildDir, events, runs, say }: Bench): AsyncGenerator<Figure> {
  const count = Math.ceil(events / PER_SEGMENT) * PER_SEGMENT
  const found = new Map<string, number[]>()
  const note = (name: string, value: number) => found.set(name, [...(found.get(name) ?? []), value])
  for (let run = 0; run < runs; run += 1) {
    const [lake, cache] = [join(buildDir.folder, `reading-lake-${run}`), join(buildDir.folder, `reading-cache-${run}`)]
    const fill = (more: number, first: number) =>
      buildDir.measure('bench/processes/fill-lake.js', [lake, String(more), String(PER_SEGMENT), String(first)], {})
    const read = async (what: string) => {
      const measured = await buildDir.measure('bench/processes/read-lake.js', [lake, cache], {})
      note(`reading.${what}_s`, measuredNumber(measured, 'openMs') / 1000)
      note('reading.answer_s', measuredNumber(measured, 'answerMs') / 1000)
      note(`reading.${what}_peak_mb`, measuredNumber(measured, 'peakMb'))
      say(`reading.${what}: ${(measuredNumber(measured, 'openMs') / 1000).toFixed(1)} s (${run + 1} of ${runs})`)
    }
    await fill(count, 0)
    say(`reading: a lake of ${count} rows per dataset is written`)
    await read('first_fill')
    await read('unchanged')
    await fill(NEW_SEGMENTS * PER_SEGMENT, count)
    await read('refresh')
    for (const folder of [lake, cache]) await rm(folder, { recursive: true, force: true })
  }
  for (const [name, values] of found) yield alone(name, name.endsWith('_mb') ? 'MB' : 's', values)
}
