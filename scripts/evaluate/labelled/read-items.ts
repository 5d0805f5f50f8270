import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LabelledItem, parseItems } from './item.ts'

/** `train` may be looked at; `test` is read to judge, and nothing of it is shown but counts. */
export type Half = 'train' | 'test'

const FOLDER = join(import.meta.dirname, '../../../labelled')

/** All items of a half, in the order of their files. */
export function readItems(half: Half): readonly LabelledItem[] {
  const folder = join(FOLDER, half)
  return readdirSync(folder)
    .filter((it) => it.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) => parseItems(`labelled/${half}/${file}`, readFileSync(join(folder, file), 'utf8')))
}
