import type { Interaction, Turn } from '../../schemas/event/interaction.ts'

/** 512 KiB: half the size of the largest record that a broker accepts by default. */
export const LARGEST_EVENT = 524_288
/** The limits of the schema: the longest text of a turn, in UTF-16 units, and the most turns. */
const LONGEST_TEXT = 65_536
const MOST_TURNS = 5000

export type Fitted = { readonly content: Interaction['content']; readonly cut: boolean }

/** Cuts texts and turns to the limits of the schema. */
export function fitTurns(content: Interaction['content']): Fitted {
  const turns = content.turns ?? []
  if (turns.length <= MOST_TURNS && turns.every((it) => it.text.length <= LONGEST_TEXT)) return { content, cut: false }
  const shorter = turns.slice(0, MOST_TURNS).map((it) => ({ ...it, text: cutText(it.text, LONGEST_TEXT) }))
  return { content: { ...content, turns: shorter, truncated: true }, cut: true }
}

/**
 * Drops turns from the end until `excess` bytes of JSON are removed. The first turns are kept longest, because they say why the
 * customer made contact.
 */
export function dropTurns(content: Interaction['content'], excess: number): Interaction['content'] {
  const turns: Turn[] = [...(content.turns ?? [])]
  let left = excess
  while (left > 0) {
    const last = turns.pop()
    if (last === undefined) break
    left -= Buffer.byteLength(JSON.stringify(last)) + 1
  }
  return { ...content, turns, truncated: true }
}

/** At most `longest` UTF-16 units. Does not split a surrogate pair. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest
  return text.slice(0, end)
}
