import type { Workshop } from './workshop.ts'

/** What every part of the bench is given: where to measure, how much, and how often. */
export type Bench = {
  readonly workshop: Workshop
  readonly events: number
  readonly runs: number
  readonly flags: readonly string[]
  readonly wants: (name: string) => boolean
  readonly say: (progress: string) => void
}
