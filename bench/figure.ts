import type { BuildDir } from './build-dir.ts'

/** One line of the bench: a median, beside its floor where there is one. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What the least that could be done costs (or yields), measured in the same run; null where there is no such thing. */
  readonly floor: number | null
  /** 1 = as good as the floor, 0.5 = twice as dear or half as fast; the median of the pairs measured one after the other. */
  readonly ratio: number | null
  readonly runs: number
  /** (largest - smallest) / median: how far to trust the value. Ratios of pairs suffer less from a busy machine. */
  readonly spread: number
}

export type Skipped = { readonly name: string; readonly skipped: string }

/** What every part of the bench is given: where to measure, how much, and how often. */
export type Bench = {
  readonly buildDir: BuildDir
  readonly events: number
  readonly runs: number
  readonly flags: readonly string[]
  readonly wants: (name: string) => boolean
  readonly say: (progress: string) => void
}

/** A figure from pairs of (ours, floor); `better` says whether more or less of it is better. */
export function paired(name: string, unit: string, better: 'more' | 'less', pairs: readonly (readonly [number, number])[]): Figure {
  const ours = pairs.map(([it]) => it)
  const floors = pairs.map(([, it]) => it)
  const ratios = pairs.map(([it, floor]) => (better === 'less' ? floor / it : it / floor))
  return { ...alone(name, unit, ours), floor: rounded(median(floors)), ratio: rounded(median(ratios)) }
}

/** A figure without a floor. */
export function alone(name: string, unit: string, values: readonly number[]): Figure {
  const middle = median(values)
  const spread = middle === 0 ? 0 : (Math.max(...values) - Math.min(...values)) / middle
  return { name, value: rounded(middle), unit, floor: null, ratio: null, runs: values.length, spread: rounded(spread) }
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (upper + lower) / 2
}

/** Three digits that count: more of them would be noise. */
function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
