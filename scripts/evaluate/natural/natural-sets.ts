import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Channel } from '../../../schemas/event/interaction.ts'
import { readLoungeReviews } from '../sets/shared-sets.ts'

/** Public texts that nobody wrote for this project, and the channel in which such a text reaches a firm. */
export type NaturalSet = { readonly set: string; readonly channel: Channel; readonly texts: readonly string[] }

/**
 * `data`: a folder with vader/, banking77/ and reviews/. A set whose file is missing is left out. The tweets are no pool: they are told
 * to nobody in particular, and what reaches a firm is told to it.
 */
export function readNaturalSets(data: string): readonly NaturalSet[] {
  const sets: readonly NaturalSet[] = [
    { set: 'lounge reviews', channel: 'review', texts: readLoungeReviews(data).map(({ text }) => text) },
    { set: 'product sentences', channel: 'review', texts: readVader(join(data, 'vader/amazonReviewSnippets_GroundTruth.txt')) },
    { set: 'bank questions', channel: 'chat', texts: readQuestions(join(data, 'banking77/train.csv')) },
  ]
  return sets.filter(({ texts }) => texts.length > 0)
}

function readVader(file: string): readonly string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'latin1')
    .split('\n')
    .flatMap((line) => line.split('\t')[2]?.trim() || [])
}

function readQuestions(file: string): readonly string[] {
  if (!existsSync(file)) return []
  const rows: { readonly text?: string }[] = parse(readFileSync(file), { columns: true, bom: true })
  return rows.flatMap(({ text }) => text || [])
}
