import { parseArgs } from 'node:util'
import { errorText } from '../platform/error-text.ts'
import { consumerFigures } from './consumers.ts'
import { derivationFigures } from './derivation.ts'
import type { Bench, Figure, Skipped } from './figure.ts'
import { gatewayFigures } from './gateway.ts'
import { openBenchBackends, type BenchBackends } from './backends.ts'
import { memoryFigures } from './memory.ts'
import { readingFigures } from './reading.ts'
import { recoveryFigures } from './recovery.ts'
import { openBuildDir } from './build-dir.ts'

/**
 * `npm run bench`: what this program costs, each figure beside its floor. A JSON line per figure on standard output, progress on
 * standard error. See docs/performance.md for what is measured and how.
 *
 *   --only <prefix>   figures whose names begin so, and those of which it is the beginning
 *   --events <n>      events per measurement
 *   --runs <n>        measurements per figure
 *   --cpu-prof <dir>  profiles of the consumers, one file per measurement
 */
type Part = (bench: Bench, backends: BenchBackends) => AsyncIterable<Figure | Skipped>
const parts: readonly (readonly [readonly string[], Part])[] = [
  [['consume.'], consumerFigures],
  [['derive.'], derivationFigures],
  [['gateway.'], gatewayFigures],
  [['memory.', 'state.'], memoryFigures],
  [['reading.'], readingFigures],
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
const buildDir = await openBuildDir()
try {
  const backends = await openBenchBackends(buildDir, !only.startsWith('consume.files') && !only.startsWith('derive.'))
  try {
    const bench: Bench = {
      buildDir,
      events: Number(asked.events ?? 60_000),
      runs: Number(asked.runs ?? 5),
      flags: asked['cpu-prof'] === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', asked['cpu-prof']],
      wants,
      say,
    }
    for (const [prefixes, part] of parts) {
      if (!prefixes.some(wants)) continue
      try {
        for await (const figure of part(bench, backends)) tell(figure)
      } catch (error) {
        // One part that fails must not take the others' figures with it.
        tell({ name: prefixes.join(' '), skipped: errorText(error) })
        process.exitCode = 1
      }
    }
  } finally {
    await backends.end()
  }
} finally {
  await buildDir.close()
}
