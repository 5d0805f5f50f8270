import { wilsonInterval } from '../../consumers/measures/wilson-interval.ts'

/** How well a dataset tells one thing: how often it was so, how often the dataset claims it, and how often both. */
export type SignalMeasure = {
  readonly signal: string
  readonly told: number
  readonly claimed: number
  readonly right: number
  /** No column tells it yet. */
  readonly hasNoColumn?: true
}

export function measure(signal: string, told: ReadonlySet<string>, claimed: ReadonlySet<string>): SignalMeasure {
  return { signal, told: told.size, claimed: claimed.size, right: [...claimed].filter((it) => told.has(it)).length }
}

/** A thing that no dataset tells. */
export function notTold(signal: string, told: ReadonlySet<string>): SignalMeasure {
  return { signal, told: told.size, claimed: 0, right: 0, hasNoColumn: true }
}

/** The measures of several runs together. Signals keep the order in which they come first. */
export function together(measures: readonly SignalMeasure[]): readonly SignalMeasure[] {
  const sums = new Map<string, SignalMeasure>()
  for (const it of measures) {
    const { told, claimed, right } = sums.get(it.signal) ?? { told: 0, claimed: 0, right: 0 }
    sums.set(it.signal, { ...it, told: told + it.told, claimed: claimed + it.claimed, right: right + it.right })
  }
  return [...sums.values()]
}

/** A share with its 95 % interval (Wilson, 1927), each from 0 to 1. */
export type Proportion = { readonly share: number; readonly low: number; readonly high: number }

/** Undefined without anything to divide by. */
export function proportionOf(hits: number, n: number): Proportion | undefined {
  if (n === 0) return undefined
  const [low, high] = wilsonInterval(hits, n)
  return { share: hits / n, low, high }
}
