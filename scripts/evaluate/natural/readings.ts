import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LABELLED_CODES, type LabelledCode } from '../labelled/item.ts'

/** What two readers, each on their own, said of one code in a public text. `text`: its hash. */
const Reading = z.strictObject({
  code: z.enum(LABELLED_CODES),
  set: z.string(),
  text: z.string().regex(/^[0-9a-f]{12}$/),
  readers: z.tuple([z.boolean(), z.boolean()]),
})
export type NaturalReading = z.infer<typeof Reading>

export const READINGS_FILE = join(import.meta.dirname, 'readings.jsonl')

export function readReadings(file: string): readonly NaturalReading[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Reading.parse(JSON.parse(line)))
}

/** A newer reading of the same text takes the place of the older. */
export function writeReadings(file: string, readings: readonly NaturalReading[]): void {
  const newest = new Map(readings.map((it) => [readingKey(it.code, it.text), it]))
  const lines = [...newest].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, it]) => JSON.stringify(it))
  writeFileSync(file, `${lines.join('\n')}\n`)
}

export function readingKey(code: LabelledCode, text: string): string {
  return `${code} ${text}`
}
