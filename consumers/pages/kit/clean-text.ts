/** Controls, marks that turn the direction of the text after them, other invisible characters, halves of a pair. Joiners are part of words. */
const INVISIBLE = /(?![\t\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu
const LONGEST = 200

/** A text as it may be shown: without characters that hide or turn what stands beside it, and not longer than a line or two. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** A name from the data (a brand, a cause, a topic) on a page: one line, cut after 200 characters. */
export function shortName(text: string, longest: number = LONGEST): string {
  const letters = Array.from(stripInvisible(text).replace(/\s+/g, ' ').trim())
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}
