import type { TextSpan } from './place-words.ts'

/** The longest quote, in characters. */
export const LONGEST_QUOTE = 500

const ELLIPSIS = '…'

/**
 * A sentence of a masked text. Of a longer one, the whole tokens around what is told, with "…" where it was cut. The text is masked
 * before it is cut, and no cut goes through a mask: half a mask would look like a word, and half a number is not found by its form.
 */
export function cutQuote(
  text: string,
  tokens: readonly TextSpan[],
  sentence: TextSpan,
  told: TextSpan,
  longest: number = LONGEST_QUOTE,
): string {
  const { from, to } = sentence.to - sentence.from <= longest ? sentence : partAround(text, tokens, sentence, told, longest - 2)
  const [before, after] = [from > sentence.from ? ELLIPSIS : '', to < sentence.to ? ELLIPSIS : '']
  return `${before}${text.slice(from, to)}${after}`
}

/** At most `room` characters of the sentence: what is told, then a token after it and one before it in turn. */
function partAround(text: string, tokens: readonly TextSpan[], sentence: TextSpan, told: TextSpan, room: number): TextSpan {
  let { from, to } = told
  if (to - from > room) {
    const whole = tokens.findLast((it) => it.from >= from && it.to <= from + room)
    return { from, to: whole?.to ?? endInside(text, from, from + room) }
  }
  for (;;) {
    const next = tokens.find((it) => it.from >= to && it.to <= sentence.to)
    const fitsAfter = next !== undefined && next.to - from <= room
    if (fitsAfter) to = next.to
    const previous = tokens.findLast((it) => it.to <= from && it.from >= sentence.from)
    const fitsBefore = previous !== undefined && to - previous.from <= room
    if (fitsBefore) from = previous.from
    if (!fitsAfter && !fitsBefore) return { from, to }
  }
}

const MASK = /\[[^[\]\n]{1,60}\]/g

/** A token that is longer than a quote is cut inside, but neither inside a mask nor inside a character of two units. */
function endInside(text: string, from: number, limit: number): number {
  for (const { 0: mask, index } of text.slice(from).matchAll(MASK)) {
    const start = from + index
    if (start >= limit) break
    if (start > from && start + mask.length > limit) return start
  }
  const last = text.charCodeAt(limit - 1)
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
}
