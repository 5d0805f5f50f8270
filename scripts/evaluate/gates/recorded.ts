import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { GateFigure } from './gate.ts'

const figures = z.record(z.string(), z.number()).readonly()

/** What was measured when somebody last accepted it. */
const recordedSchema = z
  .strictObject({
    texts: figures,
    simulated: z.strictObject({ plan: z.string(), figures }).readonly(),
    /** By rule, how often and where it is found in labelled/train. */
    rules: z.record(z.string(), z.string()).readonly(),
  })
  .readonly()
export type Recorded = z.infer<typeof recordedSchema>

const FILE = join(import.meta.dirname, 'recorded.json')

export function readRecorded(): Recorded {
  return recordedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))
}

export function writeRecorded(recorded: Recorded): void {
  writeFileSync(FILE, `${JSON.stringify(recorded, undefined, 2)}\n`)
}

/** The values of gates as they are recorded: four digits, so that no machine differs. */
export function figuresOf(gates: readonly GateFigure[]): Recorded['texts'] {
  return Object.fromEntries(gates.map(({ name, value }) => [name, Number(value.toFixed(4))]))
}
