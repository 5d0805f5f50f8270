import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readTrainingTexts } from '../../training-texts.ts'

/** A set of natural texts, without what people said of them. */
export type TextSet = { readonly set: string; readonly texts: readonly string[] }

/** A review of an airport lounge, and whether its author recommends the lounge. */
export type LoungeReview = { readonly text: string; readonly isRecommended: boolean }

/** The public sets in a folder, and the labelled texts of this repository. */
export function readSharedSets(data: string): readonly TextSet[] {
  const sets = new Map<string, string[]>()
  for (const { set, text } of readTrainingTexts(data)) {
    const texts = sets.get(set)
    if (texts === undefined) sets.set(set, [text])
    else texts.push(text)
  }
  return [
    ...[...sets].map(([set, texts]) => ({ set, texts })),
    { set: 'lounge reviews', texts: readLoungeReviews(data).map(({ text }) => text) },
  ].filter(({ texts }) => texts.length > 0)
}

/** Nobody trains on them. None where the file is missing. */
export function readLoungeReviews(data: string): readonly LoungeReview[] {
  const file = join(data, 'reviews/skytrax-lounge.csv')
  if (!existsSync(file)) return []
  const rows: { content?: string; recommended?: string }[] = parse(readFileSync(file), { columns: true, bom: true })
  return rows
    .map(({ content = '', recommended }) => ({ text: content, isRecommended: recommended === '1' }))
    .filter(({ text }) => text !== '')
}
