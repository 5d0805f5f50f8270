import type { Words } from './words.ts'

/**
 * Whether words that nobody declared a language for look English. Cheap and careful: in doubt they do not, and nothing is claimed.
 * A few words alone look English when nothing speaks against it; more need one in eight that holds an English sentence together.
 */
export function looksEnglish(texts: readonly { readonly words: Words }[]): boolean {
  let english = 0
  let foreign = 0
  let total = 0
  for (const { words } of texts) {
    english += words.english
    foreign += words.foreign
    total += words.lower.length
  }
  if (total === 0 || foreign > english || foreign * 5 > total) return false
  return total <= 5 ? foreign === 0 : english * 8 >= total
}
