/** A longer word does not begin an address (64 characters before the at sign) and is not a group of a number. */
const LONGEST_WORD = 64
const LONGEST_GROUP = 8
const MOST_GROUPS = 8

/**
 * A text without its end where it may have been cut at `limit`: the beginning of an address or of a number is not found by its form, and
 * tells who it is. A cut does not split a surrogate pair, so the text may be one unit shorter. Linear.
 */
export function dropCutEnd(text: string, limit: number): string {
  if (text.length < limit - 1 || text.length > limit) return text
  const words = text.split(/(?<=\s)/)
  const last = words.at(-1) ?? ''
  if (words.length === 1 || last.length > LONGEST_WORD) return text.replace(/[^\s/|,;:=]*(?:@|%40)[^\s/|,;:=]*$/, '[email]')
  words.pop()
  // A number is written in groups, and the cut may lie between any two.
  if (isGroup(last)) for (let groups = 0; groups < MOST_GROUPS && isGroup(words.at(-1)); groups += 1) words.pop()
  return words.join('').trimEnd()
}

function isGroup(word: string | undefined): boolean {
  return word !== undefined && word.trim().length <= LONGEST_GROUP && /\d/.test(word)
}
