import { parseArgs } from 'node:util'
import { consumerFigures } from './consumers.ts'
import type { Figure, Skipped } from './figure.ts'
import { gatewayFigures } from './gateway.ts'
import { openGrounds, type Grounds } from './grounds.ts'
import type { Bench } from './measuring.ts'
import { memoryFigures } from './memory.ts'
import { recoveryFigures } from './recovery.ts'
import { openWorkshop } from './workshop.ts'

/**
 * `npm run bench`: what this program costs, each figure beside its floor. A JSON line per figure on standard output, progress on
 * standard error. See docs/performance.md for what is measured and how.
 *
 *   --only <prefix>   figures whose names begin so, and those of which it is the beginning
 *   --events <n>      events per measurement
 *   --runs <n>        measurements per figure
 *   --cpu-prof <dir>  profiles of the consumers, one file per measurement
 */
type Part = (bench: Bench, grounds: Grounds) => AsyncIterable<Figure | Skipped>
const parts: readonly (readonly [readonly string[], Part])[] = [
  [['consume.'], consumerFigures],
  [['gateway.'], gatewayFigures],
  [['memory.', 'state.'], memoryFigures],
  [['recovery.'], recoveryFigures],
]

const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, events: { type: 'string' }, runs: { type: 'string' }, 'cpu-prof': { type: 'string' } },
})
const only = asked.only ?? ''
const wants = (name: string) => name.startsWith(only) || only.startsWith(name)
const began = performance.now()
const say = (progress: string) =>
  void process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${progress}\n`)

const tell = (figure: Figure | Skipped) => void process.stdout.write(`${JSON.stringify(figure)}\n`)

say('compiling')
const workshop = await openWorkshop()
try {
  const grounds = await openGrounds(workshop, !only.startsWith('consume.files'))
  try {
    const bench: Bench = {
      workshop,
      events: Number(asked.events ?? 60_000),
      runs: Number(asked.runs ?? 5),
      flags: asked['cpu-prof'] === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', asked['cpu-prof']],
      wants,
      say,
    }
    for (const [prefixes, part] of parts) {
      if (!prefixes.some(wants)) continue
      try {
        for await (const figure of part(bench, grounds)) tell(figure)
      } catch (error) {
        // One part that fails must not take the others' figures with it.
        tell({ name: prefixes.join(' '), skipped: error instanceof Error ? error.message : String(error) })
        process.exitCode = 1
      }
    }
  } finally {
    await grounds.end()
  }
} finally {
  await workshop.close()
}
