import { z } from 'zod'
import { median } from './figure.ts'

/** What the comparison reads of a line that the bench of any commit prints; other lines (skipped parts) have no value. */
const Measured = z.object({ name: z.string(), value: z.number(), ratio: z.number().nullable() })

/** Per figure one number of each commit, measured one after the other. */
export type Round = { readonly a: ReadonlyMap<string, number>; readonly b: ReadonlyMap<string, number> }

export type Difference = {
  readonly name: string
  /** Medians of all rounds. */
  readonly a: number
  readonly b: number
  /** Median of the ratios B/A of the rounds: load of the machine that lasts longer than a round cancels out. */
  readonly change: number
  /** Whether every round found the same commit ahead, and there were enough of them. */
  readonly beyondNoise: boolean
}

/** Five rounds agree by chance once in 16 times (2 × ½⁵); fewer agree too often. */
const FEWEST_ROUNDS = 5

/** The consumers' costs in what a bench printed: CPU µs per event, and the ratio of the floor to it. */
export function readCosts(printed: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const line of printed.split('\n')) {
    if (!line.startsWith('{')) continue
    const measured = Measured.safeParse(JSON.parse(line))
    if (!measured.success || !measured.data.name.endsWith('.cpu_us_per_event')) continue
    const { name, value, ratio } = measured.data
    found.set(name, value)
    if (ratio !== null) found.set(name.replace(/cpu_us_per_event$/, 'ratio_to_floor'), ratio)
  }
  return found
}

/** The figures both commits have in every round. */
export function compareRounds(rounds: readonly Round[]): readonly Difference[] {
  const names = [...(rounds[0]?.a.keys() ?? [])]
  return names.flatMap((name) => {
    const pairs = rounds.flatMap(({ a, b }) => {
      const [left, right] = [a.get(name), b.get(name)]
      return left === undefined || right === undefined ? [] : [[left, right] as const]
    })
    if (pairs.length < rounds.length) return []
    const changes = pairs.map(([left, right]) => right / left)
    const agree = changes.every((it) => it < 1) || changes.every((it) => it > 1)
    return [
      {
        name,
        a: median(pairs.map(([left]) => left)),
        b: median(pairs.map(([, right]) => right)),
        change: median(changes),
        beyondNoise: agree && changes.length >= FEWEST_ROUNDS,
      },
    ]
  })
}

/** A table with one line per figure, and what it means. */
export function renderDifferences(differences: readonly Difference[]): string {
  const rows = [
    ['figure', 'A', 'B', 'B/A', ''],
    ...differences.map(({ name, a, b, change, beyondNoise }) => [
      name,
      a.toPrecision(3),
      b.toPrecision(3),
      change.toFixed(3),
      beyondNoise ? 'beyond noise' : 'within noise',
    ]),
  ]
  const width = Math.max(...rows.map(([name = '']) => name.length))
  const lines = rows.map(([name = '', ...cells]) => `${name.padEnd(width)}  ${cells.map((it) => it.padStart(8)).join('  ')}`.trimEnd())
  return `${lines.join('\n')}

A and B are medians, B/A is the median of the ratios of each round. Of cpu_us_per_event less is better, of ratio_to_floor more.
Beyond noise: every one of at least ${FEWEST_ROUNDS} rounds found the same commit ahead. Within noise: the rounds disagree or are too few, so
this run does not show which commit is faster; it does not show that they are equally fast.
`
}
